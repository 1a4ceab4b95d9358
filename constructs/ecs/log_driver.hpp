// Where the output of a container goes.
#pragma once

#include <cdk/ecs/log_driver_props.hpp>
#include <memory>
#include <source_location>
#include <utility>

namespace cdk {
class Construct;
}

namespace cdk::ecs {

class AwsLogDriver;
class ContainerDefinition;
struct AwsLogDriverProps;

/// Where the output of a container goes. Made by the functions of LogDrivers, or by deriving from LogDriver::Source.
class LogDriver {
 public:
  /// What a kind of log driver does when a container takes it.
  class Source {
   public:
    virtual ~Source() = default;
    virtual LogDriverConfig bind(Construct& scope, ContainerDefinition& container) const = 0;
  };

  explicit LogDriver(std::shared_ptr<const Source> source) : source_(std::move(source)) {}

  /// CloudWatch Logs.
  static AwsLogDriver aws_logs(AwsLogDriverProps props, std::source_location where = std::source_location::current());

  /// For the container that uses it: makes what the driver needs and gives its configuration.
  LogDriverConfig bind(Construct& scope, ContainerDefinition& container) const {
    return source_->bind(scope, container);
  }

 private:
  std::shared_ptr<const Source> source_;
};

}  // namespace cdk::ecs
