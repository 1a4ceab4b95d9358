#include <algorithm>
#include <cdk/certificatemanager/certificate.hpp>
#include <cdk/cfn_output.hpp>
#include <cdk/ecs_patterns/application_multiple_target_groups_service.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/route53/hosted_zone.hpp>

namespace cdk::ecs_patterns {

using elbv2::ApplicationProtocol;

namespace {

ApplicationProtocol protocol_of(const ApplicationListenerProps& props) {
  return props.protocol.value_or(props.certificate ? ApplicationProtocol::HTTPS : ApplicationProtocol::HTTP);
}

const char* scheme(ApplicationProtocol protocol) { return protocol == ApplicationProtocol::HTTPS ? "https" : "http"; }

}  // namespace

ApplicationMultipleTargetGroupsServiceBase::ApplicationMultipleTargetGroupsServiceBase(
    const Scope& scope, const ApplicationMultipleTargetGroupsServiceBaseProps& props)
    : MultipleTargetGroupsService(scope, props) {
  for (const ApplicationLoadBalancerProps& balancer : props.load_balancers) check(balancer);
  for (const ApplicationLoadBalancerProps& balancer : props.load_balancers) add_load_balancer(balancer);
  if (props.load_balancers.empty()) add_default_load_balancer();
}

void ApplicationMultipleTargetGroupsServiceBase::check(const ApplicationLoadBalancerProps& props) const {
  check_listeners(!props.listeners.empty(), props.name);
  check_domain(props);
  if (const auto& timeout = props.idle_timeout;
      timeout && (*timeout < Duration::seconds(1) || *timeout > Duration::seconds(4000)))
    fail(*this, {"idle_timeout is " + std::to_string(timeout->to_seconds()) + " seconds", "1 to 4000 seconds",
                 "AWS::ElasticLoadBalancingV2::LoadBalancer attribute idle_timeout.timeout_seconds"});
  const std::string rule = "AWS::ElasticLoadBalancingV2::Listener Protocol";
  for (const ApplicationListenerProps& listener : props.listeners) {
    const bool is_https = protocol_of(listener) == ApplicationProtocol::HTTPS;
    if (listener.certificate && !is_https)
      fail(*this, {"a certificate with the protocol HTTP", "the protocol HTTPS, or no certificate", rule});
    if (is_https && !listener.certificate && !props.domain_name.is_set())
      fail(*this, {"the protocol HTTPS without a certificate",
                   "a certificate, or domain_name and domain_zone, for which one is made", rule});
  }
}

void ApplicationMultipleTargetGroupsServiceBase::add_default_load_balancer() {
  load_balancer_ = add<elbv2::ApplicationLoadBalancer>(
      "LB", {.vpc = cluster().vpc(), .internet_facing = true, .load_balancer_name = "LB"});
  listener_ = add_listener(*load_balancer_, {.name = "PublicListener"}, {});
  const Input<std::string> dns_name = load_balancer_->load_balancer_dns_name();
  add<CfnOutput>("LoadBalancerDNS", {.value = dns_name});
  add<CfnOutput>("ServiceURL", {.value = concat("http://", dns_name)});
}

void ApplicationMultipleTargetGroupsServiceBase::add_load_balancer(const ApplicationLoadBalancerProps& props) {
  auto& balancer = add<elbv2::ApplicationLoadBalancer>(props.name, {.vpc = cluster().vpc(),
                                                                    .idle_timeout = props.idle_timeout,
                                                                    .internet_facing = props.public_load_balancer,
                                                                    .load_balancer_name = props.name});
  load_balancers_.emplace_back(balancer);
  std::vector<std::string> schemes;
  for (const ApplicationListenerProps& listener : props.listeners) {
    listeners_.emplace_back(add_listener(balancer, listener, props));
    const std::string name = scheme(protocol_of(listener));
    if (std::ranges::find(schemes, name) == schemes.end()) schemes.push_back(name);
  }
  const Input<std::string> dns_name = balancer.load_balancer_dns_name();
  const Input<std::string> domain_name =
      props.domain_name.is_set() ? add_alias("DNS" + props.name, balancer, props) : dns_name;
  add<CfnOutput>("LoadBalancerDNS" + props.name, {.value = dns_name});
  for (const std::string& name : schemes)
    add<CfnOutput>("ServiceURL" + props.name + name, {.value = concat(name, "://", domain_name)});
  load_balancer_ = load_balancers_.front();
  listener_ = listeners_.front();
}

elbv2::ApplicationListener& ApplicationMultipleTargetGroupsServiceBase::add_listener(
    elbv2::ApplicationLoadBalancer& balancer, const ApplicationListenerProps& props, const DomainOptions& domain) {
  const ApplicationProtocol protocol = protocol_of(props);
  auto& listener = balancer.add_listener(
      props.name, {.open = true, .port = props.port, .protocol = protocol, .ssl_policy = props.ssl_policy});
  if (protocol != ApplicationProtocol::HTTPS) return listener;
  Optional<elbv2::ListenerCertificate> certificate = props.certificate;
  if (!certificate)
    certificate = elbv2::ListenerCertificate::from_arn(
        add<certificatemanager::Certificate>(
            "Certificate" + props.name,
            {.domain_name = domain.domain_name,
             .validation = certificatemanager::CertificateValidation::from_dns(domain.domain_zone->hosted_zone_id())})
            .certificate_arn());
  listener.add_certificates("Arns" + props.name, {*certificate});
  return listener;
}

void ApplicationMultipleTargetGroupsServiceBase::add_targets(ecs::BaseService& service,
                                                             const std::vector<ApplicationTargetProps>& targets) {
  ecs::ContainerDefinition& container = target_container(service.task_definition());
  for (const ApplicationTargetProps& target : targets)
    if (!container.find_port_mapping(target.container_port, target.protocol.value_or(ecs::Protocol::TCP)))
      container.add_port_mappings({.container_port = target.container_port, .protocol = target.protocol});
  for (const ApplicationTargetProps& target : targets) {
    std::vector<elbv2::ListenerCondition> conditions;
    if (target.host_header) conditions.push_back(elbv2::ListenerCondition::host_headers({*target.host_header}));
    if (target.path_pattern) conditions.push_back(elbv2::ListenerCondition::path_patterns({*target.path_pattern}));
    target_groups_.emplace_back(
        find_listener(target.listener)
            .add_targets(group_id(container, target.container_port),
                         {.conditions = std::move(conditions),
                          .port = 80,
                          .priority = target.priority,
                          .targets = {service.load_balancer_target({.container_name = container.container_name(),
                                                                    .container_port = target.container_port,
                                                                    .protocol = target.protocol})}}));
  }
  target_group_ = targets.empty()
                      ? listener().add_targets("ECS", {.port = container.container_port(), .targets = {service}})
                      : *target_groups_.front();
}

}  // namespace cdk::ecs_patterns
