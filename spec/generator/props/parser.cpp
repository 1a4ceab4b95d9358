#include "parser.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "lexer.hpp"
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

constexpr auto NOT_IN_A_MEMBER = std::to_array<std::string_view>(
    {"class",  "consteval", "constexpr", "constinit", "enum",    "explicit",  "extern", "friend",
     "inline", "mutable",   "namespace", "operator",  "private", "protected", "public", "static",
     "struct", "template",  "typedef",   "union",     "using",   "virtual"});

bool is_keyword(std::string_view word) { return std::ranges::find(KEYWORDS, word) != KEYWORDS.end(); }

bool is_snake_case(std::string_view name) {
  return std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

class Parser {
 public:
  Parser(const std::string& path, const std::string& module, std::string_view source)
      : path_(path), tokens_(lex(path, source)) {
    file_.path = path;
    file_.stem = std::filesystem::path(path).stem().string();
    file_.module = module;
  }

  File run() {
    while (take_doc(), peek().kind != TokenKind::end) declaration();
    refuse_doc();
    return std::move(file_);
  }

 private:
  [[noreturn]] void fail(int line, std::string message) const { throw Failure({path_, line, std::move(message)}); }
  [[noreturn]] void fail_expected(const std::string& what) const {
    fail(peek().line, "expected " + what + ", got " + describe(peek()));
  }
  static std::string describe(const Token& token) {
    if (token.kind == TokenKind::end) return "the end of the file";
    if (token.kind == TokenKind::doc) return "a '///' comment";
    if (token.kind == TokenKind::include) return "'#include " + token.text + "'";
    return token.kind == TokenKind::text ? token.text : "'" + token.text + "'";
  }

  const Token& peek(std::size_t ahead = 0) const { return tokens_[std::min(at_ + ahead, tokens_.size() - 1)]; }
  bool is(std::string_view text) const {
    return (peek().kind == TokenKind::symbol || peek().kind == TokenKind::word) && peek().text == text;
  }
  const Token& take() { return tokens_[at_ + 1 < tokens_.size() ? at_++ : at_]; }
  bool accept(std::string_view text) {
    if (!is(text)) return false;
    take();
    return true;
  }
  void expect(std::string_view text, const std::string& where) {
    if (!accept(text)) fail_expected("'" + std::string(text) + "' " + where);
  }
  std::string name(const std::string& what) {
    if (peek().kind != TokenKind::word) fail_expected(what);
    const Token& token = take();
    refuse_keyword(token);
    return token.text;
  }
  void refuse_keyword(const Token& token) const {
    if (is_keyword(token.text)) fail(token.line, "'" + token.text + "' is a C++ keyword: write '" + token.text + "_'");
  }

  void take_doc() {
    while (peek().kind == TokenKind::doc) {
      if (doc_.empty()) doc_line_ = peek().line;
      doc_.push_back(take().text);
    }
  }
  Doc use_doc() { return std::exchange(doc_, {}); }
  void refuse_doc() const {
    if (!doc_.empty()) fail(doc_line_, "this '///' comment describes nothing: expected a declaration below it");
  }

  void declaration() {
    if (peek().kind == TokenKind::include) {
      refuse_doc();
      file_.includes.push_back(take().text);
      return;
    }
    if (is("namespace")) return scope();
    if (is("using")) return alias();
    if (is("class") || is("struct") || is("enum")) return type("");
    fail_expected("'struct', 'enum class', 'class', 'using', 'namespace' or '#include'");
  }

  void scope() {
    refuse_doc();
    take();
    std::string scope = name("a namespace's name");
    while (accept("::")) scope += "::" + name("a namespace's name");
    expect("{", "after 'namespace " + scope + "'");
    while (take_doc(), !accept("}")) {
      if (!is("class") && !is("struct") && !is("enum"))
        fail_expected("a forward declaration or '}' in 'namespace " + scope + "'");
      type(scope);
    }
    refuse_doc();
  }

  void alias() {
    Alias alias;
    alias.line = take().line;
    alias.name = name("a name after 'using'");
    alias.doc = use_doc();
    expect("=", "after 'using " + alias.name + "'");
    alias.type = code_until_semicolon("'using " + alias.name + "'");
    if (alias.type.empty()) fail(alias.line, "expected a type after 'using " + alias.name + " ='");
    declare(alias.name, alias.line);
    file_.declarations.push_back(std::move(alias));
  }

  void type(const std::string& scope) {
    std::string keyword = take().text;
    if (keyword == "enum") {
      expect("class", "after 'enum'");
      keyword = "enum class";
    }
    const int line = peek().line;
    const std::string type_name = name("a name after '" + keyword + "'");
    if (accept(";")) {
      file_.declarations.push_back(Forward{scope, keyword, type_name, use_doc(), line});
      return;
    }
    if (!scope.empty())
      fail_expected("';' after '" + keyword + " " + type_name + "' (a namespace holds forward declarations only)");
    if (keyword == "class")
      fail_expected("';' after 'class " + type_name + "' (a class is only declared here, not defined)");
    declare(type_name, line);
    if (keyword == "struct") return structure(type_name, line);
    enumeration(type_name, line);
  }

  void declare(const std::string& declared, int line) {
    if (!declared_.insert(declared).second) fail(line, "'" + declared + "' is declared twice in this file");
  }

  void structure(const std::string& struct_name, int line) {
    Struct result{struct_name, {}, {}, use_doc(), line};
    if (accept(":")) {
      do result.bases.push_back(base(result));
      while (accept(","));
    }
    expect("{", "after 'struct " + struct_name + "'");
    std::set<std::string> names;
    while (take_doc(), !accept("}")) {
      result.members.push_back(member(struct_name));
      const Member& last = result.members.back();
      if (!names.insert(last.name).second)
        fail(last.line, "'" + last.name + "' is declared twice in 'struct " + struct_name + "'");
    }
    refuse_doc();
    expect(";", "after the '}' of 'struct " + struct_name + "'");
    file_.declarations.push_back(std::move(result));
  }

  BaseName base(const Struct& owner) {
    BaseName base{"", "", peek().line};
    base.name = name("a base's name after 'struct " + owner.name + " :'");
    while (accept("::")) {
      if (base.module.empty()) {
        base.module = base.name;
      } else if (base.module != "cdk") {
        fail(base.line, "expected a base as 'Name' or 'module::Name', got '" + base.module + "::" + base.name + "::'");
      } else {
        base.module = base.name;
      }
      base.name = name("a base's name after '::'");
    }
    if (base.module == file_.module) base.module.clear();
    for (const BaseName& other : owner.bases)
      if (other.name == base.name && other.module == base.module)
        fail(base.line, "'" + base.name + "' is twice a base of 'struct " + owner.name + "'");
    return base;
  }

  Member member(const std::string& owner) {
    const std::string where = "'struct " + owner + "'";
    const int start = peek().line;
    Code code;
    int depth = 0;
    while (depth > 0 || (!is(";") && !is("=") && !is("}") && !is("{"))) {
      if (peek().kind == TokenKind::end || peek().kind == TokenKind::doc || peek().kind == TokenKind::include)
        fail_expected("';' after a member of " + where);
      if (peek().kind == TokenKind::word && std::ranges::find(NOT_IN_A_MEMBER, peek().text) != NOT_IN_A_MEMBER.end())
        fail(peek().line,
             "expected a member as 'Type name;' or 'Type name = value;' in " + where + ", got '" + peek().text + "'");
      depth += is("<") || is("(") || is("[");
      depth -= is(">") || is(")") || is("]");
      if (depth > 0 && is(";")) fail_expected("'>' before the end of a member of " + where);
      code.push_back(take());
    }
    if (code.size() < 2 || code.back().kind != TokenKind::word)
      fail(start,
           "expected a member as 'Type name;' or 'Type name = value;' in " + where + ", got '" + spell(code) + "'");
    Member result{code.back().text, {}, {}, use_doc(), code.back().line};
    refuse_keyword(code.back());
    if (!is_snake_case(result.name)) fail(result.line, "'" + result.name + "' in " + where + " must be in snake_case");
    code.pop_back();
    result.type = std::move(code);
    if (!is(";") && !is("=")) fail_expected("'=' or ';' after '" + result.name + "' in " + where);
    if (accept("=")) {
      result.initializer = code_until_semicolon("'" + result.name + "' in " + where);
      if (result.initializer->empty()) fail(result.line, "expected a value after '" + result.name + " =' in " + where);
      return result;
    }
    take();
    return result;
  }

  Code code_until_semicolon(const std::string& what) {
    Code code;
    int depth = 0;
    while (depth > 0 || !is(";")) {
      if (peek().kind == TokenKind::end || peek().kind == TokenKind::doc || peek().kind == TokenKind::include ||
          (depth == 0 && is("}")))
        fail_expected("';' after " + what);
      depth += is("{") || is("(") || is("[");
      depth -= is("}") || is(")") || is("]");
      code.push_back(take());
    }
    take();
    return code;
  }

  void enumeration(const std::string& enum_name, int line) {
    Enum result{enum_name, {}, use_doc(), line};
    const std::string where = "'enum class " + enum_name + "'";
    expect("{", "after " + where);
    std::set<std::string> names;
    while (take_doc(), !accept("}")) {
      Enumerator item{"", "", use_doc(), peek().line};
      item.name = name("an enumerator or '}' in " + where);
      if (!names.insert(item.name).second) fail(item.line, "'" + item.name + "' is declared twice in " + where);
      if (accept("=")) {
        if (peek().kind != TokenKind::text || peek().text.front() != '"')
          fail_expected("a string in quotes after '" + item.name + " =' in " + where);
        item.value = take().text;
      }
      result.enumerators.push_back(std::move(item));
      if (!is("}")) expect(",", "or '}' after '" + result.enumerators.back().name + "' in " + where);
    }
    refuse_doc();
    expect(";", "after the '}' of " + where);
    check_values(result);
    file_.declarations.push_back(std::move(result));
  }

  void check_values(const Enum& checked) const {
    if (checked.enumerators.empty()) fail(checked.line, "'enum class " + checked.name + "' has no enumerator");
    for (const Enumerator& item : checked.enumerators)
      if (item.value.empty() == checked.has_values())
        fail(item.line, "'enum class " + checked.name + "' mixes enumerators with and without a value: '" +
                            checked.enumerators.front().name +
                            (checked.has_values() ? "' has one, '" : "' has none, '") + item.name +
                            (checked.has_values() ? "' has none" : "' has one"));
  }

  const std::string& path_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  Doc doc_;
  int doc_line_ = 0;
  std::set<std::string> declared_;
  File file_;
};

}  // namespace

File parse(const std::string& path, const std::string& module, std::string_view source) {
  return Parser(path, module, source).run();
}

}  // namespace cdk::props_gen
