#include "doc.hpp"

namespace cdk::spec_gen {
namespace {

using Kind = Type::Kind;

constexpr std::size_t width = 110;

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::vector<std::string> wrap(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  while (text.size() - start > width) {
    const std::size_t space = text.rfind(' ', start + width);
    if (space == std::string::npos || space <= start) break;
    lines.push_back(text.substr(start, space - start));
    start = space + 1;
  }
  lines.push_back(text.substr(start));
  return lines;
}

std::string join(const std::vector<std::string>& words, const std::string& separator) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : separator) + word;
  return text;
}

bool is_sam(const NumberedResource& numbered) { return numbered.module->prefix == "AWS::Serverless"; }

std::string page(const NumberedResource& numbered, const NestedType* nested) {
  const std::string name = lower(numbered.resource->name);
  if (is_sam(numbered))
    return "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-" + name +
           ".html";
  const std::string& prefix = numbered.module->prefix;
  const std::size_t colons = prefix.find("::");
  const std::string id = lower(prefix.substr(colons + 2)) + "-" + name;
  return "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/" + lower(prefix.substr(0, colons)) +
         (nested == nullptr ? "-resource-" + id : "-properties-" + id + "-" + lower(nested->name)) + ".html";
}

std::string anchor(const NumberedResource& numbered, const NestedType* nested, const Property& property) {
  const std::string name = lower(numbered.resource->name);
  if (is_sam(numbered)) return nested == nullptr ? "#sam-" + name + "-" + lower(property.name) : "";
  const std::string& prefix = numbered.module->prefix;
  return "#cfn-" + lower(prefix.substr(prefix.find("::") + 2)) + "-" + name +
         (nested == nullptr ? "" : "-" + lower(nested->name)) + "-" + lower(property.name);
}

std::string describe(const Type& type) {
  switch (type.kind) {
    case Kind::string: return "string";
    case Kind::integer: return "integer";
    case Kind::number: return "number";
    case Kind::boolean: return "boolean";
    case Kind::json: return "any JSON";
    case Kind::timestamp: return "timestamp";
    case Kind::tag: return "tag";
    case Kind::named: return type.name;
    case Kind::list: return "list of " + describe(type.parts[0]);
    case Kind::map: return "map of " + describe(type.parts[0]);
    case Kind::choice: break;
  }
  std::vector<std::string> parts;
  for (const Type& part : type.parts) parts.push_back(describe(part));
  return join(parts, " or ");
}

void collect_allowed(const Type& type, std::vector<std::string>& into) {
  into.insert(into.end(), type.allowed.begin(), type.allowed.end());
  for (const Type& part : type.parts) collect_allowed(part, into);
}

std::string allowed(const Type& type) {
  std::vector<std::string> values;
  collect_allowed(type, values);
  if (values.empty()) return "";
  if (values.size() == 1) return " Allowed: " + values[0] + ".";
  return " One of " + join(values, ", ") + ".";
}

std::string update(Update update) {
  switch (update) {
    case Update::replaces: return " A change replaces the resource.";
    case Update::may_replace: return " A change may replace the resource.";
    case Update::in_place: break;
  }
  return " Updated in place.";
}

std::string deprecation(Deprecation deprecation) {
  switch (deprecation) {
    case Deprecation::deprecated: return " Deprecated by AWS.";
    case Deprecation::ignored: return " CloudFormation ignores it.";
    case Deprecation::none: break;
  }
  return "";
}

}  // namespace

std::vector<std::string> class_doc(const NumberedResource& numbered) {
  std::string text = numbered.type_name + ".";
  if (!numbered.resource->ref.empty()) text += " Ref gives " + join(numbered.resource->ref, " and ") + ".";
  if (numbered.resource->stateful) text += " Holds data.";
  std::vector<std::string> lines = wrap(text);
  lines.push_back(page(numbered, nullptr));
  return lines;
}

std::vector<std::string> props_doc(const NumberedResource& numbered) {
  return {"Properties of " + numbered.type_name + "."};
}

std::vector<std::string> nested_doc(const NumberedResource& numbered, const NestedType& type) {
  return {type.name + " of " + numbered.type_name + ".", page(numbered, &type)};
}

std::vector<std::string> property_doc(const NumberedResource& numbered, const NestedType* nested,
                                      const Property& property, bool required) {
  std::string text = property.name + ": " + describe(property.type) + (required ? ", required." : ", optional.");
  text += allowed(property.type) + update(property.update);
  if (!property.default_value.empty()) text += " Default: " + property.default_value + ".";
  text += deprecation(property.deprecation);
  std::vector<std::string> lines = wrap(text);
  lines.push_back(page(numbered, nested) + anchor(numbered, nested, property));
  return lines;
}

std::vector<std::string> attribute_doc(const Attribute& attribute) {
  return {attribute.name + ": " + describe(attribute.type) + "."};
}

}  // namespace cdk::spec_gen
