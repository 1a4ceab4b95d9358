// NAT instances, and what else providers of ways out can be asked.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/cfn_route.hpp>

using namespace cdk;

namespace {

void simple_instances(Stack& stack) {
  auto simple = ec2::NatProvider::instance_v2({.instance_type = ec2::InstanceType("t4g.micro")});
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.nat_gateway_provider = simple, .reserved_azs = 1});
  int number = 0;
  for (const ec2::GatewayConfig& gateway : simple.configured_gateways()) {
    const std::string suffix = std::to_string(number++);
    stack.add<CfnOutput>("Zone" + suffix, {.value = gateway.az});
    stack.add<CfnOutput>("Gateway" + suffix, {.value = gateway.gateway_id});
  }
  simple.configure_subnet(stack.add<ec2::PrivateSubnet>(
      "Late", {.availability_zone = "c", .cidr_block = "10.0.255.0/24", .vpc_id = vpc.vpc_id()}));
}

void closed_instances(Stack& stack) {
  auto script = ec2::UserData::for_linux();
  script.add_commands(ec2::NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS);
  script.add_commands("echo done");
  ec2::NatInstanceProviderV2 closed({.instance_type = ec2::InstanceType("t3.small"),
                                     .associate_public_ip_address = true,
                                     .credit_specification = ec2::CpuCredits::UNLIMITED,
                                     .default_allowed_traffic = ec2::NatTrafficDirection::NONE,
                                     .key_pair = stack.add<ec2::KeyPair>("KeyPair"),
                                     .machine_image = ec2::MachineImage::generic_linux({{"eu-west-1", "ami-1"}}),
                                     .user_data = script});
  stack.add<ec2::Vpc>(
      "Closed", {.max_azs = 2,
                 .nat_gateway_provider = closed,
                 .nat_gateways = 1,
                 .subnet_configuration = {
                     {{.name = "Public", .subnet_type = ec2::SubnetType::PUBLIC, .map_public_ip_on_launch = false},
                      {.name = "Private", .subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS}}}});
  closed.connections().allow_from(ec2::Peer::ipv4("10.0.0.0/16"), ec2::Port::HTTPS);
  closed.security_group().add_egress_rule(ec2::Peer::any_ipv4(), ec2::Port::HTTPS);
  for (ec2::Instance& instance : closed.gateway_instances())
    stack.add<CfnOutput>("Instance", {.value = instance.instance_id()});
}

void gateways(Stack& stack) {
  ec2::NatGatewayProvider gateways({.eip_allocation_ids = {"eipalloc-1"}, .max_drain_duration = Duration::minutes(1)});
  auto& routed = stack.add<ec2::Vpc>("Routed", {.nat_gateway_provider = gateways, .nat_gateways = 1});
  ec2::ISubnet& first = routed.public_subnets()[0];
  for (const ec2::GatewayConfig& gateway : gateways.configured_gateways()) {
    if (gateway.az != first.availability_zone()) continue;
    stack.add<ec2::CfnRoute>("Route", {.route_table_id = first.route_table().route_table_id(),
                                       .destination_cidr_block = "192.0.2.0/24",
                                       .nat_gateway_id = gateway.gateway_id});
  }
  stack.add<ec2::Vpc>("Regional", {.max_azs = 1, .nat_gateway_provider = ec2::RegionalNatGatewayProvider()});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Instances");
  simple_instances(stack);
  closed_instances(stack);
  stack.add<ec2::Vpc>("Outward", {.max_azs = 1,
                                  .nat_gateway_provider = ec2::NatProvider::instance_v2(
                                      {.instance_type = ec2::InstanceType("t3.small"),
                                       .default_allowed_traffic = ec2::NatTrafficDirection::OUTBOUND_ONLY})});
  gateways(stack);
  return app.run();
}
