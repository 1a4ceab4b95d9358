#include <cdk/applicationautoscaling/step_alarms.hpp>
#include <cdk/applicationautoscaling/step_scaling_policy.hpp>
#include <cdk/cloudwatch/alarm.hpp>

namespace cdk::applicationautoscaling {

StepScalingPolicy::StepScalingPolicy(const Scope& scope, const Props& props) : Construct(scope) {
  const auto alarms = detail::step_alarms(*this, props, "AWS::ApplicationAutoScaling::ScalingPolicy");
  if (alarms.lower) {
    lower_action_ = add_action("LowerPolicy", props, alarms.lower->adjustments);
    lower_alarm_ = detail::add_lower_alarm(*this, props, alarms.lower->threshold, lower_action_->scaling_policy_arn());
  }
  if (alarms.upper) {
    upper_action_ = add_action("UpperPolicy", props, alarms.upper->adjustments);
    upper_alarm_ = detail::add_upper_alarm(*this, props, alarms.upper->threshold, upper_action_->scaling_policy_arn());
  }
}

StepScalingAction& StepScalingPolicy::add_action(const char* id, const Props& props,
                                                 const std::vector<AdjustmentTier>& adjustments) {
  const StepChangeOptions change = detail::change_options(props);
  auto& action = add<StepScalingAction>(id, {.scaling_target = props.scaling_target,
                                             .adjustment_type = change.adjustment_type,
                                             .cooldown = props.cooldown,
                                             .metric_aggregation_type = change.metric_aggregation_type,
                                             .min_adjustment_magnitude = change.min_adjustment_magnitude});
  for (const AdjustmentTier& adjustment : adjustments) action.add_adjustment(adjustment);
  return action;
}

}  // namespace cdk::applicationautoscaling
