// The processor and operating system that a task runs on.
#pragma once

#include <cdk/input.hpp>
#include <string>

namespace cdk::ecs {

/// The processor architecture of a task.
class CpuArchitecture {
 public:
  static const CpuArchitecture ARM64;
  static const CpuArchitecture X86_64;
  /// Any other that ECS knows by name.
  static CpuArchitecture of(Input<std::string> cpu_architecture);

  /// CloudFormation: RuntimePlatform.CpuArchitecture.
  Input<std::string> name() const { return constant_ != nullptr ? Input<std::string>(constant_) : custom_; }

 private:
  constexpr explicit CpuArchitecture(const char* constant) : constant_(constant) {}
  const char* constant_ = nullptr;
  Input<std::string> custom_;
};

/// The operating system of a task.
class OperatingSystemFamily {
 public:
  static const OperatingSystemFamily LINUX;
  static const OperatingSystemFamily WINDOWS_SERVER_2004_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2016_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_2019_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2019_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_2022_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2022_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_2025_CORE;
  static const OperatingSystemFamily WINDOWS_SERVER_2025_FULL;
  static const OperatingSystemFamily WINDOWS_SERVER_20H2_CORE;
  /// Any other that ECS knows by name.
  static OperatingSystemFamily of(Input<std::string> family);

  /// CloudFormation: RuntimePlatform.OperatingSystemFamily.
  Input<std::string> name() const { return constant_ != nullptr ? Input<std::string>(constant_) : custom_; }
  /// By the name; false for a name known only at deployment.
  bool is_linux() const;
  bool is_windows() const;

 private:
  constexpr explicit OperatingSystemFamily(const char* constant) : constant_(constant) {}
  const char* constant_ = nullptr;
  Input<std::string> custom_;
};

}  // namespace cdk::ecs
