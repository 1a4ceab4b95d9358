#include <cdk/applicationautoscaling/step_alarms.hpp>
#include <cdk/autoscaling/cfn_scaling_policy.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/autoscaling/step_scaling_action.hpp>
#include <cdk/lazy.hpp>

namespace cdk::autoscaling {

using Steps = List<CfnScalingPolicyTypes::StepAdjustmentProperty>;

StepScalingAction::StepScalingAction(const Scope& scope, const Props& props) : Construct(scope) {
  CfnScalingPolicyProps cfn{.auto_scaling_group_name = props.auto_scaling_group->auto_scaling_group_name(),
                            .adjustment_type = props.adjustment_type,
                            .metric_aggregation_type = props.metric_aggregation_type,
                            .min_adjustment_magnitude = props.min_adjustment_magnitude,
                            .policy_type = "StepScaling",
                            .step_adjustments = Lazy::typed<Steps>([this] { return Input<Steps>(adjustments_); })};
  if (props.estimated_instance_warmup) cfn.estimated_instance_warmup = props.estimated_instance_warmup->to_seconds();
  arn_ = add<CfnScalingPolicy>("Resource", std::move(cfn)).ref();
}

StepScalingAction::~StepScalingAction() = default;

void StepScalingAction::add_adjustment(const AdjustmentTier& adjustment) {
  applicationautoscaling::detail::check_bounds(*this, adjustment, "AWS::AutoScaling::ScalingPolicy");
  adjustments_.push_back({.scaling_adjustment = static_cast<std::int64_t>(adjustment.adjustment),
                          .metric_interval_lower_bound = adjustment.lower_bound,
                          .metric_interval_upper_bound = adjustment.upper_bound});
}

}  // namespace cdk::autoscaling
