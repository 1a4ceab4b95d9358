#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/cfn_managed_policy.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/iam/user.hpp>
#include <cdk/lazy.hpp>

#include "private/policies.hpp"
#include "private/policy_principal.hpp"
#include "private/precreated_role.hpp"

namespace cdk::iam {
namespace {

class ImportedManagedPolicy final : public IManagedPolicy {
 public:
  ImportedManagedPolicy(const Scope& scope, Input<std::string> arn) : IManagedPolicy(scope), arn_(std::move(arn)) {}
  Input<std::string> managed_policy_arn() override { return arn_; }

 private:
  Input<std::string> arn_;
};

/// Adds one that isn't there yet, as itself or as an import by the same ARN.
template <class T>
void add_once(std::vector<T*>& all, T& one, Input<std::string> (T::*arn)()) {
  if (std::ranges::none_of(all, [&](T* other) { return other == &one || (other->*arn)() == (one.*arn)(); }))
    all.push_back(&one);
}

}  // namespace

ManagedPolicy::ManagedPolicy(const Scope& scope, const Props& props)
    : IManagedPolicy(scope, {.physical_name = props.managed_policy_name}),
      principal_(std::make_shared<PolicyPrincipal<ManagedPolicy>>(*this)),
      description_(props.description.is_set() ? props.description : ""),
      path_(props.path.is_set() ? props.path : "/") {
  if (props.document) document_ = std::move(*props.document);
  const CustomizedRole customized = CustomizedRole::in(*this);
  if (!customized.is_prevented) add_resource();
  if ((customized_ = customized.is_customized)) {
    name_ = node().id();
    arn_ = stack().format_arn({.resource = "policy", .service = "iam", .region = "", .resource_name = name_});
  }
  for (IUser& user : props.users) attach_to_user(user);
  for (IGroup& group : props.groups) attach_to_group(group);
  for (IRole& role : props.roles) attach_to_role(role);
  for (const PolicyStatement& statement : props.statements) add_statements(statement);
  node().add_validation([this] {
    auto problems = document_.validate_for_identity_policy();
    if (document_.is_empty())
      problems.push_back(
          "a managed policy is empty; allowed: at least one statement (AWS::IAM::ManagedPolicy PolicyDocument)");
    for (auto& problem : check_managed_size(*this, document_)) problems.push_back(std::move(problem));
    return problems;
  });
}

void ManagedPolicy::add_resource() {
  auto& resource = add<CfnManagedPolicy>(
      "Resource",
      {
          .policy_document = document_.live(),
          .description = description_,
          .groups =
              Lazy::list([this] { return mapped(groups_, [](IGroup& group) { return group.group_name(); }); }, true),
          .managed_policy_name = physical_name(),
          .path = path_,
          .roles = Lazy::list([this] { return mapped(roles_, [](IRole& role) { return role.role_name(); }); }, true),
          .users = Lazy::list([this] { return mapped(users_, [](IUser& user) { return user.user_name(); }); }, true),
      });
  arn_ = resource_arn_attribute(
      resource.ref(), {.resource = "policy", .service = "iam", .region = "", .resource_name = physical_name()});
  name_ = resource_name_attribute(stack().split_arn(resource.ref(), ArnFormat::SLASH_RESOURCE_NAME).resource_name);
}

IManagedPolicy& ManagedPolicy::from_managed_policy_name(Construct& scope, Id id, const Input<std::string>& name) {
  return from_managed_policy_arn(
      scope, std::move(id),
      Stack::of(scope).format_arn({.resource = "policy", .service = "iam", .region = "", .resource_name = name}));
}

IManagedPolicy& ManagedPolicy::from_managed_policy_arn(Construct& scope, Id id, const Input<std::string>& arn) {
  return scope.add<ImportedManagedPolicy>(std::move(id), arn);
}

ManagedPolicyReference ManagedPolicy::from_aws_managed_policy_name(std::string_view managed_policy_name) {
  return ManagedPolicyReference(concat("arn:", Aws::PARTITION, ":iam::aws:policy/", managed_policy_name));
}

void ManagedPolicy::attach_to_user(IUser& user) { add_once(users_, user, &IUser::user_arn); }
void ManagedPolicy::attach_to_role(IRole& role) {
  add_once(roles_, role, &IRole::role_arn);
  if (auto* made = dynamic_cast<Role*>(&role); made != nullptr && customized_ && made->precreated_ != nullptr)
    made->precreated_->add_attached_policy(*this);
}
void ManagedPolicy::attach_to_group(IGroup& group) { add_once(groups_, group, &IGroup::group_arn); }

bool ManagedPolicy::try_attach_to_role(IRole& role) {
  attach_to_role(role);
  return true;
}

Principal ManagedPolicy::grant_principal() { return Principal(principal_); }

}  // namespace cdk::iam
