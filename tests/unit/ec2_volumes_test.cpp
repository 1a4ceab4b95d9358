#include <cdk/kms.hpp>

#include "catch.hpp"
#include "ec2_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using ec2::BlockDeviceVolume;
using ec2::EbsDeviceOptions;
using ec2::EbsDeviceVolumeType;
using ec2::Volume;
using ec2::VolumeProps;

namespace {

constexpr const char* ZONE = "eu-west-1a";

std::string volume_error(const VolumeProps& props) { return Network().error<Volume>(props); }

std::string disk_error(const BlockDeviceVolume& volume) {
  return Network().error<ec2::LaunchTemplate>({.block_devices = {{.device_name = "/dev/sdb", .volume = volume}}});
}

}  // namespace

TEST_CASE("a volume has a size or a snapshot of the right form") {
  CHECK(volume_error({.availability_zone = ZONE}) ==
        of_it("a volume with neither size nor snapshot_id; allowed: one of the two, or both "
              "(AWS::EC2::Volume Size)"));
  CHECK(volume_error({.availability_zone = ZONE, .snapshot_id = "snapshot"}) ==
        of_it("snapshot_id \"snapshot\"; allowed: \"snap-\" and hexadecimal digits (AWS::EC2::Volume SnapshotId)"));
  CHECK(volume_error({.availability_zone = ZONE, .snapshot_id = "snap-05ABe246af"}).empty());
  Network network;
  CHECK(refusal([&] {
          Volume::from_volume_attributes(network.stack, "it", {.availability_zone = "a", .volume_id = "vol-"});
        }) == of_it("volume_id \"vol-\"; allowed: \"vol-\" and hexadecimal digits (AWS::EC2::Volume VolumeId)"));
}

TEST_CASE("a volume's size fits its type") {
  const auto sized = [](Size size, Optional<EbsDeviceVolumeType> type = {}, Optional<int> iops = {}) {
    return volume_error({.availability_zone = ZONE, .iops = iops, .size = size, .volume_type = type});
  };
  CHECK(sized(17_TiB) == of_it("a volume of type gp2 with 17 TiB; allowed: 1 to 16384 GiB (AWS::EC2::Volume Size)"));
  CHECK(sized(65_TiB, EbsDeviceVolumeType::GP3) ==
        of_it("a volume of type gp3 with 65 TiB; allowed: 1 to 65536 GiB (AWS::EC2::Volume Size)"));
  CHECK(sized(3_GiB, EbsDeviceVolumeType::IO1, 100) ==
        of_it("a volume of type io1 with 3 GiB; allowed: 4 to 16384 GiB (AWS::EC2::Volume Size)"));
  CHECK(sized(3_GiB, EbsDeviceVolumeType::IO2, 100) ==
        of_it("a volume of type io2 with 3 GiB; allowed: 4 to 65536 GiB (AWS::EC2::Volume Size)"));
  CHECK(sized(124_GiB, EbsDeviceVolumeType::ST1) ==
        of_it("a volume of type st1 with 124 GiB; allowed: 125 to 16384 GiB (AWS::EC2::Volume Size)"));
  CHECK(sized(124_GiB, EbsDeviceVolumeType::COLD_HDD) ==
        of_it("a volume of type sc1 with 124 GiB; allowed: 125 to 16384 GiB (AWS::EC2::Volume Size)"));
  CHECK(sized(2_TiB, EbsDeviceVolumeType::MAGNETIC) ==
        of_it("a volume of type standard with 2 TiB; allowed: 1 to 1024 GiB (AWS::EC2::Volume Size)"));
  CHECK(sized(64_TiB, EbsDeviceVolumeType::GP3).empty());
}

TEST_CASE("a volume's IOPS fit its type and size") {
  const auto with = [](Optional<int> iops, EbsDeviceVolumeType type, Size size = 1_TiB) {
    return volume_error({.availability_zone = ZONE, .iops = iops, .size = size, .volume_type = type});
  };
  CHECK(with({}, EbsDeviceVolumeType::IO1) ==
        of_it("a volume of type io1 without iops; allowed: iops with it (AWS::EC2::Volume Iops)"));
  CHECK(with(100, EbsDeviceVolumeType::GP2) ==
        of_it("iops for a volume of type gp2; allowed: the types IO1, IO2 and GP3 (AWS::EC2::Volume Iops)"));
  CHECK(with(2999, EbsDeviceVolumeType::GP3) ==
        of_it("2999 IOPS for a volume of type gp3; allowed: 3000 to 80000 (AWS::EC2::Volume Iops)"));
  CHECK(with(64001, EbsDeviceVolumeType::IO1) ==
        of_it("64001 IOPS for a volume of type io1; allowed: 100 to 64000 (AWS::EC2::Volume Iops)"));
  CHECK(with(256001, EbsDeviceVolumeType::IO2) ==
        of_it("256001 IOPS for a volume of type io2; allowed: 100 to 256000 (AWS::EC2::Volume Iops)"));
  CHECK(with(5000, EbsDeviceVolumeType::GP3, 9_GiB) ==
        of_it("5000 IOPS for a volume of type gp3 with 9 GiB; allowed: at most 500 for each GiB (AWS::EC2::Volume "
              "Iops)"));
  CHECK(with(501, EbsDeviceVolumeType::IO1, 10_GiB) ==
        of_it("501 IOPS for a volume of type io1 with 10 GiB; allowed: at most 50 for each GiB (AWS::EC2::Volume "
              "Iops)"));
}

TEST_CASE("other props of volumes go with certain types") {
  const std::string rule = " (AWS::EC2::Volume Throughput)";
  CHECK(volume_error({.availability_zone = ZONE, .size = 8_GiB, .throughput = 200}) ==
        of_it("throughput for a volume of type gp2; allowed: volume_type = GP3 with it" + rule));
  CHECK(volume_error(
            {.availability_zone = ZONE, .size = 8_GiB, .throughput = 124, .volume_type = EbsDeviceVolumeType::GP3}) ==
        of_it("throughput of 124 MiB/s; allowed: 125 to 2000" + rule));
  CHECK(volume_error({.availability_zone = ZONE,
                      .iops = 3000,
                      .size = 8_GiB,
                      .throughput = 751,
                      .volume_type = EbsDeviceVolumeType::GP3}) ==
        of_it("throughput of 751 MiB/s with 3000 IOPS; allowed: at most a quarter of the IOPS" + rule));
  CHECK(volume_error({.availability_zone = ZONE, .size = 8_GiB, .volume_initialization_rate = 100_MiB}) ==
        of_it("volume_initialization_rate for a volume that isn't made from a snapshot; allowed: snapshot_id with it "
              "(AWS::EC2::Volume VolumeInitializationRate)"));
  CHECK(volume_error({.availability_zone = ZONE, .snapshot_id = "snap-1", .volume_initialization_rate = 301_MiB}) ==
        of_it("volume_initialization_rate of 301 MiB a second; allowed: 100 to 300 MiB (AWS::EC2::Volume "
              "VolumeInitializationRate)"));
  CHECK(volume_error({.availability_zone = ZONE, .enable_multi_attach = true, .size = 8_GiB}) ==
        of_it("enable_multi_attach for a volume of type gp2; allowed: the types IO1 and IO2 (AWS::EC2::Volume "
              "MultiAttachEnabled)"));
  Network network;
  auto& key = network.stack.add<kms::Key>("key");
  CHECK(network.error<Volume>({.availability_zone = "a", .encryption_key = key, .size = 8_GiB}) ==
        of_it("an encryption_key for a volume that isn't encrypted; allowed: encrypted = true with it "
              "(AWS::EC2::Volume KmsKeyId)"));
}

TEST_CASE("disks of instances refuse what their type doesn't take") {
  const std::string throughput = " (AWS::EC2::Instance Ebs Throughput)";
  CHECK(disk_error(BlockDeviceVolume::ebs(8, {.throughput = 200})) ==
        of_it("throughput for a volume of the default type; allowed: volume_type = GP3 with it" + throughput));
  CHECK(disk_error(BlockDeviceVolume::ebs(8, {.throughput = 2001, .volume_type = EbsDeviceVolumeType::GP3})) ==
        of_it("throughput of 2001 MiB/s; allowed: 125 to 2000" + throughput));
  CHECK(disk_error(
            BlockDeviceVolume::ebs(8, {.iops = 3000, .throughput = 751, .volume_type = EbsDeviceVolumeType::GP3})) ==
        of_it("throughput of 751 MiB/s with 3000 IOPS; allowed: at most a quarter of the IOPS" + throughput));
  CHECK(disk_error(BlockDeviceVolume::ebs(8, {.volume_type = EbsDeviceVolumeType::IO1})) ==
        of_it("a volume of io1 without iops; allowed: iops with it (AWS::EC2::Instance Ebs Iops)"));
  CHECK(disk_error(BlockDeviceVolume::ebs_from_snapshot("snap-1", {.volume_initialization_rate = 99_MiB})) ==
        of_it("volume_initialization_rate of 99 MiB a second; allowed: 100 to 300 MiB (AWS::EC2::Instance Ebs "
              "VolumeInitializationRate)"));
  CHECK(refusal([] { (void)BlockDeviceVolume::ephemeral(-1); }) ==
        "error: volume_index -1; allowed: 0 or more (AWS::EC2::Instance VirtualName)");
}

TEST_CASE("a disk whose mapping is off keeps what it would be") {
  Network network;
  network.stack.add<ec2::LaunchTemplate>(
      "it",
      {.block_devices = {{.device_name = "/dev/sdb", .volume = BlockDeviceVolume::ebs(8), .mapping_enabled = false}}});
  const auto assembly = network.app.synth();
  const Value resources = assembly.stacks().front().template_value.find("Resources");
  REQUIRE(resources.members().size() == 1);
  CHECK(resources.members()[0].value.find("Properties").find("LaunchTemplateData").find("BlockDeviceMappings") ==
        Value::list({Value::object(
            {{"DeviceName", "/dev/sdb"}, {"Ebs", Value::object({{"VolumeSize", 8}})}, {"NoDevice", ""}})}));
}

TEST_CASE("IOPS that do nothing are warned of") {
  Network network;
  network.stack.add<ec2::LaunchTemplate>(
      "it", {.block_devices = {{.device_name = "/dev/sdb", .volume = BlockDeviceVolume::ebs(8, {.iops = 100})}}});
  CHECK(warnings(network.app) ==
        "warning: [app/it] iops does nothing for a volume of the default type; volume_type IO1, IO2 or GP3 take it "
        "[ack: @aws-cdk/aws-ec2:iopsIgnored]");
}
