// A limit on what all roles and users of a stack or stage can be allowed.
#pragma once

#include <string>
#include <utility>

namespace cdk {

class Construct;
class Stack;

/// A managed policy that is made the permissions boundary of all roles and users of a Stage or Stack. In its name or
/// ARN, `${Qualifier}`, `${AWS::AccountId}` and `${AWS::Region}` are filled in. CloudFormation: PermissionsBoundary.
class PermissionsBoundary {
 public:
  /// A policy of the stack's own account, by name (with its path, without a leading slash).
  static PermissionsBoundary from_name(std::string name) { return {std::move(name), {}}; }
  static PermissionsBoundary from_arn(std::string arn) { return {{}, std::move(arn)}; }

  /// Notes it in the context of a Stage or Stack. For the engine.
  void bind(Construct& scope) const;
  /// Applies what the context of a stack says (`@aws-cdk/core:permissionsBoundary`: an object with "name" or "arn").
  /// Errors: a placeholder is left. For the engine.
  static void apply(Stack& stack);

 private:
  PermissionsBoundary(std::string name, std::string arn) : name_(std::move(name)), arn_(std::move(arn)) {}

  std::string name_;
  std::string arn_;
};

}  // namespace cdk
