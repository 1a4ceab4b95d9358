#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {

ApplicationTargetGroup::ApplicationTargetGroup(const Scope& scope, const Props& props)
    : IApplicationTargetGroup(scope),
      TargetGroupBase(*this, props, traffic(*this, props)),
      protocol_(checks::http_endpoint(*this, props.protocol, props.port).protocol) {
  apply(props);
  node().add_validation([this] { return validate(); });
}

TargetGroupBase::Traffic ApplicationTargetGroup::traffic(const Construct& self, const Props& props) {
  const auto [protocol, port] = checks::http_endpoint(self, props.protocol, props.port);
  return {.port = port, .protocol = protocol, .protocol_version = props.protocol_version};
}

void ApplicationTargetGroup::apply(const Props& props) {
  if (props.slow_start) apply_slow_start(*props.slow_start, props.load_balancing_algorithm_type);
  if (props.stickiness_cookie_duration)
    enable_cookie_stickiness(*props.stickiness_cookie_duration, props.stickiness_cookie_name);
  else if (props.stickiness_cookie_name.is_set())
    fail(*this, {"a stickiness cookie is named, but stickiness is off", "stickiness_cookie_duration, too",
                 "TargetGroupAttributes"});
  else
    set_attribute("stickiness.enabled", "false");
  if (props.load_balancing_algorithm_type)
    set_attribute("load_balancing.algorithm.type", *props.load_balancing_algorithm_type);
  if (props.multi_value_headers_enabled.value_or(false)) {
    if (target_type() != TargetType::LAMBDA)
      fail(*this, {"multi-value headers are enabled, but the target type isn't LAMBDA",
                   "target_type = LAMBDA with them", "TargetGroupAttributes"});
    set_attribute("lambda.multi_value_headers.enabled", "true");
  }
  add_targets(props.targets);
  if (props.enable_anomaly_mitigation)
    apply_anomaly_mitigation(*props.enable_anomaly_mitigation, props.load_balancing_algorithm_type);
}

void ApplicationTargetGroup::apply_slow_start(const Duration& slow_start, const Algorithm& algorithm) {
  const auto seconds = slow_start.to_seconds();
  if ((seconds < 30 && seconds != 0) || seconds > 900)
    fail(*this, {"slow start takes " + std::to_string(seconds) + " seconds", "30 to 900, or 0 to turn it off",
                 "TargetGroupAttributes slow_start.duration_seconds"});
  if (algorithm == TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM)
    fail(*this, {"slow start is used with the algorithm weighted_random", "another algorithm with slow start",
                 "TargetGroupAttributes slow_start.duration_seconds"});
  set_attribute("slow_start.duration_seconds", std::to_string(seconds));
}

void ApplicationTargetGroup::apply_anomaly_mitigation(bool enabled, const Algorithm& algorithm) {
  if (enabled && algorithm != TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM)
    fail(*this, {"anomaly mitigation is enabled without the algorithm weighted_random",
                 "load_balancing_algorithm_type = WEIGHTED_RANDOM with it",
                 "TargetGroupAttributes load_balancing.algorithm.anomaly_mitigation"});
  set_attribute("load_balancing.algorithm.anomaly_mitigation", enabled ? "on" : "off");
}

void ApplicationTargetGroup::enable_cookie_stickiness(Duration duration, const Input<std::string>& cookie_name) {
  const auto seconds = duration.to_seconds();
  if (seconds < 1 || seconds > 604800)
    fail(*this, {"the stickiness cookie lasts " + std::to_string(seconds) + " seconds",
                 "1 second to 7 days (604800 seconds)", "TargetGroupAttributes"});
  if (cookie_name.is_string() && cookie_name.as_string().empty())
    fail(*this, {"the stickiness cookie's name is ''", "a name, or none for the load balancer's own cookie",
                 "TargetGroupAttributes stickiness.app_cookie.cookie_name"});
  if (cookie_name.is_string() && cookie_name.as_string().starts_with("AWSALB"))
    fail(*this, {"the stickiness cookie's name is '" + std::string(cookie_name.as_string()) + "'",
                 "names that don't begin with AWSALB, which the load balancer uses itself",
                 "TargetGroupAttributes stickiness.app_cookie.cookie_name"});
  set_attribute("stickiness.enabled", "true");
  const bool named = cookie_name.is_set();
  set_attribute("stickiness.type", named ? "app_cookie" : "lb_cookie");
  if (named) set_attribute("stickiness.app_cookie.cookie_name", cookie_name);
  set_attribute(named ? "stickiness.app_cookie.duration_seconds" : "stickiness.lb_cookie.duration_seconds",
                std::to_string(seconds));
}

void ApplicationTargetGroup::add_targets(const Vector<ApplicationTarget>& targets) {
  for (const ApplicationTarget& target : targets)
    add_load_balancer_target(target->attach_to_application_target_group(*this));
  if (target_type() == TargetType::LAMBDA) set_attribute("stickiness.enabled");
}

void ApplicationTargetGroup::register_connectable(ec2::IConnectable& connectable, std::optional<ec2::Port> port_range) {
  if (!port_range && !default_port())
    fail(*this,
         {"a target was registered without a port, and the target group has none", "a port in one of the two", "Port"});
  const ec2::Port range = port_range ? *port_range : ec2::Port::tcp(*default_port());
  connectable_members_.push_back({&connectable, range});
  for (IApplicationListener* listener : listeners_) listener->register_connectable(connectable, range);
}

void ApplicationTargetGroup::register_listener(IApplicationListener& listener, Construct* associating_construct) {
  for (const ConnectableMember& member : connectable_members_)
    listener.register_connectable(*member.connectable, member.port_range);
  listeners_.push_back(&listener);
  Construct& attached = associating_construct != nullptr ? *associating_construct : listener;
  load_balancer_attached_dependencies().add(attached);
}

Input<std::string> ApplicationTargetGroup::first_load_balancer_full_name() const {
  if (listeners_.empty())
    fail(*this, {"the target group isn't attached to a load balancer yet", "adding it to a listener before", ""});
  return checks::load_balancer_full_name_of_listener(listeners_.front()->listener_arn());
}

ApplicationTargetGroupMetrics ApplicationTargetGroup::metrics() const {
  return {*this, target_group_full_name(), first_load_balancer_full_name()};
}

cloudwatch::Metric ApplicationTargetGroup::metric(const Input<std::string>& metric_name) const {
  return metrics().custom(metric_name);
}

cloudwatch::Metric ApplicationTargetGroup::metric(const Input<std::string>& metric_name,
                                                  const cloudwatch::MetricOptions& props) const {
  return metrics().custom(metric_name, props);
}

std::vector<std::string> ApplicationTargetGroup::validate() const {
  std::vector<std::string> problems = validate_target_group();
  const auto add = [&problems](Problem problem) { problems.push_back(checks::text(problem)); };
  if (target_type() == TargetType::LAMBDA && (default_port() || protocol_))
    add({"the target is a Lambda function, but the target group has a port or protocol", "neither", "Port, Protocol"});
  if (target_type() && target_type() != TargetType::LAMBDA && !protocol_)
    add({"the target group has neither port nor protocol", "one of the two", "Port, Protocol"});
  if (target_type() == TargetType::ALB)
    add({"the target is a load balancer, but the group is for Application Load Balancers",
         "a NetworkTargetGroup for targets of type alb", "TargetType"});
  const HealthCheck& check = health_check();
  if (check.interval && check.timeout && *check.interval <= *check.timeout)
    add({"the health check's interval is " + check.interval->to_human_string() + ", its timeout " +
             check.timeout->to_human_string(),
         "an interval greater than the timeout", "HealthCheckIntervalSeconds, HealthCheckTimeoutSeconds"});
  if (check.protocol && check.protocol != Protocol::HTTP && check.protocol != Protocol::HTTPS)
    add({"the health check's protocol is " + std::string(to_value(*check.protocol)),
         "HTTP or HTTPS behind an Application Load Balancer", "HealthCheckProtocol"});
  return problems;
}

}  // namespace cdk::elbv2
