// What permissions are granted to when the grantee is a policy itself.
#pragma once

#include <cdk/error.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/lazy.hpp>
#include <cdk/resource.hpp>

#include <cdk/iam/accounts.hpp>

namespace cdk::iam {

/// Puts statements into a policy. A policy can't be named as a principal, so grants that need one are refused.
template <class P>
class PolicyPrincipal final : public IPrincipal {
 public:
  explicit PolicyPrincipal(P& policy) : policy_(policy) {}
  Input<std::string> assume_role_action() override { refuse(policy_); }
  PrincipalPolicyFragment policy_fragment() override {
    return {{{"AWS", {Lazy::string([&policy = policy_]() -> Input<std::string> { refuse(policy); })}}}};
  }
  Input<std::string> principal_account() override { return known_or_open(policy_.env().account); }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override {
    policy_.add_statements(statement);
    return {true, Dependable(policy_)};
  }

 private:
  [[noreturn]] static void refuse(const P& policy) {
    fail(policy, {"a policy is the principal of another policy", "a role or a user as grantee", "Principal"});
  }
  P& policy_;
};

}  // namespace cdk::iam
