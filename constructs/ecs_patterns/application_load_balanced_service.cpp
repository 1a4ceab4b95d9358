#include <cdk/certificatemanager/certificate.hpp>
#include <cdk/cfn_output.hpp>
#include <cdk/ecs_patterns/application_load_balanced_service.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/route53/hosted_zone.hpp>

namespace cdk::ecs_patterns {

using elbv2::ApplicationProtocol;

ApplicationLoadBalancedServiceBase::ApplicationLoadBalancedServiceBase(
    const Scope& scope, const ApplicationLoadBalancedServiceBaseProps& props)
    : LoadBalancedService(scope, props) {
  const ApplicationProtocol protocol = protocol_of(props);
  elbv2::IApplicationLoadBalancer& balancer = props.load_balancer ? *props.load_balancer : make_load_balancer(props);
  add_listeners(balancer, props, protocol);
  const Input<std::string> dns_name = add_domain(balancer, props);
  load_balancer_ = dynamic_cast<elbv2::ApplicationLoadBalancer*>(&balancer);
  add<CfnOutput>("LoadBalancerDNS", {.value = balancer.load_balancer_dns_name()});
  add<CfnOutput>("ServiceURL",
                 {.value = concat(protocol == ApplicationProtocol::HTTPS ? "https" : "http", "://", dns_name)});
}

Input<std::string> ApplicationLoadBalancedServiceBase::add_domain(
    elbv2::IApplicationLoadBalancer& balancer, const ApplicationLoadBalancedServiceBaseProps& props) {
  using Record = ApplicationLoadBalancedServiceRecordType;
  const Record type = props.record_type.value_or(Record::ALIAS);
  if (!props.domain_name.is_set() || type == Record::NONE) return balancer.load_balancer_dns_name();
  return type == Record::ALIAS ? add_alias("DNS", balancer, props) : add_cname("DNS", balancer, props);
}

ApplicationProtocol ApplicationLoadBalancedServiceBase::protocol_of(
    const ApplicationLoadBalancedServiceBaseProps& props) const {
  const std::string rule = "AWS::ElasticLoadBalancingV2::Listener Protocol";
  const ApplicationProtocol protocol =
      props.protocol.value_or(props.certificate ? ApplicationProtocol::HTTPS : ApplicationProtocol::HTTP);
  const bool is_https = protocol == ApplicationProtocol::HTTPS;
  if (props.certificate && !is_https)
    fail(*this, {"a certificate with the protocol HTTP", "the protocol HTTPS, or no certificate", rule});
  check_domain(props);
  if (is_https && !props.certificate && !props.domain_name.is_set())
    fail(*this, {"the protocol HTTPS without a certificate",
                 "a certificate, or domain_name and domain_zone, for which one is made", rule});
  if (props.redirect_http && !is_https)
    fail(*this, {"redirect_http with the protocol HTTP", "the protocol HTTPS", rule});
  if (const auto& timeout = props.idle_timeout;
      timeout && (*timeout < Duration::seconds(1) || *timeout > Duration::seconds(4000)))
    fail(*this, {"idle_timeout is " + std::to_string(timeout->to_seconds()) + " seconds", "1 to 4000 seconds",
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
  return add<elbv2::ApplicationLoadBalancer>("LB", std::move(made));
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
  certificate_ = props.certificate;
  if (protocol == ApplicationProtocol::HTTPS && !certificate_) {
    using certificatemanager::CertificateValidation;
    certificate_ = elbv2::ListenerCertificate::from_arn(
        add<certificatemanager::Certificate>(
            "Certificate", {.domain_name = props.domain_name,
                            .validation = CertificateValidation::from_dns(props.domain_zone->hosted_zone_id())})
            .certificate_arn());
  }
  if (certificate_) listener_->add_certificates("Arns", {*certificate_});
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
  if (load_balancer_ == nullptr)
    fail(*this, {"load_balancer() of a pattern that was given an imported one", "the load balancer that was given",
                 "CDK: ecs_patterns"});
  return *load_balancer_;
}

ecs::ContainerDefinitionOptions ApplicationLoadBalancedServiceBase::container_options(
    const ApplicationLoadBalancedTaskImageOptions& image) const {
  ecs::ContainerDefinitionOptions options = Pattern::container_options(image);
  options.command = image.command;
  options.entry_point = image.entry_point;
  return options;
}

}  // namespace cdk::ecs_patterns
