// JSON text of values. The only place that prints JSON.
#pragma once

#include <cdk/value.hpp>
#include <string>

namespace cdk {

struct JsonStyle {
  /// Spaces for each level; 0 writes one line without spaces, as JSON.stringify does.
  int indent = 1;
};

/// The text of a resolved value. Errors: text that isn't UTF-8, numbers that JSON doesn't have (std::invalid_argument
/// with the JSON path in its message).
std::string to_json(const Value& value, JsonStyle style = {});

}  // namespace cdk
