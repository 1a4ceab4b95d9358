// What a step scaling policy does when an alarm goes off.
#pragma once

#include <cdk/autoscaling/cfn_scaling_policy_types.hpp>
#include <cdk/autoscaling/step_scaling_props.hpp>
#include <cdk/construct.hpp>
#include <cdk/input.hpp>
#include <string>
#include <vector>

namespace cdk::autoscaling {

using applicationautoscaling::AdjustmentTier;
using applicationautoscaling::AdjustmentType;
using applicationautoscaling::MetricAggregationType;
using applicationautoscaling::ScalingInterval;

/// Changes of a group's size, to be started by an alarm. CloudFormation: AWS::AutoScaling::ScalingPolicy.
class StepScalingAction : public Construct {
 public:
  using Props = StepScalingActionProps;
  StepScalingAction(const Scope& scope, const Props& props);
  ~StepScalingAction() override;

  /// Errors: neither bound.
  void add_adjustment(const AdjustmentTier& adjustment);
  const Input<std::string>& scaling_policy_arn() const noexcept { return arn_; }

 private:
  std::vector<CfnScalingPolicyTypes::StepAdjustmentProperty> adjustments_;
  Input<std::string> arn_;
};

}  // namespace cdk::autoscaling
