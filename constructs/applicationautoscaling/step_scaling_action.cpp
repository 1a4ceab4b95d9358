#include <cdk/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/applicationautoscaling/step_alarms.hpp>
#include <cdk/applicationautoscaling/step_scaling_action.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>

namespace cdk::applicationautoscaling {

using Types = CfnScalingPolicyTypes;

StepScalingAction::StepScalingAction(const Scope& scope, const Props& props) : Construct(scope) {
  Types::StepScalingPolicyConfigurationProperty steps{
      .adjustment_type = props.adjustment_type,
      .metric_aggregation_type = props.metric_aggregation_type,
      .min_adjustment_magnitude = props.min_adjustment_magnitude,
      .step_adjustments = Lazy::typed<List<Types::StepAdjustmentProperty>>(
          [this] { return Input<List<Types::StepAdjustmentProperty>>(adjustments_); }),
  };
  if (props.cooldown) steps.cooldown = props.cooldown->to_seconds();
  arn_ = add<CfnScalingPolicy>("Resource",
                               {.policy_name = props.policy_name.is_set() ? props.policy_name
                                                                          : Input<std::string>(Names::unique_id(*this)),
                                .policy_type = "StepScaling",
                                .scaling_target_id = props.scaling_target->scalable_target_id(),
                                .step_scaling_policy_configuration = steps})
             .ref();
}

StepScalingAction::~StepScalingAction() = default;

void StepScalingAction::add_adjustment(const AdjustmentTier& adjustment) {
  detail::check_bounds(*this, adjustment, "AWS::ApplicationAutoScaling::ScalingPolicy");
  adjustments_.push_back({.scaling_adjustment = static_cast<std::int64_t>(adjustment.adjustment),
                          .metric_interval_lower_bound = adjustment.lower_bound,
                          .metric_interval_upper_bound = adjustment.upper_bound});
}

}  // namespace cdk::applicationautoscaling
