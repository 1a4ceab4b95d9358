#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/iam/cfn_group.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/user.hpp>
#include <cdk/lazy.hpp>

#include "private/policies.hpp"

namespace cdk::iam {
namespace {

class ImportedGroup final : public IGroup {
 public:
  ImportedGroup(const Scope& scope, Input<std::string> arn) : IGroup(scope), arn_(std::move(arn)) {
    const ArnComponents parts = stack().split_arn(arn_, ArnFormat::SLASH_RESOURCE_NAME, node().where());
    name_ = parts.resource_name;
    account_ = parts.account;
  }
  Input<std::string> group_arn() override { return arn_; }
  Input<std::string> group_name() override { return name_; }
  Input<std::string> principal_account() override { return account_; }

 private:
  Input<std::string> arn_, name_, account_;
};

}  // namespace

void IGroup::add_user(IUser& user) { user.add_to_group(*this); }

PrincipalPolicyFragment IGroup::policy_fragment() { return {{{"AWS", {group_arn()}}}}; }

AddToPrincipalPolicyResult IGroup::add_to_principal_policy(const PolicyStatement& statement) {
  if (default_policy_ == nullptr) {
    default_policy_ = &add<Policy>("DefaultPolicy");
    default_policy_->attach_to_group(*this);
  }
  default_policy_->add_statements(statement);
  return {true, Dependable(*default_policy_)};
}

void IGroup::attach_inline_policy(Policy& policy) {
  attach_policy(attached_policies_, policy);
  policy.attach_to_group(*this);
}

std::vector<std::string> IGroup::validate_group() const {
  return check_inline_size(*this, attached_policies_, {}, 5120);
}

Group::Group(const Scope& scope, const Props& props)
    : IGroup(scope, {.physical_name = props.group_name}), managed_policies_(props.managed_policies) {
  auto& resource = add<CfnGroup>("Resource", {
                                                 .group_name = physical_name(),
                                                 .managed_policy_arns = Lazy::list(
                                                     [this] {
                                                       std::vector<Input<std::string>> arns;
                                                       for (const auto& policy : managed_policies_)
                                                         arns.push_back(policy.managed_policy_arn());
                                                       return arns;
                                                     },
                                                     true),
                                                 .path = props.path,
                                             });
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource_arn_attribute(resource.attr_arn(), {.resource = "group",
                                                      .service = "iam",
                                                      .region = "",
                                                      .resource_name = path_and_name(props.path, physical_name())});
  warn_of_too_many_policies();
  node().add_validation([this] { return validate_group(); });
}

IGroup& Group::from_group_arn(Construct& scope, Id id, const Input<std::string>& group_arn) {
  return scope.add<ImportedGroup>(std::move(id), group_arn);
}

IGroup& Group::from_group_name(Construct& scope, Id id, const Input<std::string>& group_name) {
  return from_group_arn(
      scope, std::move(id),
      Stack::of(scope).format_arn({.resource = "group", .service = "iam", .region = "", .resource_name = group_name}));
}

void Group::add_managed_policy(const ManagedPolicyReference& policy) {
  const auto same = [&](const auto& other) { return other.managed_policy_arn() == policy.managed_policy_arn(); };
  if (std::ranges::any_of(managed_policies_, same)) return;
  managed_policies_.push_back(policy);
  warn_of_too_many_policies();
}

void Group::warn_of_too_many_policies() {
  if (managed_policies_.size() <= 10) return;
  Annotations::of(*this).add_warning_v2(
      "@aws-cdk/aws-iam:groupMaxPoliciesExceeded",
      "the group has " + std::to_string(managed_policies_.size()) + " managed policies; a group can have 10");
}

}  // namespace cdk::iam
