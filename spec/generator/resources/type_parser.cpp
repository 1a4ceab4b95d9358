#include "type_parser.hpp"

#include <array>
#include <stdexcept>
#include <utility>

namespace cdk::spec_gen {
namespace {

using Kind = Type::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 7> builtins{{
    {"string", Kind::string},
    {"integer", Kind::integer},
    {"number", Kind::number},
    {"boolean", Kind::boolean},
    {"json", Kind::json},
    {"timestamp", Kind::timestamp},
    {"tag", Kind::tag},
}};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class TypeParser {
 public:
  explicit TypeParser(std::string_view text) : text_(text) {}

  Type run() {
    Type type = choice();
    if (at_ != text_.size()) fail("something follows it");
    return type;
  }

 private:
  Type choice() {
    Type first = one();
    if (peek() != '|') return first;
    Type type{.kind = Kind::choice, .parts = {std::move(first)}};
    while (take('|')) type.parts.push_back(one());
    return type;
  }

  Type one() {
    if (take('[')) return around(Kind::list, ']');
    if (take('{')) return around(Kind::map, '}');
    const std::string word = name();
    if (word[0] >= 'A' && word[0] <= 'Z') return {.kind = Kind::named, .name = word};
    for (const auto& [builtin, kind] : builtins)
      if (builtin == word) return {.kind = kind, .allowed = allowed(kind)};
    fail("there is no type " + word);
  }

  Type around(Kind kind, char end) {
    Type type{.kind = kind, .parts = {choice()}};
    if (!take(end)) fail(std::string("a ") + end + " is missing");
    return type;
  }

  std::string name() {
    const std::size_t start = at_;
    while (is_letter(peek()) || (at_ > start && is_digit(peek()))) ++at_;
    if (at_ == start) fail("a name is missing");
    return std::string(text_.substr(start, at_ - start));
  }

  std::vector<std::string> allowed(Kind kind) {
    if ((kind != Kind::string && kind != Kind::integer) || !take('(')) return {};
    std::vector<std::string> values;
    do {
      values.push_back(peek() == '"' ? quoted() : bare());
    } while (take(','));
    if (!take(')')) fail("a ) is missing");
    return values;
  }

  std::string quoted() {
    std::string value;
    for (++at_; peek() != '"'; ++at_) {
      if (peek() == '\\') ++at_;
      if (at_ >= text_.size()) fail("a \" is missing");
      value += text_[at_];
    }
    ++at_;
    return value;
  }

  std::string bare() {
    const std::size_t start = at_;
    while (at_ < text_.size() && peek() != ',' && peek() != ')') ++at_;
    if (at_ == start) fail("a value is missing");
    return std::string(text_.substr(start, at_ - start));
  }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  [[noreturn]] void fail(const std::string& what) const {
    throw std::invalid_argument("the type " + std::string(text_) + " can't be read: " + what);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::string value_text(const std::string& value) {
  if (value.find_first_of(" ,()\"\\") == std::string::npos) return value;
  std::string text = "\"";
  for (char c : value) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

std::string allowed_text(const std::vector<std::string>& allowed) {
  if (allowed.empty()) return "";
  std::string text;
  for (const std::string& value : allowed) text += (text.empty() ? "(" : ",") + value_text(value);
  return text + ")";
}

}  // namespace

Type parse_type(std::string_view text) { return TypeParser(text).run(); }

std::string to_text(const Type& type) {
  switch (type.kind) {
    case Kind::named: return type.name;
    case Kind::list: return "[" + to_text(type.parts[0]) + "]";
    case Kind::map: return "{" + to_text(type.parts[0]) + "}";
    case Kind::choice: {
      std::string text;
      for (const Type& part : type.parts) text += (text.empty() ? "" : "|") + to_text(part);
      return text;
    }
    default: break;
  }
  for (const auto& [builtin, kind] : builtins)
    if (kind == type.kind) return std::string(builtin) + allowed_text(type.allowed);
  throw std::logic_error("a kind of type without a name");
}

}  // namespace cdk::spec_gen
