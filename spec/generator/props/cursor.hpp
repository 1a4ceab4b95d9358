// A place in the tokens of a file, and how the next ones are taken or refused.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace cdk::props_gen {

class Cursor {
 public:
  Cursor(std::string path, std::vector<Token> tokens) : path_(std::move(path)), tokens_(std::move(tokens)) {}

  [[noreturn]] void fail(int line, std::string message) const;
  /// "expected <what>, got <the next token>"
  [[noreturn]] void fail_expected(const std::string& what) const;

  const Token& peek() const { return tokens_[at_]; }
  bool is(std::string_view text) const;
  bool is_one_of(const auto& words) const {
    return peek().kind == TokenKind::word && std::ranges::find(words, peek().text) != words.end();
  }

  const Token& take() { return tokens_[at_ + 1 < tokens_.size() ? at_++ : at_]; }
  bool accept(std::string_view text);
  void expect(std::string_view text, const std::string& where);
  /// A word that may be a name in C++.
  std::string name(const std::string& what);
  /// A C++ type. `what` is expected where there is none.
  Code type(const std::string& what);
  /// What stands between `=` and `;`, and the `;`.
  Code value(const std::string& of);

 private:
  void qualified_name(Code& code, const std::string& what);
  void template_arguments(Code& code);
  bool ends_code() const;

  std::string path_;
  std::vector<Token> tokens_;  // the last one is `end`
  std::size_t at_ = 0;
};

}  // namespace cdk::props_gen
