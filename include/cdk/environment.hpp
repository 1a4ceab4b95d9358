// Where a stack is deployed.
#pragma once

#include <string>

namespace cdk {

/// An AWS account and region. What is empty is decided at deployment, by the credentials and region in use.
struct Environment {
  /// 12 digits. Default: open.
  std::string account{};
  /// Such as "eu-central-1". Default: open.
  std::string region{};
};

}  // namespace cdk
