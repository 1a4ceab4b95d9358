// Sizes that change in steps.
#pragma once

#include <cdk/autoscaling/step_scaling_action.hpp>
#include <cdk/autoscaling/step_scaling_props.hpp>
#include <cdk/construct.hpp>
#include <cdk/ref.hpp>
#include <vector>

namespace cdk::cloudwatch {
class Alarm;
}

namespace cdk::autoscaling {

/// Changes a group's size in steps as a metric changes: by one alarm below the values at which nothing happens, and one
/// above.
class StepScalingPolicy : public Construct {
 public:
  using Props = StepScalingPolicyProps;

  /// Errors: fewer than 2 or more than 40 steps; steps whose bounds aren't known or that overlap; more than one range
  /// without a change; datapoints_to_alarm without evaluation_periods, or more than it.
  StepScalingPolicy(const Scope& scope, const Props& props);
  StepScalingPolicy(const Scope& scope, const BasicStepScalingPolicyProps& props, IAutoScalingGroup& group);

  // Nothing when there are no steps on that side.
  OptRef<StepScalingAction> lower_action() const noexcept { return lower_action_; }
  OptRef<cloudwatch::Alarm> lower_alarm() const noexcept { return lower_alarm_; }
  OptRef<StepScalingAction> upper_action() const noexcept { return upper_action_; }
  OptRef<cloudwatch::Alarm> upper_alarm() const noexcept { return upper_alarm_; }

 private:
  StepScalingAction& add_action(const char* id, const BasicStepScalingPolicyProps& props, IAutoScalingGroup& group,
                                const std::vector<AdjustmentTier>& adjustments);

  OptRef<StepScalingAction> lower_action_;
  OptRef<cloudwatch::Alarm> lower_alarm_;
  OptRef<StepScalingAction> upper_action_;
  OptRef<cloudwatch::Alarm> upper_alarm_;
};

}  // namespace cdk::autoscaling
