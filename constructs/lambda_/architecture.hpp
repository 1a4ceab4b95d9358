// Processors that functions run on.
#pragma once

#include <string>
#include <utility>

namespace cdk::lambda_ {

/// A processor architecture. CloudFormation: Architectures.
class Architecture {
 public:
  static Architecture X86_64() { return {"x86_64", "linux/amd64"}; }
  /// Graviton.
  static Architecture ARM_64() { return {"arm64", "linux/arm64"}; }
  /// One that AWS Lambda got since. Default platform: linux/amd64.
  static Architecture custom(std::string name, std::string docker_platform = "linux/amd64") {
    return {std::move(name), std::move(docker_platform)};
  }

  const std::string& name() const noexcept { return name_; }
  const std::string& to_string() const noexcept { return name_; }
  /// As Docker names it.
  const std::string& docker_platform() const noexcept { return docker_platform_; }

 private:
  Architecture(std::string name, std::string docker_platform)
      : name_(std::move(name)), docker_platform_(std::move(docker_platform)) {}
  std::string name_;
  std::string docker_platform_;
};

}  // namespace cdk::lambda_
