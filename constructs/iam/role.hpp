// Roles.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/iam/identity_base.hpp>
#include <cdk/iam/managed_policy_reference.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/role_props.hpp>
#include <cdk/policy_report.hpp>
#include <memory>
#include <optional>
#include <vector>

namespace cdk::iam {

class ManagedPolicy;
class Policy;
class PrecreatedRole;
class RoleGrants;

/// A role, made here or imported.
class IRole : public IIdentity {
 public:
  using IIdentity::IIdentity;
  virtual Input<std::string> role_arn() = 0;
  virtual Input<std::string> role_name() = 0;
  /// Lets somebody act on the role.
  Grant grant(const Principal& grantee, const std::vector<Input<std::string>>& actions);
  template <class... A>
    requires(sizeof...(A) > 0 && (std::convertible_to<const A&, Input<std::string>> && ...))
  Grant grant(const Principal& grantee, const A&... actions) {
    return grant(grantee, std::vector<Input<std::string>>{actions...});
  }
  /// Lets somebody give the role to a service.
  virtual Grant grant_pass_role(const Principal& grantee);
  /// Lets somebody take on the role. Errors, for a role made here: a service or an account as grantee.
  virtual Grant grant_assume_role(const Principal& grantee);
  RoleGrants grants();
};

/// Permissions on a role.
class RoleGrants {
 public:
  static RoleGrants from_role(IRole& role) { return RoleGrants(role); }
  /// Lets somebody take on the role. Errors, for a role made here: a service or an account as grantee.
  Grant assume_role(const Principal& identity) const { return role_.grant_assume_role(identity); }
  /// Lets somebody give the role to a service.
  Grant pass_role(const Principal& identity) const { return role_.grant_pass_role(identity); }

 private:
  explicit RoleGrants(IRole& role) : role_(role) {}
  IRole& role_;
};

inline RoleGrants IRole::grants() { return RoleGrants::from_role(*this); }

/// A role: an identity that whoever is trusted takes on for a while.
class Role : public IRole {
 public:
  using Props = RoleProps;

  /// Errors: a role name, path or description that IAM refuses; a session duration outside 1 to 12 hours.
  /// Errors at synthesis: statements that don't fit a trust policy or an identity's policy; inline policies of more
  /// than 10,240 bytes in all.
  Role(const Scope& scope, const Props& props);
  ~Role() override;

  /// Errors: `add_grants_to_resources` for a role that may be changed.
  static IRole& from_role_arn(Construct& scope, Id id, const Input<std::string>& role_arn,
                              const FromRoleArnOptions& options = {});
  /// A role of the stack's own account.
  static IRole& from_role_name(Construct& scope, Id id, const Input<std::string>& role_name,
                               const FromRoleNameOptions& options = {});
  /// A role of the stack's account, looked up before synthesis.
  /// Errors: the stack's account or region is open; the context doesn't hold one role.
  static IRole& from_lookup(Construct& scope, Id id, const RoleLookupOptions& options);
  static bool is_role(const Construct& construct);
  /// For accounts where programs may not make roles: roles that are there already stand in for those that are added to
  /// the scope afterwards. What they must be allowed is written into iam-policy-report.json and .txt, beside the App's
  /// manifest. Errors at synthesis: a role that nothing stands in for.
  static void customize_roles(Construct& scope, const CustomizeRolesOptions& options = {});

  Input<std::string> role_arn() override { return role_arn_; }
  Input<std::string> role_name() override { return role_name_; }
  /// Errors: customize_roles keeps the role out of the template.
  Input<std::string> role_id() const;
  PolicyDocument& assume_role_policy() noexcept { return assume_role_policy_; }
  const std::optional<ManagedPolicyReference>& permissions_boundary() const noexcept { return permissions_boundary_; }
  PrincipalPolicyFragment policy_fragment() override;

  /// Adds to the role's default policy, which is made with the first statement. What doesn't fit into 10,000 bytes
  /// moves to managed policies.
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override;
  void add_managed_policy(const ManagedPolicyReference& policy) override;
  void attach_inline_policy(Policy& policy) override;
  Grant grant_assume_role(const Principal& grantee) override;
  /// Nothing for a role that customize_roles keeps out of the template.
  void apply_removal_policy(RemovalPolicy policy) override;
  /// This role as one that grants don't change.
  IRole& without_policy_updates(const WithoutPolicyUpdatesOptions& options = {});

 private:
  friend class ManagedPolicy;
  void check(const Props& props) const;
  void add_resource(const Props& props);
  void hand_over(CustomizedRole customized);
  Value rendered_inline_policies() const;
  Input<List<std::string>> unique_arns(const ResolveContext& context) const;
  void split_large_policy();
  std::vector<std::string> validate_role() const;

  PolicyDocument assume_role_policy_;
  std::vector<ManagedPolicyReference> managed_policies_;
  std::vector<std::pair<std::string, PolicyDocument>> inline_policies_;
  std::optional<ManagedPolicyReference> permissions_boundary_;
  std::vector<Policy*> attached_policies_;
  Input<std::string> role_arn_;
  Input<std::string> role_name_;
  Input<std::string> role_id_;
  Policy* default_policy_ = nullptr;
  IRole* immutable_role_ = nullptr;
  bool did_split_ = false;
  std::unique_ptr<PrecreatedRole> precreated_;  // null unless customize_roles has a say
};

}  // namespace cdk::iam
