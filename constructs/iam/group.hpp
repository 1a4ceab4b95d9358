// Groups of users.
#pragma once

#include <cdk/iam/group_props.hpp>
#include <cdk/iam/identity_base.hpp>
#include <vector>

namespace cdk::iam {

class IUser;
class Policy;

/// A group, made here or imported. A group can't be a principal of a policy.
class IGroup : public IIdentity {
 public:
  using IIdentity::IIdentity;
  virtual Input<std::string> group_arn() = 0;
  virtual Input<std::string> group_name() = 0;
  void add_user(IUser& user);
  PrincipalPolicyFragment policy_fragment() override;
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override;
  void attach_inline_policy(Policy& policy) override;
  /// Does nothing for an imported group.
  void add_managed_policy(const ManagedPolicyReference&) override {}

 protected:
  std::vector<std::string> validate_group() const;

 private:
  std::vector<Policy*> attached_policies_;
  Policy* default_policy_ = nullptr;
};

/// A group of users that share policies.
class Group : public IGroup {
 public:
  using Props = GroupProps;

  Group(const Scope& scope, const Props& props = {});
  static IGroup& from_group_arn(Construct& scope, Id id, const Input<std::string>& group_arn);
  static IGroup& from_group_name(Construct& scope, Id id, const Input<std::string>& group_name);

  Input<std::string> group_arn() override { return arn_; }
  Input<std::string> group_name() override { return name_; }
  void add_managed_policy(const ManagedPolicyReference& policy) override;

 private:
  void warn_of_too_many_policies();

  std::vector<ManagedPolicyReference> managed_policies_;
  Input<std::string> arn_;
  Input<std::string> name_;
};

}  // namespace cdk::iam
