// Who may connect where, as a template says it.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <vector>

namespace cdk::app::diff {

/// Group, direction, protocol and ports, peer: of each rule, in its group or a resource of its own.
std::vector<std::vector<std::vector<std::string>>> group_rules_of(const Value& template_value);

}  // namespace cdk::app::diff
