// What log groups get of an event.
#pragma once

#include <cdk/events/rule_target_input.hpp>
#include <cdk/events_targets/log_group_target_input_props.hpp>

namespace cdk::events_targets {

/// What a log group gets of an event: a text and a time.
class LogGroupTargetInput : public events::RuleTargetInput {
 public:
  /// Both may have an EventField in them.
  static LogGroupTargetInput from_object_v2(const LogGroupTargetInputOptions& options = {});

 private:
  explicit LogGroupTargetInput(RuleTargetInput input) : RuleTargetInput(std::move(input)) {}
};

}  // namespace cdk::events_targets
