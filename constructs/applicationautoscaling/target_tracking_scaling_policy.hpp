// Capacity that follows a metric.
#pragma once

#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/construct.hpp>

namespace cdk::applicationautoscaling {

/// Keeps a metric at a value. CloudFormation: AWS::ApplicationAutoScaling::ScalingPolicy.
class TargetTrackingScalingPolicy : public Construct {
 public:
  using Props = TargetTrackingScalingPolicyProps;

  /// Errors: no metric.
  TargetTrackingScalingPolicy(const Scope& scope, const Props& props);
  TargetTrackingScalingPolicy(const Scope& scope, const BasicTargetTrackingScalingPolicyProps& props,
                              IScalableTarget& scaling_target);

  const Input<std::string>& scaling_policy_arn() const noexcept { return arn_; }

 private:
  Input<std::string> arn_;
};

}  // namespace cdk::applicationautoscaling
