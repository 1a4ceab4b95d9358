#include "assets/regexp/regexp.hpp"

namespace cdk::assets {
namespace {

std::u32string characters(std::u16string_view text, bool code_points) {
  std::u32string found;
  found.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    const bool pair = (c & 0xFC00) == 0xD800 && i + 1 < text.size() && (text[i + 1] & 0xFC00) == 0xDC00;
    if (code_points && pair) c = 0x10000 + ((c & 0x3FF) << 10) + (text[++i] & 0x3FFu);
    found += c;
  }
  return found;
}

}  // namespace

RegExp::RegExp(std::u16string_view source, RegExpFlags flags)
    : program_(regexp::parse(characters(source, flags.unicode), flags)), flags_(flags) {}

bool RegExp::test(std::u16string_view text) const {
  return regexp::matches(program_, characters(text, flags_.unicode));
}

}  // namespace cdk::assets
