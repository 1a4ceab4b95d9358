#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda_/cfn_permission.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/stack.hpp>

#include "private/permission_principal.hpp"

namespace cdk::lambda_ {

std::vector<Input<std::string>> FunctionBase::resource_arns_for_grant_invoke() const {
  return {function_arn(), concat(function_arn(), ":*")};
}

void FunctionBase::add_permission(Id id, const Permission& permission) {
  if (!can_create_permissions()) {
    if (!skip_permissions())
      Annotations::of(*this).add_warning_v2(
          "UnclearLambdaEnvironment",
          "A permission can't be added to a function of another account or region. If it is there already, import the "
          "function with skip_permissions; if it is in the stack's own environment, with same_environment.");
    return;
  }
  const PermissionPrincipal allowed = permission_principal(*this, permission.principal);
  const auto given = [](const Input<std::string>& value, const Input<std::string>& otherwise) {
    return value.is_set() ? value : otherwise;
  };
  Construct& scope = permission.scope ? *permission.scope : *this;
  scope.add<CfnPermission>(std::move(id),
                           {.action = given(permission.action, "lambda:InvokeFunction"),
                            .function_name = function_arn(),
                            .principal = allowed.principal,
                            .event_source_token = permission.event_source_token,
                            .principal_org_id = given(permission.organization_id, allowed.organization_id),
                            .source_account = given(permission.source_account, allowed.source_account),
                            .source_arn = given(permission.source_arn, allowed.source_arn)});
}

void FunctionBase::add_to_role_policy(const iam::PolicyStatement& statement) {
  if (role() == nullptr) return;
  if (!FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy")) {
    role()->add_to_principal_policy(statement);
    return;
  }
  auto& policy =
      add<iam::Policy>("inlinePolicyAddedToExecutionRole-" + std::to_string(policies_++), {.statements = {statement}});
  role()->attach_inline_policy(policy);
}

ec2::Connections& FunctionBase::connections() {
  if (!connections_)
    fail(*this, {"the connections of a function outside of a VPC", "vpc in its props, or security_group in its import",
                 "AWS::Lambda::Function VpcConfig"});
  return *connections_;
}

iam::Principal FunctionBase::grant_principal() {
  if (role() == nullptr)
    fail(*this, {"a grant to an imported function whose role isn't known", "role in its import",
                 "CDK: Function.fromFunctionAttributes"});
  return *static_cast<iam::IPrincipal*>(role());
}

}  // namespace cdk::lambda_
