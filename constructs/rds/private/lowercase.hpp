// Names that RDS keeps in lowercase.
#pragma once

#include <algorithm>
#include <cdk/input.hpp>
#include <string>

namespace cdk::rds {

/// The name in lowercase, where it is known.
inline Input<std::string> lowercase(const Input<std::string>& name) {
  if (!name.is_string()) return name;
  std::string text(name.as_string());
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return text;
}

}  // namespace cdk::rds
