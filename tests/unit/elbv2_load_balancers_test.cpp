#include <cdk/ec2/elastic_ip.hpp>
#include <cdk/elbv2/cfn_load_balancer.hpp>
#include <chrono>
#include <functional>

#include "catch.hpp"
#include "elbv2_support.hpp"

using namespace cdk;
using namespace std::chrono_literals;
using elbv2::ApplicationLoadBalancer;
using elbv2::IpAddressType;
using elbv2::NetworkLoadBalancer;

namespace {

std::string web(const std::function<void(elbv2::ApplicationLoadBalancerProps&)>& change) {
  Balanced b;
  elbv2::ApplicationLoadBalancerProps props{.vpc = b.vpc};
  change(props);
  return refusal([&] { b.stack.add<ApplicationLoadBalancer>("lb", props); });
}

std::string net(const std::function<void(elbv2::NetworkLoadBalancerProps&, Balanced&)>& change) {
  Balanced b;
  elbv2::NetworkLoadBalancerProps props{.vpc = b.vpc};
  change(props, b);
  return refusal([&] { b.stack.add<NetworkLoadBalancer>("lb", props); });
}

}  // namespace

TEST_CASE("an Application Load Balancer's props are in their ranges") {
  CHECK(web([](auto& p) { p.minimum_capacity_unit = 99; }) ==
        "error: [app/lb] minimum_capacity_unit is 99; allowed: at least 100 for an Application Load Balancer "
        "(MinimumLoadBalancerCapacity.CapacityUnits)");
  CHECK(web([](auto& p) { p.ip_address_type = IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4; }) ==
        "error: [app/lb] ip_address_type is DUAL_STACK_WITHOUT_PUBLIC_IPV4 on an internal load balancer; allowed: "
        "internet_facing = true with it (IpAddressType, Scheme)");
  CHECK(web([](auto& p) { p.client_keep_alive = 59s; }) ==
        "error: [app/lb] client_keep_alive is 59 seconds; allowed: 60 to 604800 seconds (LoadBalancerAttributes "
        "client_keep_alive.seconds)");
  CHECK(web([](auto& p) { p.idle_timeout = 4001s; }) ==
        "error: [app/lb] idle_timeout is 4001 seconds; allowed: 1 to 4000 (LoadBalancerAttributes "
        "idle_timeout.timeout_seconds)");
  CHECK(web([](auto& p) { p.cross_zone_enabled = false; }) ==
        "error: [app/lb] cross_zone_enabled is false; allowed: true for an Application Load Balancer, which always "
        "spreads "
        "over zones (LoadBalancerAttributes load_balancing.cross_zone.enabled)");
  CHECK(web([](auto& p) { p.deny_all_igw_traffic = true; }) ==
        "error: [app/lb] deny_all_igw_traffic is given, but the load balancer has no IPv6 addresses; allowed: "
        "deny_all_igw_traffic with ip_address_type = DUAL_STACK (LoadBalancerAttributes ipv6.deny_all_igw_traffic)");
}

TEST_CASE("names of load balancers are such as AWS takes") {
  Balanced b;
  b.stack.add<ApplicationLoadBalancer>("long", {.vpc = b.vpc, .load_balancer_name = std::string(33, 'n')});
  b.stack.add<ApplicationLoadBalancer>("internal", {.vpc = b.vpc, .load_balancer_name = "internal-lb"});
  b.stack.add<NetworkLoadBalancer>("hyphen", {.vpc = b.vpc, .load_balancer_name = "lb-"});
  b.stack.add<NetworkLoadBalancer>("dot", {.vpc = b.vpc, .load_balancer_name = "l.b"});
  CHECK(b.findings() ==
        "error: [app/long] the load balancer's name is '" + std::string(33, 'n') +
            "', 33 characters; allowed: at most 32 (Name)\n"
            "error: [app/internal] the load balancer's name is 'internal-lb'; allowed: names that don't begin with "
            "'internal-' (Name)\n"
            "error: [app/hyphen] the load balancer's name is 'lb-'; allowed: no hyphen at either end (Name)\n"
            "error: [app/dot] the load balancer's name is 'l.b'; allowed: letters, digits and hyphens (Name)");
}

TEST_CASE("an Application Load Balancer stands in two zones") {
  App app;
  auto& stack = app.add<Stack>("app");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 1});
  stack.add<ApplicationLoadBalancer>("lb", {.vpc = vpc});
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [app/lb] the load balancer's subnets are in one zone; allowed: subnets in at least two zones (Subnets "
        "of an "
        "Application Load Balancer)");
}

TEST_CASE("a Network Load Balancer's mappings fit its scheme") {
  CHECK(net([](auto& p, Balanced& b) {
          p.internet_facing = true;
          p.subnet_mappings = {{.subnet = b.vpc.public_subnets()[0], .private_ipv4_address = "10.0.0.9"}};
        }) ==
        "error: [app/lb] a subnet mapping has a private_ipv4_address on an internet-facing load balancer; allowed: "
        "private_ipv4_address on internal load balancers (SubnetMappings.PrivateIPv4Address)");
  CHECK(
      net([](auto& p, Balanced& b) {
        p.subnet_mappings = {{.subnet = b.vpc.private_subnets()[0], .allocation_id = "eipalloc-1"}};
      }) ==
      "error: [app/lb] a subnet mapping has an allocation_id on an internal load balancer; allowed: allocation_id with "
      "internet_facing = true (SubnetMappings.AllocationId)");
  CHECK(net([](auto& p, Balanced& b) {
          p.subnet_mappings = {{.subnet = b.vpc.private_subnets()[0],
                                .source_nat_ipv6_prefix = elbv2::SourceNatIpv6Prefix::auto_assigned()}};
        }) ==
        "error: [app/lb] a subnet mapping has a source_nat_ipv6_prefix, but source NAT over IPv6 is off; allowed: "
        "source_nat_ipv6_prefix with enable_prefix_for_ipv6_source_nat = true (SubnetMappings.SourceNatIpv6Prefix)");
  CHECK(net([](auto& p, Balanced& b) {
          p.vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC};
          p.subnet_mappings = {{.subnet = b.vpc.private_subnets()[0]}};
        }) ==
        "error: [app/lb] the load balancer has both vpc_subnets and subnet_mappings; allowed: one of the two (Subnets, "
        "SubnetMappings)");
}

TEST_CASE("a Network Load Balancer's other props") {
  CHECK(
      net([](auto& p, Balanced&) { p.ip_address_type = IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4; }) ==
      "error: [app/lb] ip_address_type is DUAL_STACK_WITHOUT_PUBLIC_IPV4 on a Network Load Balancer; allowed: IPV4 or "
      "DUAL_STACK (IpAddressType)");
  CHECK(net([](auto& p, Balanced&) { p.minimum_capacity_unit = 5499; }) ==
        "error: [app/lb] minimum_capacity_unit is 5499 in 2 zones; allowed: 2750 to 45000 a zone, here 5500 to 90000 "
        "(MinimumLoadBalancerCapacity.CapacityUnits)");
  CHECK(net([](auto& p, Balanced& b) {
          p.security_groups = {b.stack.add<ec2::SecurityGroup>("group", {.vpc = b.vpc})};
          p.disable_security_groups = true;
        }) ==
        "error: [app/lb] the load balancer has security_groups, and disable_security_groups; allowed: one of the two "
        "(SecurityGroups)");
  Balanced b;
  auto& balancer = b.stack.add<NetworkLoadBalancer>("lb", {.vpc = b.vpc, .ip_address_type = IpAddressType::DUAL_STACK});
  CHECK(refusal([&] { balancer.add_listener("on", {.port = 53, .protocol = elbv2::Protocol::UDP}); }) ==
        "error: [app/lb] listener 'on' is for UDP on a dual-stack load balancer without source NAT over IPv6; allowed: "
        "enable_prefix_for_ipv6_source_nat = true on the load balancer (EnablePrefixForIpv6SourceNat)");
}

TEST_CASE("Elastic IPs of a Network Load Balancer, one for each subnet") {
  const auto one = [](Balanced& b) -> std::vector<Ref<ec2::ElasticIp>> { return {b.stack.add<ec2::ElasticIp>("ip")}; };
  CHECK(net([&](auto& p, Balanced& b) {
          p.internet_facing = true;
          p.elastic_ips = one(b);
        }) ==
        "error: [app/lb] the load balancer has 1 elastic_ips for 2 subnets; allowed: one for each subnet, as "
        "ec2::ElasticIp::one_per_subnet makes them (SubnetMappings.AllocationId)");
  CHECK(net([&](auto& p, Balanced& b) { p.elastic_ips = one(b); }) ==
        "error: [app/lb] an internal load balancer has elastic_ips; allowed: elastic_ips with internet_facing = true "
        "(SubnetMappings.AllocationId)");
  CHECK(net([&](auto& p, Balanced& b) {
          p.elastic_ips = one(b);
          p.subnet_mappings = {{.subnet = b.vpc.private_subnets()[0]}};
        }) ==
        "error: [app/lb] the load balancer has both elastic_ips and subnet_mappings; allowed: one of the two "
        "(SubnetMappings)");

  Balanced b;
  auto& balancer = b.stack.add<NetworkLoadBalancer>(
      "lb",
      {.vpc = b.vpc, .elastic_ips = ec2::ElasticIp::one_per_subnet(b.stack, "ip", b.vpc), .internet_facing = true});
  const Value mappings =
      b.stack.resolve(dynamic_cast<elbv2::CfnLoadBalancer&>(*balancer.node().default_child()).subnet_mappings);
  REQUIRE(mappings.items().size() == 2);
  CHECK(mappings.items()[0].find("AllocationId").is_set());
  CHECK(b.findings().empty());
}

TEST_CASE("no subnet and no Elastic IP stands in two mappings; subnets and mappings not beside each other") {
  Balanced b;
  const auto& subnets = b.vpc.public_subnets();
  b.stack.add<NetworkLoadBalancer>("twice",
                                   {.vpc = b.vpc,
                                    .internet_facing = true,
                                    .subnet_mappings = {{.subnet = subnets[0], .allocation_id = "eipalloc-1"},
                                                        {.subnet = subnets[0], .allocation_id = "eipalloc-1"}}});
  auto& changed = b.stack.add<NetworkLoadBalancer>("changed", {.vpc = b.vpc, .internet_facing = true});
  auto& resource = dynamic_cast<elbv2::CfnLoadBalancer&>(*changed.node().default_child());
  resource.subnet_mappings = {{.subnet_id = "subnet-1"}};
  CHECK(
      b.findings() ==
      "error: [app/twice] two subnet mappings have the same subnet; allowed: another subnet in each "
      "(SubnetMappings.SubnetId)\n"
      "error: [app/twice] two subnet mappings have the same Elastic IP; allowed: another Elastic IP in each "
      "(SubnetMappings.AllocationId)\n"
      "error: [app/changed] the load balancer has both subnets and subnet mappings; allowed: one of the two: unset the "
      "other where the resource is changed directly (Subnets, SubnetMappings)");
}

TEST_CASE("the listeners of an imported load balancer aren't known") {
  Balanced b;
  auto& imported = ApplicationLoadBalancer::from_application_load_balancer_attributes(
      b.stack, "lb",
      {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/x/1",
       .security_group_id = "sg-0123456789abcdef0"});
  CHECK(refusal([&] { imported.listeners(); }) ==
        "error: [app/lb] the listeners of an imported load balancer are asked for; allowed: those of load balancers "
        "made here "
        "(ApplicationLoadBalancer)");
}
