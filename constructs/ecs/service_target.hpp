// A container of a service as target of load balancers.
#pragma once

#include <cdk/ecs/task_definition.hpp>
#include <cdk/elasticloadbalancing/load_balancer_target.hpp>
#include <cdk/elbv2/application_load_balancer_target.hpp>
#include <cdk/elbv2/network_load_balancer_target.hpp>
#include <optional>
#include <utility>

namespace cdk::ecs {

class BaseService;

/// A container that load balancers can send to.
class IEcsLoadBalancerTarget : public elbv2::IApplicationLoadBalancerTarget,
                               public elbv2::INetworkLoadBalancerTarget,
                               public elasticloadbalancing::ILoadBalancerTarget {};

/// A container of a service. Made by BaseService::load_balancer_target.
class ServiceTarget : public IEcsLoadBalancerTarget {
 public:
  ServiceTarget(BaseService& service, LoadBalancerTarget target, std::optional<AlternateTarget> alternate_target)
      : service_(service), target_(std::move(target)), alternate_target_(std::move(alternate_target)) {}

  elbv2::LoadBalancerTargetProps attach_to_application_target_group(
      elbv2::IApplicationTargetGroup& target_group) override;
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& target_group) override;
  /// Errors: the network modes AWS_VPC and NONE; a service that rebalances zones; an alternate_target.
  void attach_to_classic_lb(elasticloadbalancing::LoadBalancer& load_balancer) override;
  ec2::Connections& connections() override;

 private:
  BaseService& service_;
  LoadBalancerTarget target_;
  std::optional<AlternateTarget> alternate_target_;
};

}  // namespace cdk::ecs
