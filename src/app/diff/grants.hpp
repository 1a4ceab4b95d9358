// Who may do what, as a template says it.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <vector>

namespace cdk::app::diff {

inline const std::string deny = "Deny";

/// Effect, resource, action, principal, condition: of each statement of each policy, wherever in a resource it stands,
/// and of permissions to call functions.
std::vector<std::vector<std::vector<std::string>>> statements_of(const Value& template_value);

/// Role, user or group, and the managed policy that it has.
std::vector<std::vector<std::vector<std::string>>> managed_policies_of(const Value& template_value);

}  // namespace cdk::app::diff
