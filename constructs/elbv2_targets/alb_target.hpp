// Application Load Balancers as targets of Network Load Balancers.
#pragma once

#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/network_load_balancer_target.hpp>
#include <cdk/input.hpp>
#include <source_location>
#include <string>

namespace cdk::elbv2_targets {

/// An Application Load Balancer by its ARN, as the only target of a Network Load Balancer's target group.
class AlbArnTarget : public elbv2::INetworkLoadBalancerTarget {
 public:
  using Where = std::source_location;
  /// The port is one that the load balancer listens on. Errors: a port outside 1 to 65535.
  AlbArnTarget(const Input<std::string>& alb_arn, int port, Where where = Where::current());
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& target_group) override;

 private:
  Input<std::string> alb_arn_;
  int port_;
};

/// An Application Load Balancer and one of its ports. Deployments can fail when the target group is there before the
/// listener; AlbListenerTarget sees to their order, so prefer that one.
class AlbTarget : public AlbArnTarget {
 public:
  AlbTarget(elbv2::IApplicationLoadBalancer& alb, int port, Where where = Where::current());
};

/// A listener of an Application Load Balancer. The target group is made after the listener.
class AlbListenerTarget : public AlbArnTarget {
 public:
  AlbListenerTarget(elbv2::ApplicationListener& alb_listener);
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& target_group) override;

 private:
  elbv2::ApplicationListener& alb_listener_;
};

}  // namespace cdk::elbv2_targets
