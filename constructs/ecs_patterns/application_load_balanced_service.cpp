#include <cdk/cfn_output.hpp>
#include <cdk/ecs_patterns/application_load_balanced_service.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>

namespace cdk::ecs_patterns {

using elbv2::ApplicationProtocol;

ApplicationLoadBalancedServiceBase::ApplicationLoadBalancedServiceBase(
    const Scope& scope, const ApplicationLoadBalancedServiceBaseProps& props)
    : LoadBalancedService(scope, props) {
  const ApplicationProtocol protocol = protocol_of(props);
  elbv2::IApplicationLoadBalancer& balancer = props.load_balancer ? *props.load_balancer : make_load_balancer(props);
  add_listeners(balancer, props, protocol);
  const Input<std::string> dns_name = balancer.load_balancer_dns_name();
  add<CfnOutput>("LoadBalancerDNS", {.value = dns_name});
  add<CfnOutput>("ServiceURL",
                 {.value = concat(protocol == ApplicationProtocol::HTTPS ? "https" : "http", "://", dns_name)});
}

ApplicationProtocol ApplicationLoadBalancedServiceBase::protocol_of(
    const ApplicationLoadBalancedServiceBaseProps& props) const {
  const std::string rule = "AWS::ElasticLoadBalancingV2::Listener Protocol";
  const ApplicationProtocol protocol =
      props.protocol.value_or(props.certificate ? ApplicationProtocol::HTTPS : ApplicationProtocol::HTTP);
  const bool is_https = protocol == ApplicationProtocol::HTTPS;
  if (props.certificate && !is_https)
    fail(*this, {"a certificate with the protocol HTTP", "the protocol HTTPS, or no certificate", rule});
  if (is_https && !props.certificate) fail(*this, {"the protocol HTTPS without a certificate", "a certificate", rule});
  if (props.redirect_http && !is_https)
    fail(*this, {"redirect_http with the protocol HTTP", "the protocol HTTPS", rule});
  if (const auto& timeout = props.idle_timeout;
      timeout && (*timeout < Duration::seconds(1) || *timeout > Duration::seconds(4000)))
    fail(*this, {"idle_timeout is " + timeout->to_human_string(), "1 to 4000 seconds",
                 "AWS::ElasticLoadBalancingV2::LoadBalancer attribute idle_timeout.timeout_seconds"});
  return protocol;
}

elbv2::IApplicationLoadBalancer& ApplicationLoadBalancedServiceBase::make_load_balancer(
    const ApplicationLoadBalancedServiceBaseProps& props) {
  elbv2::ApplicationLoadBalancerProps made{.vpc = cluster().vpc(),
                                           .idle_timeout = props.idle_timeout,
                                           .internet_facing = props.public_load_balancer,
                                           .ip_address_type = props.ip_address_type};
  if (props.load_balancer_name) made.load_balancer_name = *props.load_balancer_name;
  made_load_balancer_ = &add<elbv2::ApplicationLoadBalancer>("LB", std::move(made));
  return *made_load_balancer_;
}

void ApplicationLoadBalancedServiceBase::add_listeners(elbv2::IApplicationLoadBalancer& balancer,
                                                       const ApplicationLoadBalancedServiceBaseProps& props,
                                                       ApplicationProtocol protocol) {
  const FeatureFlags flags = FeatureFlags::of(*this);
  const bool opens_by_default =
      !(props.load_balancer && flags.is_enabled("@aws-cdk/aws-ecs-patterns:secGroupsDisablesImplicitOpenListener"));
  const bool is_open = props.open_listener.value_or(opens_by_default);
  listener_ = &balancer.add_listener(
      "PublicListener",
      {.open = is_open, .port = props.listener_port, .protocol = protocol, .ssl_policy = props.ssl_policy});
  std::string group_id = "ECS";
  if (flags.is_enabled("@aws-cdk/aws-ecs-patterns:uniqueTargetGroupId"))
    group_id += props.load_balancer_name.value_or("") + (props.public_load_balancer ? "" : "Private");
  target_group_ =
      &listener_->add_targets(group_id, {.protocol = props.target_protocol.value_or(ApplicationProtocol::HTTP),
                                         .protocol_version = props.protocol_version});
  if (props.certificate) listener_->add_certificates("Arns", {*props.certificate});
  if (!props.redirect_http) return;
  redirect_listener_ = balancer.add_listener(
      "PublicRedirectListener",
      {.default_action = elbv2::ListenerAction::redirect(
           {.permanent = true, .port = std::to_string(props.listener_port.value_or(443)), .protocol = "HTTPS"}),
       .open = is_open,
       .port = 80,
       .protocol = ApplicationProtocol::HTTP});
  redirect_listener_->node().add_dependency(static_cast<Construct&>(*listener_));
}

elbv2::ApplicationLoadBalancer& ApplicationLoadBalancedServiceBase::load_balancer() const {
  if (made_load_balancer_ == nullptr)
    fail(*this,
         {"load_balancer() of a pattern that was given one", "the load balancer that was given", "CDK: ecs_patterns"});
  return *made_load_balancer_;
}

ecs::ContainerDefinitionOptions ApplicationLoadBalancedServiceBase::container_options(
    const ApplicationLoadBalancedTaskImageOptions& image) const {
  ecs::ContainerDefinitionOptions options = LoadBalancedService::container_options(image);
  options.command = image.command;
  options.entry_point = image.entry_point;
  return options;
}

}  // namespace cdk::ecs_patterns
