// Percentages.
#pragma once

#include <optional>
#include <source_location>
#include <string>

namespace cdk::autoscaling {

/// Errors: a percentage outside 0 to 100.
void check_percentage(const std::optional<int>& percentage, const std::string& prop, const std::string& rule,
                      const std::source_location& where);

}  // namespace cdk::autoscaling
