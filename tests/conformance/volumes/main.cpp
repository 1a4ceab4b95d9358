// EBS volumes: every type and setting, keys, grants by instance and by tag; disks of instances and launch templates.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

using namespace cdk;
using ec2::BlockDeviceVolume;
using ec2::EbsDeviceVolumeType;
using ec2::Volume;

namespace {

constexpr const char* ZONE = "eu-west-1a";

void plain_volumes(Stack& stack) {
  stack.add<Volume>("Fast", {.availability_zone = ZONE,
                             .iops = 80000,
                             .removal_policy = RemovalPolicy::SNAPSHOT,
                             .size = 160_GiB,
                             .throughput = 2000,
                             .volume_name = "fast",
                             .volume_type = EbsDeviceVolumeType::GP3});
  stack.add<Volume>("Shared", {.availability_zone = ZONE,
                               .auto_enable_io = true,
                               .enable_multi_attach = true,
                               .iops = 500,
                               .size = 1_TiB,
                               .volume_type = EbsDeviceVolumeType::PROVISIONED_IOPS_SSD_IO2});
  stack.add<Volume>("Copied", {.availability_zone = ZONE,
                               .removal_policy = RemovalPolicy::DESTROY,
                               .snapshot_id = "snap-1a2b",
                               .volume_initialization_rate = 200_MiB});
}

ec2::Instance& instance_with_disks(Stack& stack, kms::Key& key) {
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});
  std::vector<ec2::BlockDevice> disks{
      {.device_name = "/dev/sda1",
       .volume = BlockDeviceVolume::ebs(8, {.delete_on_termination = false,
                                            .encrypted = true,
                                            .kms_key = key,
                                            .volume_type = EbsDeviceVolumeType::GP3})},
      {.device_name = "/dev/sdb", .volume = BlockDeviceVolume::ebs_from_snapshot("snap-1", {.volume_size = 20})},
      {.device_name = "/dev/sdc", .volume = BlockDeviceVolume::ephemeral(0)}};
  auto& instance = stack.add<ec2::Instance>("Instance", {.instance_type = ec2::InstanceType("t3.micro"),
                                                         .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
                                                         .vpc = vpc,
                                                         .block_devices = disks,
                                                         .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
  disks.push_back(
      {.device_name = "/dev/sdd",
       .volume = BlockDeviceVolume::ebs(10, {.iops = 3000, .throughput = 250, .volume_type = EbsDeviceVolumeType::GP3}),
       .mapping_enabled = true});
  disks.push_back({.device_name = "/dev/sde", .volume = BlockDeviceVolume::no_device(), .mapping_enabled = false});
  stack.add<ec2::LaunchTemplate>("Template", {.block_devices = disks});
  return instance;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Volumes");
  auto& plain = stack.add<Volume>("Plain", {.availability_zone = ZONE, .size = 8_GiB});
  plain_volumes(stack);
  auto& key = stack.add<kms::Key>("Key");
  auto& secret = stack.add<Volume>("Secret", {.availability_zone = ZONE,
                                              .encrypted = true,
                                              .encryption_key = key,
                                              .size = 500_GiB,
                                              .volume_type = EbsDeviceVolumeType::COLD_HDD});
  stack.add<Volume>("SecretCopy", {.availability_zone = ZONE,
                                   .encrypted = true,
                                   .encryption_key = stack.add<kms::Key>("Other"),
                                   .snapshot_id = "snap-3c4d"});
  auto& imported = Volume::from_volume_attributes(
      stack, "Imported", {.availability_zone = ZONE, .volume_id = "vol-05abe246af", .encryption_key = key});
  stack.add<CfnOutput>("Id", {.value = plain.volume_id()});
  stack.add<CfnOutput>("Zone", {.value = imported.availability_zone()});

  auto& instance = instance_with_disks(stack, key);
  iam::IRole& role = instance.role();
  auto& keeper = stack.add<iam::Role>("Keeper", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  plain.grant_attach_volume(keeper, {instance});
  plain.grant_detach_volume(keeper, {instance});
  secret.grant_attach_volume(role);
  secret.grant_detach_volume(role);
  imported.grant_attach_volume_by_resource_tag(instance.grant_principal(), {instance});
  imported.grant_detach_volume_by_resource_tag(instance.grant_principal(), {instance}, "mine");
  plain.grant_attach_volume_by_resource_tag(stack.add<iam::User>("User"), {instance}, "USER");

  auto& flagged = app.add<Stack>("Flagged");
  flagged.node().set_context("@aws-cdk/aws-ec2:ebsDefaultGp3Volume", true);
  flagged.add<Volume>("Plain", {.availability_zone = ZONE, .size = 8_GiB});
  return app.run();
}
