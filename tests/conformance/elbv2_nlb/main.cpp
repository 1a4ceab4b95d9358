// Network Load Balancers with every prop, their listeners, addresses, security groups, targets, imports.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/cfn_eip.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using elbv2::ApplicationLoadBalancer;
using elbv2::NetworkListenerAction;
using elbv2::NetworkLoadBalancer;
using elbv2::NetworkTargetGroup;
using elbv2::Protocol;
using elbv2::SubnetMapping;
using elbv2_targets::AlbArnTarget;
using elbv2_targets::AlbListenerTarget;
using elbv2_targets::InstanceIdTarget;
using elbv2_targets::IpTarget;

namespace {

elbv2::ListenerCertificate cert(const std::string& name) {
  return elbv2::ListenerCertificate::from_arn("arn:aws:acm:eu-west-1:111122223333:certificate/" + name);
}

NetworkLoadBalancer& full_balancer(Stack& stack, ec2::Vpc& vpc) {
  auto& security_group = stack.add<ec2::SecurityGroup>("SecurityGroup", {.vpc = vpc});
  auto& full = stack.add<NetworkLoadBalancer>(
      "Full", {.vpc = vpc,
               .client_routing_policy = elbv2::ClientRoutingPolicy::PARTIAL_AVAILABILITY_ZONE_AFFINITY,
               .cross_zone_enabled = false,
               .deletion_protection = true,
               .deny_all_igw_traffic = true,
               .enable_prefix_for_ipv6_source_nat = true,
               .enforce_security_group_inbound_rules_on_private_link_traffic = false,
               .internet_facing = true,
               .ip_address_type = elbv2::IpAddressType::DUAL_STACK,
               .load_balancer_name = "full-balancer",
               .minimum_capacity_unit = 5500,
               .security_groups = {security_group},
               .zonal_shift = true});
  full.add_security_group(ec2::SecurityGroup::from_security_group_id(stack, "More", "sg-0123456789abcdef0"));
  full.connections().allow_from_any_ipv4(ec2::Port::tcp(443), "in");
  full.set_attribute("custom", "yes");
  full.set_attribute("gone", "soon");
  full.remove_attribute("gone");
  return full;
}

elbv2::NetworkListener& add_listeners(Stack& stack, ec2::Vpc& vpc, NetworkLoadBalancer& full,
                                      NetworkTargetGroup& group) {
  auto& tls = full.add_listener("Tls", {.port = 443,
                                        .alpn_policy = elbv2::AlpnPolicy::HTTP2_PREFERRED,
                                        .certificates = {cert("a"), cert("b")},
                                        .ssl_policy = elbv2::SslPolicy::FORWARD_SECRECY_TLS12,
                                        .tcp_idle_timeout = 100s});
  tls.add_targets("Fleet", {.port = 8443,
                            .deregistration_delay = 20s,
                            .health_check = {.port = "9000"},
                            .preserve_client_ip = false,
                            .protocol = Protocol::TLS,
                            .proxy_protocol_v2 = true,
                            .target_group_name = "fleet",
                            .targets = {IpTarget("10.0.0.9")}});
  tls.add_certificates("More", {cert("c"), cert("d")});
  full.add_listener("Udp", {.port = 53, .protocol = Protocol::UDP})
      .add_targets("Dns", {.port = 53, .targets = {InstanceIdTarget("i-0123456789abcdef0")}});
  auto& both = full.add_listener("Both", {.port = 54, .protocol = Protocol::TCP_UDP});
  auto& first = stack.add<NetworkTargetGroup>(
      "First", {.port = 54, .protocol = Protocol::TCP_UDP, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  auto& second = stack.add<NetworkTargetGroup>(
      "Second", {.port = 55, .protocol = Protocol::TCP_UDP, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  both.add_target_groups("Groups", {first, second});
  full.add_listener(
      "Weighted", {.port = 56,
                   .default_action = NetworkListenerAction::weighted_forward(
                       {{.target_group = first, .weight = 3}, {.target_group = second}}, {.stickiness_duration = 2min}),
                   .protocol = Protocol::TCP_UDP});
  full.add_listener("Sticky", {.port = 57})
      .add_action("Action", {.action = NetworkListenerAction::forward({group}, {.stickiness_duration = 1min})});
  return tls;
}

void addresses(Stack& stack, ec2::Vpc& vpc, NetworkTargetGroup& group) {
  std::vector<SubnetMapping> mappings;
  for (const auto& subnet : vpc.public_subnets()) {
    auto& address = stack.add<ec2::CfnEIP>("Address" + std::to_string(mappings.size()));
    mappings.push_back({.subnet = subnet, .allocation_id = address.attr_allocation_id()});
  }
  auto& fixed = stack.add<NetworkLoadBalancer>(
      "Fixed", {.vpc = vpc, .cross_zone_enabled = true, .internet_facing = true, .subnet_mappings = mappings});
  fixed.add_listener("Tcp", {.port = 80, .default_target_groups = {group}});
  stack
      .add<NetworkLoadBalancer>(
          "Inside", {.vpc = vpc,
                     .deny_all_igw_traffic = false,
                     .enable_prefix_for_ipv6_source_nat = true,
                     .ip_address_type = elbv2::IpAddressType::DUAL_STACK,
                     .subnet_mappings = {{.subnet = vpc.private_subnets()[0],
                                          .ipv6_address = "2001:db8::1",
                                          .private_ipv4_address = "10.0.160.10",
                                          .source_nat_ipv6_prefix = elbv2::SourceNatIpv6Prefix::auto_assigned()},
                                         {.subnet = vpc.private_subnets()[1],
                                          .source_nat_ipv6_prefix =
                                              elbv2::SourceNatIpv6Prefix::from_ipv6_prefix("2001:db8::/80")}}})
      .add_listener("Tcp", {.port = 80, .default_target_groups = {group}});

  auto& public_only = stack.add<ec2::Vpc>(
      "PublicOnly", {.max_azs = 2,
                     .nat_gateways = 0,
                     .subnet_configuration = {{{.name = "p", .subnet_type = ec2::SubnetType::PUBLIC}}}});
  std::vector<SubnetMapping> routed;
  for (const auto& subnet : public_only.public_subnets()) routed.push_back({.subnet = subnet});
  stack.add<NetworkLoadBalancer>("Routed", {.vpc = public_only, .internet_facing = true, .subnet_mappings = routed})
      .add_listener("Tcp", {.port = 80, .default_target_groups = {group}});
}

void in_front_of_another(Stack& stack, ec2::Vpc& vpc) {
  auto& inner = stack.add<ApplicationLoadBalancer>("Inner", {.vpc = vpc});
  auto& inner_listener = inner.add_listener(
      "Http", {.default_action = elbv2::ListenerAction::fixed_response(200), .open = false, .port = 80});
  auto& outer = stack.add<NetworkLoadBalancer>(
      "Outer", {.vpc = vpc, .internet_facing = true, .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
  outer.add_listener("Http", {.port = 80})
      .add_targets("Alb", {.port = 80,
                           .health_check = {.path = "/", .protocol = Protocol::HTTP},
                           .targets = {AlbListenerTarget(inner_listener)}});
  outer.add_listener("Arn", {.port = 81})
      .add_targets("Alb", {.port = 80, .targets = {AlbArnTarget(inner.load_balancer_arn(), 80)}});
}

void outputs(Stack& stack, NetworkLoadBalancer& full, elbv2::NetworkListener& tls) {
  stack.add<CfnOutput>("Arn", {.value = full.load_balancer_arn()});
  stack.add<CfnOutput>("Dns", {.value = full.load_balancer_dns_name()});
  stack.add<CfnOutput>("Zone", {.value = full.load_balancer_canonical_hosted_zone_id()});
  stack.add<CfnOutput>("FullName", {.value = full.load_balancer_full_name()});
  stack.add<CfnOutput>("Name", {.value = full.load_balancer_name()});
  stack.add<CfnOutput>("Listener", {.value = tls.listener_arn()});
  stack.add<CfnOutput>("Enforce", {.value = full.enforce_security_group_inbound_rules_on_private_link_traffic()});
  stack.add<CfnOutput>("Groups",
                       {.value = format("{},{}", full.security_groups()->at(0), full.security_groups()->at(1))});
}

void imports(Stack& stack) {
  auto& vpc =
      ec2::Vpc::from_vpc_attributes(stack, "Vpc",
                                    {.availability_zones = {"a", "b"},
                                     .vpc_id = "vpc-0123456789abcdef0",
                                     .public_subnet_ids = {"subnet-0123456789abcdef1", "subnet-0123456789abcdef2"}});
  const std::string arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer";
  auto& net = NetworkLoadBalancer::from_network_load_balancer_attributes(
      stack, "Net",
      {.load_balancer_arn = arn + "/net/x/0123456789abcdef",
       .load_balancer_canonical_hosted_zone_id = "Z1",
       .load_balancer_dns_name = "net.example.com",
       .load_balancer_security_groups = {"sg-0123456789abcdef1", "sg-0123456789abcdef2"},
       .vpc = vpc});
  net.add_listener("Listener", {.port = 80}).add_targets("Targets", {.port = 80, .targets = {IpTarget("10.0.0.1")}});
  net.connections().allow_from_any_ipv4(ec2::Port::tcp(80), "in");
  auto& app = ApplicationLoadBalancer::from_application_load_balancer_attributes(
      stack, "App",
      {.load_balancer_arn = arn + "/app/x/0123456789abcdef",
       .security_group_id = "sg-0123456789abcdef3",
       .load_balancer_canonical_hosted_zone_id = "Z2",
       .load_balancer_dns_name = "app.example.com",
       .security_group_allows_all_outbound = false,
       .vpc = vpc});
  app.add_listener("Listener", {.port = 80}).add_targets("Targets", {.port = 80, .targets = {IpTarget("10.0.0.1")}});
  auto& listener = elbv2::NetworkListener::from_network_listener_arn(stack, "Listener",
                                                                     arn + "/net/x/0123456789abcdef/0123456789abcdef");
  stack.add<CfnOutput>("Texts",
                       {.value = format("{} {} {} {} {}", net.load_balancer_dns_name(),
                                        net.load_balancer_canonical_hosted_zone_id(), app.load_balancer_dns_name(),
                                        app.load_balancer_canonical_hosted_zone_id(), listener.listener_arn())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Balancers");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  auto& group = stack.add<NetworkTargetGroup>("Group", {.port = 80, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  auto& plain = stack.add<NetworkLoadBalancer>("Plain", {.vpc = vpc});
  plain.add_listener("Tcp", {.port = 80, .default_target_groups = {group}});

  auto& full = full_balancer(stack, vpc);
  auto& tls = add_listeners(stack, vpc, full, group);
  addresses(stack, vpc, group);
  in_front_of_another(stack, vpc);
  outputs(stack, full, tls);
  imports(app.add<Stack>("Imports"));
  return app.run();
}
