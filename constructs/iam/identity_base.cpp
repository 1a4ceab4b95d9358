#include <cdk/iam/identity_base.hpp>
#include <cdk/iam/managed_policy.hpp>

#include <cdk/iam/accounts.hpp>

namespace cdk::iam {

Input<std::string> IIdentity::principal_account() { return known_or_open(env().account); }

ManagedPolicyReference::ManagedPolicyReference(IManagedPolicy& policy)
    : arn_(policy.managed_policy_arn()), policy_(&policy) {}

}  // namespace cdk::iam
