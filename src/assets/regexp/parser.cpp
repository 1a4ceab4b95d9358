// The grammar of ECMAScript with its Annex B, which lets most of what has no other meaning stand for itself.
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "assets/regexp/program.hpp"
#include "assets/regexp/regexp.hpp"

namespace cdk::assets::regexp {
namespace {

constexpr std::size_t MAX_CODE = 200'000;
constexpr int MAX_DEPTH = 500;

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::optional<unsigned> hex_value(char32_t c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

void append(Code& code, const Code& more) { code.insert(code.end(), more.begin(), more.end()); }

std::int32_t distance(std::size_t instructions) { return static_cast<std::int32_t>(instructions); }

class Parser {
 public:
  Parser(std::u32string_view source, RegExpFlags flags) : source_(source), unicode_(flags.unicode) {
    program_.ignore_case = flags.ignore_case;
  }

  Program parse() {
    Code code = alternatives();
    if (!at_end()) throw RegExpError("unmatched )");
    code.push_back({Op::MATCH});
    program_.code = std::move(code);
    return std::move(program_);
  }

 private:
  struct Repeat {
    std::size_t least;
    std::optional<std::size_t> most;
  };

  bool at_end() const { return at_ == source_.size(); }
  bool sees(std::u32string_view text) const { return source_.substr(at_).starts_with(text); }
  bool take(std::u32string_view text) {
    if (!sees(text)) return false;
    at_ += text.size();
    return true;
  }

  Code alternatives() {
    if (++depth_ > MAX_DEPTH) throw RegExpError("groups are nested too deeply");
    Code code = sequence();
    while (take(U"|")) {
      Code other = sequence();
      Code both = {{Op::SPLIT, distance(code.size() + 2)}};
      append(both, code);
      both.push_back({Op::JUMP, distance(other.size() + 1)});
      append(both, other);
      code = std::move(both);
    }
    --depth_;
    return code;
  }

  Code sequence() {
    Code code;
    while (!at_end() && !sees(U"|") && !sees(U")")) {
      Code term = this->term();
      append(code, term);
      if (code.size() > MAX_CODE) throw RegExpError("the expression is too long");
    }
    return code;
  }

  Code term() {
    if (take(U"^")) return {{Op::START}};
    if (take(U"$")) return {{Op::END}};
    if (take(U"\\b")) return {{Op::BOUNDARY}};
    if (take(U"\\B")) return {{Op::NOT_BOUNDARY}};
    if (sees(U"*") || sees(U"+") || sees(U"?")) throw RegExpError("nothing to repeat");
    if (braces()) throw RegExpError("nothing to repeat");
    Code code = atom();
    const std::optional<Repeat> repeat = quantifier();
    return repeat ? repeated(code, *repeat) : code;
  }

  std::optional<Repeat> quantifier() {
    std::optional<Repeat> found;
    if (take(U"*")) {
      found = Repeat{0, std::nullopt};
    } else if (take(U"+")) {
      found = Repeat{1, std::nullopt};
    } else if (take(U"?")) {
      found = Repeat{0, 1};
    } else {
      found = braces();
    }
    // Lazy or greedy makes no difference to whether something matches.
    if (found) take(U"?");
    if (found && found->most && *found->most < found->least) {
      throw RegExpError("numbers out of order in {} quantifier");
    }
    return found;
  }

  // {2}, {2,} or {2,3}; anything else leaves the brace standing for itself.
  std::optional<Repeat> braces() {
    const std::size_t start = at_;
    if (!take(U"{")) return std::nullopt;
    const std::optional<std::size_t> least = number();
    std::optional<std::size_t> most = least;
    if (take(U",")) most = number();
    if (least && take(U"}")) return Repeat{*least, most};
    at_ = start;
    return std::nullopt;
  }

  std::optional<std::size_t> number() {
    if (at_end() || !is_digit(source_[at_])) return std::nullopt;
    std::size_t value = 0;
    for (; !at_end() && is_digit(source_[at_]); ++at_) value = std::min(value * 10 + source_[at_] - '0', MAX_CODE);
    return value;
  }

  static Code repeated(const Code& body, const Repeat& repeat) {
    const std::size_t copies = std::max(repeat.least, repeat.most.value_or(0)) + 1;
    if (copies > MAX_CODE / (body.size() + 2)) throw RegExpError("the expression is too long");
    Code code;
    for (std::size_t i = 0; i < repeat.least; ++i) append(code, body);
    if (!repeat.most) {
      code.push_back({Op::SPLIT, distance(body.size() + 2)});
      append(code, body);
      code.push_back({Op::JUMP, -distance(body.size() + 1)});
      return code;
    }
    for (std::size_t left = *repeat.most - repeat.least; left > 0; --left) {
      code.push_back({Op::SPLIT, distance(left * (body.size() + 1))});
      append(code, body);
    }
    return code;
  }

  Code atom() {
    if (take(U"(")) return group();
    if (take(U"[")) return char_class();
    if (take(U".")) return {set(Op::NOT_SET, CharSet::line_ends())};
    if (take(U"\\")) return escape();
    return {character(source_[at_++])};
  }

  Code group() {
    if (take(U"?=")) return look_ahead(Op::AHEAD);
    if (take(U"?!")) return look_ahead(Op::NOT_AHEAD);
    if (sees(U"?<")) throw RegExpError("look-behind and named groups are not supported");
    if (!take(U"?:") && sees(U"?")) throw RegExpError("invalid group");
    return group_body();
  }

  Code group_body() {
    Code code = alternatives();
    if (!take(U")")) throw RegExpError("unterminated group");
    return code;
  }

  Code look_ahead(Op op) {
    const Code body = group_body();
    Code code = {{op, distance(body.size() + 2)}};
    append(code, body);
    code.push_back({Op::MATCH});
    return code;
  }

  Instruction character(char32_t c) const { return {Op::CHARACTER, 0, program_.ignore_case ? upper_case(c) : c}; }

  Instruction set(Op op, const CharSet& set) {
    program_.sets.push_back(program_.ignore_case ? set.upper_cased() : set);
    return {op, 0, static_cast<std::uint32_t>(program_.sets.size() - 1)};
  }

  Code escape() {
    if (at_end()) throw RegExpError("\\ at end of pattern");
    if (const std::optional<CharSet> named = named_set()) return {set(Op::SET, *named)};
    if (source_[at_] >= '1' && source_[at_] <= '9' && has_groups()) {
      throw RegExpError("back references are not supported");
    }
    return {character(escaped_character(false))};
  }

  bool has_groups() const { return source_.find(U'(') != std::u32string_view::npos; }

  // \d, \w, \s, their complements, and \p{…}.
  std::optional<CharSet> named_set() {
    if (take(U"d")) return CharSet::digits();
    if (take(U"D")) return CharSet::digits().complement();
    if (take(U"w")) return CharSet::word();
    if (take(U"W")) return CharSet::word().complement();
    if (take(U"s")) return CharSet::space();
    if (take(U"S")) return CharSet::space().complement();
    const std::size_t end = source_.find(U'}', at_);
    if (!unicode_ || !sees(U"p{") || end == std::u32string_view::npos) return std::nullopt;
    const std::u32string_view name = source_.substr(at_ + 2, end - at_ - 2);
    const CharSet category = CharSet::category(std::u16string(name.begin(), name.end()));
    at_ = end + 1;
    return category;
  }

  // What one escaped character stands for, the backslash being read already.
  char32_t escaped_character(bool in_class) {
    const char32_t c = source_[at_++];
    switch (c) {
      case 't': return '\t';
      case 'n': return '\n';
      case 'v': return '\v';
      case 'f': return '\f';
      case 'r': return '\r';
      case 'b': return in_class ? '\b' : c;
      case 'c': return control(in_class);
      case 'x': return hex(2).value_or(c);
      case 'u': return hex(4).value_or(c);
      default: return c >= '0' && c <= '7' ? octal(c - '0') : c;
    }
  }

  char32_t control(bool in_class) {
    const char32_t c = at_end() ? 0 : source_[at_];
    if (is_letter(c) || (in_class && (is_digit(c) || c == '_'))) {
      ++at_;
      return c % 32;
    }
    --at_;  // then the backslash stands for itself, and the c is read next
    return '\\';
  }

  std::optional<char32_t> hex(std::size_t digits) {
    if (source_.size() - at_ < digits) return std::nullopt;
    char32_t value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      const std::optional<unsigned> digit = hex_value(source_[at_ + i]);
      if (!digit) return std::nullopt;
      value = value * 16 + *digit;
    }
    at_ += digits;
    return value;
  }

  char32_t octal(char32_t value) {
    for (int more = 0; more < 2 && !at_end() && source_[at_] >= '0' && source_[at_] <= '7'; ++more) {
      const char32_t next = value * 8 + (source_[at_] - '0');
      if (next > 0xFF) break;
      value = next;
      ++at_;
    }
    return value;
  }

  Code char_class() {
    const Op op = take(U"^") ? Op::NOT_SET : Op::SET;
    CharSet members;
    while (!take(U"]")) {
      const std::optional<char32_t> first = class_atom(members);
      const bool range = sees(U"-") && at_ + 1 < source_.size() && source_[at_ + 1] != ']';
      if (!range) {
        if (first) members.add(*first);
        continue;
      }
      ++at_;
      const std::optional<char32_t> last = class_atom(members);
      if (first && last) {
        if (*first > *last) throw RegExpError("range out of order in character class");
        members.add(*first, *last);
        continue;
      }
      // With a set at one end the hyphen is one more member.
      if (first) members.add(*first);
      if (last) members.add(*last);
      members.add('-');
    }
    return {set(op, members)};
  }

  // A member of a class; nothing when it was a set such as \d, which is added at once.
  std::optional<char32_t> class_atom(CharSet& members) {
    if (at_end()) throw RegExpError("unterminated character class");
    if (!take(U"\\")) return source_[at_++];
    if (at_end()) throw RegExpError("\\ at end of pattern");
    if (const std::optional<CharSet> named = named_set()) {
      members.add(*named);
      return std::nullopt;
    }
    return escaped_character(true);
  }

  std::u32string_view source_;
  bool unicode_;
  std::size_t at_ = 0;
  int depth_ = 0;
  Program program_;
};

}  // namespace

Program parse(std::u32string_view source, RegExpFlags flags) { return Parser(source, flags).parse(); }

}  // namespace cdk::assets::regexp
