#include <cdk/ec2/cfn_vpc_cidr_block.hpp>

#include "catch.hpp"
#include "ec2_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using ec2::IpAddresses;
using ec2::IpProtocol;
using ec2::NatProvider;
using ec2::SubnetType;
using ec2::Vpc;
using ec2::VpcProps;

namespace {

std::string vpc_error(const VpcProps& props) { return Network().error<Vpc>(props); }

std::string block_error(const std::string& block) {
  return refusal([&] { (void)IpAddresses::cidr(block); });
}

std::string no_block(const std::string& block) {
  return "error: \"" + block +
         "\" is no address block for a VPC; allowed: an IPv4 address and a mask of /16 to /28, such as \"10.0.0.0/16\" "
         "(AWS::EC2::VPC CidrBlock)";
}

std::string imported_error(const ec2::VpcAttributes& attributes) {
  Network network;
  return refusal([&] { Vpc::from_vpc_attributes(network.stack, "it", attributes); });
}

const std::vector<Input<std::string>> TWO_ZONES{"a", "b"};

/// Gives one block, whatever is asked.
struct OneBlock final : ec2::IIpAddresses {
  ec2::VpcIpamOptions allocate_vpc_cidr() const override { return {.cidr_block = "10.0.0.0/16"}; }
  ec2::SubnetIpamOptions allocate_subnets_cidr(const ec2::AllocateCidrRequest&) const override {
    return {.allocated_subnets = {{.cidr = "10.0.0.0/24"}}};
  }
};

}  // namespace

TEST_CASE("a VPC's block is one that AWS has, and says where it begins") {
  CHECK(block_error("10.0.0.0") == no_block("10.0.0.0"));
  CHECK(block_error("10.0.0.256/16") == no_block("10.0.0.256/16"));
  CHECK(block_error("10.0.0.0/15") == no_block("10.0.0.0/15"));
  CHECK(block_error("10.0.0.0/29") == no_block("10.0.0.0/29"));
  CHECK(block_error("").find("error: \"\" is no address block for a VPC") == 0);
  CHECK(block_error("10.0.1.0/16") ==
        "error: \"10.0.1.0/16\" lies within an address block, it doesn't begin one; allowed: 10.0.0.0/16 for the block "
        "that it lies in (AWS::EC2::VPC CidrBlock)");
  CHECK(block_error("10.0.0.8/28").find("allowed: 10.0.0.0/28 for") != std::string::npos);
  CHECK(block_error("10.0.0.16/28").empty());
}

TEST_CASE("contradictory props of VPCs are refused") {
  CHECK(vpc_error({.enable_dns_hostnames = true, .enable_dns_support = false}) ==
        of_it("enable_dns_hostnames = true with enable_dns_support = false; allowed: host names with DNS support "
              "(AWS::EC2::VPC EnableDnsHostnames)"));
  CHECK(vpc_error({.availability_zones = TWO_ZONES, .max_azs = 2}) ==
        of_it("both availability_zones and max_azs; allowed: one of the two (VpcProps)"));
  CHECK(vpc_error({.ipv6_addresses = ec2::Ipv6Addresses::amazon_provided()}) ==
        of_it("ipv6_addresses in a VPC without IPv6; allowed: ip_protocol = IpProtocol::DUAL_STACK with it "
              "(AWS::EC2::VPCCidrBlock)"));
  CHECK(vpc_error({.max_azs = -1}) == of_it("max_azs = -1; allowed: 0 or more (VpcProps)"));
  CHECK(vpc_error({.nat_gateways = -2}) == of_it("nat_gateways = -2; allowed: 0 or more (VpcProps)"));
  CHECK(vpc_error({.reserved_azs = -3}) == of_it("reserved_azs = -3; allowed: 0 or more (VpcProps)"));
  CHECK(vpc_error({.subnet_configuration = {{{.name = "Inner", .subnet_type = SubnetType::PRIVATE_WITH_EGRESS}}}}) ==
        of_it("2 NAT gateways without public subnets to put them into; allowed: a PUBLIC group in "
              "subnet_configuration, or nat_gateways = 0 (AWS::EC2::NatGateway SubnetId)"));
  CHECK(vpc_error({.subnet_configuration = {{{.name = "Front",
                                              .subnet_type = SubnetType::PUBLIC,
                                              .ipv6_assign_address_on_creation = true}}}}) ==
        of_it("ipv6_assign_address_on_creation of group \"Front\" in a VPC without IPv6; allowed: ip_protocol = "
              "IpProtocol::DUAL_STACK with it (AWS::EC2::Subnet AssignIpv6AddressOnCreation)"));
  CHECK(vpc_error({.nat_gateways = 0,
                   .subnet_configuration = {{{.name = "Inner",
                                              .subnet_type = SubnetType::PRIVATE_ISOLATED,
                                              .map_public_ip_on_launch = true}}}}) ==
        of_it("map_public_ip_on_launch of group \"Inner\", which isn't public; allowed: PUBLIC groups with it "
              "(AWS::EC2::Subnet MapPublicIpOnLaunch)"));
  CHECK(vpc_error({.ip_addresses = IpAddresses(std::make_shared<const OneBlock>())}) ==
        of_it("ip_addresses gave 1 blocks for 4 subnets; allowed: one for each (IIpAddresses allocate_subnets_cidr)"));
}

TEST_CASE("a VPC's zones are those of its stack") {
  App app({.context = {{"availability-zones:account=123456789012:region=eu-west-1",
                        Value::list({"eu-west-1a", "eu-west-1b"})}}});
  auto& stack = app.add<Stack>("app", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  CHECK(refusal([&] { stack.add<Vpc>("it", {.availability_zones = {"us-east-1a"}}); }) ==
        of_it("availability zone \"us-east-1a\"; allowed: those of the stack: eu-west-1a, eu-west-1b (AWS::EC2::Subnet "
              "AvailabilityZone)"));
}

TEST_CASE("an open environment cuts the zones, which is warned of") {
  Network network;
  network.stack.add<Vpc>("it", {.max_azs = 3, .nat_gateways = 0});
  CHECK(warnings(network.app) ==
        "warning: [app/it] The VPC gets 2 zones, not 3, since a stack with an open environment knows no more; give the "
        "stack its account and region [ack: @cdk-cpp/aws-ec2:maxAzsCut]");
}

TEST_CASE("subnets fit into their VPC") {
  CHECK(vpc_error({.ip_addresses = IpAddresses::cidr("10.0.0.0/28")}) ==
        of_it("4 subnets don't fit into the 16 addresses that are left of 10.0.0.0/28; allowed: at least 16 addresses "
              "for each: a larger VPC, fewer zones, fewer groups or smaller masks (AWS::EC2::Subnet CidrBlock)"));
  const auto masked = [](const char* block, int mask) {
    return vpc_error(
        {.ip_addresses = IpAddresses::cidr(std::string(block)),
         .subnet_configuration = {{{.name = "Front", .subnet_type = SubnetType::PUBLIC, .cidr_mask = mask}}}});
  };
  CHECK(masked("10.0.0.0/24", 24) ==
        of_it("subnet \"FrontSubnet2\" with a mask of /24 doesn't fit into the 0 addresses that are left of "
              "10.0.0.0/24; allowed: subnets that fit into their VPC (AWS::EC2::Subnet CidrBlock)"));
  CHECK(masked("10.0.0.0/16", 29) ==
        of_it("subnet \"FrontSubnet1\" has a mask of /29; allowed: /16 to /28 (AWS::EC2::Subnet CidrBlock)"));
  CHECK(masked("10.0.0.0/24", 25).empty());
}

TEST_CASE("subnets fit into a VPC of an IPAM pool") {
  const auto pooled = [](Optional<int> mask, int vpc_mask = 24) {
    return vpc_error({.ip_addresses = IpAddresses::aws_ipam_allocation({.ipv4_ipam_pool_id = "pool",
                                                                        .ipv4_netmask_length = vpc_mask,
                                                                        .default_subnet_ipv4_netmask_length = mask})});
  };
  CHECK(pooled({}) == of_it("subnet \"PublicSubnet1\" has no mask; allowed: cidr_mask in its configuration, or "
                            "default_subnet_ipv4_netmask_length for all (IpAddresses::aws_ipam_allocation)"));
  CHECK(pooled(25) == of_it("subnet \"PrivateSubnet1\" with a mask of /25 doesn't fit into a VPC of /24; allowed: "
                            "subnets that fit into their VPC (AWS::EC2::Subnet CidrBlock)"));
  CHECK(pooled(15) ==
        of_it("subnet \"PublicSubnet1\" has a mask of /15; allowed: /16 to /28 (AWS::EC2::Subnet CidrBlock)"));
  CHECK(pooled(26).empty());
}

TEST_CASE("VPN gateways need subnets, and agree with the props") {
  CHECK(vpc_error({.vpn_connections = {{"home", {.ip = "192.0.2.1"}}}, .vpn_gateway = false}) ==
        of_it("vpn_connections with vpn_gateway = false; allowed: vpn_gateway = true with it (AWS::EC2::VPNGateway)"));
  CHECK(vpc_error({.vpn_gateway = false, .vpn_gateway_asn = 65000}) ==
        of_it("vpn_gateway_asn with vpn_gateway = false; allowed: vpn_gateway = true with it (AWS::EC2::VPNGateway)"));
  CHECK(vpc_error({.subnet_configuration = {{}}, .vpn_gateway = true}) ==
        of_it("a VPN gateway in a VPC without subnets; allowed: subnets with it "
              "(AWS::EC2::VPNGatewayRoutePropagation)"));
  Network network;
  auto& vpc = network.vpc({.nat_gateways = 0, .vpn_gateway = true});
  CHECK(refusal([&] { vpc.enable_vpn_gateway({}); }) ==
        "error: [app/vpc] a second VPN gateway; allowed: one for each VPC (AWS::EC2::VPCGatewayAttachment "
        "VpnGatewayId)");
  auto& imported = Vpc::from_vpc_attributes(
      network.stack, "it", {.availability_zones = {"a"}, .vpc_id = "vpc-1", .private_subnet_ids = {"subnet-1"}});
  CHECK(refusal([&] { imported.enable_vpn_gateway({}); }) ==
        of_it("vpn_route_propagation selects no subnet whose route table is known; allowed: one subnet or more "
              "(AWS::EC2::VPNGatewayRoutePropagation RouteTableIds)"));
}

TEST_CASE("VPN connections refuse addresses and tunnels that AWS doesn't take") {
  const auto tunnels = [](std::vector<ec2::VpnTunnelOption> options) {
    Network network;
    auto& vpc = network.vpc();
    return refusal([&] {
      network.stack.add<ec2::VpnConnection>("it",
                                            {.ip = "192.0.2.1", .vpc = vpc, .tunnel_options = std::move(options)});
    });
  };
  const std::string rule = "(AWS::EC2::VPNConnection VpnTunnelOptionsSpecifications)";
  CHECK(tunnels({{}, {}, {}}) == of_it("3 tunnels; allowed: at most 2 " + rule));
  CHECK(tunnels({{.tunnel_inside_cidr = "10.0.0.0/30"}}) ==
        of_it("tunnel_inside_cidr \"10.0.0.0/30\"; allowed: a /30 of 169.254.0.0/16, but for the first of 169.254.0.0 "
              "to 169.254.5.0 and 169.254.169.252/30 " +
              rule));
  CHECK(tunnels({{.tunnel_inside_cidr = "169.254.10.0/30"}, {.tunnel_inside_cidr = "169.254.10.0/30"}}) ==
        of_it("tunnel_inside_cidr \"169.254.10.0/30\" for both tunnels; allowed: two blocks " + rule));
  Network network;
  auto& vpc = network.vpc();
  CHECK(network.error<ec2::VpnConnection>({.ip = "home", .vpc = vpc}) ==
        of_it("ip \"home\"; allowed: an IPv4 address (AWS::EC2::CustomerGateway IpAddress)"));
}

TEST_CASE("imported VPCs tell what doesn't match") {
  CHECK(imported_error({.availability_zones = TWO_ZONES, .vpc_id = "vpc-1", .public_subnet_ids = {"s-1"}}) ==
        of_it("1 public_subnet_ids for 2 availability zones; allowed: one for each zone and group (VpcAttributes "
              "public_subnet_ids)"));
  CHECK(imported_error({.availability_zones = TWO_ZONES,
                        .vpc_id = "vpc-1",
                        .private_subnet_ids = {"s-1", "s-2"},
                        .private_subnet_route_table_ids = {"rtb-1"}}) ==
        of_it("1 private_subnet_route_table_ids for 2 private_subnet_ids; allowed: one for each, or none "
              "(VpcAttributes private_subnet_route_table_ids)"));
  CHECK(imported_error({.availability_zones = TWO_ZONES,
                        .vpc_id = "vpc-1",
                        .isolated_subnet_ids = {"s-1", "s-2"},
                        .isolated_subnet_ipv4_cidr_blocks = {"10.0.0.0/24"}}) ==
        of_it("1 isolated_subnet_ipv4_cidr_blocks for 2 isolated_subnet_ids; allowed: one for each, or none "
              "(VpcAttributes isolated_subnet_ipv4_cidr_blocks)"));
  CHECK(imported_error({.availability_zones = TWO_ZONES,
                        .vpc_id = "vpc-1",
                        .public_subnet_ids = {"s-1", "s-2"},
                        .public_subnet_names = {"One", "Two"}}) ==
        of_it("2 public_subnet_names for 2 public_subnet_ids; allowed: one for each group (VpcAttributes "
              "public_subnet_names)"));
  Network network;
  auto& vpc = Vpc::from_vpc_attributes(network.stack, "it", {.availability_zones = TWO_ZONES, .vpc_id = "vpc-1"});
  CHECK(refusal([&] { (void)vpc.vpc_cidr_block(); }) ==
        of_it("the address block of this imported VPC isn't known; allowed: vpc_cidr_block given to "
              "Vpc::from_vpc_attributes"));
}

TEST_CASE("imported subnets tell what isn't known") {
  Network network;
  auto& subnet = ec2::Subnet::from_subnet_id(network.stack, "it", "subnet-1");
  CHECK(refusal([&] { (void)subnet.availability_zone(); }) ==
        of_it("the zone of this imported subnet isn't known; allowed: availability_zone given to "
              "Subnet::from_subnet_attributes"));
  CHECK(refusal([&] { (void)subnet.ipv4_cidr_block(); }) ==
        of_it("the address block of this imported subnet isn't known; allowed: ipv4_cidr_block given to "
              "Subnet::from_subnet_attributes"));
  ec2::Subnet::from_subnet_id(network.stack, "late", Fn::import_value("subnet"));
  const std::string unknown =
      " isn't known: give route_table_id, or endpoints and routes can't be made for it [ack: "
      "@aws-cdk/aws-ec2:noSubnetRouteTableId]";
  CHECK(warnings(network.app) == "warning: [app/it] The route table of the subnet 'subnet-1'" + unknown +
                                     "\nwarning: [app/late] The route table of the subnet at 'app/late'" + unknown);
}

TEST_CASE("a look-up without the address block asks for a newer one") {
  App app({.context = {{"vpc-provider:account=123456789012:filter.vpc-id=vpc-1:region=eu-west-1:"
                        "returnAsymmetricSubnets=true",
                        Value::object({{"vpcId", "vpc-1"}, {"subnetGroups", Value::list({})}})}}});
  auto& stack = app.add<Stack>("app", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  auto& vpc = Vpc::from_lookup(stack, "it", {.vpc_id = "vpc-1"});
  CHECK(refusal([&] { (void)vpc.vpc_cidr_block(); }) ==
        of_it("the address block of this VPC isn't in the context; allowed: a newer look-up: remove the VPC from "
              "cdk.context.json"));
}

TEST_CASE("subnet selections that contradict themselves, or find nothing, are refused") {
  Network network;
  auto& vpc = network.vpc({.nat_gateways = 0});
  CHECK(refusal([&] { vpc.select_subnets({.subnet_group_name = "Public", .subnet_type = SubnetType::PUBLIC}); }) ==
        "error: [app/vpc] a subnet selection with subnet_type, subnet_group_name; allowed: one of them "
        "(SubnetSelection)");
  CHECK(
      refusal([&] { vpc.select_subnets({.subnet_type = SubnetType::PRIVATE_WITH_EGRESS}); }) ==
      "error: [app/vpc] there are no Private subnets in this VPC; allowed: the types that there are: Isolated, Public "
      "(SubnetSelection subnet_type)");
  CHECK(refusal([&] { vpc.select_subnets({.subnet_group_name = "Data"}); }) ==
        "error: [app/vpc] there are no subnets of a group \"Data\" in this VPC; allowed: the groups that there are: "
        "Public, Isolated (SubnetSelection subnet_group_name)");
  CHECK(refusal([] { (void)ec2::SubnetFilter::contains_ip_addresses({"10.0.0"}); }) ==
        "error: \"10.0.0\" is no IPv4 address; allowed: an address such as \"10.0.0.1\" (SubnetFilter)");
  CHECK(refusal([] { (void)ec2::SubnetFilter::by_cidr_ranges({"10.0.0.0"}); }) ==
        "error: \"10.0.0.0\" is no IPv4 block; allowed: a block such as \"10.0.0.0/16\" (SubnetFilter)");
  auto& pooled = network.stack.add<Vpc>(
      "pooled",
      {.ip_addresses = IpAddresses::aws_ipam_allocation(
           {.ipv4_ipam_pool_id = "pool", .ipv4_netmask_length = 16, .default_subnet_ipv4_netmask_length = 20})});
  CHECK(refusal([&] { pooled.select_subnets({.subnet_filters = {ec2::SubnetFilter::by_cidr_mask(20)}}); }) ==
        "error: [app/pooled/PrivateSubnet1] the subnet's address block is known only at deployment; allowed: a filter "
        "that doesn't look at addresses (SubnetFilter)");
}

TEST_CASE("a route has one destination") {
  Network network;
  auto& subnet =
      network.stack.add<ec2::Subnet>("it", {.availability_zone = "a", .cidr_block = "10.0.0.0/24", .vpc_id = "vpc-1"});
  CHECK(refusal([&] {
          subnet.add_route("Route", {.router_id = "igw-1",
                                     .router_type = ec2::RouterType::GATEWAY,
                                     .destination_cidr_block = "10.0.0.0/8",
                                     .destination_ipv6_cidr_block = "::/0"});
        }) == of_it("route \"Route\" has both destination_cidr_block and destination_ipv6_cidr_block; allowed: one of "
                    "the two (AWS::EC2::Route DestinationCidrBlock)"));
}

TEST_CASE("NAT gateways refuse what AWS or the VPC doesn't have") {
  const std::string drain = "; allowed: 1 to 4000 whole seconds (AWS::EC2::NatGateway MaxDrainDurationSeconds)";
  CHECK(refusal([] { (void)NatProvider::gateway({.max_drain_duration = Duration::millis(1500)}); }) ==
        "error: max_drain_duration of 1 second 500 millis" + drain);
  CHECK(refusal([] { (void)ec2::NatGatewayProvider({.max_drain_duration = Duration::seconds(4001)}); }) ==
        "error: max_drain_duration of 1 hour 6 minutes" + drain);
  CHECK(refusal([] { (void)NatProvider::regional_gateway({.max_drain_duration = Duration::seconds(0)}); }) ==
        "error: max_drain_duration of 0 seconds" + drain);
  CHECK(vpc_error({.nat_gateway_provider = NatProvider::gateway({.eip_allocation_ids = {"eipalloc-1"}})}) ==
        of_it("1 Elastic IPs for 2 NAT gateways; allowed: one for each gateway in eip_allocation_ids, or none at all "
              "(AWS::EC2::NatGateway AllocationId)"));

  Network network;
  auto& other = network.vpc();
  CHECK(network.error<Vpc>({.nat_gateway_subnets = {{.subnets = other.public_subnets()}}}) ==
        of_it("nat_gateway_subnets holds app/vpc/PublicSubnet1, which isn't one of this VPC's public subnets; allowed: "
              "public subnets of this VPC (AWS::EC2::NatGateway SubnetId)"));
  auto& late = network.stack.add<ec2::PrivateSubnet>(
      "late", {.availability_zone = "a", .cidr_block = "10.0.0.0/24", .vpc_id = "vpc-1"});
  for (NatProvider unused : {NatProvider::gateway(), NatProvider::regional_gateway()}) {
    CHECK(refusal([&] { unused.configure_subnet(late); }) ==
          "error: [app/late] there is no NAT gateway to route to; allowed: a provider that a Vpc has used "
          "(NatProvider)");
  }
}

TEST_CASE("regional NAT gateways refuse contradictory addresses") {
  auto regional = [](const ec2::RegionalNatGatewayProviderProps& props) {
    return refusal([&] { (void)NatProvider::regional_gateway(props); });
  };
  Network network;
  auto& eip = network.stack.add<ec2::ElasticIp>("eip");
  const std::string rule = " (AWS::EC2::NatGateway AvailabilityZoneAddresses)";
  CHECK(regional({.allocation_id = "eipalloc-1", .eip = eip}) ==
        "error: both allocation_id and eip; allowed: one of the two (AWS::EC2::NatGateway AllocationId)");
  CHECK(regional({.allocation_id = "eipalloc-1",
                  .availability_zone_addresses = {{.allocation_ids = {"eipalloc-2"}, .availability_zone = "a"}}}) ==
        "error: an Elastic IP beside availability_zone_addresses; allowed: the address within "
        "availability_zone_addresses (AWS::EC2::NatGateway AllocationId)");
  CHECK(regional({.availability_zone_addresses = {{.allocation_ids = {"eipalloc-2"}}}}) ==
        "error: an address without a zone; allowed: availability_zone or availability_zone_id" + rule);
  CHECK(regional({.availability_zone_addresses = {{.allocation_ids = {}, .availability_zone = "a"}}}) ==
        "error: a zone without Elastic IPs; allowed: one allocation id or more" + rule);
  CHECK(regional({.availability_zone_addresses = {{.allocation_ids = {"1"}, .availability_zone = "a"},
                                                  {.allocation_ids = {"2"}, .availability_zone = "a"}}}) ==
        "error: zone a stands twice; allowed: each zone once" + rule);
  CHECK(vpc_error({.availability_zones = {"a", "b"},
                   .nat_gateway_provider = NatProvider::regional_gateway(
                       {.availability_zone_addresses = {{.allocation_ids = {"1"}, .availability_zone = "a"}}})}) ==
        "error: [app/it/PrivateSubnet2] zone b isn't served by the regional NAT gateway; allowed: a zone of its "
        "availability_zone_addresses: a" +
            rule);
  CHECK(vpc_error({.nat_gateway_provider = NatProvider::regional_gateway(), .nat_gateways = 0}) ==
        of_it("nat_gateways = 0 with a regional NAT gateway; allowed: no nat_gateway_provider, or no nat_gateways "
              "(VpcProps nat_gateways)"));
}

TEST_CASE("what does nothing for a regional NAT gateway is warned of") {
  Network network;
  network.stack.add<Vpc>("it", {.nat_gateway_provider = NatProvider::regional_gateway(),
                                .nat_gateway_subnets = {{.subnet_type = SubnetType::PUBLIC}},
                                .nat_gateways = 2});
  CHECK(warnings(network.app) ==
        "warning: [app/it] nat_gateways does nothing here: one regional NAT gateway serves all zones [ack: "
        "@aws-cdk/aws-ec2:regionalNatGatewayCount]\n"
        "warning: [app/it] nat_gateway_subnets does nothing here: a regional NAT gateway has no subnet [ack: "
        "@aws-cdk/aws-ec2:regionalNatGatewaySubnets]");
}

TEST_CASE("NAT instances are asked for after they were made") {
  ec2::NatInstanceProviderV2 provider({.instance_type = ec2::InstanceType("t3.micro")});
  CHECK(refusal([&] { (void)provider.security_group(); }) ==
        "error: the security group of NAT instances that don't exist yet; allowed: a provider that a Vpc has used "
        "(NatInstanceProviderV2)");
  Network network;
  auto& late = network.stack.add<ec2::PrivateSubnet>(
      "late", {.availability_zone = "a", .cidr_block = "10.0.0.0/24", .vpc_id = "vpc-1"});
  CHECK(refusal([&] { provider.configure_subnet(late); }) ==
        "error: [app/late] there is no NAT instance to route to; allowed: a provider that a Vpc has used "
        "(NatProvider)");
}

TEST_CASE("flow logs of transit gateways have no traffic type and an interval of a minute") {
  Network network;
  const auto gateway = ec2::FlowLogResourceType::from_transit_gateway_id("tgw-1");
  CHECK(network.error<ec2::FlowLog>({.resource_type = gateway, .traffic_type = ec2::FlowLogTrafficType::ALL}) ==
        of_it("traffic_type ALL for a TransitGateway; allowed: no traffic_type: transit gateways record all of it "
              "(AWS::EC2::FlowLog TrafficType)"));
  CHECK(Network().error<ec2::FlowLog>(
            {.resource_type = ec2::FlowLogResourceType::from_transit_gateway_attachment_id("tgw-attach-1"),
             .max_aggregation_interval = ec2::FlowLogMaxAggregationInterval::TEN_MINUTES}) ==
        of_it("max_aggregation_interval TEN_MINUTES for a TransitGatewayAttachment; allowed: ONE_MINUTE "
              "(AWS::EC2::FlowLog MaxAggregationInterval)"));
}

TEST_CASE("a delivery stream of another account needs a role") {
  App app;
  auto& stack = app.add<Stack>("app", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  const auto destination =
      ec2::FlowLogDestination::to_firehose("arn:aws:firehose:eu-west-1:210987654321:deliverystream/logs");
  CHECK(refusal([&] {
          stack.add<ec2::FlowLog>("it", {.resource_type = ec2::FlowLogResourceType::from_network_interface_id("eni-1"),
                                         .destination = destination});
        }) == of_it("a delivery stream in account 210987654321 without a role; allowed: iam_role with it, or a stream "
                    "of account 123456789012 (AWS::EC2::FlowLog DeliverLogsPermissionArn)"));
}
