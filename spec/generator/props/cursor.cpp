#include "cursor.hpp"

#include <array>

#include "problem.hpp"

namespace cdk::props_gen {
namespace {

constexpr auto KEYWORDS = std::to_array<std::string_view>(
    {"alignas",  "alignof",  "and",     "asm",     "auto",      "bool",     "break",    "case",      "catch",
     "char",     "class",    "concept", "const",   "constexpr", "continue", "decltype", "default",   "delete",
     "do",       "double",   "else",    "enum",    "explicit",  "export",   "extern",   "false",     "float",
     "for",      "friend",   "goto",    "if",      "inline",    "int",      "long",     "mutable",   "namespace",
     "new",      "noexcept", "not",     "nullptr", "operator",  "or",       "private",  "protected", "public",
     "register", "requires", "return",  "short",   "signed",    "sizeof",   "static",   "struct",    "switch",
     "template", "this",     "throw",   "true",    "try",       "typedef",  "typeid",   "typename",  "union",
     "unsigned", "using",    "virtual", "void",    "volatile",  "while",    "xor"});

constexpr auto BUILT_IN =
    std::to_array<std::string_view>({"bool", "char", "double", "float", "int", "long", "short", "signed", "unsigned"});

bool is_keyword(std::string_view word) { return std::ranges::find(KEYWORDS, word) != KEYWORDS.end(); }

std::string describe(const Token& token) {
  if (token.kind == TokenKind::end) return "the end of the file";
  if (token.kind == TokenKind::doc) return "a '///' comment";
  if (token.kind == TokenKind::include) return "'#include " + token.text + "'";
  return token.kind == TokenKind::text ? token.text : "'" + token.text + "'";
}

bool ends_operand(const Token& token) {
  return token.kind != TokenKind::symbol || token.text == "}" || token.text == ")" || token.text == "]";
}

}  // namespace

void Cursor::fail(int line, std::string message) const { throw Failure({path_, line, std::move(message)}); }

void Cursor::fail_expected(const std::string& what) const {
  fail(peek().line, "expected " + what + ", got " + describe(peek()));
}

bool Cursor::is(std::string_view text) const {
  return (peek().kind == TokenKind::symbol || peek().kind == TokenKind::word) && peek().text == text;
}

bool Cursor::accept(std::string_view text) {
  if (!is(text)) return false;
  take();
  return true;
}

void Cursor::expect(std::string_view text, const std::string& where) {
  if (!accept(text)) fail_expected("'" + std::string(text) + "' " + where);
}

std::string Cursor::name(const std::string& what) {
  if (peek().kind != TokenKind::word) fail_expected(what);
  const Token& token = take();
  if (is_keyword(token.text)) fail(token.line, "'" + token.text + "' is a C++ keyword: expected '" + token.text + "_'");
  return token.text;
}

Code Cursor::type(const std::string& what) {
  Code code;
  while (is("const")) code.push_back(take());
  if (is_one_of(BUILT_IN)) {
    while (is_one_of(BUILT_IN)) code.push_back(take());
  } else {
    if (is("::")) code.push_back(take());
    qualified_name(code, what);
  }
  while (is("const") || is("*")) code.push_back(take());
  return code;
}

void Cursor::qualified_name(Code& code, const std::string& what) {
  while (true) {
    if (peek().kind != TokenKind::word || is_keyword(peek().text)) fail_expected(what);
    code.push_back(take());
    if (is("<")) template_arguments(code);
    if (!is("::")) return;
    code.push_back(take());
  }
}

void Cursor::template_arguments(Code& code) {
  int depth = 0;
  do {
    if (ends_code()) fail_expected("'>' after '" + spell(code) + "'");
    depth += is("<") || is("(") || is("[");
    depth -= is(">") || is(")") || is("]");
    code.push_back(take());
  } while (depth > 0);
}

bool Cursor::ends_code() const {
  return is(";") || peek().kind == TokenKind::end || peek().kind == TokenKind::doc || peek().kind == TokenKind::include;
}

Code Cursor::value(const std::string& of) {
  Code code;
  for (int depth = 0; depth > 0 || !is(";");) {
    const bool starts_operand = peek().kind == TokenKind::word || peek().kind == TokenKind::number;
    // An operand right behind another one is the next member, after a forgotten semicolon.
    const bool starts_member = starts_operand && !code.empty() && ends_operand(code.back());
    if (ends_code() || (depth == 0 && (is("}") || starts_member)))
      fail_expected(code.empty() ? "a value for " + of : "';' after " + of);
    depth += is("{") || is("(") || is("[");
    depth -= is("}") || is(")") || is("]");
    code.push_back(take());
  }
  if (code.empty()) fail_expected("a value for " + of);
  take();
  return code;
}

}  // namespace cdk::props_gen
