// JavaScript's regular expressions, which the ignore rules of CDK are defined by. No captures: only whether one
// matches.
//
// Done without backtracking over what failed before, so time grows with the length of expression times text, whatever
// the expression. Not supported, and refused: look-behind, back references, named groups.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "assets/regexp/program.hpp"

namespace cdk::assets {

/// The source is no regular expression; what() says why.
class RegExpError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class RegExp {
 public:
  /// Throws RegExpError.
  explicit RegExp(std::u16string_view source, RegExpFlags flags = {});

  /// Whether the expression matches somewhere in the text.
  bool test(std::u16string_view text) const;

 private:
  regexp::Program program_;
  RegExpFlags flags_;
};

}  // namespace cdk::assets
