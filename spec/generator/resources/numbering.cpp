#include "numbering.hpp"

#include <algorithm>
#include <stdexcept>

namespace cdk::spec_gen {
namespace {

std::string without_case(const std::string& name) {
  std::string made = name;
  for (char& c : made)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return made;
}

}  // namespace

std::vector<NumberedResource> number(const Spec& spec) {
  std::vector<NumberedResource> all;
  for (const Module& module : spec.modules)
    for (const Resource& resource : module.resources)
      all.push_back({&module, &resource, module.prefix + "::" + resource.name, 0, 0});
  std::ranges::sort(all, {}, &NumberedResource::type_name);
  std::size_t structs = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].index = i;
    all[i].properties_index = structs;
    structs += 1 + all[i].resource->nested.size();
  }
  return all;
}

std::size_t nested_index(const NumberedResource& numbered, const std::string& nested_type) {
  const auto& nested = numbered.resource->nested;
  const auto found = std::ranges::find(nested, nested_type, &NestedType::name);
  if (found == nested.end()) throw std::logic_error(numbered.type_name + " has no type " + nested_type);
  return numbered.properties_index + 1 + static_cast<std::size_t>(found - nested.begin());
}

std::vector<const Property*> in_render_order(const std::vector<Property>& properties) {
  std::vector<const Property*> order;
  for (const Property& property : properties) order.push_back(&property);
  std::ranges::stable_sort(order, {}, [](const Property* property) { return without_case(property->name); });
  return order;
}

bool must_be_given(const Resource& resource, const std::vector<Property>& owner, const Property& property) {
  const bool holds_tags = resource.tags && &owner == &resource.properties && resource.tags->property == property.name;
  return property.required && !holds_tags;
}

}  // namespace cdk::spec_gen
