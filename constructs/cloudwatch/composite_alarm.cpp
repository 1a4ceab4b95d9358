#include <cdk/cloudwatch/cfn_composite_alarm.hpp>
#include <cdk/cloudwatch/composite_alarm.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>

namespace cdk::cloudwatch {
namespace {

/// How many characters of a text are known now.
std::size_t known_length(const Value& text) {
  if (text.is_string()) return text.as_string().size();
  std::size_t length = 0;
  if (text.kind() == Value::Kind::Concat)
    for (const Value& part : text.items()) length += known_length(part);
  return length;
}

std::string generated_name(const Construct& alarm) {
  const std::string name = Names::unique_id(alarm);
  return name.size() > 240 ? name.substr(0, 120) + name.substr(name.size() - 120) : name;
}

/// What the resource has of a suppressor's period: a minute unless it was given; nothing without a suppressor.
Input<std::int64_t> seconds(const CompositeAlarmProps& props, const std::optional<Duration>& period) {
  if (!props.actions_suppressor) return {};
  return period ? period->to_seconds() : 60;
}

}  // namespace

CompositeAlarm::CompositeAlarm(const Scope& scope, const Props& props)
    : AlarmBase(scope, {.physical_name = props.composite_alarm_name.is_set()
                                             ? props.composite_alarm_name
                                             : Lazy::string([this] { return generated_name(*this); })}),
      resource_(add<CfnCompositeAlarm>(
          "Resource", {.alarm_rule = props.alarm_rule.render_alarm_rule(),
                       .actions_enabled = props.actions_enabled,
                       .actions_suppressor =
                           props.actions_suppressor ? props.actions_suppressor->alarm_arn() : Input<std::string>(),
                       .actions_suppressor_extension_period = seconds(props, props.actions_suppressor_extension_period),
                       .actions_suppressor_wait_period = seconds(props, props.actions_suppressor_wait_period),
                       .alarm_actions = alarm_actions(),
                       .alarm_description = props.alarm_description,
                       .alarm_name = physical_name(),
                       .insufficient_data_actions = insufficient_data_actions(),
                       .ok_actions = ok_actions()})) {
  check(props);
}

void CompositeAlarm::check(const Props& props) const {
  const std::size_t length = known_length(props.alarm_rule.render_alarm_rule());
  if (length > 10240)
    fail(*this, {"the rule has " + std::to_string(length) + " characters", "at most 10240",
                 "AWS::CloudWatch::CompositeAlarm AlarmRule"});
  if (!props.actions_suppressor && (props.actions_suppressor_extension_period || props.actions_suppressor_wait_period))
    fail(*this, {"a period of the actions' suppressor, but no suppressor", "both, or neither",
                 "AWS::CloudWatch::CompositeAlarm ActionsSuppressor"});
}

IAlarm& CompositeAlarm::from_composite_alarm_arn(Construct& scope, Id id,
                                                 const Input<std::string>& composite_alarm_arn) {
  return detail::import_alarm_by_arn(scope, std::move(id), composite_alarm_arn);
}

IAlarm& CompositeAlarm::from_composite_alarm_name(Construct& scope, Id id,
                                                  const Input<std::string>& composite_alarm_name) {
  return detail::import_alarm_by_name(scope, std::move(id), composite_alarm_name);
}

Input<std::string> CompositeAlarm::alarm_arn() const { return alarm_arn_attribute(resource_.attr_arn()); }

Input<std::string> CompositeAlarm::alarm_name() const { return resource_name_attribute(resource_.ref()); }

}  // namespace cdk::cloudwatch
