// What JavaScript's regular expressions refuse, and what ours does besides.
#include "assets/regexp/regexp.hpp"

#include <string>

#include "catch.hpp"

using cdk::assets::RegExp;
using cdk::assets::RegExpError;

namespace {

std::string refused(const std::u16string& source) {
  try {
    RegExp expression(source);
  } catch (const RegExpError& error) {
    return error.what();
  }
  return "nothing";
}

std::u16string repeated(const char16_t* text, int times) {
  std::u16string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("what is no regular expression is refused by what is wrong with it") {
  CHECK(refused(u"a)") == "unmatched )");
  CHECK(refused(u"(a") == "unterminated group");
  CHECK(refused(u"(?a)") == "invalid group");
  CHECK(refused(u"*a") == "nothing to repeat");
  CHECK(refused(u"{2}") == "nothing to repeat");
  CHECK(refused(u"a{3,2}") == "numbers out of order in {} quantifier");
  CHECK(refused(u"[b-a]") == "range out of order in character class");
  CHECK(refused(u"[a") == "unterminated character class");
  CHECK(refused(u"a\\") == "\\ at end of pattern");
  CHECK(refused(u"[a\\") == "\\ at end of pattern");
}

TEST_CASE("what would take too long, or looks back, is refused") {
  CHECK(refused(repeated(u"(", 2000)) == "groups are nested too deeply");
  CHECK(refused(u"((a{999}){999}){999}") == "the expression is too long");
  CHECK(refused(u"(?<=a)b") == "look-behind and named groups are not supported");
  CHECK(refused(u"(?<name>a)") == "look-behind and named groups are not supported");
  CHECK(refused(u"(a)\\1") == "back references are not supported");
}
