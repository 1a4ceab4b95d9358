// VPCs whose subnets are configured: masks, groups, zones kept free, tags, selections.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>

using namespace cdk;
using enum ec2::SubnetType;

namespace {

void show(Construct& scope, Id id, ec2::IVpc& vpc, const ec2::SubnetSelection& selection) {
  Input<std::string> ids;
  for (const auto& subnet : vpc.select_subnets(selection).subnet_ids)
    ids = ids.is_set() ? concat(ids, ",", subnet) : subnet;
  scope.add<CfnOutput>(std::move(id), {.value = ids});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& open = app.add<Stack>("Open");

  open.add<ec2::Vpc>("Default");
  auto& masks = open.add<ec2::Vpc>(
      "Masks", {.default_instance_tenancy = ec2::DefaultInstanceTenancy::DEDICATED,
                .enable_dns_hostnames = false,
                .enable_dns_support = true,
                .ip_addresses = ec2::IpAddresses::cidr("192.168.0.0/16"),
                .max_azs = 2,
                .nat_gateways = 1,
                .subnet_configuration = {{
                    {.name = "Front", .subnet_type = PUBLIC, .cidr_mask = 26, .map_public_ip_on_launch = false},
                    {.name = "App", .subnet_type = PRIVATE_WITH_EGRESS},
                    {.name = "Kept", .subnet_type = PRIVATE_ISOLATED, .cidr_mask = 24, .reserved = true},
                    {.name = "Data", .subnet_type = PRIVATE_ISOLATED, .cidr_mask = 28},
                    {.name = "Tail", .subnet_type = PRIVATE_ISOLATED},
                }},
                .vpc_name = "masks"});
  open.add<ec2::Vpc>("NoNat", {.create_internet_gateway = false, .max_azs = 1, .nat_gateways = 0});
  open.add<ec2::Vpc>("Reserved", {.max_azs = 1, .reserved_azs = 2});
  open.add<ec2::Vpc>("Isolated", {.subnet_configuration = {{{.name = "only", .subnet_type = PRIVATE_ISOLATED}}}});
  open.add<ec2::Vpc>(
      "Pool",
      {.ip_addresses = ec2::IpAddresses::aws_ipam_allocation(
           {.ipv4_ipam_pool_id = "ipam-pool-1", .ipv4_netmask_length = 16, .default_subnet_ipv4_netmask_length = 25}),
       .max_azs = 2,
       .subnet_configuration = {
           {{.name = "a", .subnet_type = PUBLIC, .cidr_mask = 20}, {.name = "b", .subnet_type = PRIVATE_ISOLATED}}}});

  show(open, "ByDefault", masks, {});
  show(open, "ByType", masks, {.subnet_type = PRIVATE_ISOLATED});
  show(open, "ByName", masks, {.subnet_group_name = "Tail"});
  show(open, "OnePerAz", masks, {.one_per_az = true, .subnet_type = PRIVATE_ISOLATED});
  show(open, "ByZone", masks, {.availability_zones = {open.availability_zones()[1]}, .subnet_type = PUBLIC});
  show(open, "ByMask", masks,
       {.subnet_filters = {ec2::SubnetFilter::by_cidr_mask(28)}, .subnet_type = PRIVATE_ISOLATED});
  show(open, "ByAddress", masks,
       {.subnet_filters = {ec2::SubnetFilter::contains_ip_addresses({"192.168.40.1"})}, .subnet_group_name = "App"});
  show(open, "ByRange", masks, {.subnet_filters = {ec2::SubnetFilter::by_cidr_ranges({"192.168.64.0/18"})}});
  show(open, "Given", masks, {.subnets = {masks.isolated_subnets()[1], masks.public_subnets()[0]}});
  open.add<CfnOutput>("Arn", {.value = masks.vpc_arn()});
  open.add<CfnOutput>("SecurityGroup", {.value = masks.vpc_default_security_group()});
  open.add<CfnOutput>("Acl", {.value = masks.vpc_default_network_acl()});
  open.add<CfnOutput>("Gateway", {.value = masks.internet_gateway_id()});

  auto& known = app.add<Stack>("Known", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  known.add<ec2::Vpc>("Zones", {.availability_zones = {"eu-west-1b", "eu-west-1c"}});
  known.add<ec2::Vpc>("Most", {.max_azs = 99});
  return app.run();
}
