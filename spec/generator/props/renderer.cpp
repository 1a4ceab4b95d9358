#include "renderer.hpp"

#include <algorithm>
#include <filesystem>

#include "problem.hpp"

namespace cdk::props_gen {
namespace {

class Renderer {
 public:
  Renderer(const File& file, Flattener& flattener) : file_(file), flattener_(flattener) {}

  Rendering run() {
    for (const Include& item : file_.includes) include(item.name);
    std::vector<Problem> problems;
    for (const Declaration& declaration : file_.declarations) try {
        std::visit([this](const auto& item) { add(item); }, declaration);
      } catch (const Failure& failure) {
        problems.insert(problems.end(), failure.problems().begin(), failure.problems().end());
      }
    if (!problems.empty()) throw Failure(std::move(problems));
    leave_namespace();
    if (body_.ends_with("\n\n")) body_.pop_back();
    return {head() + body_, conversions_};
  }

 private:
  std::string head() const {
    const std::string name = std::filesystem::path(file_.path).filename().string();
    std::string text =
        "// Made from " + file_.module + "/" + name + " by cdk-props-gen: change that file instead.\n#pragma once\n\n";
    for (const std::string& include : includes_) text += "#include " + include + "\n";
    return text + (includes_.empty() ? "" : "\n");
  }

  void include(const std::string& name) {
    if (std::ranges::find(includes_, name) == includes_.end()) includes_.push_back(name);
  }

  void line(std::size_t indent, std::string_view text) { body_.append(indent, ' ').append(text).append("\n"); }

  void doc(std::size_t indent, const Doc& doc) {
    for (const std::string& text : doc) line(indent, text.empty() ? "///" : "/// " + text);
  }

  void enter_namespace(const std::string& name) {
    if (name == scope_) return;
    leave_namespace();
    scope_ = name;
    body_ += "namespace " + name + " {\n";
  }

  void leave_namespace() {
    if (!scope_.empty()) body_ += std::string(defines_ ? "\n" : "") + "}  // namespace " + scope_ + "\n\n";
    scope_.clear();
    defines_ = false;
  }

  std::string full_scope(const std::string& scope) const {
    if (scope.empty()) return "cdk::" + file_.module;
    return scope == "cdk" || scope.starts_with("cdk::") || scope.starts_with("std") ? scope : "cdk::" + scope;
  }

  void add(const Forward& forward) {
    enter_namespace(full_scope(forward.scope));
    doc(0, forward.doc);
    line(0, forward.keyword + " " + forward.name + ";");
  }

  void begin(const Doc& text) {
    enter_namespace(full_scope(""));
    defines_ = true;
    body_ += "\n";
    doc(0, text);
  }

  void add(const Alias& alias) {
    begin(alias.doc);
    line(0, "using " + alias.name + " = " + spell(alias.type) + ";");
  }

  void add(const Enum& item) {
    begin(item.doc);
    line(0, "enum class " + item.name + " {");
    for (const Enumerator& enumerator : item.enumerators) {
      doc(2, enumerator.doc);
      line(2, enumerator.name + ",");
    }
    line(0, "};");
    if (item.has_values()) add_to_value(item);
  }

  void add_to_value(const Enum& item) {
    include("<string_view>");
    body_ += "\n";
    line(0, "/// The value in CloudFormation.");
    line(0, "constexpr std::string_view to_value(" + item.name + " value) {");
    line(2, "switch (value) {");
    for (const Enumerator& enumerator : item.enumerators) {
      line(4, "case " + item.name + "::" + enumerator.name + ":");
      line(6, "return " + enumerator.value + ";");
    }
    line(2, "}");
    line(2, "return {};");
    line(0, "}");
  }

  void add(const Struct& item) {
    const FlatStruct flat = flattener_.flatten(file_, item);
    for (const FlatBase& base : flat.bases)
      if (base.file != &file_) include("<cdk/" + base.file->module + "/" + header_name(*base.file) + ">");
    begin(item.doc);
    line(0, "struct " + item.name + " {");
    for (const FlatMember& member : flat.members) {
      doc(2, member.doc);
      line(2, member.text() + ";");
    }
    for (const FlatBase& base : flat.bases) add_conversion(base, item);
    line(0, "};");
  }

  // Defined in the module's source: copying every member is much to compile for who only includes the header.
  void add_conversion(const FlatBase& base, const Struct& owner) {
    if (!body_.ends_with("struct " + owner.name + " {\n")) body_ += "\n";
    line(2, "/// The part that " + base.type + " has too.");
    line(2, "operator " + base.type + "() const;");
    conversions_ += "\n" + owner.name + "::operator " + base.type + "() const {\n";
    if (base.members.empty()) {
      conversions_ += "  return {};\n}\n";
      return;
    }
    conversions_ += "  return {\n";
    for (const std::string& member : base.members) conversions_ += "      ." + member + " = " + member + ",\n";
    conversions_ += "  };\n}\n";
  }

  const File& file_;
  Flattener& flattener_;
  std::vector<std::string> includes_;
  std::string scope_;     // the open namespace
  bool defines_ = false;  // something in it is more than a forward declaration
  std::string body_;
  std::string conversions_;
};

}  // namespace

std::string header_name(const File& file) { return file.stem + "_props.hpp"; }

Rendering render(const File& file, Flattener& flattener) { return Renderer(file, flattener).run(); }

std::string render_source(const std::string& module, const std::vector<std::string>& headers,
                          const std::string& conversions) {
  std::string text = "// Made from the .props files of " + module + " by cdk-props-gen.\n";
  for (const std::string& header : headers) text += "#include <cdk/" + module + "/" + header + ">\n";
  text += "\nnamespace cdk::" + module + " {\n";
  return text + conversions + (conversions.empty() ? "}" : "\n}") + "  // namespace cdk::" + module + "\n";
}

}  // namespace cdk::props_gen
