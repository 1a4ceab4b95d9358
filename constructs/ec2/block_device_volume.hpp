// What stands behind a disk of an instance.
#pragma once

#include <cdk/input.hpp>
#include <memory>
#include <source_location>
#include <string>

namespace cdk::ec2 {

struct EbsDeviceOptions;
struct EbsDeviceProps;
struct EbsDeviceSnapshotOptions;

/// An EBS volume, or a disk of the host.
class BlockDeviceVolume {
 public:
  using Where = std::source_location;
  /// An empty EBS volume of so many GiB.
  static BlockDeviceVolume ebs(int volume_size, const EbsDeviceOptions& options);
  static BlockDeviceVolume ebs(int volume_size);
  static BlockDeviceVolume ebs_from_snapshot(const Input<std::string>& snapshot_id,
                                             const EbsDeviceSnapshotOptions& options);
  static BlockDeviceVolume ebs_from_snapshot(const Input<std::string>& snapshot_id);
  /// A disk of the host: fast, and gone with the instance. Errors: a negative index.
  static BlockDeviceVolume ephemeral(int volume_index, Where where = Where::current());
  /// No disk: takes away what the image has under that name.
  static BlockDeviceVolume no_device() { return {nullptr, {}}; }

  /// Null for a disk of the host, and for none.
  const EbsDeviceProps* ebs_device() const noexcept { return ebs_.get(); }
  /// Such as "ephemeral0"; empty for EBS, and for none.
  const std::string& virtual_name() const noexcept { return virtual_name_; }
  bool is_no_device() const noexcept { return ebs_ == nullptr && virtual_name_.empty(); }

 private:
  BlockDeviceVolume(std::shared_ptr<const EbsDeviceProps> ebs, std::string virtual_name)
      : ebs_(std::move(ebs)), virtual_name_(std::move(virtual_name)) {}
  std::shared_ptr<const EbsDeviceProps> ebs_;
  std::string virtual_name_;
};

}  // namespace cdk::ec2
