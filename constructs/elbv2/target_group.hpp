// What all target groups have in common.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/elbv2/attributes.hpp>
#include <cdk/elbv2/base_target_group_props.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::elbv2 {

class CfnTargetGroup;

/// A target group, made here or elsewhere.
class ITargetGroup : public Resource {
 public:
  virtual Input<std::string> target_group_arn() const = 0;
  virtual Input<std::string> target_group_name() const = 0;
  /// ARNs of the load balancers that use it, for metrics.
  virtual Input<std::string> load_balancer_arns() const = 0;
  /// Depend on this where targets must not start before the group is attached to a load balancer (as ECS services).
  virtual Dependable load_balancer_attached() const = 0;

 protected:
  using Resource::Resource;
};

/// The part that ApplicationTargetGroup and NetworkTargetGroup share.
class TargetGroupBase {
 public:
  TargetGroupBase(const TargetGroupBase&) = delete;
  TargetGroupBase& operator=(const TargetGroupBase&) = delete;

  /// Account and region of its stack; empty where they are open.
  const Environment& env() const noexcept { return self_.env(); }
  Input<std::string> target_group_arn() const;
  Input<std::string> target_group_name() const;
  /// The last part of the ARN, as metrics name the group: "targetgroup/name/id".
  Input<std::string> target_group_full_name() const;
  Input<List<std::string>> target_group_load_balancer_arns() const;
  Input<std::string> load_balancer_arns() const;
  Dependable load_balancer_attached() const { return load_balancer_attached_; }
  /// The load balancer's part of its ARN, as metrics name it: "app/name/id".
  /// Errors: the group isn't attached to a listener yet.
  virtual Input<std::string> first_load_balancer_full_name() const = 0;

  const HealthCheck& health_check() const noexcept { return health_check_; }
  /// Replaces the health check.
  void configure_health_check(HealthCheck health_check) { health_check_ = std::move(health_check); }
  /// Sets an attribute that has no prop; an unset value takes it away. CloudFormation: TargetGroupAttributes.
  /// Errors: a number of healthy targets that isn't one.
  void set_attribute(std::string_view key, const Input<std::string>& value = {});
  /// What kind of targets it has, as far as that is known yet.
  const std::optional<TargetType>& target_type() const noexcept { return target_type_; }

 protected:
  /// What a kind of target group adds to the resource.
  struct Traffic {
    std::optional<int> port{};
    Input<std::string> protocol{};
    Input<std::string> protocol_version{};
  };
  TargetGroupBase(Resource& self, const BaseTargetGroupProps& props, const Traffic& traffic);
  ~TargetGroupBase() = default;

  /// Takes in what a target said. Errors: another type than the targets before; a second Lambda function.
  void add_load_balancer_target(const LoadBalancerTargetProps& props);
  /// What is wrong with the group, as messages for synthesis.
  std::vector<std::string> validate_target_group() const;
  std::vector<std::string> validate_health_check() const;
  const std::optional<int>& default_port() const noexcept { return port_; }
  bool has_targets() const noexcept { return !targets_.empty(); }
  DependencyGroup& load_balancer_attached_dependencies() noexcept { return load_balancer_attached_; }

 private:
  void apply(const TargetGroupHealth& health);
  void warn_of_missing_type() const;
  CfnTargetGroup& make_resource(const BaseTargetGroupProps& props, const Traffic& traffic);

  Resource& self_;
  OptRef<ec2::IVpc> vpc_;
  std::optional<int> port_;
  Input<std::string> name_;
  std::optional<TargetType> target_type_;
  HealthCheck health_check_;
  Attributes attributes_;
  std::vector<Value> targets_;
  DependencyGroup load_balancer_attached_;
  CfnTargetGroup& resource_;
};

}  // namespace cdk::elbv2
