#include "lexer.hpp"

#include <algorithm>
#include <utility>

#include "problem.hpp"

namespace cdk::props_gen {
namespace {

bool is_word_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) { return is_word_start(c) || is_digit(c); }

class Lexer {
 public:
  Lexer(const std::string& path, std::string_view source) : path_(path), source_(source) {}

  std::vector<Token> run() {
    while (skip_space(), at_ < source_.size()) next();
    add(TokenKind::end, "");
    return std::move(tokens_);
  }

 private:
  [[noreturn]] void fail(std::string message) const { throw Failure({path_, line_, std::move(message)}); }

  char peek(std::size_t ahead = 0) const { return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0'; }
  bool starts(std::string_view text) const { return source_.substr(at_).starts_with(text); }

  void skip_space() {
    for (; at_ < source_.size(); ++at_) {
      const char c = source_[at_];
      if (c == '\n') ++line_;
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') return;
      spaced_ = true;
    }
  }

  void add(TokenKind kind, std::string text) {
    tokens_.push_back({kind, std::move(text), line_, spaced_});
    spaced_ = false;
  }

  std::string_view rest_of_line() {
    const std::size_t end = std::min(source_.find('\n', at_), source_.size());
    std::string_view line = source_.substr(at_, end - at_);
    at_ = end;
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
    return line;
  }

  void next() {
    if (starts("//")) return line_comment();
    if (starts("/*")) return block_comment();
    const char c = peek();
    if (c == '#') return directive();
    if (c == '"' || c == '\'') return literal(c);
    if (is_word_start(c)) return run_of(TokenKind::word);
    if (is_digit(c)) return run_of(TokenKind::number);
    if (starts("::")) {
      at_ += 2;
      return add(TokenKind::symbol, "::");
    }
    if (std::string_view("{}()[]<>=;:,.-+*/&|!~%^?").find(c) == std::string_view::npos)
      fail(std::string("unexpected character '") + c + "'");
    ++at_;
    add(TokenKind::symbol, std::string(1, c));
  }

  void line_comment() {
    std::string_view line = rest_of_line();
    spaced_ = true;
    if (!line.starts_with("///") || line.starts_with("////")) return;
    line.remove_prefix(3);
    if (line.starts_with("<")) fail("'///<' is not supported: put the '///' comment above what it describes");
    if (line.starts_with(" ")) line.remove_prefix(1);
    add(TokenKind::doc, std::string(line));
  }

  void block_comment() {
    const std::size_t end = source_.find("*/", at_ + 2);
    if (end == std::string_view::npos) fail("this '/*' comment has no end: expected '*/'");
    for (; at_ < end + 2; ++at_) line_ += source_[at_] == '\n';
    spaced_ = true;
  }

  void directive() {
    std::string_view line = rest_of_line();
    std::string_view body = line.substr(1);
    const auto trim = [&body] {
      while (!body.empty() && (body.front() == ' ' || body.front() == '\t')) body.remove_prefix(1);
    };
    trim();
    if (!body.starts_with("include")) fail("expected '#include', got '" + std::string(line) + "'");
    body.remove_prefix(7);
    trim();
    const char close = body.starts_with("<") ? '>' : '"';
    const std::size_t end = body.size() > 1 && (body[0] == '<' || body[0] == '"') ? body.find(close, 1) : body.npos;
    if (end == body.npos) fail("expected '#include <file>', got '" + std::string(line) + "'");
    add(TokenKind::include, std::string(body.substr(0, end + 1)));
  }

  void literal(char quote) {
    std::string text(1, quote);
    for (++at_; peek() != quote; ++at_) {
      if (at_ >= source_.size() || peek() == '\n')
        fail("this literal has no end: expected a closing " + std::string(1, quote));
      text += peek();
      if (peek() == '\\' && peek(1) != '\n') text += source_[++at_];
    }
    ++at_;
    add(TokenKind::text, text + quote);
  }

  void run_of(TokenKind kind) {
    const std::size_t start = at_;
    const auto goes_on = [&] {
      if (is_word(peek())) return true;
      return kind == TokenKind::number && (peek() == '.' || (peek() == '\'' && is_word(peek(1))));
    };
    while (goes_on()) ++at_;
    add(kind, std::string(source_.substr(start, at_ - start)));
  }

  const std::string& path_;
  std::string_view source_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool spaced_ = false;
  std::vector<Token> tokens_;
};

}  // namespace

std::string spell(const Code& code) {
  std::string text;
  for (const Token& token : code) {
    if (token.spaced && !text.empty()) text += ' ';
    text += token.text;
  }
  return text;
}

std::vector<Token> lex(const std::string& path, std::string_view source) { return Lexer(path, source).run(); }

}  // namespace cdk::props_gen
