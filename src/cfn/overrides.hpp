// Changing a resource's entry by path.
#pragma once

#include <cdk/value.hpp>
#include <string_view>

namespace cdk {

struct ResolveContext;

/// The tree of a resource's overrides with one more in it: objects along the path, the value at its end, unset where
/// something is to be deleted. Among overrides, the later takes the place of the earlier.
/// The path is split at dots, except those after a backslash.
Value with_override(const Value& tree, std::string_view path, const Value& value);

/// The entry with all overrides merged into it, object by object.
Value apply_overrides(const Value& entry, const Value& tree, const ResolveContext& context);

}  // namespace cdk
