// Roles that are made when they are needed.
#pragma once

#include <cdk/iam/lazy_role_props.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/role.hpp>
#include <vector>

namespace cdk::iam {

/// A role that is only made once somebody asks for its ARN, name or id, or grants something on it. What is added to it
/// before doesn't need it.
class LazyRole : public IRole {
 public:
  using Props = LazyRoleProps;

  LazyRole(const Scope& scope, const Props& props) : IRole(scope), props_(props) {}

  Input<std::string> role_arn() override { return made().role_arn(); }
  Input<std::string> role_name() override { return made().role_name(); }
  Input<std::string> role_id() { return made().role_id(); }
  PrincipalPolicyFragment policy_fragment() override { return made().policy_fragment(); }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override;
  void add_managed_policy(const ManagedPolicyReference& policy) override;
  void attach_inline_policy(Policy& policy) override;
  Grant grant_pass_role(const Principal& grantee) override { return made().grant_pass_role(grantee); }
  Grant grant_assume_role(const Principal& grantee) override { return made().grant_assume_role(grantee); }

 private:
  /// The role; makes it when there is none yet.
  Role& made();

  Props props_;
  Role* role_ = nullptr;
  std::vector<PolicyStatement> statements_;
  std::vector<Policy*> policies_;
  std::vector<ManagedPolicyReference> managed_policies_;
};

}  // namespace cdk::iam
