// What a regular expression is compiled to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "assets/regexp/char_set.hpp"

namespace cdk::assets {

struct RegExpFlags {
  bool ignore_case = false;  ///< i
  bool unicode = false;      ///< u: characters are code points, not UTF-16 units
};

}  // namespace cdk::assets

namespace cdk::assets::regexp {

enum class Op : std::uint8_t {
  CHARACTER,     // the character `operand`
  SET,           // a character of set number `operand`
  NOT_SET,       // any other character
  SPLIT,         // goes on at the next instruction or at `jump`
  JUMP,          // goes on at `jump`
  START,         // at the start of the text
  END,           // at its end
  BOUNDARY,      // between a word's character and another
  NOT_BOUNDARY,  // not there
  AHEAD,         // what follows, up to `jump`, matches here
  NOT_AHEAD,     // it doesn't
  MATCH,
};

/// Jumps are counted from the instruction itself, so code can be copied.
struct Instruction {
  Op op;
  std::int32_t jump = 0;
  std::uint32_t operand = 0;
};

using Code = std::vector<Instruction>;

struct Program {
  Code code;
  std::vector<CharSet> sets;
  bool ignore_case = false;
};

/// Throws RegExpError.
Program parse(std::u32string_view source, RegExpFlags flags);
bool matches(const Program& program, std::u32string_view text);

}  // namespace cdk::assets::regexp
