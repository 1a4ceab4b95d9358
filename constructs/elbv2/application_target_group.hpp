// Target groups of Application Load Balancers.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/port.hpp>
#include <cdk/elbv2/application_target_group_props.hpp>
#include <cdk/elbv2/target_group.hpp>
#include <concepts>
#include <optional>
#include <vector>

namespace cdk::cloudwatch {
class Metric;
struct MetricOptions;
}  // namespace cdk::cloudwatch

namespace cdk::elbv2 {

class ApplicationTargetGroupMetrics;
class IApplicationListener;

/// A target group of an Application Load Balancer, made here or elsewhere.
class IApplicationTargetGroup : public ITargetGroup {
 public:
  /// What CloudWatch measures of it. Errors: the group isn't attached to a listener yet; it is imported without
  /// load_balancer_arns.
  virtual ApplicationTargetGroupMetrics metrics() const = 0;
  /// Makes the group reachable for its load balancers: for targets with security groups.
  /// Default port: the group's own.
  virtual void register_connectable(ec2::IConnectable& connectable, std::optional<ec2::Port> port_range = {}) = 0;
  /// Called by listeners and rules that send requests here. Not for users.
  virtual void register_listener(IApplicationListener& listener, Construct* associating_construct = nullptr) = 0;
  /// Errors: targets of another type than those before; for imported groups, a target that doesn't register itself.
  virtual void add_targets(const Vector<ApplicationTarget>& targets) = 0;
  /// The same for one target or several.
  template <class... T>
    requires(sizeof...(T) > 0 && (std::constructible_from<ApplicationTarget, T&&> && ...))
  void add_target(T&&... targets) {
    add_targets({ApplicationTarget(std::forward<T>(targets))...});
  }

 protected:
  using ITargetGroup::ITargetGroup;
};

/// A group of targets that an Application Load Balancer sends requests to. CloudFormation:
/// AWS::ElasticLoadBalancingV2::TargetGroup.
class ApplicationTargetGroup : public IApplicationTargetGroup, public TargetGroupBase {
 public:
  using Props = ApplicationTargetGroupProps;
  /// Errors: a port that isn't one, or without a protocol where it tells none; durations out of their ranges; slow
  /// start or anomaly mitigation with an algorithm that hasn't it; multi-value headers without a Lambda target type.
  explicit ApplicationTargetGroup(const Scope& scope, const Props& props = {});

  /// A target group that was made elsewhere.
  static IApplicationTargetGroup& from_target_group_attributes(Construct& scope, Id id, TargetGroupAttributes attrs);

  /// Keeps clients with their target, by a cookie of the load balancer or, when named, of the application.
  /// Errors: less than a second or more than 7 days; an empty name or one reserved for the load balancer.
  void enable_cookie_stickiness(Duration duration, const Input<std::string>& cookie_name = {});

  using ITargetGroup::env;
  Input<std::string> target_group_arn() const override { return TargetGroupBase::target_group_arn(); }
  Input<std::string> target_group_name() const override { return TargetGroupBase::target_group_name(); }
  Input<std::string> load_balancer_arns() const override { return TargetGroupBase::load_balancer_arns(); }
  Dependable load_balancer_attached() const override { return TargetGroupBase::load_balancer_attached(); }
  Input<std::string> first_load_balancer_full_name() const override;
  ApplicationTargetGroupMetrics metrics() const override;
  /// Any metric of the group. Errors: the group isn't attached to a listener yet.
  cloudwatch::Metric metric(const Input<std::string>& metric_name) const;
  cloudwatch::Metric metric(const Input<std::string>& metric_name, const cloudwatch::MetricOptions& props) const;
  void register_connectable(ec2::IConnectable& connectable, std::optional<ec2::Port> port_range = {}) override;
  void register_listener(IApplicationListener& listener, Construct* associating_construct = nullptr) override;
  void add_targets(const Vector<ApplicationTarget>& targets) override;

 private:
  struct ConnectableMember {
    ec2::IConnectable* connectable;
    ec2::Port port_range;
  };
  using Algorithm = std::optional<TargetGroupLoadBalancingAlgorithmType>;
  static Traffic traffic(const Construct& self, const Props& props);
  void apply(const Props& props);
  void apply_slow_start(const Duration& slow_start, const Algorithm& algorithm);
  void apply_anomaly_mitigation(bool enabled, const Algorithm& algorithm);
  std::vector<std::string> validate() const;

  std::optional<ApplicationProtocol> protocol_;
  std::vector<ConnectableMember> connectable_members_;
  std::vector<IApplicationListener*> listeners_;
};

}  // namespace cdk::elbv2
