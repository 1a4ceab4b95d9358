// Files of environment variables.
#pragma once

#include <cdk/ecs/environment_file_props.hpp>
#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::ecs {

/// A file of environment variables: lines of NAME=value, in a file whose name ends in ".env".
class EnvironmentFile {
 public:
  /// An object of a bucket, which the execution role must be allowed to read: its latest version, ECS takes no other.
  static EnvironmentFile from_bucket(s3::IBucket& bucket, std::string key);
  /// Where the container finds it.
  const EnvironmentFileConfig& bind() const noexcept { return config_; }

 private:
  explicit EnvironmentFile(EnvironmentFileConfig config) : config_(std::move(config)) {}
  EnvironmentFileConfig config_;
};

}  // namespace cdk::ecs
