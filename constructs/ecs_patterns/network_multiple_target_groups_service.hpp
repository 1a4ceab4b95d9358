// What patterns with several target groups behind Network Load Balancers have in common.
#pragma once

#include <cdk/ecs_patterns/multiple_target_groups_service.hpp>
#include <cdk/ecs_patterns/network_multiple_target_groups_service_props.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/elbv2/network_target_group.hpp>

namespace cdk::ecs_patterns {

/// A service with several target groups behind Network Load Balancers, whatever its tasks run on.
/// Outputs: LoadBalancerDNS, followed by the load balancer's name when there are load_balancers.
class NetworkMultipleTargetGroupsServiceBase
    : public MultipleTargetGroupsService<elbv2::NetworkLoadBalancer, elbv2::NetworkListener,
                                         elbv2::NetworkTargetGroup> {
 protected:
  /// Errors: a load balancer without listeners; a domain_name without domain_zone.
  NetworkMultipleTargetGroupsServiceBase(const Scope& scope, const NetworkMultipleTargetGroupsServiceBaseProps& props);
  void add_targets(ecs::BaseService& service, const std::vector<NetworkTargetProps>& targets);

 private:
  void add_load_balancer(const NetworkLoadBalancerProps& props);
};

}  // namespace cdk::ecs_patterns
