#include "parser.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "cursor.hpp"
#include "lexer.hpp"
#include "problem.hpp"

namespace cdk::props_gen {
namespace {

bool is_snake_case(std::string_view name) {
  return std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

class Parser : private Cursor {
 public:
  Parser(const std::string& path, const std::string& module, std::string_view source)
      : Cursor(path, lex(path, source)) {
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
      file_.includes.push_back({peek().text, peek().line});
      take();
      return;
    }
    if (is("namespace")) return scope();
    if (is("using")) return alias();
    if (is("class") || is("struct") || is("enum")) return type_declaration("");
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
      type_declaration(scope);
    }
    refuse_doc();
  }

  void alias() {
    Alias alias;
    alias.line = take().line;
    alias.name = name("a name after 'using'");
    alias.doc = use_doc();
    expect("=", "after 'using " + alias.name + "'");
    alias.type = type("a type after 'using " + alias.name + " ='");
    expect(";", "after 'using " + alias.name + "'");
    file_.declarations.push_back(std::move(alias));
  }

  void type_declaration(const std::string& scope) {
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
    if (keyword == "struct") return structure(type_name, line);
    enumeration(type_name, line);
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
    const std::string where = " in 'struct " + owner + "'";
    Member result;
    result.type = type("a member's type" + where);
    result.line = peek().line;
    result.name = name("a member's name after '" + spell(result.type) + "'" + where);
    result.doc = use_doc();
    if (!is_snake_case(result.name)) fail(result.line, "'" + result.name + "'" + where + " must be in snake_case");
    const std::string what = "'" + result.name + "'" + where;
    if (accept(";")) return result;
    if (!accept("=")) fail_expected("'=' or ';' after " + what);
    result.initializer = value(what);
    return result;
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
        if (peek().text == "\"\"")
          fail_expected("a string in quotes after '" + item.name + " =' in " + where + " that isn't empty");
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

  Doc doc_;
  int doc_line_ = 0;
  File file_;
};

}  // namespace

File parse(const std::string& path, const std::string& module, std::string_view source) {
  return Parser(path, module, source).run();
}

}  // namespace cdk::props_gen
