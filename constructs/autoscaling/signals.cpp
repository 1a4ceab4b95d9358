#include <cdk/autoscaling/signals.hpp>
#include <cdk/error.hpp>

#include "private/percentage.hpp"

namespace cdk::autoscaling {

void check_percentage(const std::optional<int>& percentage, const std::string& prop, const std::string& rule,
                      const std::source_location& where) {
  if (percentage && (*percentage < 0 || *percentage > 100))
    fail({prop + " is " + std::to_string(*percentage), "0 to 100", rule}, where);
}

Signals::Signals(What what, int count, const SignalsOptions& options, const Where& where)
    : what_(what), count_(count), options_(options) {
  check_percentage(options.min_success_percentage, "min_success_percentage",
                   "CreationPolicy AutoScalingCreationPolicy.MinSuccessfulInstancesPercent", where);
}

Signals Signals::wait_for_all(const SignalsOptions& options, Where where) { return {What::All, 0, options, where}; }

Signals Signals::wait_for_min_capacity(const SignalsOptions& options, Where where) {
  return {What::Minimum, 0, options, where};
}

Signals Signals::wait_for_count(int count, const SignalsOptions& options, Where where) {
  return {What::Count, count, options, where};
}

Value Signals::render_creation_policy(const RenderSignalsOptions& group) const {
  Input<std::int64_t> count = count_;
  if (what_ != What::Count)
    count = what_ == What::All && group.desired_capacity.is_set() ? group.desired_capacity : group.min_capacity;
  Value policy;
  if (options_.min_success_percentage)
    policy = Value::object({{"MinSuccessfulInstancesPercent", Input<std::int64_t>(options_.min_success_percentage)}});
  return Value::object(
      {{"AutoScalingCreationPolicy", policy},
       {"ResourceSignal",
        Value::object(
            {{"Count", count}, {"Timeout", options_.timeout ? Value(options_.timeout->to_iso_string()) : Value()}})}});
}

}  // namespace cdk::autoscaling
