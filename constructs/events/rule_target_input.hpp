// What targets of rules get.
#pragma once

#include <cdk/input.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::events {

class IRule;
struct RuleTargetInputProperties;

/// What a target gets in place of the whole event. Texts and objects may have an EventField in them.
class RuleTargetInput {
 public:
  /// The whole event.
  RuleTargetInput() = default;
  /// A part of the event, such as "$.detail".
  static RuleTargetInput from_event_path(std::string_view path) { return RuleTargetInput(Value(path), Kind::PATH); }
  /// The object, as JSON.
  static RuleTargetInput from_object(Value object) { return RuleTargetInput(std::move(object), Kind::OBJECT); }
  /// The text, as a JSON string.
  static RuleTargetInput from_text(const Input<std::string>& text) { return RuleTargetInput(text, Kind::TEXT); }
  /// The text, each line as a JSON string: for targets that take several.
  static RuleTargetInput from_multiline_text(const Input<std::string>& text) {
    return RuleTargetInput(text, Kind::LINES);
  }

  /// For a target of that rule. Errors: paths of two parts differ only in characters that names can't have.
  RuleTargetInputProperties bind(const IRule& rule) const;

 private:
  enum class Kind : std::uint8_t { EVENT, PATH, OBJECT, TEXT, LINES };
  RuleTargetInput(Value value, Kind kind) : value_(std::move(value)), kind_(kind) {}
  Value value_;
  Kind kind_ = Kind::EVENT;
};

}  // namespace cdk::events
