// What props leave out or empty has no member in an object.
#pragma once

#include <cdk/input.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk::detail {

inline Value or_unset(const std::string& text) { return text.empty() ? Value() : Value(text); }

inline Value or_unset(const std::vector<std::string>& texts) {
  return texts.empty() ? Value() : Value(Input<List<std::string>>(texts));
}

template <class T>
Value or_unset(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}

}  // namespace cdk::detail
