// Brackets in glob patterns: "[a-c]", "[!a]", "[[:alpha:]]".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cdk::assets {

struct CharClass {
  std::u16string source;   ///< as a regular expression
  bool unicode = false;    ///< which needs the flag u
  std::size_t length = 0;  ///< how much of the pattern it takes; 0 when the bracket stands for itself
  bool magic = false;      ///< false when it is but another way to write one character
};

/// The class that begins with the bracket at `at`.
CharClass read_char_class(std::u16string_view pattern, std::size_t at);

/// A text as a regular expression that matches it alone.
std::u16string escaped_for_regexp(std::u16string_view text);

}  // namespace cdk::assets
