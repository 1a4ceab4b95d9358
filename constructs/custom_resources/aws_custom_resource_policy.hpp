// What the function of an AwsCustomResource may do.
#pragma once

#include <cdk/custom_resources/sdk_calls_policy_props.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cdk::custom_resources {

/// What the function of an AwsCustomResource may do.
class AwsCustomResourcePolicy {
 public:
  /// All resources, for from_sdk_calls.
  static Vector<Input<std::string>> ANY_RESOURCE() { return {"*"}; }
  static AwsCustomResourcePolicy from_statements(std::vector<iam::PolicyStatement> statements) {
    return AwsCustomResourcePolicy(std::move(statements), {});
  }
  /// The action of each call, for these resources; where a call has assumed_role_arn, taking that role. Names of
  /// actions come from the SDK's; where IAM calls one otherwise, name it by from_statements.
  static AwsCustomResourcePolicy from_sdk_calls(const SdkCallsPolicyOptions& options) {
    return AwsCustomResourcePolicy({}, options.resources);
  }
  const std::vector<iam::PolicyStatement>& statements() const noexcept { return statements_; }
  const Vector<Input<std::string>>& resources() const noexcept { return resources_; }

 private:
  AwsCustomResourcePolicy(std::vector<iam::PolicyStatement> statements, Vector<Input<std::string>> resources)
      : statements_(std::move(statements)), resources_(std::move(resources)) {}
  std::vector<iam::PolicyStatement> statements_;
  Vector<Input<std::string>> resources_;
};

}  // namespace cdk::custom_resources
