#include <cdk/error.hpp>

#include "private/permission_principal.hpp"

namespace cdk::lambda_ {
namespace {

constexpr const char* rule = "AWS::Lambda::Permission Principal";

void take_conditions(const Construct& function, const iam::Conditions& conditions, PermissionPrincipal& made) {
  if (!conditions.is_set()) return;
  for (const Member& op : conditions.members()) {
    for (const Member& key : op.value.members()) {
      const std::string place = op.name + " " + key.name;
      const auto value = Input<std::string>::from(key.value);
      if (place == "ArnLike aws:SourceArn")
        made.source_arn = value;
      else if (place == "StringEquals aws:SourceAccount")
        made.source_account = value;
      else if (place == "StringEquals aws:PrincipalOrgID")
        made.organization_id = value;
      else
        fail(function,
             {"a permission for a principal with the condition " + place,
              "ArnLike aws:SourceArn, StringEquals aws:SourceAccount or StringEquals aws:PrincipalOrgID", rule});
    }
  }
  if (made.organization_id.is_set() && (made.source_account.is_set() || made.source_arn.is_set()))
    fail(function, {"a permission for an organization with other conditions", "the organization alone", rule});
}

}  // namespace

PermissionPrincipal permission_principal(const Construct& function, const iam::Principal& principal) {
  PermissionPrincipal made;
  const iam::PrincipalPolicyFragment fragment = principal.policy_fragment();
  take_conditions(function, fragment.conditions, made);
  const auto& json = fragment.principal_json;
  const bool single = json.size() == 1 && json.front().second.size() == 1;
  if (!single || (json.front().first != "Service" && json.front().first != "AWS"))
    fail(function,
         {"a permission for a principal of this kind", "a service, an account, an ARN or an organization", rule});
  made.principal = json.front().second.front();
  const bool is_value = principal.construct() == nullptr;
  if (is_value && json.front().first == "AWS" && principal.principal_account().is_set())
    made.principal = principal.principal_account();
  return made;
}

}  // namespace cdk::lambda_
