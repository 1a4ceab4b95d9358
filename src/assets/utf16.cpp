#include "assets/utf16.hpp"

#include <algorithm>
#include <cstddef>

namespace cdk::assets {
namespace {

constexpr char32_t REPLACEMENT = 0xFFFD;

struct Decoded {
  char32_t code_point;
  std::size_t length;
  bool valid;
};

struct Lead {
  std::size_t trail;  // bytes that follow; 0 for a byte that can't lead
  unsigned char low;  // bounds of the first that follows, which rule out overlong forms and surrogates
  unsigned char high;
};

Lead lead(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {1, 0x80, 0xBF};
  if (byte == 0xE0) return {2, 0xA0, 0xBF};
  if (byte == 0xED) return {2, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {2, 0x80, 0xBF};
  if (byte == 0xF0) return {3, 0x90, 0xBF};
  if (byte == 0xF4) return {3, 0x80, 0x8F};
  if (byte >= 0xF1 && byte <= 0xF3) return {3, 0x80, 0xBF};
  return {0, 0, 0};
}

// What stands at `at`. An ill-formed sequence is as long as its longest beginning that could have become a character.
Decoded decode(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1, true};
  const Lead shape = lead(first);
  if (shape.trail == 0) return {REPLACEMENT, 1, false};
  char32_t code_point = first & (0x3Fu >> shape.trail);
  for (std::size_t i = 1; i <= shape.trail; ++i) {
    if (at + i >= text.size()) return {REPLACEMENT, i, false};
    const auto byte = static_cast<unsigned char>(text[at + i]);
    const unsigned char low = i == 1 ? shape.low : 0x80;
    const unsigned char high = i == 1 ? shape.high : 0xBF;
    if (byte < low || byte > high) return {REPLACEMENT, i, false};
    code_point = (code_point << 6) | (byte & 0x3Fu);
  }
  return {code_point, shape.trail + 1, true};
}

void append_utf16(std::u16string& text, char32_t c) {
  if (c < 0x10000) {
    text += static_cast<char16_t>(c);
    return;
  }
  text += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10));
  text += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF));
}

void append_utf8(std::string& text, char32_t c) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | (c >> 6));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

bool is_high(char16_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

}  // namespace

std::u16string to_utf16(std::string_view utf8) {
  std::u16string text;
  text.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const Decoded found = decode(utf8, at);
    append_utf16(text, found.code_point);
    at += found.length;
  }
  return text;
}

std::string to_utf8(std::u16string_view utf16) {
  std::string text;
  text.reserve(utf16.size());
  for (std::size_t at = 0; at < utf16.size(); ++at) {
    const char16_t unit = utf16[at];
    if (is_high(unit) && at + 1 < utf16.size() && is_low(utf16[at + 1])) {
      append_utf8(text, 0x10000 + ((unit - 0xD800u) << 10) + (utf16[++at] - 0xDC00u));
    } else {
      append_utf8(text, is_high(unit) || is_low(unit) ? REPLACEMENT : unit);
    }
  }
  return text;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded found = decode(text, at);
    if (!found.valid) return false;
    at += found.length;
  }
  return true;
}

bool less_utf16(std::string_view a, std::string_view b) {
  const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(a.begin(), a.end(), ascii) && std::all_of(b.begin(), b.end(), ascii)) return a < b;
  return to_utf16(a) < to_utf16(b);
}

bool is_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

std::u16string_view trim(std::u16string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace cdk::assets
