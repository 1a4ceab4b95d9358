// How props name a managed policy: one that is made here, or one that is there already.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::iam {

class IManagedPolicy;

/// A managed policy, made implicitly from a ManagedPolicy or an import, or by
/// `ManagedPolicy::from_aws_managed_policy_name`.
class ManagedPolicyReference {
 public:
  ManagedPolicyReference(IManagedPolicy& policy);
  explicit ManagedPolicyReference(Input<std::string> arn) : arn_(std::move(arn)) {}

  const Input<std::string>& managed_policy_arn() const noexcept { return arn_; }
  /// The construct; null for AWS's own policies.
  IManagedPolicy* policy() const noexcept { return policy_; }

 private:
  Input<std::string> arn_;
  IManagedPolicy* policy_ = nullptr;
};

}  // namespace cdk::iam
