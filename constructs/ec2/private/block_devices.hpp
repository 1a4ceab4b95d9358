// Disks as resources take them.
#pragma once

#include <cdk/ec2/block_device_props.hpp>
#include <cdk/kms/key.hpp>
#include <vector>

namespace cdk {
class Construct;
}

namespace cdk::ec2::detail {

/// Checks the disks of an instance or launch template. Errors: contradictory options.
void check(Construct& scope, const std::vector<BlockDevice>& devices);

/// The mappings of a resource: of instances and launch templates alike, but for the type of NoDevice.
template <class Mapping, class Ebs>
std::vector<Mapping> mappings(Construct& scope, const std::vector<BlockDevice>& devices, const Value& no_device) {
  check(scope, devices);
  std::vector<Mapping> made;
  for (const BlockDevice& device : devices) {
    Mapping mapping{.device_name = device.device_name};
    if (device.mapping_enabled == false || device.volume.is_no_device())
      static_cast<Value&>(mapping.no_device) = no_device;
    if (const EbsDeviceProps* ebs = device.volume.ebs_device()) {
      Ebs volume;
      volume.delete_on_termination = ebs->delete_on_termination;
      volume.encrypted = ebs->encrypted;
      volume.iops = ebs->iops;
      if (ebs->kms_key) volume.kms_key_id = ebs->kms_key->key_arn();
      volume.snapshot_id = ebs->snapshot_id;
      volume.volume_size = ebs->volume_size;
      volume.volume_type = ebs->volume_type;
      // AWS::EC2::Instance doesn't have these two.
      if constexpr (requires { volume.throughput; }) {
        volume.throughput = ebs->throughput;
        if (ebs->volume_initialization_rate)
          volume.volume_initialization_rate =
              static_cast<std::int64_t>(ebs->volume_initialization_rate->to_mebibytes());
      }
      mapping.ebs = volume;
    } else if (!device.volume.is_no_device()) {
      mapping.virtual_name = device.volume.virtual_name();
    }
    made.push_back(std::move(mapping));
  }
  return made;
}

}  // namespace cdk::ec2::detail
