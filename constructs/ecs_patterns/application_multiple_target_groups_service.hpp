// What patterns with several target groups behind Application Load Balancers have in common.
#pragma once

#include <cdk/ecs_patterns/application_multiple_target_groups_service_props.hpp>
#include <cdk/ecs_patterns/multiple_target_groups_service.hpp>
#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/application_target_group.hpp>

namespace cdk::ecs_patterns {

/// A service with several target groups behind Application Load Balancers, whatever its tasks run on.
/// Outputs: LoadBalancerDNS and ServiceURL, followed by the load balancer's name when there are load_balancers.
class ApplicationMultipleTargetGroupsServiceBase
    : public MultipleTargetGroupsService<elbv2::ApplicationLoadBalancer, elbv2::ApplicationListener,
                                         elbv2::ApplicationTargetGroup> {
 protected:
  /// Errors: a load balancer without listeners; an idle_timeout outside 1 to 4,000 seconds; HTTPS without a certificate
  /// and domain, a certificate without HTTPS; a domain_name without domain_zone.
  ApplicationMultipleTargetGroupsServiceBase(const Scope& scope,
                                             const ApplicationMultipleTargetGroupsServiceBaseProps& props);
  void add_targets(ecs::BaseService& service, const std::vector<ApplicationTargetProps>& targets);

 private:
  void check(const ApplicationLoadBalancerProps& props) const;
  void add_default_load_balancer();
  void add_load_balancer(const ApplicationLoadBalancerProps& props);
  elbv2::ApplicationListener& add_listener(elbv2::ApplicationLoadBalancer& balancer,
                                           const ApplicationListenerProps& props, const DomainOptions& domain);
};

}  // namespace cdk::ecs_patterns
