#include <cdk/annotations.hpp>
#include <cdk/applicationautoscaling/step_alarms.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/autoscaling/step_scaling_policy.hpp>
#include <cdk/cloudwatch/alarm.hpp>

namespace cdk::autoscaling {

namespace steps = applicationautoscaling::detail;

StepScalingPolicy::StepScalingPolicy(const Scope& scope, const Props& props)
    : StepScalingPolicy(scope, static_cast<BasicStepScalingPolicyProps>(props), *props.auto_scaling_group) {}

StepScalingPolicy::StepScalingPolicy(const Scope& scope, const BasicStepScalingPolicyProps& props,
                                     IAutoScalingGroup& group)
    : Construct(scope) {
  if (props.cooldown)
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-autoscaling:cooldownOnStepScaling",
                                          "The cooldown is left out: Auto Scaling has one for simple scaling only. "
                                          "Steps have estimated_instance_warmup.");
  const auto alarms = steps::step_alarms(*this, props, "AWS::AutoScaling::ScalingPolicy");
  if (alarms.lower) {
    lower_action_ = add_action("LowerPolicy", props, group, alarms.lower->adjustments);
    lower_alarm_ = steps::add_lower_alarm(*this, props, alarms.lower->threshold, lower_action_->scaling_policy_arn());
  }
  if (alarms.upper) {
    upper_action_ = add_action("UpperPolicy", props, group, alarms.upper->adjustments);
    upper_alarm_ = steps::add_upper_alarm(*this, props, alarms.upper->threshold, upper_action_->scaling_policy_arn());
  }
}

StepScalingAction& StepScalingPolicy::add_action(const char* id, const BasicStepScalingPolicyProps& props,
                                                 IAutoScalingGroup& group,
                                                 const std::vector<AdjustmentTier>& adjustments) {
  const auto change = steps::change_options(props);
  auto& action = add<StepScalingAction>(id, {.auto_scaling_group = group,
                                             .adjustment_type = change.adjustment_type,
                                             .estimated_instance_warmup = props.estimated_instance_warmup,
                                             .metric_aggregation_type = change.metric_aggregation_type,
                                             .min_adjustment_magnitude = change.min_adjustment_magnitude});
  for (const AdjustmentTier& adjustment : adjustments) action.add_adjustment(adjustment);
  return action;
}

}  // namespace cdk::autoscaling
