// What patterns behind a Network Load Balancer have in common.
#pragma once

#include <cdk/ecs_patterns/load_balanced_service.hpp>
#include <cdk/ecs_patterns/network_load_balanced_service_props.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/elbv2/network_target_group.hpp>

namespace cdk::ecs_patterns {

/// A service behind a Network Load Balancer, whatever its tasks run on. Output: LoadBalancerDNS.
class NetworkLoadBalancedServiceBase : public LoadBalancedService {
 public:
  /// The load balancer. Errors: an imported one was given.
  elbv2::NetworkLoadBalancer& load_balancer() const;
  elbv2::NetworkListener& listener() const noexcept { return *listener_; }
  elbv2::NetworkTargetGroup& target_group() const noexcept { return *target_group_; }

 protected:
  /// Errors: a domain_name without domain_zone.
  NetworkLoadBalancedServiceBase(const Scope& scope, const NetworkLoadBalancedServiceBaseProps& props);
  void add_service_as_target(ecs::BaseService& service) { target_group_->add_target(service); }

 private:
  elbv2::NetworkLoadBalancer* load_balancer_ = nullptr;
  elbv2::NetworkListener* listener_ = nullptr;
  elbv2::NetworkTargetGroup* target_group_ = nullptr;
};

}  // namespace cdk::ecs_patterns
