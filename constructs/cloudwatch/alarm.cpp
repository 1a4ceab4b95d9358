#include <cdk/annotations.hpp>
#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/cloudwatch/cfn_alarm.hpp>
#include <cdk/cloudwatch/math_expression.hpp>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/cloudwatch/widget_props.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

#include "private/alarm_metrics.hpp"

namespace cdk::cloudwatch {
namespace {

bool is_for_bands(ComparisonOperator comparison) {
  return comparison == ComparisonOperator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD ||
         comparison == ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD ||
         comparison == ComparisonOperator::LESS_THAN_LOWER_THRESHOLD;
}

bool is_band(const IMetric& metric) {
  const auto expression = metric.to_metric_config().math_expression;
  return expression && to_debug_string(expression->expression).find("ANOMALY_DETECTION_BAND") != std::string::npos;
}

/// "arn:aws:automate:eu-west-1:ec2:stop" and the like.
bool is_instance_action(const Value& arn) {
  if (!arn.is_string()) return false;
  std::string_view rest = arn.as_string();
  std::vector<std::string_view> parts;
  for (auto colon = rest.find(':'); colon != std::string_view::npos; colon = rest.find(':')) {
    parts.push_back(rest.substr(0, colon));
    rest.remove_prefix(colon + 1);
  }
  return parts.size() == 5 && parts[0] == "arn" && parts[1].starts_with("aws") && parts[2] == "automate" &&
         parts[4] == "ec2";
}

const char* symbol_of(const Value& comparison) {
  if (comparison == Value("GreaterThanThreshold")) return ">";
  if (comparison == Value("LessThanThreshold")) return "<";
  return comparison == Value("LessThanOrEqualToThreshold") ? "<=" : ">=";
}

/// A number as it stands in a text.
Input<std::string> text_of(const Value& number) {
  return number.is_unresolved() ? Input<std::string>::from(number) : Input<std::string>(to_debug_string(number));
}

std::string described(std::int64_t seconds) {
  if (seconds == 60) return "1 minute";
  if (seconds == 1) return "1 second";
  if (seconds < 60) return std::to_string(seconds) + " seconds";
  return to_debug_string(Value(static_cast<double>(seconds) / 60)) + " minutes";
}

AlarmProps on_band(const AnomalyDetectionAlarmProps& props) {
  return {.evaluation_periods = props.evaluation_periods,
          .metric = Metric::anomaly_detection_for(
              {.metric = props.metric, .period = props.metric.period(), .std_devs = props.std_devs}),
          .threshold = Alarm::ANOMALY_DETECTION_NO_THRESHOLD,
          .actions_enabled = props.actions_enabled,
          .alarm_description = props.alarm_description,
          .alarm_name = props.alarm_name,
          .comparison_operator =
              props.comparison_operator.value_or(ComparisonOperator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD),
          .datapoints_to_alarm = props.datapoints_to_alarm,
          .evaluate_low_sample_count_percentile = props.evaluate_low_sample_count_percentile,
          .treat_missing_data = props.treat_missing_data};
}

}  // namespace

Alarm::Alarm(const Scope& scope, const Props& props)
    : AlarmBase(scope, {.physical_name = props.alarm_name}),
      metric_(props.metric),
      resource_(add<CfnAlarm>("Resource", render(props, props.comparison_operator.value_or(
                                                            ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD)))) {
  const bool no_threshold = !props.threshold.is_unresolved() && props.threshold.as_double() == 0;
  if (resource_.threshold_metric_id.is_set() && !no_threshold)
    Annotations::of(*this).add_warning_v2(
        "aws-cdk-lib/aws-cloudwatch:thresholdIgnoredForAnomalyDetection",
        "the threshold " + to_debug_string(props.threshold) +
            " isn't used: the alarm compares the metric with its band. Give Alarm::ANOMALY_DETECTION_NO_THRESHOLD, or "
            "make an AnomalyDetectionAlarm.");
  for (const auto& [id, text] : metric_.warnings_v2()) Annotations::of(*this).add_warning_v2(id, text);
}

CfnAlarmProps Alarm::render(const Props& props, ComparisonOperator comparison) const {
  const bool band = is_for_bands(comparison);
  if (band != is_band(props.metric))
    fail(*this, {"the operator " + std::string(to_value(comparison)) +
                     (band ? " for a metric without a band" : " for the band of an anomaly detection"),
                 band ? "an AnomalyDetectionAlarm, or the metric in ANOMALY_DETECTION_BAND"
                      : "one of the three operators that compare with a band",
                 "AWS::CloudWatch::Alarm ComparisonOperator"});
  CfnAlarmProps rendered{.actions_enabled = props.actions_enabled,
                         .alarm_actions = alarm_actions(),
                         .alarm_description = props.alarm_description,
                         .alarm_name = physical_name(),
                         .comparison_operator = comparison,
                         .datapoints_to_alarm = props.datapoints_to_alarm,
                         .evaluate_low_sample_count_percentile = props.evaluate_low_sample_count_percentile,
                         .evaluation_periods = props.evaluation_periods,
                         .insufficient_data_actions = insufficient_data_actions(),
                         .ok_actions = ok_actions(),
                         .treat_missing_data = props.treat_missing_data};
  const auto watched = render_metric(*this, props.metric, band, rendered);
  if (band)
    rendered.threshold_metric_id = watched;
  else
    rendered.threshold = props.threshold;
  return rendered;
}

Alarm& Alarm::on(const IMetric& metric, Construct& scope, Id id, const CreateAlarmOptions& options) {
  return scope.add<Alarm>(std::move(id),
                          {.evaluation_periods = options.evaluation_periods,
                           .metric = metric,
                           .threshold = options.threshold,
                           .actions_enabled = options.actions_enabled,
                           .alarm_description = options.alarm_description,
                           .alarm_name = options.alarm_name,
                           .comparison_operator = options.comparison_operator,
                           .datapoints_to_alarm = options.datapoints_to_alarm,
                           .evaluate_low_sample_count_percentile = options.evaluate_low_sample_count_percentile,
                           .treat_missing_data = options.treat_missing_data});
}

IAlarm& Alarm::from_alarm_arn(Construct& scope, Id id, const Input<std::string>& alarm_arn) {
  return detail::import_alarm_by_arn(scope, std::move(id), alarm_arn);
}

IAlarm& Alarm::from_alarm_name(Construct& scope, Id id, const Input<std::string>& alarm_name) {
  return detail::import_alarm_by_name(scope, std::move(id), alarm_name);
}

Input<std::string> Alarm::alarm_arn() const { return alarm_arn_attribute(resource_.attr_arn()); }

Input<std::string> Alarm::alarm_name() const { return resource_name_attribute(resource_.ref()); }

Input<std::string> Alarm::checked(Input<std::string> action_arn) const {
  if (!is_instance_action(action_arn)) return action_arn;
  const auto stat = metric_.to_metric_config().metric_stat;
  if (!stat || stat->dimensions.size() != 1 || stat->dimensions.front().name != "InstanceId")
    fail(*this, {"an action on an instance, for the metric " + metric_.to_string(),
                 "a metric whose only dimension is InstanceId", "AWS::CloudWatch::Alarm AlarmActions"});
  return action_arn;
}

HorizontalAnnotation Alarm::to_annotation() const {
  if (resource_.threshold_metric_id.is_set())
    return {.value = ANOMALY_DETECTION_NO_THRESHOLD, .label = "Anomaly Detection Band", .visible = false};
  const Value& periods = resource_.evaluation_periods;
  const Value& datapoints = resource_.datapoints_to_alarm.is_set() ? Value(resource_.datapoints_to_alarm) : periods;
  const Input<std::string> time = periods.kind() == Value::Kind::Integer
                                      ? Input<std::string>(described(periods.as_int() * metric_.period().to_seconds()))
                                      : concat(periods, " periods");
  return {.value = Input<double>::from(resource_.threshold),
          .label = concat(metric_.to_string(), " ", symbol_of(resource_.comparison_operator), " ",
                          text_of(resource_.threshold), " for ", text_of(datapoints), " datapoints within ", time),
          .label_first = true};
}

AnomalyDetectionAlarm::AnomalyDetectionAlarm(const Scope& scope, const Props& props) : Alarm(scope, on_band(props)) {}

}  // namespace cdk::cloudwatch
