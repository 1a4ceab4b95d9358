// Users.
#pragma once

#include <cdk/iam/identity_base.hpp>
#include <cdk/iam/user_props.hpp>
#include <optional>
#include <vector>

namespace cdk::iam {

class IGroup;
class Policy;

/// A user, made here or imported.
class IUser : public IIdentity {
 public:
  using IIdentity::IIdentity;
  virtual Input<std::string> user_arn() = 0;
  virtual Input<std::string> user_name() = 0;
  virtual void add_to_group(IGroup& group) = 0;
};

/// A user: an identity with credentials of its own.
class User : public IUser {
 public:
  using Props = UserProps;

  /// Errors: `password_reset_required` without a password.
  User(const Scope& scope, const Props& props = {});
  static IUser& from_user_name(Construct& scope, Id id, const Input<std::string>& user_name);
  static IUser& from_user_arn(Construct& scope, Id id, const Input<std::string>& user_arn);
  static IUser& from_user_attributes(Construct& scope, Id id, const UserAttributes& attrs);

  Input<std::string> user_arn() override { return arn_; }
  Input<std::string> user_name() override { return name_; }
  const std::optional<ManagedPolicyReference>& permissions_boundary() const noexcept { return permissions_boundary_; }
  PrincipalPolicyFragment policy_fragment() override;
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override;
  void add_to_group(IGroup& group) override;
  void add_managed_policy(const ManagedPolicyReference& policy) override;
  void attach_inline_policy(Policy& policy) override;

 private:
  std::vector<Input<std::string>> groups_;
  std::vector<ManagedPolicyReference> managed_policies_;
  std::vector<Policy*> attached_policies_;
  std::optional<ManagedPolicyReference> permissions_boundary_;
  Input<std::string> arn_;
  Input<std::string> name_;
  Policy* default_policy_ = nullptr;
};

}  // namespace cdk::iam
