#include "cpp_type.hpp"

#include <algorithm>

#include "naming.hpp"

namespace cdk::spec_gen {
namespace {

using Kind = Type::Kind;

void flatten(const Type& type, std::vector<Type>& into) {
  if (type.kind != Kind::choice)
    into.push_back(type);
  else
    for (const Type& part : type.parts) flatten(part, into);
}

bool is_structure(const Type& type) {
  return type.kind == Kind::named || type.kind == Kind::list || type.kind == Kind::map || type.kind == Kind::tag;
}

bool has(const std::vector<Type>& types, Kind kind) {
  return std::ranges::any_of(types, [=](const Type& type) { return type.kind == kind; });
}

void drop(std::vector<Type>& types, Kind kind) {
  std::erase_if(types, [=](const Type& type) { return type.kind == kind; });
}

/// Leaves the alternatives that are worth a type of their own: any JSON beside a structure is left to Input<T>::from,
/// anything else beside any JSON is covered by that.
std::vector<Type> alternatives(const std::vector<Type>& types) {
  std::vector<Type> flat;
  for (const Type& type : types) flatten(type, flat);
  const bool structured = std::ranges::any_of(flat, is_structure);
  if (has(flat, Kind::json)) {
    if (structured)
      drop(flat, Kind::json);
    else
      flat = {{.kind = Kind::json}};
  }
  if (has(flat, Kind::number)) drop(flat, Kind::integer);
  // Braces make the first alternative, so what is written with braces comes first.
  std::ranges::stable_partition(flat, is_structure);
  return flat;
}

std::vector<Type> elements(const std::vector<Type>& containers) {
  std::vector<Type> all;
  for (const Type& container : containers) all.push_back(container.parts[0]);
  return all;
}

bool all_are(const std::vector<Type>& types, Kind kind) {
  return std::ranges::all_of(types, [=](const Type& type) { return type.kind == kind; });
}

/// Names that some module has too are written in full.
std::string one(const Type& type, const std::string& scope) {
  switch (type.kind) {
    case Kind::string:
    case Kind::timestamp: return "std::string";
    case Kind::integer: return "std::int64_t";
    case Kind::number: return "double";
    case Kind::boolean: return "bool";
    case Kind::tag: return "cdk::CfnTag";
    case Kind::named: return scope + nested_name(type.name);
    case Kind::list: return "List<" + cpp_type(type.parts, scope) + ">";
    case Kind::map: return "cdk::Map<" + cpp_type(type.parts, scope) + ">";
    default: return "Json";
  }
}

}  // namespace

std::string cpp_type(const std::vector<Type>& types, const std::string& scope) {
  const std::vector<Type> choices = alternatives(types);
  if (all_are(choices, Kind::list)) return "List<" + cpp_type(elements(choices), scope) + ">";
  if (all_are(choices, Kind::map)) return "cdk::Map<" + cpp_type(elements(choices), scope) + ">";
  std::vector<std::string> names;
  for (const Type& choice : choices) {
    const std::string name = one(choice, scope);
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  if (names.size() == 1) return names[0];
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "AnyOf<" : ", ") + name;
  return text + ">";
}

std::vector<Type> accepted_types(const Property& property) {
  std::vector<Type> types = property.older;
  types.push_back(property.type);
  return types;
}

bool mentions_tag(const Type& type) { return type.kind == Kind::tag || std::ranges::any_of(type.parts, mentions_tag); }

}  // namespace cdk::spec_gen
