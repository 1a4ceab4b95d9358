#include <cdk/annotations.hpp>
#include <cdk/duration_input.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/elbv2/cfn_target_group.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/target_group.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <charconv>

namespace cdk::elbv2 {
namespace {

using Properties = CfnTargetGroupProps;

constexpr std::string_view DNS_COUNT = "target_group_health.dns_failover.minimum_healthy_targets.count";
constexpr std::string_view DNS_PERCENTAGE = "target_group_health.dns_failover.minimum_healthy_targets.percentage";
constexpr std::string_view ROUTING_COUNT = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count";
constexpr std::string_view ROUTING_PERCENTAGE =
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage";

void fill_health_check(Properties& properties, const HealthCheck& check) {
  properties.health_check_enabled = Lazy::typed<bool>([&check] { return Input<bool>(check.enabled); });
  properties.health_check_interval_seconds =
      Lazy::typed<std::int64_t>([&check] { return cdk::detail::to_seconds(check.interval); });
  properties.health_check_path = Lazy::string([&check] { return check.path; });
  properties.health_check_port = Lazy::string([&check] { return check.port; });
  properties.health_check_protocol = Lazy::string([&check] { return Input<std::string>(check.protocol); });
  properties.health_check_timeout_seconds =
      Lazy::typed<std::int64_t>([&check] { return cdk::detail::to_seconds(check.timeout); });
  properties.healthy_threshold_count =
      Lazy::typed<std::int64_t>([&check] { return Input<std::int64_t>(check.healthy_threshold_count); });
  properties.unhealthy_threshold_count =
      Lazy::typed<std::int64_t>([&check] { return Input<std::int64_t>(check.unhealthy_threshold_count); });
  properties.matcher = Lazy::typed<CfnTargetGroupTypes::MatcherProperty>([&check] {
    if (!check.healthy_http_codes.is_set() && !check.healthy_grpc_codes.is_set())
      return Input<CfnTargetGroupTypes::MatcherProperty>();
    return Input<CfnTargetGroupTypes::MatcherProperty>(CfnTargetGroupTypes::MatcherProperty{
        .grpc_code = check.healthy_grpc_codes, .http_code = check.healthy_http_codes});
  });
}

std::string plain(std::optional<bool> flag) { return *flag ? "true" : "false"; }

/// The number that the text is, or -1.
long number(std::string_view text) {
  long value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

/// What an attribute may be instead; nothing when it is fine.
std::string refuse_attribute(std::string_view key, std::string_view value) {
  const long given = number(value);
  if (key == DNS_COUNT && given < 1 && value != "off") return "a whole number greater than 0, or 'off'";
  if (key == ROUTING_COUNT && given < 1) return "a whole number greater than 0";
  if ((key == DNS_PERCENTAGE || key == ROUTING_PERCENTAGE) && (given < 1 || given > 100) && value != "off")
    return "a whole number from 1 to 100, or 'off'";
  return {};
}

}  // namespace

TargetGroupBase::TargetGroupBase(Resource& self, const BaseTargetGroupProps& props, const Traffic& traffic)
    : self_(self),
      vpc_(props.vpc),
      port_(traffic.port),
      name_(props.target_group_name),
      target_type_(props.target_type),
      health_check_(props.health_check),
      resource_(make_resource(props, traffic)) {
  if (props.deregistration_delay)
    set_attribute("deregistration_delay.timeout_seconds", std::to_string(props.deregistration_delay->to_seconds()));
  if (props.cross_zone_enabled) set_attribute("load_balancing.cross_zone.enabled", plain(props.cross_zone_enabled));
  apply(props.target_group_health);
  self_.node().add_validation([this] { return validate_health_check(); });
}

CfnTargetGroup& TargetGroupBase::make_resource(const BaseTargetGroupProps& props, const Traffic& traffic) {
  Properties properties{
      .ip_address_type = props.ip_address_type,
      .name = props.target_group_name,
      .port = traffic.port,
      .protocol = traffic.protocol,
      .protocol_version = traffic.protocol_version,
      .target_group_attributes = Lazy::any([this] { return attributes_.render(); }),
      .target_type = Lazy::string([this] { return Input<std::string>(target_type_); }),
      .targets = Lazy::any([this] { return Value::list(targets_); }, true),
      .vpc_id = Lazy::string(
          [this] { return vpc_ && target_type_ != TargetType::LAMBDA ? vpc_->vpc_id() : Input<std::string>(); }),
  };
  fill_health_check(properties, health_check_);
  return self_.add<CfnTargetGroup>("Resource", std::move(properties));
}

void TargetGroupBase::apply(const TargetGroupHealth& health) {
  const auto set = [this](std::string_view key, const std::optional<int>& value, bool zero_is_off) {
    if (value) set_attribute(key, *value == 0 && zero_is_off ? "off" : std::to_string(*value));
  };
  set(DNS_COUNT, health.dns_minimum_healthy_target_count, true);
  set(DNS_PERCENTAGE, health.dns_minimum_healthy_target_percentage, true);
  set(ROUTING_COUNT, health.routing_minimum_healthy_target_count, false);
  set(ROUTING_PERCENTAGE, health.routing_minimum_healthy_target_percentage, true);
}

Input<std::string> TargetGroupBase::target_group_arn() const { return resource_.ref(); }
Input<std::string> TargetGroupBase::target_group_name() const { return resource_.attr_target_group_name(); }
Input<std::string> TargetGroupBase::target_group_full_name() const { return resource_.attr_target_group_full_name(); }
Input<List<std::string>> TargetGroupBase::target_group_load_balancer_arns() const {
  return resource_.attr_load_balancer_arns();
}
Input<std::string> TargetGroupBase::load_balancer_arns() const {
  return Input<std::string>::from(resource_.attr_load_balancer_arns());
}

void TargetGroupBase::set_attribute(std::string_view key, const Input<std::string>& value) {
  if (value.is_string()) {
    const std::string allowed = refuse_attribute(key, value.as_string());
    if (!allowed.empty())
      fail(self_, {"attribute " + std::string(key) + " is '" + std::string(value.as_string()) + "'", allowed,
                   "TargetGroupAttributes"});
  }
  attributes_.set(key, value);
}

void TargetGroupBase::add_load_balancer_target(const LoadBalancerTargetProps& props) {
  const std::string added(to_value(props.target_type));
  if (target_type_ && *target_type_ != props.target_type)
    fail(self_, {"a target of type '" + added + "' was added to a group of type '" +
                     std::string(to_value(*target_type_)) + "'",
                 "targets of one type in a group", "TargetType"});
  if (props.target_type == TargetType::LAMBDA && !targets_.empty())
    fail(self_, {"a second Lambda function was added", "one in a target group", "Targets of TargetType lambda"});
  target_type_ = props.target_type;
  if (props.target_json.is_set()) targets_.push_back(props.target_json);
}

std::vector<std::string> TargetGroupBase::validate_target_group() const {
  std::vector<std::string> problems = checks::name(name_, "the target group's", "Name");
  if (!target_type_ && targets_.empty()) warn_of_missing_type();
  if (target_type_ != TargetType::LAMBDA && !vpc_)
    problems.push_back(
        checks::text({"the target group has no vpc", "one, unless its target is a Lambda function", "VpcId"}));
  return problems;
}

void TargetGroupBase::warn_of_missing_type() const {
  Annotations::of(self_).add_warning_v2("@aws-cdk/aws-elbv2:targetGroupSpecifyTargetTypeForEmptyTargetGroup",
                                        "The target group has neither targets nor a target_type; CloudFormation will "
                                        "make it one for instances. Say which targets it is for.");
}

std::vector<std::string> TargetGroupBase::validate_health_check() const {
  std::vector<std::string> problems;
  const auto check_range = [&problems](const char* what, std::int64_t value, std::int64_t least, std::int64_t most,
                                       const char* unit, const char* rule) {
    if (value < least || value > most)
      problems.push_back(
          checks::text({"the health check's " + std::string(what) + " is " + std::to_string(value) + unit,
                        std::to_string(least) + " to " + std::to_string(most), rule}));
  };
  const HealthCheck& check = health_check_;
  if (check.interval)
    check_range("interval", check.interval->to_seconds(), 5, 300, " seconds", "HealthCheckIntervalSeconds");
  if (check.timeout)
    check_range("timeout", check.timeout->to_seconds(), 2, 120, " seconds", "HealthCheckTimeoutSeconds");
  if (check.healthy_threshold_count)
    check_range("healthy threshold", *check.healthy_threshold_count, 2, 10, " checks", "HealthyThresholdCount");
  if (check.unhealthy_threshold_count)
    check_range("unhealthy threshold", *check.unhealthy_threshold_count, 2, 10, " checks", "UnhealthyThresholdCount");
  if (check.enabled == false && target_type_ && target_type_ != TargetType::LAMBDA)
    problems.push_back(
        checks::text({"the health check is off for targets of type '" + std::string(to_value(*target_type_)) + "'",
                      "that for Lambda functions only", "HealthCheckEnabled"}));
  return problems;
}

}  // namespace cdk::elbv2
