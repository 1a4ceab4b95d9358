// The numbers that headers and table share.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model.hpp"

namespace cdk::spec_gen {

/// A resource with its place among all of them, by type name.
struct NumberedResource {
  const Module* module;
  const Resource* resource;
  std::string type_name;         // AWS::EC2::EIP
  std::size_t index;             // spec::ResourceType
  std::size_t properties_index;  // spec::StructId; the nested types follow in their order
};

/// All resources, sorted by type name.
std::vector<NumberedResource> number(const Spec& spec);

/// The spec::StructId of a nested type.
std::size_t nested_index(const NumberedResource& numbered, const std::string& nested_type);

/// Properties in the order in which CDK writes them into a template.
std::vector<const Property*> in_render_order(const std::vector<Property>& properties);

/// Whether the property must be given. The one that holds the tags never must: aspects can add tags.
bool must_be_given(const Resource& resource, const std::vector<Property>& owner, const Property& property);

}  // namespace cdk::spec_gen
