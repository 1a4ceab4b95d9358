// Network ACLs: every kind of traffic and block, both directions, associations, imports.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>

using namespace cdk;
using ec2::AclCidr;
using ec2::AclTraffic;
using ec2::TrafficDirection;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Acls");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  auto& acl =
      stack.add<ec2::NetworkAcl>("Acl", {.vpc = vpc,
                                         .network_acl_name = "inner",
                                         .subnet_selection = {{.subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS}}});
  const std::vector<std::pair<const char*, AclTraffic>> traffics{
      {"All", AclTraffic::all_traffic()}, {"Icmp", AclTraffic::icmp({.code = -1, .type = 8})},
      {"Tcp", AclTraffic::tcp_port(443)}, {"TcpRange", AclTraffic::tcp_port_range(1024, 65535)},
      {"Udp", AclTraffic::udp_port(53)},  {"UdpRange", AclTraffic::udp_port_range(4000, 4010)},
  };
  int number = 100;
  for (const auto& [id, traffic] : traffics)
    acl.add_entry(id, {.cidr = AclCidr::any_ipv4(), .rule_number = number++, .traffic = traffic});
  acl.add_entry("Icmpv6", {.cidr = AclCidr::any_ipv6(),
                           .rule_number = 200,
                           .traffic = AclTraffic::icmpv6({.code = 0, .type = 128}),
                           .direction = TrafficDirection::EGRESS});
  acl.add_entry("Ipv6", {.cidr = AclCidr::ipv6("2001:db8::/32"),
                         .rule_number = 201,
                         .traffic = AclTraffic::tcp_port(22),
                         .direction = TrafficDirection::INGRESS,
                         .rule_action = ec2::Action::DENY});
  stack.add<ec2::NetworkAclEntry>("Entry", {.cidr = AclCidr::ipv4(vpc.vpc_cidr_block()),
                                            .network_acl = acl,
                                            .rule_number = 32766,
                                            .traffic = AclTraffic::all_traffic(),
                                            .rule_action = ec2::Action::ALLOW});
  acl.associate_with_subnet("Public", {.subnet_type = ec2::SubnetType::PUBLIC});
  vpc.public_subnets()[0]->associate_network_acl("Direct", acl);
  auto& association = stack.add<ec2::SubnetNetworkAclAssociation>(
      "Association", {.network_acl = acl, .subnet = vpc.private_subnets()[0]});
  auto& imported = ec2::NetworkAcl::from_network_acl_id(stack, "Imported", "acl-1");
  imported.add_entry("Entry",
                     {.cidr = AclCidr::ipv4("192.0.2.0/24"), .rule_number = 1, .traffic = AclTraffic::all_traffic()});
  stack.add<CfnOutput>("Id", {.value = acl.network_acl_id()});
  stack.add<CfnOutput>("VpcId", {.value = acl.network_acl_vpc_id()});
  stack.add<CfnOutput>("AssociationId", {.value = association.subnet_network_acl_association_association_id()});
  return app.run();
}
