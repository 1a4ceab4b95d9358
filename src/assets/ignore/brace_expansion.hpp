// Braces in patterns: "a{b,c}" is "ab" and "ac", "{1..3}" is "1", "2" and "3", with bash's corner cases.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cdk::assets {

/// What the braces of a pattern stand for, each once, in order; the pattern itself when it has none that expand.
std::vector<std::u16string> expand_braces(std::u16string_view pattern);

}  // namespace cdk::assets
