#include <cdk/iam/lazy_role.hpp>
#include <cdk/iam/policy.hpp>

namespace cdk::iam {

AddToPrincipalPolicyResult LazyRole::add_to_principal_policy(const PolicyStatement& statement) {
  if (role_ != nullptr) return role_->add_to_principal_policy(statement);
  statements_.push_back(statement);
  return {true, Dependable(*this)};
}

void LazyRole::add_managed_policy(const ManagedPolicyReference& policy) {
  if (role_ != nullptr)
    role_->add_managed_policy(policy);
  else
    managed_policies_.push_back(policy);
}

void LazyRole::attach_inline_policy(Policy& policy) {
  if (role_ != nullptr)
    role_->attach_inline_policy(policy);
  else
    policies_.push_back(&policy);
}

Role& LazyRole::made() {
  if (role_ != nullptr) return *role_;
  role_ = &add<Role>("Default", props_);
  for (const PolicyStatement& statement : statements_) role_->add_to_policy(statement);
  for (Policy* policy : policies_) role_->attach_inline_policy(*policy);
  for (const ManagedPolicyReference& policy : managed_policies_) role_->add_managed_policy(policy);
  return *role_;
}

}  // namespace cdk::iam
