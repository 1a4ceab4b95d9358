// What happens to a resource that leaves its stack.
#pragma once

#include <optional>
#include <string_view>

namespace cdk {

/// What happens to a resource that is removed from its stack, or replaced.
enum class RemovalPolicy {
  DESTROY,                     ///< deleted (CloudFormation: Delete)
  RETAIN,                      ///< left in the account (Retain)
  SNAPSHOT,                    ///< deleted after a snapshot, where the resource type has them (Snapshot)
  RETAIN_ON_UPDATE_OR_DELETE,  ///< kept unless its creation failed (RetainExceptOnCreate)
};

/// How a RemovalPolicy is applied to a resource.
struct RemovalPolicyOptions {
  /// Also when the resource is replaced (UpdateReplacePolicy). Default: true.
  bool apply_to_update_replace_policy = true;
  /// What a missing policy means. Default: RETAIN.
  std::optional<RemovalPolicy> default_{};
};

/// CloudFormation's DeletionPolicy and UpdateReplacePolicy.
enum class CfnDeletionPolicy { DELETE, RETAIN, RETAIN_EXCEPT_ON_CREATE, SNAPSHOT };

constexpr std::string_view to_value(CfnDeletionPolicy policy) {
  switch (policy) {
    case CfnDeletionPolicy::DELETE: return "Delete";
    case CfnDeletionPolicy::RETAIN: return "Retain";
    case CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE: return "RetainExceptOnCreate";
    case CfnDeletionPolicy::SNAPSHOT: return "Snapshot";
  }
  return "";
}

}  // namespace cdk
