#include <cdk/aspects.hpp>
#include <cdk/iam/cfn_role.hpp>
#include <cdk/iam/cfn_user.hpp>
#include <cdk/iam/permissions_boundary.hpp>

namespace cdk::iam {
namespace {

/// Overrides the boundary of each role and user; an unset one is taken away.
void override_boundary(Construct& scope, const Input<std::string>& arn) {
  Aspects::of(scope).add(
      [arn](Construct& construct) {
        CfnResource* resource = construct.as_resource();
        if (resource == nullptr) return;
        const auto type = resource->cfn_resource_type();
        if (type == CfnRole::CFN_RESOURCE_TYPE_NAME || type == CfnUser::CFN_RESOURCE_TYPE_NAME)
          resource->add_property_override("PermissionsBoundary", arn);
      },
      {.priority = AspectPriority::mutating_in(scope)});
}

}  // namespace

void PermissionsBoundary::apply(const ManagedPolicyReference& boundary_policy) {
  override_boundary(scope_, boundary_policy.managed_policy_arn());
}

void PermissionsBoundary::clear() { override_boundary(scope_, {}); }

}  // namespace cdk::iam
