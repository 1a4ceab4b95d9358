// Text as JavaScript sees it. CDK's file rules are defined on UTF-16: names are sorted by it, and patterns count it.
#pragma once

#include <string>
#include <string_view>

namespace cdk::assets {

/// Each ill-formed sequence becomes U+FFFD, as the WHATWG decoder does it.
std::u16string to_utf16(std::string_view utf8);
/// A lone surrogate becomes U+FFFD.
std::string to_utf8(std::u16string_view utf16);
bool is_utf8(std::string_view text);

/// The order of JavaScript's `<` on strings.
bool less_utf16(std::string_view a, std::string_view b);

/// Whether JavaScript's `\s` matches.
bool is_space(char32_t c);
/// JavaScript's String.trim.
std::u16string_view trim(std::u16string_view text);

}  // namespace cdk::assets
