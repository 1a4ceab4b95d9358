#include <cdk/annotations.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/names.hpp>

#include "private/imported_role.hpp"
#include "private/policies.hpp"

namespace cdk::iam {
namespace {

constexpr int max_name_length = 128;
constexpr const char* unique_names_flag = "@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName";

std::string unique_policy_name(const Construct& role) {
  const std::string prefix = "Policy";
  std::string name = prefix + Names::unique_id(role);
  if (static_cast<int>(name.size()) <= max_name_length) return name;
  return prefix + Names::unique_resource_name(role, {.max_length = max_name_length - static_cast<int>(prefix.size())});
}

}  // namespace

ImportedRole::ImportedRole(const Scope& scope, const Props& props)
    : IRole(scope, {.account = props.account.is_string() ? std::string(props.account.as_string()) : std::string()}),
      props_(props) {}

AddToPrincipalPolicyResult ImportedRole::add_to_principal_policy(const PolicyStatement& statement) {
  if (default_policy_ == nullptr) {
    const bool unique = FeatureFlags::of(*this).is_enabled(unique_names_flag);
    const std::string name = !props_.default_policy_name.empty() ? props_.default_policy_name
                             : unique                            ? unique_policy_name(*this)
                                                                 : "Policy";
    default_policy_ = &add<Policy>(name, {.policy_name = unique ? Input<std::string>(name) : Input<std::string>()});
    attach_inline_policy(*default_policy_);
  }
  default_policy_->add_statements(statement);
  return {true, Dependable(*default_policy_)};
}

void ImportedRole::attach_inline_policy(Policy& policy) {
  if (Token::compare_strings(known_or_open(env().account), known_or_open(policy.env().account)) ==
      TokenComparison::DIFFERENT)
    return;
  attach_policy(attached_policies_, policy);
  policy.attach_to_role(*this);
}

void ImportedRole::add_managed_policy(const ManagedPolicyReference& policy) {
  if (policy.policy() != nullptr && policy.policy()->try_attach_to_role(*this)) return;
  Annotations::of(*this).add_warning_v2("@aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy",
                                        "the managed policy " + to_debug_string(policy.managed_policy_arn()) +
                                            " isn't made here and can't be attached to an imported role");
}

ImmutableRole::ImmutableRole(const Scope& scope, IRole& role, bool add_grants_to_resources)
    : IRole(scope, {.account = role.env().account, .region = role.env().region}),
      role_(role),
      add_grants_to_resources_(add_grants_to_resources) {
  if (Construct* child = role.node().default_child()) node().set_default_child(*child);
}

AddToPrincipalPolicyResult ImmutableRole::add_to_principal_policy(const PolicyStatement&) {
  return {!add_grants_to_resources_, DependencyGroup()};
}

}  // namespace cdk::iam
