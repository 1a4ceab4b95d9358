#include <cdk/annotations.hpp>
#include <cdk/elbv2/application_listener_rule.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/cfn_listener.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/trust_store.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>

namespace cdk::elbv2 {
namespace {

using Mutual = CfnListenerTypes::MutualAuthenticationProperty;

struct Endpoint {
  ApplicationProtocol protocol;
  int port;
};

Endpoint find_endpoint(const Construct& self, const BaseApplicationListenerProps& props) {
  const auto [protocol, port] = checks::http_endpoint(self, props.protocol, props.port);
  if (!protocol || !port)
    fail(self, {"the listener has neither port nor protocol", "one of the two", "Port, Protocol"});
  return {*protocol, *port};
}

void check(const Construct& self, const MutualAuthentication& mutual) {
  const auto refuse = [&self](bool wrong, const char* message, const char* allowed) {
    if (wrong) fail(self, {message, allowed, "MutualAuthentication"});
  };
  const auto mode = mutual.mutual_authentication_mode;
  if (mode == MutualAuthenticationMode::VERIFY)
    return refuse(!mutual.trust_store, "mutual authentication is to verify certificates without a trust_store",
                  "VERIFY with a trust_store");
  if (!mode) return;
  refuse(bool(mutual.trust_store), "mutual authentication has a trust_store, but doesn't verify certificates",
         "a trust_store with VERIFY only");
  refuse(mutual.ignore_client_certificate_expiry.has_value(),
         "mutual authentication has ignore_client_certificate_expiry, but doesn't verify certificates",
         "ignore_client_certificate_expiry with VERIFY only");
  refuse(mutual.advertise_trust_store_ca_names.has_value(),
         "mutual authentication has advertise_trust_store_ca_names, but doesn't verify certificates",
         "advertise_trust_store_ca_names with VERIFY only");
}

Input<Mutual> render(const MutualAuthentication& mutual) {
  Mutual rendered{.ignore_client_certificate_expiry = mutual.ignore_client_certificate_expiry,
                  .mode = mutual.mutual_authentication_mode};
  if (mutual.advertise_trust_store_ca_names)
    rendered.advertise_trust_store_ca_names = *mutual.advertise_trust_store_ca_names ? "on" : "off";
  if (mutual.trust_store) rendered.trust_store_arn = mutual.trust_store->trust_store_arn();
  const Value value = to_value(rendered);
  return value.is_empty() ? Input<Mutual>() : Input<Mutual>::from(value);
}

CfnListenerProps resource_props(const Construct& self, const ApplicationListenerProps& props) {
  const Endpoint endpoint = find_endpoint(self, props);
  check(self, props.mutual_authentication);
  Input<std::string> ssl_policy = props.ssl_policy;
  if (!props.ssl_policy && endpoint.protocol == ApplicationProtocol::HTTPS &&
      FeatureFlags::of(self).is_enabled("@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy"))
    ssl_policy = SslPolicy::TLS13_12_PQ;
  return {.default_actions = Token(),
          .load_balancer_arn = props.load_balancer->load_balancer_arn(),
          .mutual_authentication = render(props.mutual_authentication),
          .port = endpoint.port,
          .protocol = endpoint.protocol,
          .ssl_policy = ssl_policy};
}

void check_rule(const Construct& listener, const AddRuleProps& props) {
  if (props.conditions.empty() == !props.priority) return;
  fail(listener,
       {props.priority ? "a rule has a priority, but no conditions" : "a rule has conditions, but no priority",
        "both, or neither for the listener's default action", "ListenerRule.Conditions, ListenerRule.Priority"});
}

}  // namespace

ApplicationListener::ApplicationListener(const Scope& scope, const Props& props)
    : IApplicationListener(scope),
      BaseListener(*this, *props.load_balancer, resource_props(*this, props)),
      load_balancer_(props.load_balancer),
      protocol_(find_endpoint(*this, props).protocol),
      port_(find_endpoint(*this, props).port),
      connections_(
          {.default_port = ec2::Port::tcp(port_), .security_groups = load_balancer_.connections().security_groups()}) {
  if (protocol_ == ApplicationProtocol::HTTP && !props.certificates.empty())
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-elasticloadbalancingv2:httpListenerWithCertificates",
                                          "A listener for HTTP has certificates, which only HTTPS uses.");
  add_certificates("DefaultCertificates", props.certificates);
  if (props.default_action && !props.default_target_groups.empty())
    fail(*this, {"the listener has both default_action and default_target_groups", "one of the two", "DefaultActions"});
  if (props.default_action) set_default_action(*props.default_action);
  if (!props.default_target_groups.empty()) set_default_action(ListenerAction::forward(props.default_target_groups));
  if (props.open.value_or(true)) open_to_anybody();
  node().add_validation([this] { return validate(); });
}

void ApplicationListener::open_to_anybody() {
  const std::string description = "Allow from anyone on port " + std::to_string(port_);
  connections_.allow_default_port_from(ec2::Peer::any_ipv4(), description);
  const auto addresses = load_balancer_.ip_address_type();
  const bool ipv6_by_flag =
      addresses == IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4 &&
      FeatureFlags::of(*this).is_enabled(
          "@aws-cdk/aws-elasticloadbalancingV2:albDualstackWithoutPublicIpv4SecurityGroupRulesDefault");
  if (addresses == IpAddressType::DUAL_STACK || ipv6_by_flag)
    connections_.allow_default_port_from(ec2::Peer::any_ipv6(), description);
}

void ApplicationListener::set_default_action(const ListenerAction& action) {
  action.bind(*this, *this);
  BaseListener::set_default_action(std::make_shared<const ListenerAction>(action));
}

void ApplicationListener::add_action(Id id, AddApplicationActionProps props) {
  check_rule(*this, props);
  if (!props.priority) return set_default_action(props.action);
  add<ApplicationListenerRule>(
      id + "Rule",
      {.listener = *this, .priority = *props.priority, .action = props.action, .conditions = props.conditions});
}

void ApplicationListener::add_certificates(Id id, const std::vector<ListenerCertificate>& certificates) {
  BaseListener::add_certificates(id, certificates);
}

void ApplicationListener::add_target_groups(Id id, AddApplicationTargetGroupsProps props) {
  check_rule(*this, props);
  if (!props.priority) return set_default_action(ListenerAction::forward(props.target_groups, {}, id.where()));
  add<ApplicationListenerRule>(id + "Rule", {.listener = *this,
                                             .priority = *props.priority,
                                             .conditions = props.conditions,
                                             .target_groups = props.target_groups});
}

ApplicationTargetGroup& ApplicationListener::add_targets(Id id, AddApplicationTargetsProps props) {
  ec2::IVpc* const vpc = load_balancer_.vpc();
  if (vpc == nullptr)
    fail(*this, {"targets were added, but the load balancer is imported without its vpc",
                 "the vpc at the import, or a target group made apart and add_target_groups", "VpcId"});
  auto& group =
      add<ApplicationTargetGroup>(id + "Group", {.deregistration_delay = props.deregistration_delay,
                                                 .enable_anomaly_mitigation = props.enable_anomaly_mitigation,
                                                 .health_check = props.health_check,
                                                 .load_balancing_algorithm_type = props.load_balancing_algorithm_type,
                                                 .port = props.port,
                                                 .protocol = props.protocol,
                                                 .protocol_version = props.protocol_version,
                                                 .slow_start = props.slow_start,
                                                 .stickiness_cookie_duration = props.stickiness_cookie_duration,
                                                 .stickiness_cookie_name = props.stickiness_cookie_name,
                                                 .target_group_name = props.target_group_name,
                                                 .targets = props.targets,
                                                 .vpc = vpc});
  add_target_groups(std::move(id),
                    {.conditions = props.conditions, .priority = props.priority, .target_groups = {group}});
  return group;
}

void ApplicationListener::register_connectable(ec2::IConnectable& connectable, const ec2::Port& port_range) {
  connectable.connections().allow_from(load_balancer_, port_range, "Load balancer to target");
}

std::vector<std::string> ApplicationListener::validate() const {
  std::vector<std::string> problems = validate_listener();
  if (protocol_ == ApplicationProtocol::HTTPS && !has_certificates())
    problems.push_back(checks::text({"the listener is for HTTPS, but has no certificate",
                                     "at least one, in certificates or by add_certificates", "Certificates"}));
  return problems;
}

}  // namespace cdk::elbv2
