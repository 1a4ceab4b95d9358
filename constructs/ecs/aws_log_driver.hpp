// Logs of containers in CloudWatch Logs.
#pragma once

#include <cdk/ecs/aws_log_driver_props.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <source_location>

namespace cdk::ecs {

/// Sends a container's output to CloudWatch Logs.
class AwsLogDriver : public LogDriver {
 public:
  using Props = AwsLogDriverProps;
  /// Errors: log_group together with log_retention; max_buffer_size without the mode NON_BLOCKING.
  explicit AwsLogDriver(AwsLogDriverProps props, std::source_location where = std::source_location::current());

  /// The group that the logs go to; nothing until a container took this driver when the group is made for it.
  OptRef<logs::ILogGroup> log_group() const;

 private:
  class AwsLogs;
  explicit AwsLogDriver(std::shared_ptr<const AwsLogs> source);
  std::shared_ptr<const AwsLogs> aws_logs_;
};

}  // namespace cdk::ecs
