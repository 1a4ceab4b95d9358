#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::elbv2 {
namespace {

/// What both kinds of imported target groups are.
template <class Interface>
class Imported : public Interface {
 public:
  Imported(const Scope& scope, TargetGroupAttributes attrs) : Interface(scope), attrs_(std::move(attrs)) {
    const ArnComponents parts =
        this->stack().split_arn(attrs_.target_group_arn, ArnFormat::SLASH_RESOURCE_NAME, this->node().where());
    name_ = first_part(parts.resource_name);
  }

  Input<std::string> target_group_arn() const override { return attrs_.target_group_arn; }
  Input<std::string> target_group_name() const override { return name_; }
  Input<std::string> load_balancer_arns() const override {
    return attrs_.load_balancer_arns.is_set() ? attrs_.load_balancer_arns : Input<std::string>(Aws::NO_VALUE);
  }
  Dependable load_balancer_attached() const override { return attached_; }

 protected:
  /// Errors: which load balancer uses the group isn't known.
  template <class Metrics>
  Metrics metrics_of() const {
    if (!attrs_.load_balancer_arns.is_set())
      fail(*this, {"metrics of an imported target group are asked for, but not which load balancer uses it",
                   "load_balancer_arns among the attributes", "TargetGroupAttributes"});
    return {*this, this->stack().split_arn(attrs_.target_group_arn, ArnFormat::NO_RESOURCE_NAME).resource,
            checks::load_balancer_full_name(*this, attrs_.load_balancer_arns)};
  }
  void refuse_unregistered(const LoadBalancerTargetProps& target) const {
    if (target.target_json.is_set())
      fail(*this, {"a target that doesn't register itself was added to an imported target group",
                   "services and Auto Scaling groups, or a target group made here", "Targets"});
  }

 private:
  static Input<std::string> first_part(const Input<std::string>& name) {
    if (!name.is_string()) return name;
    const std::string_view text = name.as_string();
    return text.substr(0, text.find('/'));
  }

  TargetGroupAttributes attrs_;
  Input<std::string> name_;
  DependencyGroup attached_;
};

class ImportedApplicationTargetGroup final : public Imported<IApplicationTargetGroup> {
 public:
  using Props = TargetGroupAttributes;
  using Imported::Imported;

  ApplicationTargetGroupMetrics metrics() const override { return metrics_of<ApplicationTargetGroupMetrics>(); }
  void register_connectable(ec2::IConnectable&, std::optional<ec2::Port>) override {
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterConnectable",
        "A target joins an imported target group, whose load balancer isn't known: see to it that security groups let "
        "the load balancer reach the target");
  }
  void register_listener(IApplicationListener&, Construct*) override {
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterListener",
        "A listener forwards to an imported target group, whose targets aren't known: see to it that security groups "
        "let the load balancer reach them");
  }
  void add_targets(const Vector<ApplicationTarget>& targets) override {
    for (const ApplicationTarget& target : targets)
      refuse_unregistered(target->attach_to_application_target_group(*this));
  }
};

class ImportedNetworkTargetGroup final : public Imported<INetworkTargetGroup> {
 public:
  using Props = TargetGroupAttributes;
  using Imported::Imported;

  NetworkTargetGroupMetrics metrics() const override { return metrics_of<NetworkTargetGroupMetrics>(); }
  void register_listener(INetworkListener&) override {}
  void add_targets(const Vector<NetworkTarget>& targets) override {
    for (const NetworkTarget& target : targets) refuse_unregistered(target->attach_to_network_target_group(*this));
  }
};

}  // namespace

IApplicationTargetGroup& ApplicationTargetGroup::from_target_group_attributes(Construct& scope, Id id,
                                                                              TargetGroupAttributes attrs) {
  return scope.add<ImportedApplicationTargetGroup>(std::move(id), std::move(attrs));
}

INetworkTargetGroup& NetworkTargetGroup::from_target_group_attributes(Construct& scope, Id id,
                                                                      TargetGroupAttributes attrs) {
  return scope.add<ImportedNetworkTargetGroup>(std::move(id), std::move(attrs));
}

}  // namespace cdk::elbv2
