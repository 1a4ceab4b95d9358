// How long log groups that others make are kept.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/logs/log_retention_props.hpp>

namespace cdk::logs {

/// Sets the retention of a log group that an AWS service makes, such as that of a function, and makes the group if it
/// isn't there yet. A function does it, one for the whole stack. For log groups of your own there is LogGroup.
class LogRetention : public Construct {
 public:
  using Props = LogRetentionProps;
  LogRetention(const Scope& scope, const Props& props);
  /// Ends in ":*", so that it covers the streams.
  Input<std::string> log_group_arn() const { return log_group_arn_; }

 private:
  Input<std::string> log_group_arn_;
};

}  // namespace cdk::logs
