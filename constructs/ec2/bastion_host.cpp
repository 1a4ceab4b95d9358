#include <cdk/cfn_output.hpp>
#include <cdk/ec2/bastion_host.hpp>
#include <cdk/feature_flags.hpp>

namespace cdk::ec2 {

namespace {

MachineImage default_image(const Construct& scope, const InstanceType& type) {
  const AmazonLinuxCpuType cpu =
      type.architecture() == InstanceArchitecture::ARM_64 ? AmazonLinuxCpuType::ARM_64 : AmazonLinuxCpuType::X86_64;
  if (FeatureFlags::of(scope).is_enabled("@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault"))
    return MachineImage::latest_amazon_linux2023({.cpu_type = cpu});
  return MachineImage::latest_amazon_linux2({.cpu_type = cpu});
}

InstanceProps instance_props(const Construct& scope, const BastionHostLinuxProps& props) {
  const InstanceType type =
      props.instance_type ? *props.instance_type : InstanceType::of(InstanceClass::T3, InstanceSize::NANO);
  return {.instance_type = type,
          .machine_image = props.machine_image ? *props.machine_image : default_image(scope, type),
          .vpc = props.vpc,
          .availability_zone = props.availability_zone,
          .block_devices = props.block_devices,
          .init = props.init,
          .init_options = props.init_options,
          .instance_name = props.instance_name.empty() ? "BastionHost" : props.instance_name,
          .require_imdsv2 = props.require_imdsv2,
          .security_group = props.security_group,
          .user_data_causes_replacement = props.user_data_causes_replacement,
          .vpc_subnets = props.subnet_selection};
}

}  // namespace

BastionHostLinux::BastionHostLinux(const Scope& scope, const Props& props)
    : IInstance(scope), instance_(add<Instance>("Resource", instance_props(*this, props))) {
  // What the agent of Session Manager needs.
  instance_.add_to_role_policy(iam::PolicyStatement(
      {.actions = {"ssmmessages:*", "ssm:UpdateInstanceInformation", "ec2messages:*"}, .resources = {"*"}}));
  add<CfnOutput>("BastionHostId",
                 {.value = instance_id(),
                  .description = "Instance ID of the bastion host. Use this to connect via SSM Session Manager"});
}

}  // namespace cdk::ec2
