#include <cdk/annotations.hpp>
#include <cdk/error.hpp>

#include "private/launch_configuration_disks.hpp"

namespace cdk::autoscaling {
namespace {

using Types = CfnLaunchConfigurationTypes;

/// By text: the enumeration has two names for each type.
bool is(const ec2::EbsDeviceProps& ebs, std::string_view type) {
  return ebs.volume_type && to_value(*ebs.volume_type) == type;
}

void check_throughput(const Construct& group, const ec2::EbsDeviceProps& ebs) {
  if (!ebs.throughput) return;
  const std::string rule = "AWS::AutoScaling::LaunchConfiguration Ebs.Throughput";
  const std::string got = "throughput of " + std::to_string(*ebs.throughput) + " MiB/s";
  if (!is(ebs, "gp3")) fail(group, {got + " for a volume that isn't of type GP3", "volume_type = GP3 with it", rule});
  if (*ebs.throughput < 125 || *ebs.throughput > 2000) fail(group, {got, "125 to 2000", rule});
  if (ebs.iops && *ebs.throughput * 4 > *ebs.iops)
    fail(group, {got + " with " + std::to_string(*ebs.iops) + " IOPS", "at most a quarter of the IOPS", rule});
}

void check(Construct& group, const ec2::EbsDeviceProps& ebs) {
  check_throughput(group, ebs);
  if (is(ebs, "io1") && !ebs.iops)
    fail(group,
         {"a volume of type IO1 without iops", "iops with it", "AWS::AutoScaling::LaunchConfiguration Ebs.Iops"});
  if (ebs.iops && !is(ebs, "io1"))
    Annotations::of(group).add_warning_v2("@aws-cdk/aws-autoscaling:iopsIgnored",
                                          "iops does nothing for a volume that isn't of type IO1.");
  if (ebs.volume_initialization_rate)
    Annotations::of(group).add_warning_v2(
        "@aws-cdk/aws-autoscaling:volumeInitializationRateNotSupported",
        "Launch configurations don't have volume_initialization_rate; launch templates do.");
}

}  // namespace

std::vector<Types::BlockDeviceMappingProperty> launch_configuration_disks(
    Construct& group, const std::vector<ec2::BlockDevice>& devices) {
  std::vector<Types::BlockDeviceMappingProperty> made;
  for (const ec2::BlockDevice& device : devices) {
    Types::BlockDeviceMappingProperty mapping{.device_name = device.device_name};
    const ec2::EbsDeviceProps* ebs = device.volume.ebs_device();
    if (device.mapping_enabled == false || device.volume.is_no_device()) {
      mapping.no_device = true;
    } else if (ebs != nullptr) {
      check(group, *ebs);
      mapping.ebs = Types::BlockDeviceProperty{.delete_on_termination = ebs->delete_on_termination,
                                               .encrypted = ebs->encrypted,
                                               .iops = ebs->iops,
                                               .snapshot_id = ebs->snapshot_id,
                                               .throughput = ebs->throughput,
                                               .volume_size = ebs->volume_size,
                                               .volume_type = ebs->volume_type};
    } else {
      mapping.virtual_name = device.volume.virtual_name();
    }
    made.push_back(std::move(mapping));
  }
  return made;
}

}  // namespace cdk::autoscaling
