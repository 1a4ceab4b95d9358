// The end of a sentence about a name that there isn't.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cdk::app {

/// "; did you mean 'x'? allowed: x, y": the nearest of the right names, when one is near, and all of them.
std::string suggestion(std::string_view given, const std::vector<std::string_view>& right);

}  // namespace cdk::app
