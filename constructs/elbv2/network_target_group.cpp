#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {

NetworkTargetGroup::NetworkTargetGroup(const Scope& scope, const Props& props)
    : INetworkTargetGroup(scope),
      TargetGroupBase(*this, props, traffic(*this, props)),
      protocol_(props.protocol.value_or(Protocol::TCP)) {
  const auto set = [this](const char* key, const std::optional<bool>& flag) {
    if (flag) set_attribute(key, *flag ? "true" : "false");
  };
  set("proxy_protocol_v2.enabled", props.proxy_protocol_v2);
  set("preserve_client_ip.enabled", props.preserve_client_ip);
  set("deregistration_delay.connection_termination.enabled", props.connection_termination);
  add_targets(props.targets);
  node().add_validation([this] { return validate(); });
}

TargetGroupBase::Traffic NetworkTargetGroup::traffic(const Construct& self, const Props& props) {
  const Protocol protocol = props.protocol.value_or(Protocol::TCP);
  checks::network_protocol(self, protocol);
  checks::port(self, props.port, "Port");
  return {.port = props.port, .protocol = protocol};
}

void NetworkTargetGroup::add_targets(const Vector<NetworkTarget>& targets) {
  for (const NetworkTarget& target : targets) add_load_balancer_target(target->attach_to_network_target_group(*this));
}

void NetworkTargetGroup::register_listener(INetworkListener& listener) {
  load_balancer_attached_dependencies().add(listener);
  listeners_.push_back(&listener);
}

Input<std::string> NetworkTargetGroup::first_load_balancer_full_name() const {
  if (listeners_.empty())
    fail(*this, {"the target group isn't attached to a load balancer yet", "adding it to a listener before", ""});
  return checks::load_balancer_full_name_of_listener(listeners_.front()->listener_arn());
}

NetworkTargetGroupMetrics NetworkTargetGroup::metrics() const {
  return {*this, target_group_full_name(), first_load_balancer_full_name()};
}

std::vector<std::string> NetworkTargetGroup::validate() const {
  std::vector<std::string> problems = validate_target_group();
  const auto add = [&problems](Problem problem) { problems.push_back(checks::text(problem)); };
  const HealthCheck& check = health_check();
  const Protocol checked_by =
      check.protocol.value_or(target_type() == TargetType::ALB ? Protocol::HTTP : Protocol::TCP);
  const bool over_http = checked_by == Protocol::HTTP || checked_by == Protocol::HTTPS;
  const std::string name(to_value(checked_by));
  if (check.interval && check.timeout && *check.interval < *check.timeout)
    add({"the health check's interval is " + check.interval->to_human_string() + ", its timeout " +
             check.timeout->to_human_string(),
         "an interval of at least the timeout", "HealthCheckIntervalSeconds, HealthCheckTimeoutSeconds"});
  if (!over_http && checked_by != Protocol::TCP)
    add({"the health check's protocol is " + name, "HTTP, HTTPS or TCP behind a Network Load Balancer",
         "HealthCheckProtocol"});
  if (!over_http && check.path.is_set())
    add({"the health check has a path, but its protocol is " + name, "a path with HTTP or HTTPS", "HealthCheckPath"});
  if (!over_http && check.healthy_http_codes.is_set())
    add({"the health check has HTTP codes, but its protocol is " + name, "HTTP codes with HTTP or HTTPS", "Matcher"});
  if (target_type() == TargetType::ALB && checked_by == Protocol::TCP)
    add({"the health check's protocol is TCP for a target that is an Application Load Balancer", "HTTP or HTTPS",
         "HealthCheckProtocol of TargetType alb"});
  if (check.healthy_grpc_codes.is_set())
    add({"the health check has gRPC codes", "those behind an Application Load Balancer only", "Matcher.GrpcCode"});
  if (target_type() == TargetType::LAMBDA)
    add({"the target is a Lambda function, but the group is for Network Load Balancers",
         "an ApplicationTargetGroup for Lambda functions", "TargetType"});
  if (target_type() == TargetType::ALB && protocol_ != Protocol::TCP)
    add({"the target is an Application Load Balancer, but the group's protocol is " + std::string(to_value(protocol_)),
         "TCP", "Protocol of TargetType alb"});
  return problems;
}

}  // namespace cdk::elbv2
