// Disks as launch configurations take them.
#pragma once

#include <cdk/autoscaling/cfn_launch_configuration.hpp>
#include <cdk/ec2/block_device_props.hpp>
#include <vector>

namespace cdk::autoscaling {

/// Errors: throughput for another type than GP3, or out of its range; IO1 without iops.
std::vector<CfnLaunchConfigurationTypes::BlockDeviceMappingProperty> launch_configuration_disks(
    Construct& group, const std::vector<ec2::BlockDevice>& devices);

}  // namespace cdk::autoscaling
