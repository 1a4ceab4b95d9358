#include <algorithm>
#include <cctype>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/elasticloadbalancing/cfn_load_balancer.hpp>
#include <cdk/elasticloadbalancing/load_balancer.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <string>

namespace cdk::elasticloadbalancing {
namespace {

using Cfn = CfnLoadBalancerTypes;
using Protocol = LoadBalancingProtocol;

constexpr const char* LISTENERS = "AWS::ElasticLoadBalancing::LoadBalancer Listeners";
constexpr const char* HEALTH_CHECK = "AWS::ElasticLoadBalancing::LoadBalancer HealthCheck";

std::optional<Protocol> protocol_of(int port) {
  if (port == 80) return Protocol::HTTP;
  if (port == 443) return Protocol::HTTPS;
  return {};
}

bool is_http(Protocol protocol) { return protocol == Protocol::HTTP || protocol == Protocol::HTTPS; }

std::string name(Protocol protocol) { return std::string(to_value(protocol)); }

int instance_port(const LoadBalancerListener& listener) {
  return listener.internal_port.value_or(listener.external_port);
}

std::optional<Protocol> outside_protocol(const LoadBalancerListener& listener) {
  return listener.external_protocol ? *listener.external_protocol : protocol_of(listener.external_port);
}

Protocol inside_protocol(const LoadBalancerListener& listener, Protocol outside) {
  if (listener.internal_protocol) return *listener.internal_protocol;
  return protocol_of(instance_port(listener)).value_or(is_http(outside) ? Protocol::HTTP : Protocol::TCP);
}

std::vector<Cfn::ListenersProperty> render(const std::vector<LoadBalancerListener>& listeners) {
  std::vector<Cfn::ListenersProperty> rendered;
  for (const LoadBalancerListener& listener : listeners) {
    const Protocol outside = *outside_protocol(listener);
    Cfn::ListenersProperty item{.instance_port = std::to_string(instance_port(listener)),
                                .load_balancer_port = std::to_string(listener.external_port),
                                .protocol = name(outside),
                                .instance_protocol = name(inside_protocol(listener, outside)),
                                .ssl_certificate_id = listener.ssl_certificate_arn};
    if (!listener.policy_names.empty()) item.policy_names = listener.policy_names;
    rendered.push_back(std::move(item));
  }
  return rendered;
}

Input<std::string> target(const HealthCheck& check) {
  const Protocol protocol = check.protocol ? *check.protocol : protocol_of(check.port).value_or(Protocol::TCP);
  std::string start = name(protocol);
  std::transform(start.begin(), start.end(), start.begin(), [](unsigned char c) { return std::toupper(c); });
  start += ":" + std::to_string(check.port);
  if (!is_http(protocol)) return start;
  return concat(start, check.path.is_set() ? check.path : Input<std::string>("/"));
}

std::int64_t seconds(const Optional<Duration>& time, std::int64_t otherwise) {
  return time ? time->to_seconds() : otherwise;
}

Cfn::HealthCheckProperty render(const HealthCheck& check) {
  return {.healthy_threshold = std::to_string(check.healthy_threshold),
          .interval = std::to_string(seconds(check.interval, 30)),
          .target = target(check),
          .timeout = std::to_string(seconds(check.timeout, 5)),
          .unhealthy_threshold = std::to_string(check.unhealthy_threshold)};
}

ec2::SelectedSubnets select_subnets(const LoadBalancerProps& props) {
  if (props.subnet_selection) return props.vpc->select_subnets(*props.subnet_selection);
  const bool is_public = props.internet_facing.value_or(false);
  return props.vpc->select_subnets(
      {.subnet_type = is_public ? ec2::SubnetType::PUBLIC : ec2::SubnetType::PRIVATE_WITH_EGRESS});
}

}  // namespace

LoadBalancer::LoadBalancer(const Scope& scope, const Props& props)
    : ILoadBalancer(scope),
      security_group_(add<ec2::SecurityGroup>("SecurityGroup", {.vpc = props.vpc, .allow_all_outbound = false})),
      connections_({.security_groups = {security_group_}}),
      resource_(make_resource(props)) {
  for (const LoadBalancerListener& listener : props.listeners) add_listener(listener);
  for (const LoadBalancerTarget& target : props.targets) add_target(target);
}

CfnLoadBalancer& LoadBalancer::make_resource(const Props& props) {
  if (props.health_check) check(*props.health_check);
  const ec2::SelectedSubnets subnets = select_subnets(props);
  const bool is_public = props.internet_facing.value_or(false);
  CfnLoadBalancerProps cfn{
      .listeners = Lazy::typed<List<Cfn::ListenersProperty>>([this] { return render(listeners_); }),
      .access_logging_policy = props.access_logging_policy,
      .cross_zone = props.cross_zone.value_or(true),
      .instances = Lazy::list([this] { return instance_ids_; }, true),
      .scheme = is_public ? "internet-facing" : "internal",
      .security_groups = {security_group_.security_group_id()},
      .subnets = subnets.subnet_ids};
  if (props.health_check) cfn.health_check = render(*props.health_check);
  auto& resource = add<CfnLoadBalancer>("Resource", std::move(cfn));
  if (is_public) resource.node().add_dependency(subnets.internet_connectivity_established);
  return resource;
}

void LoadBalancer::check(const HealthCheck& check) const {
  const auto refuse_outside = [this](const char* what, std::int64_t got, int low, int high, const char* unit = "") {
    if (got < low || got > high)
      fail(*this, {std::string(what) + " of the health check is " + std::to_string(got) + unit,
                   std::to_string(low) + " to " + std::to_string(high) + unit, HEALTH_CHECK});
  };
  const std::int64_t interval = seconds(check.interval, 30);
  const std::int64_t timeout = seconds(check.timeout, 5);
  refuse_outside("port", check.port, 1, 65535);
  refuse_outside("healthy_threshold", check.healthy_threshold, 2, 10);
  refuse_outside("unhealthy_threshold", check.unhealthy_threshold, 2, 10);
  refuse_outside("interval", interval, 5, 300, " seconds");
  refuse_outside("timeout", timeout, 2, 60, " seconds");
  if (timeout >= interval)
    fail(*this, {"timeout of " + std::to_string(timeout) + " seconds with an interval of " + std::to_string(interval) +
                     " seconds",
                 "a timeout below the interval", HEALTH_CHECK});
}

void LoadBalancer::check(const LoadBalancerListener& listener, Protocol outside, Protocol inside) const {
  const auto refuse_port = [this](const char* what, int port) {
    if (port < 1 || port > 65535)
      fail(*this, {std::string(what) + " is " + std::to_string(port), "1 to 65535", LISTENERS});
  };
  refuse_port("external_port", listener.external_port);
  if (listener.internal_port) refuse_port("internal_port", *listener.internal_port);
  const std::string at = " at external_port " + std::to_string(listener.external_port);
  if (is_http(outside) != is_http(inside))
    fail(*this, {"a listener" + at + " that takes " + name(outside) + " and sends " + name(inside),
                 "tcp and ssl together, http and https together", LISTENERS});
  if ((outside == Protocol::HTTPS || outside == Protocol::SSL) && !listener.ssl_certificate_arn.is_set())
    fail(*this, {"a listener" + at + " that takes " + name(outside) + " without ssl_certificate_arn",
                 "the ARN of a certificate", LISTENERS});
  const auto is_same = [&listener](const auto& other) { return other.external_port == listener.external_port; };
  if (std::any_of(listeners_.begin(), listeners_.end(), is_same))
    fail(*this, {"two listeners" + at, "one listener for each port", LISTENERS});
}

ListenerPort LoadBalancer::add_listener(const LoadBalancerListener& listener) {
  const std::string port = std::to_string(listener.external_port);
  const std::optional<Protocol> outside = outside_protocol(listener);
  if (!outside)
    fail(*this, {"external_port " + port + " without external_protocol",
                 "external_protocol for all ports but 80 and 443", LISTENERS});
  check(listener, *outside, inside_protocol(listener, *outside));
  listeners_.push_back(listener);
  ListenerPort made(security_group_, ec2::Port::tcp(listener.external_port));
  listener_ports_.push_back(made);
  const Vector<ec2::Connections> everybody{ec2::Peer::any_ipv4()};
  for (const ec2::Connections& peer : listener.allow_connections_from.value_or(everybody))
    made.connections().allow_default_port_from(peer, "Default rule allow on " + port);
  for (const LoadBalancerTarget& target : targets_) allow(target, instance_port(listener));
  return made;
}

void LoadBalancer::add_target(const LoadBalancerTarget& target) {
  target->attach_to_classic_lb(*this);
  for (const LoadBalancerListener& listener : listeners_) allow(target, instance_port(listener));
  targets_.push_back(target);
}

void LoadBalancer::allow(const LoadBalancerTarget& target, int port) {
  connections_.allow_to(target->connections(), ec2::Port::tcp(port), "Port " + std::to_string(port) + " LB to fleet");
}

Input<std::string> LoadBalancer::load_balancer_name() const { return resource_.ref(); }
Input<std::string> LoadBalancer::load_balancer_dns_name() const { return resource_.attr_dns_name(); }
Input<std::string> LoadBalancer::load_balancer_canonical_hosted_zone_name_id() const {
  return resource_.attr_canonical_hosted_zone_name_id();
}
Input<std::string> LoadBalancer::load_balancer_canonical_hosted_zone_name() const {
  return resource_.attr_canonical_hosted_zone_name();
}
Input<std::string> LoadBalancer::load_balancer_source_security_group_group_name() const {
  return resource_.attr_source_security_group_group_name();
}
Input<std::string> LoadBalancer::load_balancer_source_security_group_owner_alias() const {
  return resource_.attr_source_security_group_owner_alias();
}

}  // namespace cdk::elasticloadbalancing
