// Security groups: rules within and beside the group, connections, peers of every kind, rules between stacks.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>

using namespace cdk;
using ec2::Peer;
using ec2::Port;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Groups");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});

  auto& web =
      stack.add<ec2::SecurityGroup>("Web", {.vpc = vpc, .description = "in front", .security_group_name = "web"});
  web.add_ingress_rule(Peer::any_ipv4(), Port::tcp(80));
  web.add_ingress_rule(Peer::any_ipv4(), Port::tcp(80), "the same rule");
  web.add_ingress_rule(Peer::any_ipv6(), Port::HTTPS, "v6");
  web.add_ingress_rule(Peer::ipv4("10.0.0.0/8"), Port::tcp_range(8000, 8010));
  web.add_ingress_rule(Peer::prefix_list("pl-1"), Port::udp(53));
  web.add_ingress_rule(Peer::security_group_id("sg-12345678", "123456789012"), Port::udp_range(1, 2));
  web.add_ingress_rule(Peer::ipv4(vpc.vpc_cidr_block()), Port::all_icmp());
  web.add_egress_rule(Peer::any_ipv6(), Port::tcp(443));
  auto& strict = stack.add<ec2::SecurityGroup>("Strict", {.vpc = vpc, .allow_all_outbound = false});
  strict.add_egress_rule(Peer::ipv4("10.0.0.0/8"), Port::POSTGRES);
  strict.add_egress_rule(Peer::ipv6("2001:db8::/32"), Port::icmp_type_and_code(3, 4));
  stack.add<ec2::SecurityGroup>("Silent", {.vpc = vpc, .allow_all_outbound = false});
  stack.add<ec2::SecurityGroup>("Six", {.vpc = vpc, .allow_all_ipv6_outbound = true});
  auto& beside = stack.add<ec2::SecurityGroup>(
      "Beside",
      {.vpc = vpc, .allow_all_ipv6_outbound = true, .allow_all_outbound = false, .disable_inline_rules = true});
  beside.add_ingress_rule(Peer::ipv4("192.0.2.0/24"), Port::all_tcp());
  beside.add_egress_rule(Peer::ipv4("192.0.2.0/24"), Port::all_udp());
  stack.add<ec2::SecurityGroup>("BesideOpen", {.vpc = vpc, .disable_inline_rules = true});

  strict.connections().allow_from(web, Port::tcp(8080), "web to strict");
  strict.connections().allow_to(beside, Port::all_traffic());
  strict.connections().allow_internally(Port::esp());
  web.connections().allow_to_any_ipv4(Port::ah());
  web.connections().allow_from_any_ipv4(Port::icmp_ping());
  web.connections().allow_from(Peer::ipv6("2001:db8::/32"), Port::all_icmp_v6());
  ec2::Connections both({.default_port = Port::tcp(9000), .security_groups = {strict}});
  both.allow_default_port_from(web);
  both.allow_default_port_internally("among us");
  both.allow_default_port_to(Peer::ipv4("198.51.100.0/24"));
  web.connections().allow_to_default_port(both);
  both.add_security_group(stack.add<ec2::SecurityGroup>("Late", {.vpc = vpc, .allow_all_outbound = false}));
  web.add_ingress_rule(Peer::ipv4(Fn::import_value("block")), Port::tcp(Fn::ref("Port")));
  web.add_ingress_rule(Peer::ipv4(Fn::import_value("other")), Port::tcp(Fn::ref("Port")));
  stack.add<CfnParameter>("Port", {.type = "Number"});
  web.add_ingress_rule(Peer::any_ipv4(), Port({.protocol = ec2::Protocol::GRE, .string_representation = "GRE"}));

  auto& imported = ec2::SecurityGroup::from_security_group_id(stack, "Imported", "sg-11111111");
  imported.connections().allow_from(web, Port::tcp(1));
  imported.connections().allow_to(strict, Port::tcp(2));
  auto& closed =
      ec2::SecurityGroup::from_security_group_id(stack, "Closed", "sg-22222222", {.allow_all_outbound = false});
  closed.connections().allow_to(web, Port::tcp(3));
  ec2::SecurityGroup::from_security_group_id(stack, "Fixed", "sg-33333333", {.mutable_ = false})
      .connections()
      .allow_from(strict, Port::tcp(4));

  auto& other = app.add<Stack>("Other");
  auto& theirs = other.add<ec2::SecurityGroup>("Theirs", {.vpc = vpc, .allow_all_outbound = false});
  theirs.connections().allow_from(web, Port::tcp(5000));
  theirs.connections().allow_to(strict, Port::tcp(5001));
  stack.add<CfnOutput>("Id", {.value = web.security_group_id()});
  stack.add<CfnOutput>("VpcId", {.value = web.security_group_vpc_id()});
  return app.run();
}
