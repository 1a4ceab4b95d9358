// What patterns behind an Application Load Balancer have in common.
#pragma once

#include <cdk/ecs_patterns/application_load_balanced_service_props.hpp>
#include <cdk/ecs_patterns/load_balanced_service.hpp>
#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/application_target_group.hpp>

namespace cdk::ecs_patterns {

/// A service behind an Application Load Balancer, whatever its tasks run on. Outputs: LoadBalancerDNS, ServiceURL.
class ApplicationLoadBalancedServiceBase : public LoadBalancedService {
 public:
  /// The load balancer. Errors: an imported one was given.
  elbv2::ApplicationLoadBalancer& load_balancer() const;
  /// That of the listener; nothing for HTTP.
  const Optional<elbv2::ListenerCertificate>& certificate() const noexcept { return certificate_; }
  elbv2::ApplicationListener& listener() const noexcept { return *listener_; }
  /// The listener on port 80 that redirects; nothing without redirect_http.
  OptRef<elbv2::ApplicationListener> redirect_listener() const noexcept { return redirect_listener_; }
  elbv2::ApplicationTargetGroup& target_group() const noexcept { return *target_group_; }

 protected:
  /// Errors: an idle_timeout outside 1 to 4,000 seconds; HTTPS without a certificate and domain, a certificate or
  /// redirect_http without HTTPS; a domain_name without domain_zone.
  ApplicationLoadBalancedServiceBase(const Scope& scope, const ApplicationLoadBalancedServiceBaseProps& props);
  void add_service_as_target(ecs::BaseService& service) { target_group_->add_target(service); }
  ecs::ContainerDefinitionOptions container_options(const ApplicationLoadBalancedTaskImageOptions& image) const;

 private:
  Input<std::string> add_domain(elbv2::IApplicationLoadBalancer& balancer,
                                const ApplicationLoadBalancedServiceBaseProps& props);
  elbv2::ApplicationProtocol protocol_of(const ApplicationLoadBalancedServiceBaseProps& props) const;
  elbv2::IApplicationLoadBalancer& make_load_balancer(const ApplicationLoadBalancedServiceBaseProps& props);
  void add_listeners(elbv2::IApplicationLoadBalancer& balancer, const ApplicationLoadBalancedServiceBaseProps& props,
                     elbv2::ApplicationProtocol protocol);

  elbv2::ApplicationLoadBalancer* load_balancer_ = nullptr;
  Optional<elbv2::ListenerCertificate> certificate_;
  elbv2::ApplicationListener* listener_ = nullptr;
  OptRef<elbv2::ApplicationListener> redirect_listener_;
  elbv2::ApplicationTargetGroup* target_group_ = nullptr;
};

}  // namespace cdk::ecs_patterns
