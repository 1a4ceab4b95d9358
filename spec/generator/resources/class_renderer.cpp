#include "class_renderer.hpp"

namespace cdk::spec_gen {
namespace {

constexpr std::string_view head = R"(// Made from spec/resources.txt by cdk-spec-gen.
#pragma once

)";

std::string doc(const Doc& lines, const std::string& indent) {
  std::string text;
  for (const std::string& line : lines) text += indent + "/// " + line + "\n";
  return text;
}

std::string field(const Field& field, const std::string& indent) {
  const std::string text = doc(field.doc, indent) + indent;
  if (field.required) return text + "Required<" + field.type + "> " + field.name + ";\n";
  return text + "Input<" + field.type + "> " + field.name + "{};\n";
}

std::string fields(const StructPlan& plan, const std::string& indent) {
  std::string text;
  for (const Field& one : plan.fields) text += field(one, indent);
  return text;
}

std::string rendering(const StructPlan& plan, const std::string& object) {
  std::string text = "spec::render(spec::StructId{" + std::to_string(plan.index) + "}, {";
  for (std::size_t i = 0; i < plan.rendering.size(); ++i) text += (i == 0 ? "&" : ", &") + object + plan.rendering[i];
  return text + "})";
}

std::string nested(const ClassPlan& plan, const StructPlan& one) {
  return doc(one.doc, "") + "struct " + plan.name + "Types::" + one.name + " {\n" + fields(one, "  ") + "};\n\n";
}

std::string to_value(const ClassPlan& plan, const StructPlan& one) {
  return "inline Value to_value(const " + plan.name + "Types::" + one.name + "&" +
         (one.rendering.empty() ? "" : " value") + ") { return " + rendering(one, "value.") + "; }\n";
}

std::string types(const ClassPlan& plan) {
  std::string text;
  for (const StructPlan& one : plan.nested) text += nested(plan, one);
  for (const StructPlan& one : plan.nested) text += to_value(plan, one);
  return plan.nested.empty() ? "" : text + "\n";
}

std::string props(const ClassPlan& plan) {
  return doc(plan.props.doc, "") + "struct " + plan.props.name + " {\n" + fields(plan.props, "  ") + "};\n\n";
}

std::string attribute(const AttributePlan& plan) {
  const std::string getter = plan.type == "List<std::string>" ? "get_att_list" : "get_att";
  return doc(plan.doc, "  ") + "  Input<" + plan.type + "> " + plan.function + "() const { return " + getter + "(\"" +
         plan.attribute + "\"); }\n";
}

std::string resource(const ClassPlan& plan) {
  const std::string& name = plan.name;
  std::string text = doc(plan.doc, "") + "class " + name + " : public cdk::CfnResource, " +
                     (plan.nested.empty() ? "" : "public " + name + "Types, ") + "public " + plan.props.name + " {\n" +
                     " public:\n  using Props = " + plan.props.name + ";\n" +
                     "  static constexpr const char* CFN_RESOURCE_TYPE_NAME = \"" + plan.type_name + "\";\n";
  if (!plan.transform.empty())
    text += "  static constexpr const char* REQUIRED_TRANSFORM = \"" + plan.transform + "\";\n";
  text += "\n  " + std::string(plan.needs_props() ? "" : "explicit ") + name +
          "(const cdk::Scope& scope, const Props& props" + (plan.needs_props() ? "" : " = {}") +
          ")\n      : cdk::CfnResource(scope, spec::ResourceType{" + std::to_string(plan.index) + "}), " +
          plan.props.name + "(props) {}\n";
  if (!plan.attributes.empty()) text += "\n";
  for (const AttributePlan& one : plan.attributes) text += attribute(one);
  return text + "\n protected:\n  Value properties() const override { return " + rendering(plan.props, "") +
         "; }\n};\n";
}

std::string includes(const ClassPlan& plan) {
  return "#include <cdk/cfn_resource.hpp>\n" + std::string(plan.uses_tag ? "#include <cdk/cfn_tag.hpp>\n" : "") +
         (plan.nested.empty() ? "" : "#include <cdk/" + plan.scope + "/" + plan.types_header() + ">\n") +
         "#include <cdk/input.hpp>\n#include <cdk/spec.hpp>\n\n";
}

}  // namespace

std::string render_class(const ClassPlan& plan) {
  return std::string(head) + includes(plan) + "namespace cdk::" + plan.scope + " {\n\n" + types(plan) + props(plan) +
         resource(plan) + "\n}  // namespace cdk::" + plan.scope + "\n";
}

std::string render_types(const ClassPlan& plan) {
  std::string text = std::string(head) + "namespace cdk {\nclass Value;\n}\n\nnamespace cdk::" + plan.scope +
                     " {\n\n/// The names of the nested types of " + plan.type_name + ", which <cdk/" + plan.scope +
                     "/" + plan.header + "> defines.\nstruct " + plan.name + "Types {\n";
  for (const StructPlan& one : plan.nested) text += "  struct " + one.name + ";\n";
  // Known before any struct is complete, so that Input recognises types that hold themselves.
  for (const StructPlan& one : plan.nested) text += "  friend Value to_value(const " + one.name + "&);\n";
  return text + "};\n\n}  // namespace cdk::" + plan.scope + "\n";
}

std::string render_umbrella(const std::string& module, const std::vector<std::string>& headers) {
  std::string text(head);
  for (const std::string& header : headers) text += "#include <cdk/" + module + "/" + header + ">\n";
  return text;
}

}  // namespace cdk::spec_gen
