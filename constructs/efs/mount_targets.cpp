#include <algorithm>
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/efs/cfn_mount_target.hpp>
#include <cdk/efs/file_system.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>

namespace cdk::efs {
namespace {

// An imported subnet may not say where it is.
void check_zones(const Construct& file_system, const std::vector<Ref<ec2::ISubnet>>& subnets) {
  std::vector<Value> taken;
  for (const ec2::ISubnet& subnet : subnets) {
    if (!Resource::is_owned_resource(subnet)) continue;
    Value zone = subnet.availability_zone();
    if (std::ranges::find(taken, zone) != taken.end())
      fail(file_system, {"vpc_subnets selects a second subnet of one zone: " + subnet.node().path(),
                         "one subnet of each zone, as one_per_az gives them", "AWS::EFS::MountTarget SubnetId"});
    taken.push_back(std::move(zone));
  }
}

}  // namespace

Input<std::string> FileSystem::zone_of(const Props& props) {
  if (props.vpc_subnets && !props.vpc_subnets->availability_zones.empty())
    return props.vpc_subnets->availability_zones.front();
  return props.vpc->availability_zones().front();
}

void FileSystem::add_mount_targets(const Props& props, const ec2::ISecurityGroup& group) {
  ec2::SubnetSelection selection = {.one_per_az = true};
  if (props.vpc_subnets) selection = *props.vpc_subnets;
  if (props.one_zone.value_or(false)) selection = {.availability_zones = {zone_of(props)}};
  const ec2::SelectedSubnets selected = props.vpc->select_subnets(selection);
  check_zones(*this, selected.subnets);
  const bool by_subnet = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-efs:mountTargetOrderInsensitiveLogicalId");
  int count = 0;
  for (const ec2::ISubnet& subnet : selected.subnets) {
    const std::string suffix = by_subnet ? "-" + subnet.node().id() : std::to_string(++count);
    mount_targets_.add(add<CfnMountTarget>("EfsMountTarget" + suffix, {.file_system_id = file_system_id(),
                                                                       .security_groups = {group.security_group_id()},
                                                                       .subnet_id = subnet.subnet_id()}));
  }
}

}  // namespace cdk::efs
