// What a .props file says, as data.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cdk::props_gen {

enum class TokenKind { word, number, text, symbol, doc, include, end };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string text;
  int line = 0;
  bool spaced = false;  // white space stood before it
};

/// A piece of C++ that is carried over: a type or an initializer.
using Code = std::vector<Token>;

/// The piece as text, white space collapsed.
std::string spell(const Code& code);

using Doc = std::vector<std::string>;  // one entry a line, without the slashes

struct Member {
  std::string name;
  Code type;
  std::optional<Code> initializer;  // none: required
  Doc doc;
  int line = 0;
};

struct BaseName {
  std::string module;  // empty: the struct's own module
  std::string name;
  int line = 0;
};

struct Struct {
  std::string name;
  std::vector<BaseName> bases;
  std::vector<Member> members;
  Doc doc;
  int line = 0;
};

struct Enumerator {
  std::string name;
  std::string value;  // the literal with its quotes; empty: none
  Doc doc;
  int line = 0;
};

struct Enum {
  std::string name;
  std::vector<Enumerator> enumerators;
  Doc doc;
  int line = 0;

  bool has_values() const { return !enumerators.empty() && !enumerators.front().value.empty(); }
};

struct Forward {
  std::string scope;    // namespace as written; empty: the module's own
  std::string keyword;  // "class", "struct" or "enum class"
  std::string name;
  Doc doc;
  int line = 0;
};

struct Alias {
  std::string name;
  Code type;
  Doc doc;
  int line = 0;
};

using Declaration = std::variant<Struct, Enum, Forward, Alias>;

struct Include {
  std::string name;  // with its brackets or quotes
  int line = 0;
};

/// One .props file.
struct File {
  std::string path;
  std::string stem;
  std::string module;
  std::vector<Include> includes;
  std::vector<Declaration> declarations;
};

}  // namespace cdk::props_gen
