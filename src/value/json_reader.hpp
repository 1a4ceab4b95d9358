// Reading JSON into values. The only place that parses JSON.
#pragma once

#include <cdk/value.hpp>
#include <string_view>

namespace cdk {

/// The value of a JSON text. Errors: std::invalid_argument with the parser's words, which name the line and column.
Value parse_json(std::string_view text);

}  // namespace cdk
