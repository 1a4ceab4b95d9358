// Changing a resource's entry by path.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

/// Names on an override's path: split at dots, except those after a backslash.
std::vector<std::string> split_override_path(std::string_view path);

/// The entry with the value set at the path, or what stands there taken out when the value is unset.
Value apply_override(const Value& entry, const std::vector<std::string>& path, const Value& value);

/// The object with one member set, or taken out when the value is unset.
Value with_member(const Value& object, std::string_view name, Value value);

}  // namespace cdk
