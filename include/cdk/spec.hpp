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
/// The transform that a template with this type needs, or nothing.
std::string_view required_transform(ResourceType type);
/// Whether it holds data that is lost when the resource is replaced or deleted.
bool is_stateful(ResourceType type);
/// Whether Fn::GetAtt gives an attribute of that name.
bool has_attribute(ResourceType type, std::string_view name);

/// What a change of a property does to the resource.
enum class Update { IN_PLACE, MAY_REPLACE, REPLACES };
/// Of a property by its CloudFormation name; nothing when there is no such property.
std::optional<Update> update_of(ResourceType type, std::string_view property);

/// Something in a resource's properties that CloudFormation would refuse. As a line: `path: message; allowed: …`.
struct Finding {
  /// Where, such as "Properties.Listeners.0.Port".
  std::string path;
  /// What is wrong, with the value.
  std::string message;
  /// What would be right; for an unknown property the nearest name.
  std::string allowed;
};

/// Holds resolved properties against the data: missing required ones, unknown ones, values that aren't among those
/// allowed or of the wrong type. Unset values, nulls and intrinsic functions are passed over; numbers and booleans may
/// be given as text and the other way round, as CloudFormation takes them.
std::vector<Finding> check(ResourceType type, const Value& properties);

}  // namespace cdk::spec
