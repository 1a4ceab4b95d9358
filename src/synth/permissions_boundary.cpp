#include <cdk/arn.hpp>
#include <cdk/aspects.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/permissions_boundary.hpp>
#include <cdk/stack.hpp>

#include "placeholders.hpp"

namespace cdk {
namespace {

constexpr const char* CONTEXT = "@aws-cdk/core:permissionsBoundary";

/// With what is known of the stack filled in.
std::string filled_in(const Value& given, const Stack& stack) {
  std::string qualifier = stack.synthesizer().bootstrap_qualifier();
  detail::settle_qualifier(qualifier, stack);
  std::string text = detail::specialize(std::string(given.as_string()), stack, qualifier);
  if (text.find("${") != std::string::npos)
    fail(stack, {"the permissions boundary is '" + text + "', with a placeholder that isn't known at synthesis",
                 "${Qualifier} and, where the stack has an account and region, ${AWS::AccountId} and ${AWS::Region}",
                 "AWS::IAM::Role PermissionsBoundary"});
  return text;
}

Input<std::string> arn_of(const Value& boundary, const Stack& stack) {
  if (const Value arn = boundary.find("arn"); arn.is_string()) return filled_in(arn, stack);
  const Value name = boundary.find("name");
  if (!name.is_string()) return {};
  return stack.format_arn(
      {.resource = "policy", .service = "iam", .region = "", .resource_name = filled_in(name, stack)});
}

}  // namespace

void PermissionsBoundary::bind(Construct& scope) const {
  scope.node().set_context(CONTEXT,
                           Value::object({arn_.empty() ? Member{"name", Value(name_)} : Member{"arn", Value(arn_)}}));
}

void PermissionsBoundary::apply(Stack& stack) {
  const Input<std::string> arn = arn_of(stack.node().try_get_context(CONTEXT), stack);
  if (!arn.is_set()) return;
  Aspects::of(stack).add(
      [arn](Construct& construct) {
        CfnResource* resource = construct.as_resource();
        if (resource == nullptr) return;
        const auto type = resource->cfn_resource_type();
        if (type == "AWS::IAM::Role" || type == "AWS::IAM::User")
          resource->add_property_override("PermissionsBoundary", arn);
      },
      {.priority = AspectPriority::mutating_in(stack)});
}

}  // namespace cdk
