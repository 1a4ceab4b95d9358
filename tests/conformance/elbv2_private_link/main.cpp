// A service offered over PrivateLink: a Network Load Balancer before an internal Application Load Balancer, IPv6 added
// by hand.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/cfn_internet_gateway.hpp>
#include <cdk/ec2/cfn_subnet.hpp>
#include <cdk/ec2/cfn_vpc_cidr_block.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <cdk/iam.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using elbv2_targets::IpTarget;

namespace {

void add_ipv6(Stack& stack, ec2::Vpc& vpc) {
  auto& block =
      stack.add<ec2::CfnVPCCidrBlock>("Block", {.vpc_id = vpc.vpc_id(), .amazon_provided_ipv6_cidr_block = true});
  auto& gateway = dynamic_cast<ec2::CfnInternetGateway&>(vpc.node().find_child("IGW"));
  const auto subnets = vpc.public_subnets();
  for (std::size_t i = 0; i < subnets.size(); ++i) {
    auto& subnet = dynamic_cast<ec2::Subnet&>(*subnets[i]);
    subnet.add_route(
        "SixOut",
        {.router_id = gateway.ref(), .router_type = ec2::RouterType::GATEWAY, .destination_ipv6_cidr_block = "::/0"});
    auto& resource = dynamic_cast<ec2::CfnSubnet&>(*subnet.node().default_child());
    resource.ipv6_cidr_block = Fn::select(i, Fn::cidr(Fn::select(0, vpc.vpc_ipv6_cidr_blocks()), subnets.size(), "64"));
    resource.add_resource_dependency(block);
  }
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Offer");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  add_ipv6(stack, vpc);

  // The service itself.
  auto& inner = stack.add<elbv2::ApplicationLoadBalancer>("Inner", {.vpc = vpc});
  auto& web = inner.add_listener("Web", {.open = false, .port = 80});
  auto& fleet = web.add_targets("Fleet", {.port = 8080, .targets = {IpTarget("10.0.128.4"), IpTarget("10.0.128.5")}});
  for (const auto& subnet : vpc.private_subnets()) fleet.node().add_dependency(*subnet);

  // Its two doors.
  auto& door = stack.add<elbv2::NetworkLoadBalancer>(
      "Door", {.vpc = vpc,
               .cross_zone_enabled = true,
               .enforce_security_group_inbound_rules_on_private_link_traffic = false,
               .security_groups = {stack.add<ec2::SecurityGroup>("DoorGroup", {.vpc = vpc})}});
  door.add_listener("Tcp", {.port = 80})
      .add_targets("Inner", {.port = 80,
                             .health_check = {.interval = 60s, .protocol = elbv2::Protocol::HTTP, .timeout = 20s},
                             .targets = {elbv2_targets::AlbTarget(inner, 80)}})
      .node()
      .add_dependency(web);
  auto& front = stack.add<elbv2::NetworkLoadBalancer>(
      "Front", {.vpc = vpc, .internet_facing = true, .ip_address_type = elbv2::IpAddressType::DUAL_STACK});
  auto& first = stack.add<elbv2::NetworkTargetGroup>(
      "First", {.port = 443, .deregistration_delay = 0s, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  auto& second = stack.add<elbv2::NetworkTargetGroup>(
      "Second", {.port = 8443,
                 .target_group_health = {.routing_minimum_healthy_target_count = 3},
                 .target_type = elbv2::TargetType::IP,
                 .vpc = vpc});
  front.add_listener("Tls", {.port = 443}).add_target_groups("Groups", first, second);
  first.node().add_dependency(vpc.internet_connectivity_established());
  inner.connections().allow_from(door, ec2::Port::tcp(80), "from the door");
  door.connections().allow_to(front, ec2::Port::tcp_range(1, 5), "out");

  // Who may come in.
  auto& imported = elbv2::NetworkLoadBalancer::from_network_load_balancer_attributes(
      stack, "Imported",
      {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/x/0123456789abcdef"});
  auto& service = stack.add<ec2::VpcEndpointService>(
      "Service", {.vpc_endpoint_service_load_balancers = {door, imported},
                  .acceptance_required = false,
                  .allowed_principals = {iam::ArnPrincipal("arn:aws:iam::123456789012:root")}});
  stack.add<CfnOutput>("ServiceName", {.value = service.vpc_endpoint_service_name()});
  return app.run();
}
