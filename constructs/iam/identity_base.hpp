// What roles, users and groups have in common.
#pragma once

#include <cdk/iam/managed_policy_reference.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/resource.hpp>
#include <vector>

namespace cdk::iam {

class Policy;

/// An identity that policies are attached to.
class IIdentity : public Resource, public IPrincipal {
 public:
  using Resource::Resource;
  virtual void add_managed_policy(const ManagedPolicyReference& policy) = 0;
  /// Errors: another policy of that name is attached.
  virtual void attach_inline_policy(Policy& policy) = 0;
  Input<std::string> principal_account() override;
};

}  // namespace cdk::iam
