#include <cdk/annotations.hpp>
#include <cdk/ec2/block_device_props.hpp>
#include <cdk/error.hpp>

#include "private/block_devices.hpp"

namespace cdk::ec2 {

BlockDeviceVolume BlockDeviceVolume::ebs(int volume_size, const EbsDeviceOptions& options) {
  return {std::make_shared<const EbsDeviceProps>(
              EbsDeviceProps{.delete_on_termination = options.delete_on_termination,
                             .encrypted = options.encrypted,
                             .iops = options.iops,
                             .kms_key = options.kms_key,
                             .throughput = options.throughput,
                             .volume_initialization_rate = options.volume_initialization_rate,
                             .volume_size = volume_size,
                             .volume_type = options.volume_type}),
          {}};
}

BlockDeviceVolume BlockDeviceVolume::ebs(int volume_size) { return ebs(volume_size, {}); }

BlockDeviceVolume BlockDeviceVolume::ebs_from_snapshot(const Input<std::string>& snapshot_id,
                                                       const EbsDeviceSnapshotOptions& options) {
  return {std::make_shared<const EbsDeviceProps>(
              EbsDeviceProps{.delete_on_termination = options.delete_on_termination,
                             .iops = options.iops,
                             .snapshot_id = snapshot_id,
                             .throughput = options.throughput,
                             .volume_initialization_rate = options.volume_initialization_rate,
                             .volume_size = options.volume_size,
                             .volume_type = options.volume_type}),
          {}};
}

BlockDeviceVolume BlockDeviceVolume::ebs_from_snapshot(const Input<std::string>& snapshot_id) {
  return ebs_from_snapshot(snapshot_id, {});
}

BlockDeviceVolume BlockDeviceVolume::ephemeral(int volume_index, Where where) {
  if (volume_index < 0) {
    fail({"volume_index " + std::to_string(volume_index), "0 or more", "AWS::EC2::Instance VirtualName"}, where);
  }
  return {nullptr, "ephemeral" + std::to_string(volume_index)};
}

namespace detail {

namespace {

// The enumeration has CDK's two names for each type.
bool is(const std::optional<EbsDeviceVolumeType>& type, std::string_view name) {
  return type && to_value(*type) == name;
}

std::string type_name(const std::optional<EbsDeviceVolumeType>& type) {
  return type ? std::string(to_value(*type)) : "the default type";
}

void check_throughput(const Construct& scope, const EbsDeviceProps& ebs) {
  if (!ebs.throughput) return;
  const char* rule = "AWS::EC2::Instance Ebs Throughput";
  if (!is(ebs.volume_type, "gp3"))
    fail(scope, {"throughput for a volume of " + type_name(ebs.volume_type), "volume_type = GP3 with it", rule});
  if (*ebs.throughput < 125 || *ebs.throughput > 2000)
    fail(scope, {"throughput of " + std::to_string(*ebs.throughput) + " MiB/s", "125 to 2000", rule});
  if (ebs.iops && *ebs.throughput * 4 > *ebs.iops) {
    fail(scope,
         {"throughput of " + std::to_string(*ebs.throughput) + " MiB/s with " + std::to_string(*ebs.iops) + " IOPS",
          "at most a quarter of the IOPS", rule});
  }
}

void check_iops(Construct& scope, const EbsDeviceProps& ebs) {
  const bool provisioned = is(ebs.volume_type, "io1") || is(ebs.volume_type, "io2");
  if (!ebs.iops && provisioned) {
    fail(scope, {"a volume of " + type_name(ebs.volume_type) + " without iops", "iops with it",
                 "AWS::EC2::Instance Ebs Iops"});
  }
  if (ebs.iops && !provisioned && !is(ebs.volume_type, "gp3")) {
    Annotations::of(scope).add_warning_v2(
        "@aws-cdk/aws-ec2:iopsIgnored",
        "iops does nothing for a volume of " + type_name(ebs.volume_type) + "; volume_type IO1, IO2 or GP3 take it");
  }
}

}  // namespace

void check(Construct& scope, const std::vector<BlockDevice>& devices) {
  for (const BlockDevice& device : devices) {
    const EbsDeviceProps* ebs = device.volume.ebs_device();
    if (ebs == nullptr) continue;
    check_throughput(scope, *ebs);
    check_iops(scope, *ebs);
    if (!ebs->volume_initialization_rate) continue;
    const double rate = ebs->volume_initialization_rate->to_mebibytes({.rounding = SizeRoundingBehavior::NONE});
    if (rate < 100 || rate > 300) {
      fail(scope, {"volume_initialization_rate of " + ebs->volume_initialization_rate->to_human_string() + " a second",
                   "100 to 300 MiB", "AWS::EC2::Instance Ebs VolumeInitializationRate"});
    }
  }
}

}  // namespace detail

}  // namespace cdk::ec2
