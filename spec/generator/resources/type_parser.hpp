#pragma once

#include <string>
#include <string_view>

#include "model.hpp"

namespace cdk::spec_gen {

/// The type that a text like `[string(a,"b c")]|json` describes. Throws std::invalid_argument that says what is wrong.
Type parse_type(std::string_view text);

/// The text that parse_type reads as this type.
std::string to_text(const Type& type);

}  // namespace cdk::spec_gen
