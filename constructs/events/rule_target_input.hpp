// What targets of rules get.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace cdk {
class Stack;
}

namespace cdk::events {

/// What a target gets in place of the whole event.
class RuleTargetInput {
 public:
  /// The whole event.
  RuleTargetInput() = default;
  /// A part of the event, such as "$.detail".
  static RuleTargetInput from_event_path(std::string_view path) { return RuleTargetInput(Value(path), Kind::PATH); }
  /// The object, as JSON.
  static RuleTargetInput from_object(Value object) { return RuleTargetInput(std::move(object), Kind::JSON); }
  /// The text, as a JSON string.
  static RuleTargetInput from_text(const Input<std::string>& text) { return RuleTargetInput(text, Kind::JSON); }

  /// CloudFormation: Targets.Input. Unset for the whole event and for a part of it.
  Input<std::string> input(const Stack& stack) const;
  /// CloudFormation: Targets.InputPath. Unset for all but a part of the event.
  Input<std::string> input_path() const;

 private:
  enum class Kind { EVENT, PATH, JSON };
  RuleTargetInput(Value value, Kind kind) : value_(std::move(value)), kind_(kind) {}
  Value value_;
  Kind kind_ = Kind::EVENT;
};

}  // namespace cdk::events
