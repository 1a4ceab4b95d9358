// Disks of a group's instances: those of single instances.
#pragma once

#include <cdk/ec2/block_device_props.hpp>

namespace cdk::autoscaling {

using BlockDevice = ec2::BlockDevice;
using BlockDeviceVolume = ec2::BlockDeviceVolume;
using EbsDeviceOptions = ec2::EbsDeviceOptions;
using EbsDeviceProps = ec2::EbsDeviceProps;
using EbsDeviceSnapshotOptions = ec2::EbsDeviceSnapshotOptions;
using EbsDeviceVolumeType = ec2::EbsDeviceVolumeType;

}  // namespace cdk::autoscaling
