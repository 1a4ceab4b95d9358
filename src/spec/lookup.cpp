#include <algorithm>
#include <cdk/spec.hpp>
#include <span>

#include "spec/table.hpp"

namespace cdk::spec {
namespace {

std::span<const table::Attribute> attributes_of(ResourceType type) {
  const std::uint32_t end = type.index + 1 < table::resource_count ? table::resources[type.index + 1].first_attribute
                                                                   : table::attribute_count;
  return {table::attributes + table::resources[type.index].first_attribute, table::attributes + end};
}

}  // namespace

std::optional<ResourceType> find_resource(std::string_view type_name) {
  const std::span resources(table::resources, table::resource_count);
  const auto name = [](const table::Resource& resource) { return table::string(resource.name); };
  const auto found = std::ranges::lower_bound(resources, type_name, {}, name);
  if (found == resources.end() || name(*found) != type_name) return std::nullopt;
  return ResourceType{static_cast<std::uint32_t>(found - resources.begin())};
}

std::string_view type_name(ResourceType type) { return table::string(table::resources[type.index].name); }

TagType tag_type(ResourceType type) { return table::resources[type.index].tag_type; }

std::string_view tag_property_name(ResourceType type) {
  return table::string(table::resources[type.index].tag_property);
}

std::string_view required_transform(ResourceType type) { return table::string(table::resources[type.index].transform); }

bool is_stateful(ResourceType type) { return table::resources[type.index].stateful; }

bool has_attribute(ResourceType type, std::string_view name) {
  return std::ranges::any_of(attributes_of(type),
                             [&](const table::Attribute& attribute) { return table::string(attribute.name) == name; });
}

std::optional<Update> update_of(ResourceType type, std::string_view property) {
  for (const table::Property& one : table::properties_of(table::resources[type.index].properties)) {
    if (table::string(one.name) != property) continue;
    if ((one.flags & table::Property::replaces) != 0) return Update::REPLACES;
    if ((one.flags & table::Property::may_replace) != 0) return Update::MAY_REPLACE;
    return Update::IN_PLACE;
  }
  return std::nullopt;
}

}  // namespace cdk::spec
