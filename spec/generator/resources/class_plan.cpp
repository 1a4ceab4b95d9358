#include "class_plan.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "cpp_type.hpp"
#include "doc.hpp"
#include "naming.hpp"

namespace cdk::spec_gen {
namespace {

class Planner {
 public:
  explicit Planner(const NumberedResource& numbered)
      : numbered_(numbered), resource_(*numbered.resource), types_(class_name(resource_.name) + "Types") {}

  ClassPlan run() {
    ClassPlan plan{
        .scope = numbered_.module->name,
        .header = header_name(resource_.name),
        .name = class_name(resource_.name),
        .type_name = numbered_.type_name,
        .transform = resource_.transform,
        .index = numbered_.index,
        .doc = class_doc(numbered_),
        .uses_tag = uses_tag(),
        .nested = nested(),
        .props = props(),
        .attributes = attributes(),
    };
    return plan;
  }

 private:
  StructPlan props() const {
    StructPlan plan;
    plan.name = class_name(resource_.name) + "Props";
    plan.index = numbered_.properties_index;
    plan.doc = props_doc(numbered_);
    add_fields(plan, resource_.properties, types_ + "::", nullptr);
    return plan;
  }

  std::vector<StructPlan> nested() const {
    std::vector<StructPlan> plans;
    for (const NestedType* type : holders_last()) {
      StructPlan& plan = plans.emplace_back();
      plan.name = nested_name(type->name);
      plan.index = nested_index(numbered_, type->name);
      plan.doc = nested_doc(numbered_, *type);
      add_fields(plan, type->properties, "", type);
    }
    return plans;
  }

  void add_fields(StructPlan& plan, const std::vector<Property>& properties, const std::string& scope,
                  const NestedType* nested) const {
    std::set<std::string> names;
    for (const Property* property : in_render_order(properties)) {
      Field& field = plan.fields.emplace_back();
      field.name = nested == nullptr ? resource_member_name(property->name) : member_name(property->name);
      field.type = cpp_type(accepted_types(*property), scope);
      field.required = must_be_given(resource_, properties, *property);
      field.doc = property_doc(numbered_, nested, *property, field.required);
      plan.rendering.push_back(field.name);
      if (!names.insert(field.name).second)
        throw std::runtime_error(numbered_.type_name + ": two properties would be named " + field.name);
    }
    std::ranges::sort(plan.fields, [](const Field& a, const Field& b) {
      return a.required != b.required ? a.required : a.name < b.name;
    });
  }

  std::vector<AttributePlan> attributes() const {
    std::vector<AttributePlan> plans;
    std::set<std::string> names;
    for (const Attribute& attribute : resource_.attributes) {
      AttributePlan& plan = plans.emplace_back();
      plan.function = attribute_name(numbered_.type_name, attribute.name);
      plan.type = cpp_type({attribute.type}, "");
      plan.attribute = attribute.name;
      plan.doc = attribute_doc(attribute);
      if (!names.insert(plan.function).second)
        throw std::runtime_error(numbered_.type_name + ": two attributes would be named " + plan.function);
    }
    return plans;
  }

  /// The nested types, each after those that it holds, so that few are needed before they are complete.
  std::vector<const NestedType*> holders_last() const {
    std::vector<const NestedType*> order;
    std::set<const NestedType*> seen;
    for (const NestedType& type : resource_.nested) place(type, order, seen);
    return order;
  }

  void place(const NestedType& type, std::vector<const NestedType*>& order, std::set<const NestedType*>& seen) const {
    if (!seen.insert(&type).second) return;
    for (const Property& property : type.properties)
      for (const Type& held : accepted_types(property)) place_held(held, order, seen);
    order.push_back(&type);
  }

  void place_held(const Type& type, std::vector<const NestedType*>& order, std::set<const NestedType*>& seen) const {
    if (type.kind == Type::Kind::named) place(*find_named(resource_.nested, type.name), order, seen);
    for (const Type& part : type.parts) place_held(part, order, seen);
  }

  bool uses_tag() const {
    const auto in = [](const std::vector<Property>& properties) {
      return std::ranges::any_of(properties, [](const Property& property) {
        return std::ranges::any_of(accepted_types(property), mentions_tag);
      });
    };
    return in(resource_.properties) || std::ranges::any_of(resource_.nested, in, &NestedType::properties) ||
           std::ranges::any_of(resource_.attributes, mentions_tag, &Attribute::type);
  }

  const NumberedResource& numbered_;
  const Resource& resource_;
  std::string types_;
};

}  // namespace

bool ClassPlan::needs_props() const {
  return std::ranges::any_of(props.fields, [](const Field& field) { return field.required; });
}

std::string ClassPlan::types_header() const { return header.substr(0, header.rfind('.')) + "_types.hpp"; }

ClassPlan plan_class(const NumberedResource& numbered) { return Planner(numbered).run(); }

}  // namespace cdk::spec_gen
