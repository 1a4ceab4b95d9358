#include <cdk/cloudwatch/cfn_alarm.hpp>
#include <cdk/cloudwatch/prom_ql_alarm.hpp>
#include <cdk/duration_input.hpp>
#include <cdk/error.hpp>

namespace cdk::cloudwatch {
PromQLAlarm::PromQLAlarm(const Scope& scope, const Props& props)
    : AlarmBase(scope, {.physical_name = props.alarm_name}),
      resource_(add<CfnAlarm>(
          "Resource",
          {.actions_enabled = props.actions_enabled,
           .alarm_actions = alarm_actions(),
           .alarm_description = props.alarm_description,
           .alarm_name = physical_name(),
           .evaluation_criteria =
               CfnAlarmTypes::EvaluationCriteriaProperty{
                   .prom_ql_criteria = {{.pending_period = cdk::detail::to_seconds(props.pending_period),
                                         .query = props.query,
                                         .recovery_period = cdk::detail::to_seconds(props.recovery_period)}}},
           .evaluation_interval = props.evaluation_interval.to_seconds(),
           .insufficient_data_actions = insufficient_data_actions(),
           .ok_actions = ok_actions()})) {
  check(props);
}

void PromQLAlarm::check(const Props& props) const {
  const auto interval = props.evaluation_interval.to_seconds();
  if (interval < 10 || interval > 3600)
    fail(*this, {"evaluation_interval is " + std::to_string(interval) + " seconds", "10 to 3600",
                 "AWS::CloudWatch::Alarm EvaluationInterval"});
  const auto check_period = [this](const char* name, const Optional<Duration>& period) {
    if (period && period->to_seconds() > 86400)
      fail(*this, {std::string(name) + " is " + std::to_string(period->to_seconds()) + " seconds", "at most 86400",
                   "AWS::CloudWatch::Alarm EvaluationCriteria"});
  };
  check_period("pending_period", props.pending_period);
  check_period("recovery_period", props.recovery_period);
  if (!props.query.is_string()) return;
  const auto length = props.query.as_string().size();
  if (length < 1 || length > 10000)
    fail(*this, {"the query has " + std::to_string(length) + " characters", "1 to 10000",
                 "AWS::CloudWatch::Alarm EvaluationCriteria"});
}

IAlarm& PromQLAlarm::from_prom_ql_alarm_arn(Construct& scope, Id id, const Input<std::string>& alarm_arn) {
  return detail::import_alarm_by_arn(scope, std::move(id), alarm_arn);
}

IAlarm& PromQLAlarm::from_prom_ql_alarm_name(Construct& scope, Id id, const Input<std::string>& alarm_name) {
  return detail::import_alarm_by_name(scope, std::move(id), alarm_name);
}

Input<std::string> PromQLAlarm::alarm_arn() const { return alarm_arn_attribute(resource_.attr_arn()); }

Input<std::string> PromQLAlarm::alarm_name() const { return resource_name_attribute(resource_.ref()); }

}  // namespace cdk::cloudwatch
