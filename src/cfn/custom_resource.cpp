#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/custom_resource.hpp>
#include <cdk/error.hpp>

namespace cdk {
namespace {

constexpr const char* SERVICE_TOKEN = "ServiceToken";
constexpr const char* SERVICE_TIMEOUT = "ServiceTimeout";
constexpr std::string_view CUSTOM = "Custom::";
constexpr std::size_t LONGEST_TYPE = 60;

bool is_type_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '@' || c == '-';
}

std::string property_name(const std::string& name, bool capital) {
  std::string made = name;
  if (capital && !made.empty() && made.front() >= 'a' && made.front() <= 'z')
    made.front() = static_cast<char>(made.front() - 'a' + 'A');
  return made;
}

void check(const Construct& resource, const CustomResourceProps& props) {
  const std::string& type = props.resource_type;
  const bool is_custom = type.starts_with(CUSTOM) && type.size() > CUSTOM.size() && type.size() <= LONGEST_TYPE &&
                         std::ranges::all_of(type.substr(CUSTOM.size()), is_type_character);
  if (!type.empty() && !is_custom) {
    fail(resource, {"the resource type \"" + type + "\"",
                    "\"Custom::\" and letters, digits and _@- behind it, 60 characters in all",
                    "CloudFormation: types of custom resources"});
  }
  if (!props.service_timeout) return;
  const double seconds = props.service_timeout->to_seconds({.integral = false});
  if (seconds < 1 || seconds > 3600) {
    fail(resource, {"service_timeout of " + props.service_timeout->to_human_string(), "1 second to 1 hour",
                    "AWS::CloudFormation::CustomResource ServiceTimeout"});
  }
}

/// The user's properties come last, as CDK has it, and so take the place of the engine's own.
CfnResourceProps checked_props(const Construct& resource, const CustomResourceProps& props) {
  check(resource, props);
  std::vector<Member> members{{SERVICE_TOKEN, props.service_token}};
  if (props.service_timeout)
    members.push_back({SERVICE_TIMEOUT, Value(std::to_string(props.service_timeout->to_seconds()))});
  for (const Member& property : props.properties) {
    const std::string name = property_name(property.name, props.pascal_case_properties.value_or(false));
    const auto same = std::ranges::find(members, name, &Member::name);
    if (same == members.end())
      members.push_back({name, property.value});
    else
      same->value = property.value;
  }
  return {.type = props.resource_type.empty() ? "AWS::CloudFormation::CustomResource" : props.resource_type,
          .properties = Input<Map<Json>>::from(Value::object(std::move(members)))};
}

}  // namespace

CustomResource::CustomResource(const Scope& scope, const Props& props)
    : Resource(scope), resource_(add<CfnResource>("Default", checked_props(*this, props))) {
  for (const Member& property : props.properties) {
    const std::string name = property_name(property.name, props.pascal_case_properties.value_or(false));
    if (name != SERVICE_TOKEN && name != SERVICE_TIMEOUT) continue;
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/core:customResourcePropConflict",
        "the property " + name + " takes the place of the one that the custom resource makes itself");
  }
  resource_.apply_removal_policy(props.removal_policy, {.default_ = RemovalPolicy::DESTROY});
}

Input<std::string> CustomResource::ref() const { return resource_.ref(); }
Token CustomResource::get_att(std::string_view attribute_name) const { return resource_.get_att(attribute_name); }
Input<std::string> CustomResource::get_att_string(std::string_view attribute_name) const {
  return get_att(attribute_name);
}

}  // namespace cdk
