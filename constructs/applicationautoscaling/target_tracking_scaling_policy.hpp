// Capacity that follows a metric.
#pragma once

#include <cdk/applicationautoscaling/cfn_scaling_policy_types.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/construct.hpp>

namespace cdk::applicationautoscaling {

/// Keeps a metric at a value. CloudFormation: AWS::ApplicationAutoScaling::ScalingPolicy.
class TargetTrackingScalingPolicy : public Construct {
 public:
  using Props = TargetTrackingScalingPolicyProps;

  /// Errors: not exactly one of custom_metric and predefined_metric; a computed metric, or one with percentiles.
  TargetTrackingScalingPolicy(const Scope& scope, const Props& props);
  TargetTrackingScalingPolicy(const Scope& scope, const BasicTargetTrackingScalingPolicyProps& props,
                              IScalableTarget& scaling_target);

  const Input<std::string>& scaling_policy_arn() const noexcept { return arn_; }

 private:
  Input<CfnScalingPolicyTypes::CustomizedMetricSpecificationProperty> custom(const cloudwatch::IMetric& metric);
  void warn_of_other(const char* what, const Input<std::string>& metrics_own, const Input<std::string>& own);

  Input<std::string> arn_;
};

}  // namespace cdk::applicationautoscaling
