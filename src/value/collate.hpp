// The order in which CDK lists names: that of JavaScript's localeCompare.
#pragma once

#include <string_view>

namespace cdk::detail {

/// Whether a comes before b: punctuation, digits, letters; upper case counts only where nothing else differs, and comes
/// after lower case.
bool collates_before(std::string_view a, std::string_view b) noexcept;

}  // namespace cdk::detail
