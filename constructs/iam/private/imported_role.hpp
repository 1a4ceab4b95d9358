// Roles that weren't made here, and roles that grants leave alone.
#pragma once

#include <cdk/iam/role.hpp>
#include <string>
#include <vector>

#include <cdk/iam/accounts.hpp>

namespace cdk::iam {

struct ImportedRoleProps {
  Input<std::string> role_arn;
  Input<std::string> role_name;
  Input<std::string> account;
  std::string default_policy_name;
};

/// A role that is there already; policies are attached to it.
class ImportedRole final : public IRole {
 public:
  using Props = ImportedRoleProps;
  ImportedRole(const Scope& scope, const Props& props);
  Input<std::string> role_arn() override { return props_.role_arn; }
  Input<std::string> role_name() override { return props_.role_name; }
  Input<std::string> principal_account() override { return props_.account; }
  PrincipalPolicyFragment policy_fragment() override { return {{{"AWS", {props_.role_arn}}}}; }
  Value dedupe_string() override { return Value::list({Value("ImportedRole"), props_.role_arn}); }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override;
  void add_managed_policy(const ManagedPolicyReference& policy) override;
  void attach_inline_policy(Policy& policy) override;

 private:
  ImportedRoleProps props_;
  std::vector<Policy*> attached_policies_;
  Policy* default_policy_ = nullptr;
};

/// A role that nothing is added to.
class ImmutableRole final : public IRole {
 public:
  ImmutableRole(const Scope& scope, IRole& role, bool add_grants_to_resources);
  Input<std::string> role_arn() override { return role_.role_arn(); }
  Input<std::string> role_name() override { return role_.role_name(); }
  Input<std::string> assume_role_action() override { return role_.assume_role_action(); }
  Input<std::string> principal_account() override { return role_.principal_account(); }
  PrincipalPolicyFragment policy_fragment() override { return role_.policy_fragment(); }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override;
  void add_managed_policy(const ManagedPolicyReference&) override {}
  void attach_inline_policy(Policy&) override {}
  Grant grant_assume_role(const Principal& grantee) override { return role_.grant_assume_role(grantee); }
  std::vector<Construct*> dependency_roots() override { return {&role_}; }

 private:
  IRole& role_;
  bool add_grants_to_resources_;
};

}  // namespace cdk::iam
