// Sizes that follow a metric.
#pragma once

#include <cdk/autoscaling/target_tracking_scaling_policy_props.hpp>
#include <cdk/construct.hpp>

namespace cdk::autoscaling {

/// Keeps a metric at a value by a group's size. CloudFormation: AWS::AutoScaling::ScalingPolicy.
class TargetTrackingScalingPolicy : public Construct {
 public:
  using Props = TargetTrackingScalingPolicyProps;
  /// Errors: not exactly one of custom_metric and predefined_metric; a metric that is an expression;
  /// ALB_REQUEST_COUNT_PER_TARGET without resource_label.
  TargetTrackingScalingPolicy(const Scope& scope, const Props& props);
  TargetTrackingScalingPolicy(const Scope& scope, const BasicTargetTrackingScalingPolicyProps& props,
                              IAutoScalingGroup& group);
  const Input<std::string>& scaling_policy_arn() const noexcept { return arn_; }

 private:
  void check(const BasicTargetTrackingScalingPolicyProps& props) const;
  Input<std::string> arn_;
};

}  // namespace cdk::autoscaling
