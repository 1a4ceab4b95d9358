#include "private/scaling_intervals.hpp"

#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/value.hpp>
#include <limits>
#include <string>

namespace cdk::applicationautoscaling::detail {
namespace {

constexpr double INFINITE = std::numeric_limits<double>::infinity();

std::string text(double value) { return value == INFINITE ? "infinity" : to_debug_string(Value(value)); }
std::string text(const Interval& interval) { return text(interval.lower) + " to " + text(interval.upper); }

/// Bounds that aren't given are those of neighbours. One pass up and one down settle all that can be known.
void share_bounds(std::vector<ScalingInterval>& steps) {
  for (std::size_t i = 1; i < steps.size(); ++i)
    if (!steps[i].lower && steps[i - 1].upper) steps[i].lower = steps[i - 1].upper;
  for (std::size_t i = steps.size() - 1; i > 0; --i)
    if (!steps[i - 1].upper && steps[i].lower) steps[i - 1].upper = steps[i].lower;
  if (!steps.front().lower) steps.front().lower = 0.0;
  if (!steps.back().upper) steps.back().upper = INFINITE;
}

/// The intervals, with others without a change between them.
std::vector<Interval> with_gaps(const std::vector<Interval>& given) {
  std::vector<Interval> all;
  double end = 0;
  for (const Interval& interval : given) {
    if (end < interval.lower || (all.empty() && interval.lower != 0)) all.push_back({end, interval.lower, {}});
    all.push_back(interval);
    end = interval.upper;
  }
  if (end != INFINITE) all.push_back({end, INFINITE, {}});
  return all;
}

/// Neighbours without a change become one.
std::vector<Interval> merged(const std::vector<Interval>& given) {
  std::vector<Interval> all;
  for (const Interval& interval : given)
    if (!all.empty() && !all.back().change && !interval.change)
      all.back().upper = interval.upper;
    else
      all.push_back(interval);
  return all;
}

}  // namespace

std::vector<Interval> complete(const Construct& scope, const std::vector<ScalingInterval>& given,
                               bool changes_are_absolute, const std::string& rule) {
  std::vector<ScalingInterval> steps = given;
  for (const ScalingInterval& step : steps)
    if (!step.lower && !step.upper) fail(scope, {"a scaling step without bounds", "lower, upper, or both", rule});
  std::ranges::stable_sort(steps, {},
                           [](const ScalingInterval& step) { return step.lower ? *step.lower : *step.upper; });
  share_bounds(steps);
  std::vector<Interval> intervals;
  for (const ScalingInterval& step : steps) {
    // A step without a lower bound comes behind one without an upper bound.
    if (!step.upper)
      fail(scope, {"a scaling step from " + text(*step.lower) + " whose upper bound nothing tells",
                   "both bounds, or a neighbour that has it", rule});
    Interval interval{*step.lower, *step.upper, step.change};
    if (!intervals.empty() && intervals.back().lower < interval.upper && intervals.back().upper > interval.lower)
      fail(scope, {"the scaling steps " + text(intervals.back()) + " and " + text(interval) + " overlap",
                   "steps beside each other", rule});
    intervals.push_back(interval);
  }
  intervals = with_gaps(intervals);
  for (Interval& interval : intervals)
    if (!changes_are_absolute && interval.change == 0.0) interval.change.reset();
  intervals = merged(intervals);
  if (std::ranges::count_if(intervals, [](const Interval& interval) { return !interval.change; }) > 1)
    fail(scope, {"more than one range of values without a change", "one at most", rule});
  return intervals;
}

AlarmIntervals alarm_intervals(const std::vector<Interval>& intervals) {
  const auto gap = std::ranges::find_if(intervals, [](const Interval& interval) { return !interval.change; });
  if (gap == intervals.end()) {
    if (intervals.size() == 1) return {{}, 0};
    const std::size_t middle = intervals.size() / 2;
    return {middle - 1, middle};
  }
  const auto index = static_cast<std::size_t>(gap - intervals.begin());
  AlarmIntervals found;
  if (index > 0) found.lower = index - 1;
  if (index + 1 < intervals.size()) found.upper = index + 1;
  return found;
}

}  // namespace cdk::applicationautoscaling::detail
