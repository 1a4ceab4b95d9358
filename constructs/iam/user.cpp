#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/cfn_user.hpp>
#include <cdk/iam/cfn_user_to_group_addition.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/user.hpp>
#include <cdk/lazy.hpp>

#include "private/policies.hpp"

namespace cdk::iam {
namespace {

class ImportedUser final : public IUser {
 public:
  using Props = UserAttributes;
  ImportedUser(const Scope& scope, const Props& props)
      : IUser(scope),
        arn_(props.user_arn),
        name_(after_last_slash(Arn::extract_resource_name(arn_, "user", node().where()))),
        account_(stack().split_arn(arn_, ArnFormat::SLASH_RESOURCE_NAME, node().where()).account) {}
  Input<std::string> user_arn() override { return arn_; }
  Input<std::string> user_name() override { return name_; }
  Input<std::string> principal_account() override { return account_; }
  PrincipalPolicyFragment policy_fragment() override { return {{{"AWS", {arn_}}}}; }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override {
    if (default_policy_ == nullptr) {
      default_policy_ = &add<Policy>("Policy");
      default_policy_->attach_to_user(*this);
    }
    default_policy_->add_statements(statement);
    return {true, Dependable(*default_policy_)};
  }
  void add_to_group(IGroup& group) override {
    if (!name_.is_string())
      fail(*this, {"a user whose name is only known at deployment was added to a group",
                   "a user with a literal ARN or name", "AWS::IAM::UserToGroupAddition"});
    const std::string id = std::string(name_.as_string()) + "Group" + std::to_string(additions_++);
    Stack::of(group).add<CfnUserToGroupAddition>(
        Id(id, node().where()), CfnUserToGroupAdditionProps{.group_name = group.group_name(), .users = {name_}});
  }
  void add_managed_policy(const ManagedPolicyReference&) override {
    fail(*this, {"a managed policy was added to an imported user", "a policy that is attached to users made here",
                 "AWS::IAM::User ManagedPolicyArns"});
  }
  void attach_inline_policy(Policy& policy) override {
    attach_policy(attached_policies_, policy);
    policy.attach_to_user(*this);
  }

 private:
  Input<std::string> arn_, name_, account_;
  std::vector<Policy*> attached_policies_;
  Policy* default_policy_ = nullptr;
  int additions_ = 0;
};

}  // namespace

User::User(const Scope& scope, const Props& props)
    : IUser(scope, {.physical_name = props.user_name}),
      managed_policies_(props.managed_policies),
      permissions_boundary_(props.permissions_boundary) {
  if (!props.password && props.password_reset_required.value_or(false))
    fail(*this,
         {"password_reset_required is set without a password", "a password beside it", "AWS::IAM::User LoginProfile"});
  CfnUserProps user{
      .groups = Lazy::list([this] { return groups_; }, true),
      .managed_policy_arns = Lazy::list(
          [this] {
            std::vector<Input<std::string>> arns;
            for (const auto& policy : managed_policies_) arns.push_back(policy.managed_policy_arn());
            return arns;
          },
          true),
      .path = props.path,
      .permissions_boundary =
          permissions_boundary_ ? permissions_boundary_->managed_policy_arn() : Input<std::string>(),
      .user_name = physical_name(),
  };
  if (props.password)
    user.login_profile = CfnUserTypes::LoginProfileProperty{.password = props.password->unsafe_unwrap(),
                                                            .password_reset_required = props.password_reset_required};
  auto& resource = add<CfnUser>("Resource", std::move(user));
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource_arn_attribute(resource.attr_arn(), {.resource = "user",
                                                      .service = "iam",
                                                      .region = "",
                                                      .resource_name = path_and_name(props.path, physical_name())});
  for (IGroup& group : props.groups) add_to_group(group);
  node().add_validation([this] { return check_inline_size(*this, attached_policies_, {}, 2048); });
}

IUser& User::from_user_name(Construct& scope, Id id, const Input<std::string>& user_name) {
  return from_user_arn(
      scope, std::move(id),
      Stack::of(scope).format_arn({.resource = "user", .service = "iam", .region = "", .resource_name = user_name}));
}

IUser& User::from_user_arn(Construct& scope, Id id, const Input<std::string>& user_arn) {
  return from_user_attributes(scope, std::move(id), {.user_arn = user_arn});
}

IUser& User::from_user_attributes(Construct& scope, Id id, const UserAttributes& attrs) {
  return scope.add<ImportedUser>(std::move(id), attrs);
}

PrincipalPolicyFragment User::policy_fragment() { return {{{"AWS", {arn_}}}}; }

AddToPrincipalPolicyResult User::add_to_principal_policy(const PolicyStatement& statement) {
  if (default_policy_ == nullptr) {
    default_policy_ = &add<Policy>("DefaultPolicy");
    default_policy_->attach_to_user(*this);
  }
  default_policy_->add_statements(statement);
  return {true, Dependable(*default_policy_)};
}

void User::add_to_group(IGroup& group) { groups_.push_back(group.group_name()); }

void User::add_managed_policy(const ManagedPolicyReference& policy) {
  const auto same = [&](const auto& other) { return other.managed_policy_arn() == policy.managed_policy_arn(); };
  if (std::ranges::none_of(managed_policies_, same)) managed_policies_.push_back(policy);
}

void User::attach_inline_policy(Policy& policy) {
  attach_policy(attached_policies_, policy);
  policy.attach_to_user(*this);
}

}  // namespace cdk::iam
