// One removal policy for many resources.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/removal_policy.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk {

/// Which resources get the policy, and when.
struct RemovalPolicyProps {
  /// CloudFormation types, such as "AWS::S3::Bucket". Default: all.
  std::vector<std::string> apply_to_resource_types{};
  /// CloudFormation types that are left as they are. Default: none.
  std::vector<std::string> exclude_resource_types{};
  /// When the aspect behind it runs: of several policies for one resource, the last one applied stays.
  /// Default: AspectPriority::MUTATING (for RemovalPolicies, what AspectPriority::mutating_in tells).
  std::optional<int> priority{};
};

/// Sets DeletionPolicy and UpdateReplacePolicy of all resources of a scope, whatever they had.
/// ```
/// RemovalPolicies::of(stack).retain({.apply_to_resource_types = {"AWS::S3::Bucket"}});
/// ```
class RemovalPolicies {
 public:
  static RemovalPolicies of(Construct& scope) { return {scope, Which::ALL}; }

  void apply(RemovalPolicy policy, const RemovalPolicyProps& props = {}) const;
  void destroy(const RemovalPolicyProps& props = {}) const { apply(RemovalPolicy::DESTROY, props); }
  void retain(const RemovalPolicyProps& props = {}) const { apply(RemovalPolicy::RETAIN, props); }
  void snapshot(const RemovalPolicyProps& props = {}) const { apply(RemovalPolicy::SNAPSHOT, props); }
  void retain_on_update_or_delete(const RemovalPolicyProps& props = {}) const {
    apply(RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE, props);
  }

 protected:
  enum class Which { ALL, MISSING };
  RemovalPolicies(Construct& scope, Which which) : scope_(scope), which_(which) {}

 private:
  Construct& scope_;
  Which which_;
};

/// The same for those resources of a scope that have neither of the two policies yet. A priority gives a warning, since
/// which those are depends on what ran before.
class MissingRemovalPolicies : public RemovalPolicies {
 public:
  static MissingRemovalPolicies of(Construct& scope) { return MissingRemovalPolicies(scope); }

 private:
  explicit MissingRemovalPolicies(Construct& scope) : RemovalPolicies(scope, Which::MISSING) {}
};

}  // namespace cdk
