// What the step scaling policies of Application Auto Scaling and of Auto Scaling groups share: steps put into two
// alarms.
#pragma once

#include <cdk/applicationautoscaling/step_scaling_props.hpp>
#include <cdk/construct.hpp>
#include <cdk/ref.hpp>
#include <optional>
#include <vector>

namespace cdk::cloudwatch {
class Alarm;
}

namespace cdk::applicationautoscaling::detail {

/// What happens beyond the threshold of one alarm.
struct AlarmSteps {
  double threshold;
  std::vector<AdjustmentTier> adjustments;
};

/// The alarm below the values at which nothing happens, and the one above.
struct StepAlarms {
  std::optional<AlarmSteps> lower;
  std::optional<AlarmSteps> upper;
};

/// Errors, with the policy's resource type in them: fewer than 2 or more than 40 steps; steps whose bounds aren't known
/// or that overlap; more than one range without a change; datapoints_to_alarm without evaluation_periods, or more than
/// it.
StepAlarms step_alarms(const Construct& policy, const StepAlarmOptions& options, const char* resource_type);

/// The options of a policy's changes, with what they are when nothing is said.
StepChangeOptions change_options(const StepAlarmOptions& options);

/// Errors: a tier without bounds, with the policy's resource type in it.
void check_bounds(const Construct& policy, const AdjustmentTier& tier, const char* resource_type);

cloudwatch::Alarm& add_lower_alarm(Construct& policy, const StepAlarmOptions& options, double threshold,
                                   const Input<std::string>& action_arn);
cloudwatch::Alarm& add_upper_alarm(Construct& policy, const StepAlarmOptions& options, double threshold,
                                   const Input<std::string>& action_arn);

}  // namespace cdk::applicationautoscaling::detail
