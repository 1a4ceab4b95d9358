// Dual stack, NAT gateways, routes, VPN gateways and connections.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using enum ec2::SubnetType;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Routes");

  stack.add<ec2::Vpc>(
      "Dual", {.ip_protocol = ec2::IpProtocol::DUAL_STACK,
               .ipv6_addresses = ec2::Ipv6Addresses::amazon_provided(),
               .subnet_configuration = {
                   {{.name = "pub", .subnet_type = PUBLIC, .map_public_ip_on_launch = true},
                    {.name = "iso", .subnet_type = PRIVATE_ISOLATED, .ipv6_assign_address_on_creation = false}}}});

  const auto provider = ec2::NatProvider::gateway(
      {.eip_allocation_ids = {"eipalloc-1", "eipalloc-2"}, .max_drain_duration = Duration::seconds(60)});
  auto& nat =
      stack.add<ec2::Vpc>("Nat", {.nat_gateway_provider = provider,
                                  .nat_gateway_subnets = {{.subnet_group_name = "second"}},
                                  .subnet_configuration = {{{.name = "first", .subnet_type = PUBLIC},
                                                            {.name = "second", .subnet_type = PUBLIC},
                                                            {.name = "app", .subnet_type = PRIVATE_WITH_EGRESS}}}});
  int index = 0;
  for (const auto& gateway : provider.configured_gateways())
    stack.add<CfnOutput>("Gateway" + std::to_string(index++), {.value = concat(gateway.az, ": ", gateway.gateway_id)});
  auto& late = dynamic_cast<ec2::PrivateSubnet&>(*nat.private_subnets()[0]);
  late.add_route("Peering", {.router_id = "pcx-1",
                             .router_type = ec2::RouterType::VPC_PEERING_CONNECTION,
                             .destination_cidr_block = "172.16.0.0/12"});
  late.add_route("Transit", {.router_id = "tgw-1",
                             .router_type = ec2::RouterType::TRANSIT_GATEWAY,
                             .destination_ipv6_cidr_block = "2001:db8::/32",
                             .enables_internet_connectivity = true});
  late.add_ipv6_nat64_route("nat-1");

  stack.add<ec2::Vpc>("Regional", {.nat_gateway_provider = ec2::NatProvider::regional_gateway(
                                       {.allocation_id = "eipalloc-3", .max_drain_duration = Duration::minutes(10)})});
  stack.add<ec2::Vpc>("RegionalZones",
                      {.nat_gateway_provider = ec2::NatProvider::regional_gateway(
                           {.availability_zone_addresses = {{.allocation_ids = {"eipalloc-4", "eipalloc-5"},
                                                             .availability_zone_id = "euw1-az1"}}})});

  auto& vpn = stack.add<ec2::Vpc>(
      "Vpn",
      {.reserved_azs = 1,
       .vpn_connections = {{"dynamic", {.ip = "192.0.2.1"}},
                           {"fixed",
                            {.ip = "192.0.2.2",
                             .asn = 65002,
                             .static_routes = {"198.51.100.0/24", "203.0.113.0/24"},
                             .tunnel_options = {{.tunnel_inside_cidr = "169.254.10.0/30"},
                                                {.pre_shared_key_secret = SecretValue::secrets_manager("key")}}}}},
       .vpn_gateway_asn = 65001,
       .vpn_route_propagation = {{.subnet_type = PUBLIC}, {.subnet_type = PRIVATE_WITH_EGRESS}}});
  stack.add<CfnOutput>("VpnGateway", {.value = vpn.vpn_gateway_id()});
  auto& lone = stack.add<ec2::Vpc>("Lone", {.nat_gateways = 0});
  lone.add_vpn_connection("later", {.ip = "192.0.2.3", .asn = 65003});

  auto& subnet = stack.add<ec2::PublicSubnet>("Subnet", {.availability_zone = "eu-west-1a",
                                                         .cidr_block = "10.0.255.0/28",
                                                         .vpc_id = vpn.vpc_id(),
                                                         .map_public_ip_on_launch = true});
  subnet.add_default_internet_route(vpn.internet_gateway_id(), vpn.internet_connectivity_established());
  subnet.add_nat_gateway({}, {.max_drain_duration = 1s});
  return app.run();
}
