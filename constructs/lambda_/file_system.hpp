// File systems that functions mount.
#pragma once

#include <cdk/lambda_/file_system_props.hpp>
#include <utility>

namespace cdk::efs {
class IAccessPoint;
}

namespace cdk::lambda_ {

/// A file system that a function mounts. CloudFormation: FileSystemConfigs.
class FileSystem {
 public:
  /// Through an access point of EFS; the function may read and write. Its VPC must be the file system's.
  /// Errors: an imported access point whose file system wasn't given.
  static FileSystem from_efs_access_point(const efs::IAccessPoint& ap, const Input<std::string>& mount_path);

  const FileSystemConfig& config() const noexcept { return config_; }

 protected:
  explicit FileSystem(FileSystemConfig config) : config_(std::move(config)) {}

 private:
  FileSystemConfig config_;
};

}  // namespace cdk::lambda_
