// What the cdk CLI found of databases.
#pragma once

#include <cdk/value.hpp>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::rds {

/// The texts of a list; none of anything else.
inline std::vector<std::string> texts(const Value& list) {
  std::vector<std::string> made;
  if (!list.is_list()) return made;
  for (const Value& item : list.items())
    if (item.is_string()) made.emplace_back(item.as_string());
  return made;
}

/// A port, which is a text in the answer.
inline std::optional<std::int64_t> port_of(const Value& value) {
  if (!value.is_string()) return {};
  const std::string_view text = value.as_string();
  std::int64_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(port) : std::nullopt;
}

}  // namespace cdk::rds
