// EC2 instances as targets.
#pragma once

#include <cdk/elbv2/application_load_balancer_target.hpp>
#include <cdk/elbv2/network_load_balancer_target.hpp>
#include <cdk/input.hpp>
#include <concepts>
#include <optional>
#include <source_location>
#include <string>

namespace cdk::elbv2_targets {

/// An EC2 instance by its id. Its security groups aren't known, so they get no rules.
class InstanceIdTarget : public elbv2::IApplicationLoadBalancerTarget, public elbv2::INetworkLoadBalancerTarget {
 public:
  using Where = std::source_location;
  /// Default port: the target group's. Errors: a port outside 1 to 65535.
  InstanceIdTarget(const Input<std::string>& instance_id, std::optional<int> port = {}, Where where = Where::current());
  elbv2::LoadBalancerTargetProps attach_to_application_target_group(elbv2::IApplicationTargetGroup& group) override;
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& group) override;

 private:
  elbv2::LoadBalancerTargetProps attach() const;

  Input<std::string> instance_id_;
  std::optional<int> port_;
};

/// An EC2 instance. As with CDK, its security groups get no rules: allow them with `connections().allow_from`.
class InstanceTarget : public InstanceIdTarget {
 public:
  /// Takes whatever has an `instance_id()`, such as ec2::Instance.
  template <class I>
    requires requires(const I& instance) {
      { instance.instance_id() } -> std::convertible_to<Input<std::string>>;
    }
  InstanceTarget(const I& instance, std::optional<int> port = {}, Where where = Where::current())
      : InstanceIdTarget(instance.instance_id(), port, where) {}
};

}  // namespace cdk::elbv2_targets
