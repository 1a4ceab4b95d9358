// Limits on what all identities of a part of the tree can be allowed.
#pragma once

#include <cdk/iam/managed_policy_reference.hpp>

namespace cdk {
class Construct;
}

namespace cdk::iam {

/// The permissions boundary of all roles and users in a scope. It is set at synthesis, so that those which constructs
/// make for themselves get it too, and it replaces what their props say.
class PermissionsBoundary {
 public:
  static PermissionsBoundary of(Construct& scope) { return PermissionsBoundary(scope); }
  /// CloudFormation: PermissionsBoundary of AWS::IAM::Role and AWS::IAM::User.
  void apply(const ManagedPolicyReference& boundary_policy);
  void clear();

 private:
  explicit PermissionsBoundary(Construct& scope) : scope_(scope) {}
  Construct& scope_;
};

}  // namespace cdk::iam
