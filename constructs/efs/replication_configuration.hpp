// Copies of file systems.
#pragma once

#include <cdk/input.hpp>
#include <cdk/ref.hpp>
#include <source_location>
#include <string>

namespace cdk::kms {
class IKey;
}

namespace cdk::efs {

class IFileSystem;

/// Where a file system's copy is kept.
class ReplicationConfiguration {
 public:
  /// In a file system that is there. What it holds is lost, so that it must be made with
  /// ReplicationOverwriteProtection::DISABLED.
  static ReplicationConfiguration existing_file_system(IFileSystem& destination_file_system);
  /// In a new one. Default: in the stack's region, by Amazon's own key for EFS.
  static ReplicationConfiguration regional_file_system(const Input<std::string>& region = {},
                                                       OptRef<kms::IKey> kms_key = {});
  /// In a new one that is in one zone only. Errors: literals of a region and of a zone that isn't in it.
  static ReplicationConfiguration one_zone_file_system(const Input<std::string>& region,
                                                       const Input<std::string>& availability_zone,
                                                       OptRef<kms::IKey> kms_key = {},
                                                       std::source_location where = std::source_location::current());

  IFileSystem* destination_file_system() const noexcept { return destination_.get(); }
  kms::IKey* kms_key() const noexcept { return kms_key_.get(); }
  const Input<std::string>& region() const noexcept { return region_; }
  const Input<std::string>& availability_zone() const noexcept { return availability_zone_; }

 private:
  OptRef<IFileSystem> destination_;
  OptRef<kms::IKey> kms_key_;
  Input<std::string> region_;
  Input<std::string> availability_zone_;
};

}  // namespace cdk::efs
