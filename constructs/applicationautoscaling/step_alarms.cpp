#include <cdk/applicationautoscaling/step_alarms.hpp>
#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/cloudwatch/alarm_action.hpp>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/error.hpp>

#include "private/scaling_intervals.hpp"

namespace cdk::applicationautoscaling::detail {
namespace {

class StartSteps final : public cloudwatch::IAlarmAction {
 public:
  explicit StartSteps(Input<std::string> action_arn) : action_arn_(std::move(action_arn)) {}
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarm_action_arn = action_arn_};
  }

 private:
  Input<std::string> action_arn_;
};

/// That of the metric, when a policy can have it; nothing for computed metrics.
Optional<MetricAggregationType> aggregation_of(const cloudwatch::IMetric& metric) {
  const auto stat = metric.to_metric_config().metric_stat;
  if (!stat) return {};
  if (stat->statistic == "Minimum") return MetricAggregationType::MINIMUM;
  return stat->statistic == "Maximum" ? MetricAggregationType::MAXIMUM : MetricAggregationType::AVERAGE;
}

void check(const Construct& policy, const StepAlarmOptions& options, const std::string& steps) {
  const std::string alarm = "AWS::CloudWatch::Alarm DatapointsToAlarm";
  if (options.scaling_steps.size() < 2 || options.scaling_steps.size() > 40)
    fail(policy, {std::to_string(options.scaling_steps.size()) + " scaling steps", "2 to 40", steps});
  if (options.evaluation_periods.value_or(1) < 1)
    fail(policy, {"evaluation_periods is " + std::to_string(*options.evaluation_periods), "1 or more",
                  "AWS::CloudWatch::Alarm EvaluationPeriods"});
  if (!options.datapoints_to_alarm) return;
  if (!options.evaluation_periods)
    fail(policy, {"datapoints_to_alarm without evaluation_periods", "both, or evaluation_periods alone", alarm});
  if (*options.datapoints_to_alarm < 1 || *options.datapoints_to_alarm > *options.evaluation_periods)
    fail(policy, {"datapoints_to_alarm is " + std::to_string(*options.datapoints_to_alarm),
                  "1 to evaluation_periods, which is " + std::to_string(*options.evaluation_periods), alarm});
}

/// From the threshold down.
AlarmSteps lower_steps(const std::vector<Interval>& intervals, std::size_t begin) {
  AlarmSteps steps{.threshold = intervals[begin].upper, .adjustments = {}};
  for (std::size_t i = begin + 1; i-- > 0;) {
    AdjustmentTier tier{.adjustment = *intervals[i].change, .upper_bound = intervals[i].upper - steps.threshold};
    if (i != 0) tier.lower_bound = intervals[i].lower - steps.threshold;
    steps.adjustments.push_back(tier);
  }
  return steps;
}

/// From the threshold up.
AlarmSteps upper_steps(const std::vector<Interval>& intervals, std::size_t begin) {
  AlarmSteps steps{.threshold = intervals[begin].lower, .adjustments = {}};
  for (std::size_t i = begin; i < intervals.size(); ++i) {
    AdjustmentTier tier{.adjustment = *intervals[i].change, .lower_bound = intervals[i].lower - steps.threshold};
    if (i + 1 != intervals.size()) tier.upper_bound = intervals[i].upper - steps.threshold;
    steps.adjustments.push_back(tier);
  }
  return steps;
}

cloudwatch::Alarm& add_alarm(Construct& policy, const StepAlarmOptions& options, const char* side, double threshold,
                             cloudwatch::ComparisonOperator comparison, const Input<std::string>& action_arn) {
  auto& alarm = policy.add<cloudwatch::Alarm>(std::string(side) + "Alarm",
                                              {.evaluation_periods = options.evaluation_periods.value_or(1),
                                               .metric = options.metric,
                                               .threshold = threshold,
                                               .alarm_description = std::string(side) + " threshold scaling alarm",
                                               .comparison_operator = comparison,
                                               .datapoints_to_alarm = options.datapoints_to_alarm});
  alarm.add_alarm_action(StartSteps(action_arn));
  return alarm;
}

}  // namespace

StepAlarms step_alarms(const Construct& policy, const StepAlarmOptions& options, const char* resource_type) {
  const std::string rule = std::string(resource_type) + " StepAdjustments";
  check(policy, options, rule);
  const auto intervals =
      complete(policy, options.scaling_steps, options.adjustment_type == AdjustmentType::EXACT_CAPACITY, rule);
  const AlarmIntervals begins = alarm_intervals(intervals);
  StepAlarms alarms;
  if (begins.lower) alarms.lower = lower_steps(intervals, *begins.lower);
  if (begins.upper) alarms.upper = upper_steps(intervals, *begins.upper);
  return alarms;
}

StepChangeOptions change_options(const StepAlarmOptions& options) {
  return {.adjustment_type = options.adjustment_type.value_or(AdjustmentType::CHANGE_IN_CAPACITY),
          .metric_aggregation_type =
              options.metric_aggregation_type ? options.metric_aggregation_type : aggregation_of(options.metric),
          .min_adjustment_magnitude = options.min_adjustment_magnitude};
}

void check_bounds(const Construct& policy, const AdjustmentTier& tier, const char* resource_type) {
  if (!tier.lower_bound && !tier.upper_bound)
    fail(policy, {"an adjustment without bounds", "lower_bound, upper_bound, or both",
                  std::string(resource_type) + " StepAdjustments"});
}

cloudwatch::Alarm& add_lower_alarm(Construct& policy, const StepAlarmOptions& options, double threshold,
                                   const Input<std::string>& action_arn) {
  return add_alarm(policy, options, "Lower", threshold, cloudwatch::ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD,
                   action_arn);
}

cloudwatch::Alarm& add_upper_alarm(Construct& policy, const StepAlarmOptions& options, double threshold,
                                   const Input<std::string>& action_arn) {
  return add_alarm(policy, options, "Upper", threshold,
                   cloudwatch::ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD, action_arn);
}

}  // namespace cdk::applicationautoscaling::detail
