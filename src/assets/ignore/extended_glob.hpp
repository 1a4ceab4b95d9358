// One name of a glob pattern: stars, question marks, brackets, and bash's extended globs "+(a|b)", "!(a)" and so on.
#pragma once

#include <string>
#include <string_view>

namespace cdk::assets {

struct GlobExpression {
  std::u16string source;  ///< as a regular expression for a whole name
  bool unicode = false;   ///< which needs the flag u
  bool magic = false;     ///< false when the pattern matches one name alone, which is `literal`
  std::u16string literal;
};

/// Throws Failure for groups nested beyond reason.
GlobExpression glob_expression(std::u16string_view pattern);

}  // namespace cdk::assets
