// Managed policies.
#pragma once

#include <cdk/iam/managed_policy_props.hpp>
#include <cdk/iam/managed_policy_reference.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/resource.hpp>
#include <string_view>
#include <vector>

namespace cdk::iam {

class IGroup;
class IRole;
class IUser;

/// A managed policy, made here or imported.
class IManagedPolicy : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> managed_policy_arn() = 0;
  /// Attaches the policy to a role, where it is made here. False for an imported one.
  virtual bool try_attach_to_role(IRole&) { return false; }
};

/// A policy of its own, which many identities can share.
class ManagedPolicy : public IManagedPolicy, public IGrantable {
 public:
  using Props = ManagedPolicyProps;

  /// Errors at synthesis: an empty policy; statements that don't fit an identity's policy.
  ManagedPolicy(const Scope& scope, const Props& props = {});

  /// A policy of this account, by name (with its path, without a leading slash).
  static IManagedPolicy& from_managed_policy_name(Construct& scope, Id id,
                                                  const Input<std::string>& managed_policy_name);
  static IManagedPolicy& from_managed_policy_arn(Construct& scope, Id id, const Input<std::string>& managed_policy_arn);
  /// One of AWS's own, such as "service-role/AmazonECSTaskExecutionRolePolicy".
  static ManagedPolicyReference from_aws_managed_policy_name(std::string_view managed_policy_name);

  Input<std::string> managed_policy_arn() override { return arn_; }
  Input<std::string> managed_policy_name() const { return name_; }
  const Input<std::string>& description() const noexcept { return description_; }
  const Input<std::string>& path() const noexcept { return path_; }
  PolicyDocument& document() noexcept { return document_; }
  /// Whether Role::customize_roles has a say: others then name the policy by its id, and the report has its statements.
  bool is_customized() const noexcept { return customized_; }
  void add_statements(const PolicyStatement& statement) { document_.add_statements(statement); }
  template <class... S>
    requires(sizeof...(S) > 0 && (std::same_as<S, PolicyStatement> && ...))
  void add_statements(const PolicyStatement& first, const S&... rest) {
    document_.add_statements(first, rest...);
  }
  void attach_to_user(IUser& user);
  void attach_to_role(IRole& role);
  void attach_to_group(IGroup& group);
  bool try_attach_to_role(IRole& role) override;
  /// Grants to the policy add statements to it.
  Principal grant_principal() override;

 private:
  void add_resource();

  PolicyDocument document_;
  std::vector<IRole*> roles_;
  std::vector<IUser*> users_;
  std::vector<IGroup*> groups_;
  std::shared_ptr<IPrincipal> principal_;
  Input<std::string> description_;
  Input<std::string> path_;
  Input<std::string> arn_;
  Input<std::string> name_;
  bool customized_ = false;
};

}  // namespace cdk::iam
