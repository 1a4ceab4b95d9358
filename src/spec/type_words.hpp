#pragma once

#include <cdk/value.hpp>
#include <string>

#include "spec/table.hpp"

namespace cdk::spec {

/// A type in words, such as "a list of strings" or "an object".
std::string in_words(const table::Type& type);

/// The values that a type allows, those near to `given` first; empty when it allows any.
std::string allowed_values(const table::Type& type, std::string_view given);

/// A value as a message shows it: JSON, cut when it is long.
std::string in_short(const Value& value);

}  // namespace cdk::spec
