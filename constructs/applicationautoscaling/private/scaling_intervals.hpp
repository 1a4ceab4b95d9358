// The intervals of a step scaling policy, completed and put into two alarms.
#pragma once

#include <cdk/applicationautoscaling/step_scaling_props.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk {
class Construct;
}

namespace cdk::applicationautoscaling::detail {

/// An interval of a metric's values; without a change nothing happens in it.
struct Interval {
  double lower;
  double upper;
  std::optional<double> change;
};

/// All values from 0 up, in order. A change of 0 is none, unless changes say the capacity itself.
/// Errors: an interval without bounds that it could have; two that overlap; more than one without a change.
std::vector<Interval> complete(const Construct& scope, const std::vector<ScalingInterval>& steps,
                               bool changes_are_absolute, const std::string& rule);

/// The intervals at which the lower and the upper alarm begin.
struct AlarmIntervals {
  std::optional<std::size_t> lower;
  std::optional<std::size_t> upper;
};
AlarmIntervals alarm_intervals(const std::vector<Interval>& intervals);

}  // namespace cdk::applicationautoscaling::detail
