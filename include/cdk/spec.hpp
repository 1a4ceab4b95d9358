// What the resource data says about a type: used by the generated Cfn… classes and by the check at synthesis.
#pragma once

#include <cdk/tag_manager.hpp>
#include <cdk/value.hpp>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::spec {

/// A resource type, as an index into the data.
struct ResourceType {
  std::uint32_t index;
};

/// A props struct or nested property type, as an index into the data.
struct StructId {
  std::uint32_t index;
};

/// The object with CloudFormation's names for the fields of a struct, in the data's order. Unset fields are left out.
Value render(StructId id, std::initializer_list<const Value*> fields);

/// The type by name, such as "AWS::EC2::EIP".
std::optional<ResourceType> find_resource(std::string_view type_name);
std::string_view type_name(ResourceType type);
/// How the type takes tags, and the property that holds them (empty when it takes none).
TagType tag_type(ResourceType type);
std::string_view tag_property_name(ResourceType type);

/// Something in a resource's properties that CloudFormation would refuse.
struct Finding {
  /// Where, such as "Properties.Listeners.0.Port".
  std::string path;
  std::string message;
  std::string allowed;
};

/// Holds resolved properties against the data: missing required ones, unknown ones, values out of range or of the wrong
/// type. Intrinsic functions are passed over.
std::vector<Finding> check(ResourceType type, const Value& properties);

}  // namespace cdk::spec
