// Classic Load Balancers with every prop, instances as targets, and who may connect to their listeners.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elasticloadbalancing.hpp>
#include <cdk/elasticloadbalancing/cfn_load_balancer.hpp>
#include <cdk/route53.hpp>
#include <cdk/route53_targets.hpp>
#include <chrono>

#include "../classic_support.hpp"

using namespace cdk;
using namespace cdk::elasticloadbalancing;
using namespace std::chrono_literals;

namespace {

constexpr const char* certificate =
    "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef";

ec2::Instance& instance(Stack& stack, ec2::IVpc& vpc, const char* id) {
  return stack.add<ec2::Instance>(id, {.instance_type = ec2::InstanceType("t3.micro"),
                                       .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
                                       .vpc = vpc});
}

LoadBalancer& every_prop(Stack& stack, ec2::IVpc& vpc, ec2::Instance& first, ec2::Instance& second) {
  auto& front = stack.add<LoadBalancer>(
      "front", {.vpc = vpc,
                .access_logging_policy =
                    CfnLoadBalancer::AccessLoggingPolicyProperty{
                        .enabled = true, .s3_bucket_name = "our-logs", .emit_interval = 5, .s3_bucket_prefix = "front"},
                .cross_zone = false,
                .health_check = {{.port = 8080,
                                  .healthy_threshold = 3,
                                  .interval = 1min,
                                  .path = "/health",
                                  .protocol = LoadBalancingProtocol::HTTP,
                                  .timeout = 10s,
                                  .unhealthy_threshold = 4}},
                .internet_facing = true,
                .listeners = {{.external_port = 80},
                              {.external_port = 443,
                               .allow_connections_from = {{ec2::Peer::ipv4("192.0.2.0/24"), second}},
                               .internal_port = 8080,
                               .policy_names = {"ELBSecurityPolicy-TLS-1-2-2017-01"},
                               .ssl_certificate_arn = certificate}},
                .targets = {InstanceTarget(first)}});
  const Vector<ec2::Connections> nobody;
  front.add_listener({.external_port = 9000,
                      .allow_connections_from = nobody,
                      .external_protocol = LoadBalancingProtocol::SSL,
                      .internal_port = 9001,
                      .ssl_certificate_arn = certificate});
  front.add_listener({.external_port = 9002,
                      .external_protocol = LoadBalancingProtocol::HTTPS,
                      .internal_port = 443,
                      .ssl_certificate_arn = certificate});
  auto port = front.add_listener({.external_port = 9003,
                                  .allow_connections_from = nobody,
                                  .external_protocol = LoadBalancingProtocol::TCP,
                                  .internal_protocol = LoadBalancingProtocol::SSL});
  port.connections().allow_default_port_from(ec2::Peer::ipv6("2001:db8::/32"), "partners");
  second.connections().allow_to_default_port(port);
  upper_case_protocols(front,
                       {{"HTTP", "HTTP"}, {"HTTPS", "HTTP"}, {"SSL", "TCP"}, {"HTTPS", "HTTPS"}, {"TCP", "SSL"}});
  front.add_target(InstanceTarget(second));
  front.connections().allow_from_any_ipv4(ec2::Port::icmp_ping(), "pings");
  ListenerPort(front.listener_ports().front()).connections().allow_default_port_from_any_ipv4("the first listener");
  return front;
}

void outputs(Stack& stack, const LoadBalancer& front) {
  stack.add<CfnOutput>("loadBalancerName", {.value = front.load_balancer_name()});
  stack.add<CfnOutput>("loadBalancerDnsName", {.value = front.load_balancer_dns_name()});
  stack.add<CfnOutput>("loadBalancerCanonicalHostedZoneNameId",
                       {.value = front.load_balancer_canonical_hosted_zone_name_id()});
  stack.add<CfnOutput>("loadBalancerCanonicalHostedZoneName",
                       {.value = front.load_balancer_canonical_hosted_zone_name()});
  stack.add<CfnOutput>("loadBalancerSourceSecurityGroupGroupName",
                       {.value = front.load_balancer_source_security_group_group_name()});
  stack.add<CfnOutput>("loadBalancerSourceSecurityGroupOwnerAlias",
                       {.value = front.load_balancer_source_security_group_owner_alias()});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("balancers");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  auto& first = instance(stack, vpc, "first");
  auto& second = instance(stack, vpc, "second");
  auto& front = every_prop(stack, vpc, first, second);
  outputs(stack, front);

  // A name of one's own.
  using route53::RecordTarget;
  using route53_targets::ClassicLoadBalancerTarget;
  auto& zone = stack.add<route53::PublicHostedZone>("zone", {.zone_name = "shop.example.com"});
  stack.add<route53::ARecord>("record",
                              {.target = RecordTarget::from_alias(ClassicLoadBalancerTarget(front)), .zone = zone});
  const ClassicLoadBalancerTarget healthy(front, {.evaluate_target_health = true});
  stack.add<route53::AaaaRecord>("record6", {.target = RecordTarget::from_alias(healthy), .zone = zone});

  // As little as possible, and chosen subnets.
  auto& plain = stack.add<LoadBalancer>(
      "plain", {.vpc = vpc, .health_check = {{.port = 443}}, .listeners = {{.external_port = 80}}});
  upper_case_protocols(plain, {{"HTTP", "HTTP"}});
  auto& chosen = stack.add<LoadBalancer>(
      "chosen", {.vpc = vpc,
                 .health_check = {{.port = 22}},
                 .internet_facing = true,
                 .listeners = {{.external_port = 22, .external_protocol = LoadBalancingProtocol::TCP}},
                 .subnet_selection = {{.availability_zones = {vpc.availability_zones().front()},
                                       .subnet_type = ec2::SubnetType::PUBLIC}}});
  upper_case_protocols(chosen, {{"TCP", "TCP"}});

  // Instances of another stack.
  auto& other = app.add<Stack>("other");
  auto& behind = other.add<LoadBalancer>(
      "behind",
      {.vpc = vpc,
       .health_check = {{.port = 80}},
       .listeners = {{.external_port = 8080, .external_protocol = LoadBalancingProtocol::HTTP, .internal_port = 80}}});
  behind.add_target(InstanceTarget(first));
  upper_case_protocols(behind, {{"HTTP", "HTTP"}});
  return app.run();
}
