#include <algorithm>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/efs/file_system.hpp>
#include <cdk/error.hpp>

namespace cdk::efs {
namespace {

constexpr const char* ZONE = "AWS::EFS::FileSystem AvailabilityZoneName";
constexpr const char* THROUGHPUT = "AWS::EFS::FileSystem ThroughputMode";
constexpr const char* REPLICATION = "AWS::EFS::FileSystem ReplicationConfiguration";

// A VPC that is still to be looked up has made-up zones.
bool is_known(const Input<std::string>& zone) { return zone.is_string() && !zone.as_string().starts_with("dummy"); }

}  // namespace

void FileSystem::check(const Props& props) const {
  const bool max_io = props.performance_mode == PerformanceMode::MAX_IO;
  if (props.one_zone.value_or(false)) {
    if (max_io) fail(*this, {"PerformanceMode::MAX_IO in one zone", "GENERAL_PURPOSE, or one_zone = false", ZONE});
    check_one_zone(props);
  }
  if (props.throughput_mode == ThroughputMode::ELASTIC && max_io)
    fail(*this, {"ThroughputMode::ELASTIC with PerformanceMode::MAX_IO", "PerformanceMode::GENERAL_PURPOSE with it",
                 THROUGHPUT});
  const auto& throughput = props.provisioned_throughput_per_second;
  if (props.throughput_mode == ThroughputMode::PROVISIONED && !throughput)
    fail(*this,
         {"ThroughputMode::PROVISIONED without an amount", "provisioned_throughput_per_second with it", THROUGHPUT});
  if (throughput && *throughput < Size::mebibytes(1))
    fail(*this, {"provisioned_throughput_per_second is " + throughput->to_human_string(), "1 MiB or more",
                 "AWS::EFS::FileSystem ProvisionedThroughputInMibps"});
  if (props.kms_key && !props.encrypted.value_or(true))
    fail(*this, {"a kms_key for a file system that isn't encrypted", "encrypted = true, the default",
                 "AWS::EFS::FileSystem KmsKeyId"});
  check_replication(props);
}

void FileSystem::check_replication(const Props& props) const {
  if (!props.replication_configuration) return;
  if (may_be_overwritten_)
    fail(*this,
         {"a replication_configuration with ReplicationOverwriteProtection::DISABLED", "one of the two", REPLICATION});
  const auto* destination = dynamic_cast<FileSystem*>(props.replication_configuration->destination_file_system());
  if (destination != nullptr && !destination->may_be_overwritten_)
    fail(*this, {"a copy in the file system " + destination->node().path() + ", which is protected from becoming one",
                 "replication_overwrite_protection = ReplicationOverwriteProtection::DISABLED there", REPLICATION});
}

void FileSystem::check_one_zone(const Props& props) const {
  const auto& zones = props.vpc->availability_zones();
  if (!props.vpc_subnets) {
    if (zones.empty()) fail(*this, {"one_zone in a VPC whose zones aren't known", "vpc_subnets with the zone", ZONE});
    return;
  }
  const auto& chosen = props.vpc_subnets->availability_zones;
  if (chosen.size() != 1)
    fail(*this, {"one_zone with vpc_subnets of " + std::to_string(chosen.size()) + " availability_zones", "1", ZONE});
  if (std::ranges::all_of(zones, is_known) && std::ranges::find(zones, chosen.front()) == zones.end())
    fail(*this, {"one_zone with vpc_subnets of a zone that the VPC isn't in", "one of the VPC's zones", ZONE});
}

}  // namespace cdk::efs
