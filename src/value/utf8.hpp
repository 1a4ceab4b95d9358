// Checking text before it goes into a template.
#pragma once

#include <string>
#include <string_view>

namespace cdk::detail {

bool is_utf8(std::string_view text);
/// The text with every byte that isn't printable ASCII as \xNN.
std::string printable(std::string_view text);

}  // namespace cdk::detail
