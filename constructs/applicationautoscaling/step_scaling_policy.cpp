#include "private/scaling_intervals.hpp"

#include <cdk/applicationautoscaling/step_scaling_policy.hpp>
#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/cloudwatch/alarm_action.hpp>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/error.hpp>

namespace cdk::applicationautoscaling {
namespace {

class StartSteps final : public cloudwatch::IAlarmAction {
 public:
  explicit StartSteps(const StepScalingAction& action) : action_(action) {}
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarm_action_arn = action_.scaling_policy_arn()};
  }

 private:
  const StepScalingAction& action_;
};

/// That of the metric, when a policy can have it; nothing for computed metrics.
Optional<MetricAggregationType> aggregation_of(const cloudwatch::IMetric& metric) {
  const auto stat = metric.to_metric_config().metric_stat;
  if (!stat) return {};
  if (stat->statistic == "Minimum") return MetricAggregationType::MINIMUM;
  return stat->statistic == "Maximum" ? MetricAggregationType::MAXIMUM : MetricAggregationType::AVERAGE;
}

}  // namespace

StepScalingPolicy::StepScalingPolicy(const Scope& scope, const Props& props) : Construct(scope) {
  check(props);
  const auto intervals =
      detail::complete(*this, props.scaling_steps, props.adjustment_type == AdjustmentType::EXACT_CAPACITY);
  const detail::AlarmIntervals alarms = detail::alarm_intervals(intervals);
  if (alarms.lower) {
    const double threshold = intervals[*alarms.lower].upper;
    lower_action_ = add_action("LowerPolicy", props);
    for (std::size_t i = *alarms.lower + 1; i-- > 0;) {
      AdjustmentTier tier{.adjustment = *intervals[i].change, .upper_bound = intervals[i].upper - threshold};
      if (i != 0) tier.lower_bound = intervals[i].lower - threshold;
      lower_action_->add_adjustment(tier);
    }
    lower_alarm_ = add_alarm("LowerAlarm", props, false, threshold, *lower_action_);
  }
  if (alarms.upper) {
    const double threshold = intervals[*alarms.upper].lower;
    upper_action_ = add_action("UpperPolicy", props);
    for (std::size_t i = *alarms.upper; i < intervals.size(); ++i) {
      AdjustmentTier tier{.adjustment = *intervals[i].change, .lower_bound = intervals[i].lower - threshold};
      if (i + 1 != intervals.size()) tier.upper_bound = intervals[i].upper - threshold;
      upper_action_->add_adjustment(tier);
    }
    upper_alarm_ = add_alarm("UpperAlarm", props, true, threshold, *upper_action_);
  }
}

void StepScalingPolicy::check(const Props& props) const {
  const std::string steps = "AWS::ApplicationAutoScaling::ScalingPolicy StepAdjustments";
  const std::string alarm = "AWS::CloudWatch::Alarm DatapointsToAlarm";
  if (props.scaling_steps.size() < 2 || props.scaling_steps.size() > 40)
    fail(*this, {std::to_string(props.scaling_steps.size()) + " scaling steps", "2 to 40", steps});
  if (props.evaluation_periods.value_or(1) < 1)
    fail(*this, {"evaluation_periods is " + std::to_string(*props.evaluation_periods), "1 or more",
                 "AWS::CloudWatch::Alarm EvaluationPeriods"});
  if (!props.datapoints_to_alarm) return;
  if (!props.evaluation_periods)
    fail(*this, {"datapoints_to_alarm without evaluation_periods", "both, or evaluation_periods alone", alarm});
  if (*props.datapoints_to_alarm < 1 || *props.datapoints_to_alarm > *props.evaluation_periods)
    fail(*this, {"datapoints_to_alarm is " + std::to_string(*props.datapoints_to_alarm),
                 "1 to evaluation_periods, which is " + std::to_string(*props.evaluation_periods), alarm});
}

StepScalingAction& StepScalingPolicy::add_action(const char* id, const Props& props) {
  return add<StepScalingAction>(
      id, {.scaling_target = props.scaling_target,
           .adjustment_type = props.adjustment_type.value_or(AdjustmentType::CHANGE_IN_CAPACITY),
           .cooldown = props.cooldown,
           .metric_aggregation_type =
               props.metric_aggregation_type ? props.metric_aggregation_type : aggregation_of(props.metric),
           .min_adjustment_magnitude = props.min_adjustment_magnitude});
}

cloudwatch::Alarm& StepScalingPolicy::add_alarm(const char* id, const Props& props, bool is_upper, double threshold,
                                                const StepScalingAction& action) {
  using cloudwatch::ComparisonOperator;
  auto& alarm = add<cloudwatch::Alarm>(
      id, {.evaluation_periods = props.evaluation_periods.value_or(1),
           .metric = props.metric,
           .threshold = threshold,
           .alarm_description = is_upper ? "Upper threshold scaling alarm" : "Lower threshold scaling alarm",
           .comparison_operator = is_upper ? ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD
                                           : ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD,
           .datapoints_to_alarm = props.datapoints_to_alarm});
  alarm.add_alarm_action(StartSteps(action));
  return alarm;
}

}  // namespace cdk::applicationautoscaling
