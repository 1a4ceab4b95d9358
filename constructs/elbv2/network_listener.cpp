#include <cdk/elbv2/cfn_listener.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>

namespace cdk::elbv2 {
namespace {

Protocol find_protocol(const BaseNetworkListenerProps& props) {
  return props.protocol.value_or(props.certificates.empty() ? Protocol::TCP : Protocol::TLS);
}

void check(const Construct& self, const BaseNetworkListenerProps& props) {
  const Protocol protocol = find_protocol(props);
  const bool tls = protocol == Protocol::TLS;
  const std::string name(to_value(protocol));
  checks::port(self, props.port, "Port");
  checks::network_protocol(self, protocol);
  if (tls && props.certificates.empty())
    fail(self, {"the listener is for TLS, but has no certificates", "at least one", "Certificates"});
  if (!tls && !props.certificates.empty())
    fail(self,
         {"the listener has certificates, but is for " + name, "certificates with TLS", "Certificates, Protocol"});
  if (!tls && props.alpn_policy)
    fail(self, {"the listener has an alpn_policy, but is for " + name, "alpn_policy with TLS", "AlpnPolicy, Protocol"});
}

CfnListenerProps resource_props(const Construct& self, const NetworkListenerProps& props) {
  check(self, props);
  const Protocol protocol = find_protocol(props);
  Input<std::string> ssl_policy = props.ssl_policy;
  if (!props.ssl_policy && protocol == Protocol::TLS &&
      FeatureFlags::of(self).is_enabled("@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy"))
    ssl_policy = SslPolicy::TLS13_12_PQ;
  CfnListenerProps rendered{.default_actions = Token(),
                            .load_balancer_arn = props.load_balancer->load_balancer_arn(),
                            .port = props.port,
                            .protocol = protocol,
                            .ssl_policy = ssl_policy};
  if (props.alpn_policy) rendered.alpn_policy = {*props.alpn_policy};
  return rendered;
}

}  // namespace

NetworkListener::NetworkListener(const Scope& scope, const Props& props)
    : INetworkListener(scope),
      BaseListener(*this, *props.load_balancer, resource_props(*this, props)),
      load_balancer_(props.load_balancer),
      protocol_(find_protocol(props)) {
  add_certificates("DefaultCertificates", props.certificates);
  if (props.default_action && !props.default_target_groups.empty())
    fail(*this, {"the listener has both default_action and default_target_groups", "one of the two", "DefaultActions"});
  if (props.default_action) set_default_action(*props.default_action);
  if (!props.default_target_groups.empty())
    set_default_action(NetworkListenerAction::forward(props.default_target_groups));
  if (props.tcp_idle_timeout) apply_idle_timeout(*props.tcp_idle_timeout);
  node().add_validation([this] { return validate(); });
}

void NetworkListener::apply_idle_timeout(const Duration& timeout) {
  if (protocol_ == Protocol::UDP)
    fail(*this, {"the listener has a tcp_idle_timeout, but is for UDP", "tcp_idle_timeout with TCP, TLS and TCP_UDP",
                 "ListenerAttributes tcp.idle_timeout.seconds"});
  const auto seconds = timeout.to_seconds({.integral = false});
  if (seconds < 60 || seconds > 6000)
    fail(*this, {"tcp_idle_timeout is " + timeout.to_human_string(), "60 to 6000 seconds",
                 "ListenerAttributes tcp.idle_timeout.seconds"});
  set_attribute("tcp.idle_timeout.seconds", std::to_string(timeout.to_seconds()));
}

void NetworkListener::add_certificates(Id id, const std::vector<ListenerCertificate>& certificates) {
  BaseListener::add_certificates(id, certificates);
}

void NetworkListener::set_default_action(const NetworkListenerAction& action) {
  action.bind(*this, *this);
  target_groups_ = action.target_groups();
  BaseListener::set_default_action(std::make_shared<const NetworkListenerAction>(action));
}

void NetworkListener::add_action(Id, AddNetworkActionProps props) { set_default_action(props.action); }

void NetworkListener::add_target_groups(Id id, const std::vector<Ref<INetworkTargetGroup>>& target_groups) {
  set_default_action(NetworkListenerAction::forward(target_groups, {}, id.where()));
}

NetworkTargetGroup& NetworkListener::add_targets(Id id, AddNetworkTargetsProps props) {
  ec2::IVpc* const vpc = load_balancer_.vpc();
  if (vpc == nullptr)
    fail(*this, {"targets were added, but the load balancer is imported without its vpc",
                 "the vpc at the import, or a target group made apart and add_target_groups", "VpcId"});
  auto& group = add<NetworkTargetGroup>(id + "Group", {.port = props.port,
                                                       .deregistration_delay = props.deregistration_delay,
                                                       .health_check = props.health_check,
                                                       .preserve_client_ip = props.preserve_client_ip,
                                                       .protocol = props.protocol.value_or(protocol_),
                                                       .proxy_protocol_v2 = props.proxy_protocol_v2,
                                                       .target_group_name = props.target_group_name,
                                                       .targets = props.targets,
                                                       .vpc = vpc});
  add_target_groups(std::move(id), {group});
  return group;
}

/// AWS forwards a protocol to target groups of few protocols only.
std::vector<std::string> NetworkListener::validate() const {
  std::vector<std::string> problems = validate_listener();
  for (const auto& target_group : target_groups_) {
    const auto* group = dynamic_cast<const NetworkTargetGroup*>(&*target_group);
    if (group == nullptr || group->protocol() == protocol_) continue;
    const Protocol to = group->protocol();
    const bool fits =
        (protocol_ == Protocol::TLS && to == Protocol::TCP) || (protocol_ != Protocol::TLS && to == Protocol::TCP_UDP);
    if (fits) continue;
    const char* allowed = protocol_ == Protocol::TLS   ? "TLS or TCP"
                          : protocol_ == Protocol::TCP ? "TCP or TCP_UDP"
                          : protocol_ == Protocol::UDP ? "UDP or TCP_UDP"
                                                       : "TCP_UDP";
    problems.push_back(checks::text({"a listener for " + std::string(to_value(protocol_)) + " forwards to " +
                                         group->to_string() + " for " + std::string(to_value(to)),
                                     std::string("a target group for ") + allowed, "Protocol"}));
  }
  return problems;
}

}  // namespace cdk::elbv2
