// Parts of an event that targets get.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <string_view>

namespace cdk::events {

/// A part of the event, for texts and objects of a RuleTargetInput. Elsewhere it is the text of its path: "$.time".
/// ```
/// RuleTargetInput::from_text(format("{} failed in {}", EventField::from_path("$.detail.name"), EventField::region()))
/// ```
struct EventField {
  static Input<std::string> account() { return from_path("$.account"); }
  static Input<std::string> detail_type() { return from_path("$.detail-type"); }
  static Input<std::string> event_id() { return from_path("$.id"); }
  static Input<std::string> region() { return from_path("$.region"); }
  static Input<std::string> source() { return from_path("$.source"); }
  static Input<std::string> time() { return from_path("$.time"); }
  /// Any part, by its JSON path: "$.detail.bucket.name".
  static Input<std::string> from_path(std::string_view path);
};

}  // namespace cdk::events
