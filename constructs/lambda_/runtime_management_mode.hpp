// When runtimes are updated.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::lambda_ {

/// When a function's runtime is updated. CloudFormation: RuntimeManagementConfig.
class RuntimeManagementMode {
 public:
  /// When AWS brings out a newer one.
  static RuntimeManagementMode AUTO() { return RuntimeManagementMode("Auto"); }
  /// When the function is updated.
  static RuntimeManagementMode FUNCTION_UPDATE() { return RuntimeManagementMode("FunctionUpdate"); }
  /// Never: the runtime has this ARN.
  static RuntimeManagementMode manual(Input<std::string> arn) {
    return RuntimeManagementMode("Manual", std::move(arn));
  }

  const char* mode() const noexcept { return mode_; }
  const Input<std::string>& arn() const noexcept { return arn_; }

 private:
  explicit RuntimeManagementMode(const char* mode, Input<std::string> arn = {}) : mode_(mode), arn_(std::move(arn)) {}
  const char* mode_;
  Input<std::string> arn_;
};

}  // namespace cdk::lambda_
