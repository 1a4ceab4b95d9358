// What exists already: VPCs, subnets, security groups, prefix lists and VPNs, given or looked up, found or not yet.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>

using namespace cdk;
using ec2::SecurityGroup;
using ec2::Vpc;

namespace {

struct There : Stack {
  There(const Scope& scope, const StackProps& props) : Stack(scope, props) {
    given();
    looked_up_vpcs();
    groups_and_lists();
    others();
  }

  void show(const char* id, const Input<std::string>& value) { add<CfnOutput>(id, {.value = value}); }
  static Input<std::string> ids(ec2::IVpc& vpc, const ec2::SubnetSelection& selection) {
    return join(",", vpc.select_subnets(selection).subnet_ids);
  }
  static ec2::InstanceProps small(ec2::IVpc& vpc) {
    return {.instance_type = ec2::InstanceType("t3.micro"),
            .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
            .vpc = vpc};
  }

  void given() {
    auto& vpc =
        Vpc::from_vpc_attributes(*this, "Given",
                                 {.availability_zones = {"eu-west-1a", "eu-west-1b"},
                                  .vpc_id = "vpc-0123456789abcdef0",
                                  .isolated_subnet_ids = {"subnet-0123456789abcd0001", "subnet-0123456789abcd0002"},
                                  .private_subnet_ids = {"subnet-0123456789abcb0001", "subnet-0123456789abcb0002",
                                                         "subnet-0123456789abcc0001", "subnet-0123456789abcc0002"},
                                  .private_subnet_names = {"App", "Batch"},
                                  .private_subnet_route_table_ids = {"rtb-1", "rtb-2", "rtb-3", "rtb-4"},
                                  .public_subnet_ids = {"subnet-0123456789abca0001", "subnet-0123456789abca0002"},
                                  .public_subnet_ipv4_cidr_blocks = {"10.0.0.0/24", "10.0.1.0/24"},
                                  .public_subnet_route_table_ids = {"rtb-p1", "rtb-p2"},
                                  .region = "eu-west-1",
                                  .vpc_cidr_block = "10.0.0.0/16",
                                  .vpn_gateway_id = "vgw-2"});
    show("Arn", vpc.vpc_arn());
    show("Block", vpc.vpc_cidr_block());
    show("Vpn", vpc.vpn_gateway_id());
    show("App", ids(vpc, {.subnet_group_name = "App"}));
    show("Batch", ids(vpc, {.one_per_az = true, .subnet_group_name = "Batch"}));
    show("Zone", vpc.public_subnets()[1]->availability_zone());
    show("Subnet", vpc.public_subnets()[1]->ipv4_cidr_block());
    vpc.add_gateway_endpoint("S3", {.service = ec2::GatewayVpcEndpointAwsService::S3});
    vpc.add_interface_endpoint(
        "Ecr", {.service = ec2::InterfaceVpcEndpointAwsService::ECR, .subnets = {.subnet_group_name = "App"}});
    vpc.add_vpn_connection("Home", {.ip = "192.0.2.1"});
    show("Zones", join(",", vpc.availability_zones()));
  }

  void looked_up_vpcs() {
    auto& found = looked_up;
    show("FoundId", found.vpc_id());
    show("FoundArn", found.vpc_arn());
    show("FoundBlock", found.vpc_cidr_block());
    show("FoundVpn", found.vpn_gateway_id());
    show("FoundSubnets", ids(found, {.subnet_type = ec2::SubnetType::PUBLIC}));
    show("FoundData", ids(found, {.subnet_group_name = "Data"}));
    auto props = small(found);
    props.vpc_subnets = {.availability_zones = {"eu-west-1b"}, .subnet_type = ec2::SubnetType::PUBLIC};
    add<ec2::Instance>("Instance", props);
    auto& missing = Vpc::from_lookup(*this, "Missing",
                                     {.owner_account_id = "210987654321",
                                      .region = "eu-central-1",
                                      .return_vpn_gateways = false,
                                      .subnet_group_name_tag = "group",
                                      .tags = {{"team", "search"}},
                                      .vpc_name = "main"});
    show("MissingId", missing.vpc_id());
    show("MissingSubnets", ids(missing, {.subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS}));
  }

  void groups_and_lists() {
    auto& by_id = SecurityGroup::from_lookup_by_id(*this, "ById", "sg-12345678");
    by_id.add_egress_rule(ec2::Peer::any_ipv4(), ec2::Port::HTTPS);
    auto& by_name = SecurityGroup::from_lookup_by_name(*this, "ByName", "web", looked_up);
    by_name.add_egress_rule(ec2::Peer::any_ipv4(), ec2::Port::HTTPS);
    by_name.add_ingress_rule(by_id, ec2::Port::HTTP, "from the other");
    SecurityGroup::from_lookup_by_id(*this, "Unknown", "sg-11111111")
        .add_ingress_rule(ec2::Peer::any_ipv4(), ec2::Port::HTTP);

    auto& list = ec2::PrefixList::from_lookup(*this, "Cloudfront",
                                              {.prefix_list_name = "com.amazonaws.global.cloudfront.origin-facing"});
    auto& later = ec2::PrefixList::from_lookup(
        *this, "Later",
        {.prefix_list_name = "mine", .address_family = ec2::AddressFamily::IP_V6, .owner_id = "123456789012"});
    by_id.connections().allow_from(list, ec2::Port::HTTPS);
    show("LaterId", later.prefix_list_id());
    auto& own = add<ec2::PrefixList>("Own", {.address_family = ec2::AddressFamily::IP_V6,
                                             .entries = {{.cidr = "2001:db8::/32"}},
                                             .max_entries = 5,
                                             .prefix_list_name = "own"});
    show("prefixListId", own.prefix_list_id());
    show("prefixListArn", own.prefix_list_arn());
    show("ownerId", own.owner_id());
    ec2::PrefixList::from_prefix_list_id(*this, "ListThere", "pl-2");
  }

  void others() {
    auto& subnet = ec2::Subnet::from_subnet_attributes(*this, "SubnetThere",
                                                       {.subnet_id = "subnet-0fedcba9876541210",
                                                        .availability_zone = "eu-west-1c",
                                                        .ipv4_cidr_block = "10.9.0.0/24",
                                                        .route_table_id = "rtb-9"});
    show("SubnetThereId", format("{} {} {} {}", subnet.subnet_id(), subnet.availability_zone(),
                                 subnet.route_table().route_table_id(), subnet.ipv4_cidr_block()));
    auto& vpn = ec2::VpnConnection::from_vpn_connection_attributes(*this, "VpnThere",
                                                                   {.customer_gateway_asn = 65000,
                                                                    .customer_gateway_id = "cgw-1",
                                                                    .customer_gateway_ip = "192.0.2.7",
                                                                    .vpn_id = "vpn-1"});
    show("VpnThereId", format("{} {} {} {}", vpn.vpn_id(), vpn.customer_gateway_id(), vpn.customer_gateway_ip(),
                              std::to_string(vpn.customer_gateway_asn())));
    auto& gateway = ec2::GatewayVpcEndpoint::from_gateway_vpc_endpoint_id(*this, "EndpointThere", "vpce-1");
    show("EndpointThereId", gateway.vpc_endpoint_id());
  }

  ec2::IVpc& looked_up = Vpc::from_lookup(*this, "Found", {.is_default = true});
};

void with_tokens(Stack& stack) {
  auto& listed = Vpc::from_vpc_attributes(stack, "Listed",
                                          {.availability_zones = {"a", "b"},
                                           .vpc_id = Fn::import_value("vpc"),
                                           .private_subnet_ids = {Fn::import_value("one"), Fn::import_value("two")},
                                           .private_subnet_route_table_ids = {"rtb-1", "rtb-2"}});
  stack.add<SecurityGroup>("Group", {.vpc = listed});
  stack.add<ec2::Instance>("Instance", There::small(listed));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  app.add<There>("There", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  with_tokens(app.add<Stack>("Tokens"));
  return app.run();
}
