// Instances: every prop, addresses, keys, roles, placement, metadata, bastion hosts.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/ssm.hpp>

using namespace cdk;
using ec2::BastionHostLinux;
using ec2::Instance;
using ec2::InstanceProps;
using ec2::InstanceType;
using ec2::KeyPair;
using ec2::PlacementGroup;
using ec2::SecurityGroup;

namespace {

InstanceProps base(ec2::IVpc& vpc) {
  return {.instance_type = InstanceType("t3.micro"),
          .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
          .vpc = vpc};
}

void plain(Stack& stack, ec2::Vpc& vpc) {
  auto& plain = stack.add<Instance>("Plain", base(vpc));
  plain.add_security_group(stack.add<SecurityGroup>("More", {.vpc = vpc}));
  plain.add_to_role_policy(iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}}));
  plain.connections().allow_from_any_ipv4(ec2::Port::SSH);
  stack.add<CfnOutput>("instanceId", {.value = plain.instance_id()});
  stack.add<CfnOutput>("instanceAvailabilityZone", {.value = plain.instance_availability_zone()});
  stack.add<CfnOutput>("instancePrivateDnsName", {.value = plain.instance_private_dns_name()});
  stack.add<CfnOutput>("instancePrivateIp", {.value = plain.instance_private_ip()});
  stack.add<CfnOutput>("instancePublicDnsName", {.value = plain.instance_public_dns_name()});
  stack.add<CfnOutput>("instancePublicIp", {.value = plain.instance_public_ip()});
}

void full(Stack& stack, ec2::Vpc& vpc) {
  auto& key = stack.add<KeyPair>(
      "Key", {.format = ec2::KeyPairFormat::PPK, .key_pair_name = "mine", .type = ec2::KeyPairType::ED25519});
  stack.add<CfnOutput>(
      "KeyIds", {.value = format("{} {} {}", key.key_pair_id(), key.key_pair_fingerprint(), key.key_pair_name())});
  auto& secret = key.private_key();
  secret.grant_read(stack.add<iam::Role>("Reader", {.assumed_by = iam::AccountRootPrincipal()}));
  stack.add<CfnOutput>("PrivateKey", {.value = format("{} {} {} {}", secret.parameter_name(), secret.parameter_arn(),
                                                      secret.parameter_type(), key.private_key().string_value())});
  stack.add<Instance>("Full", {.instance_type = InstanceType("t3.micro"),
                               .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
                               .vpc = vpc,
                               .allow_all_ipv6_outbound = true,
                               .allow_all_outbound = false,
                               .associate_public_ip_address = true,
                               .availability_zone = "eu-west-1b",
                               .credit_specification = ec2::CpuCredits::UNLIMITED,
                               .detailed_monitoring = true,
                               .disable_api_termination = true,
                               .ebs_optimized = true,
                               .enclave_enabled = true,
                               .hibernation_enabled = false,
                               .http_endpoint = true,
                               .http_protocol_ipv6 = true,
                               .http_put_response_hop_limit = 3,
                               .http_tokens = ec2::HttpTokens::REQUIRED,
                               .instance_initiated_shutdown_behavior = ec2::InstanceInitiatedShutdownBehavior::STOP,
                               .instance_metadata_tags = true,
                               .instance_name = "full",
                               .key_pair = key,
                               .placement_group = stack.add<PlacementGroup>(
                                   "Apart", {.spread_level = ec2::PlacementGroupSpreadLevel::RACK}),
                               .private_ip_address = "10.0.0.10",
                               .propagate_tags_to_volume_on_creation = true,
                               .resource_signal_timeout = Duration::minutes(10),
                               .source_dest_check = false,
                               .ssm_session_permissions = true,
                               .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
}

void others(Stack& stack, ec2::Vpc& vpc) {
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto ipv6 = base(vpc);
  ipv6.ipv6_address_count = 2;
  ipv6.private_ip_address = "10.0.128.10";
  ipv6.role = role;
  ipv6.security_group = stack.add<SecurityGroup>("Group", {.vpc = vpc});
  stack.add<Instance>("Ipv6", ipv6);
  auto inner = base(vpc);
  inner.vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC};
  inner.associate_public_ip_address = false;
  inner.instance_profile = stack.add<iam::InstanceProfile>("Profile", {.role = role});
  stack.add<Instance>("Private", inner);
  auto imds = base(vpc);
  imds.require_imdsv2 = true;
  stack.add<Instance>("Imds", imds);
  auto partitioned = base(vpc);
  partitioned.placement_group = stack.add<PlacementGroup>("Partitions", {.partitions = 3});
  partitioned.key_pair = stack.add<KeyPair>("ImportedKey", {.public_key_material = "ssh-rsa AAAA"});
  stack.add<Instance>("Partitioned", partitioned);
  auto named = base(vpc);
  named.placement_group = PlacementGroup::from_placement_group_name(stack, "There", "there");
  named.key_pair =
      KeyPair::from_key_pair_attributes(stack, "KeyThere", {.key_pair_name = "there", .type = ec2::KeyPairType::RSA});
  stack.add<Instance>("Named", named);
}

void bastions(Stack& stack, ec2::Vpc& vpc) {
  auto& bastion = stack.add<BastionHostLinux>("Bastion", {.vpc = vpc});
  bastion.allow_ssh_access_from(ec2::Peer::ipv4("192.0.2.0/24"), ec2::Peer::any_ipv6());
  stack.add<BastionHostLinux>(
      "FullBastion",
      {.vpc = vpc,
       .availability_zone = "eu-west-1a",
       .block_devices = {{.device_name = "/dev/sdh", .volume = ec2::BlockDeviceVolume::ebs(10, {.encrypted = true})}},
       .instance_name = "jump",
       .instance_type = InstanceType("t4g.nano"),
       .require_imdsv2 = true,
       .security_group = stack.add<SecurityGroup>("Jump", {.vpc = vpc}),
       .subnet_selection = {.subnet_type = ec2::SubnetType::PUBLIC}});
}

void kinds(Stack& stack, ec2::Vpc& vpc) {
  auto& jump = stack.add<SecurityGroup>("Untouched", {.vpc = vpc});
  const auto text = [](bool is) { return std::string(is ? "true" : "false"); };
  stack.add<CfnOutput>(
      "Kinds",
      {.value = text(SecurityGroup::is_security_group(jump)) + " " + text(SecurityGroup::is_security_group(vpc)) + " " +
                text(!jump.default_port()) + " " + text(&jump.connections().connections() == &jump.connections())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Instances", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.nat_gateways = 1});
  plain(stack, vpc);
  full(stack, vpc);
  others(stack, vpc);
  bastions(stack, vpc);
  kinds(stack, vpc);

  auto& flagged = app.add<Stack>("Flagged");
  flagged.node().set_context("@aws-cdk/aws-ec2:uniqueImdsv2TemplateName", true);
  flagged.node().set_context("@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault", true);
  auto& other = flagged.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 1});
  auto imds = base(other);
  imds.require_imdsv2 = true;
  flagged.add<Instance>("Imds", imds);
  flagged.add<BastionHostLinux>("Bastion", {.vpc = other});
  return app.run();
}
