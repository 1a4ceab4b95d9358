// Sets of characters, as a regular expression's `[…]` and `\w` name them.
#pragma once

#include <string_view>
#include <vector>

namespace cdk::assets {

class CharSet {
 public:
  CharSet() = default;

  static CharSet digits();
  static CharSet word();
  static CharSet space();
  static CharSet line_ends();
  /// A Unicode general category ("Lu") or group of them ("L"); empty for a name that isn't known.
  static CharSet category(std::u16string_view name);

  void add(char32_t c) { add(c, c); }
  void add(char32_t first, char32_t last);
  void add(const CharSet& other);
  CharSet complement() const;
  /// Each member replaced by what it is compared by when case doesn't count.
  CharSet upper_cased() const;

  bool contains(char32_t c) const;

 private:
  struct Range {
    char32_t first;
    char32_t last;
  };
  std::vector<Range> ranges_;  // ascending, apart from each other
};

/// What JavaScript compares a UTF-16 unit by when case doesn't count (Canonicalize, without the flag u).
char32_t upper_case(char32_t unit);

}  // namespace cdk::assets
