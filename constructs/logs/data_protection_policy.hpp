// Data in log events that is found and masked.
#pragma once

#include <cdk/value.hpp>
#include <memory>

namespace cdk {
class Stack;
}

namespace cdk::logs {

struct DataProtectionPolicyProps;

/// What kinds of data are masked in the events of a log group, and who is told. Those who may `logs:Unmask` see them.
/// Include <cdk/logs.hpp> to make one.
class DataProtectionPolicy {
 public:
  explicit DataProtectionPolicy(const DataProtectionPolicyProps& props);
  /// For a log group of that stack. CloudFormation: DataProtectionPolicy.
  Value render(const Stack& stack) const;

 private:
  std::shared_ptr<const DataProtectionPolicyProps> props_;
};

}  // namespace cdk::logs
