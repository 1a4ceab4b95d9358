// Patterns come one to a line.
#pragma once

#include <string_view>
#include <vector>

namespace cdk::assets {

/// Splits at LF or CRLF.
std::vector<std::u16string_view> lines(std::u16string_view text);

}  // namespace cdk::assets
