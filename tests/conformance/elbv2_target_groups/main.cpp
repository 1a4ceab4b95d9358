// Target groups with every prop, of both kinds; imported ones.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using elbv2::ApplicationTargetGroup;
using elbv2::NetworkTargetGroup;
using elbv2::TargetType;
using elbv2_targets::AlbArnTarget;
using elbv2_targets::InstanceIdTarget;
using elbv2_targets::IpTarget;
using Algorithm = elbv2::TargetGroupLoadBalancingAlgorithmType;

namespace {

void application_groups(Stack& stack, ec2::Vpc& vpc) {
  stack.add<ApplicationTargetGroup>("App", {.cross_zone_enabled = false,
                                            .deregistration_delay = 12s,
                                            .health_check = {.enabled = true,
                                                             .healthy_http_codes = "200-299",
                                                             .healthy_threshold_count = 3,
                                                             .interval = 20s,
                                                             .path = "/ok",
                                                             .port = "8081",
                                                             .protocol = elbv2::Protocol::HTTPS,
                                                             .timeout = 4s,
                                                             .unhealthy_threshold_count = 4},
                                            .ip_address_type = elbv2::TargetGroupIpAddressType::IPV6,
                                            .load_balancing_algorithm_type = Algorithm::LEAST_OUTSTANDING_REQUESTS,
                                            .port = 8080,
                                            .protocol = elbv2::ApplicationProtocol::HTTPS,
                                            .protocol_version = elbv2::ApplicationProtocolVersion::HTTP1,
                                            .slow_start = 30s,
                                            .stickiness_cookie_duration = 5min,
                                            .target_group_health = {.dns_minimum_healthy_target_count = 3,
                                                                    .dns_minimum_healthy_target_percentage = 70,
                                                                    .routing_minimum_healthy_target_count = 2,
                                                                    .routing_minimum_healthy_target_percentage = 50},
                                            .target_group_name = "app-group",
                                            .target_type = TargetType::IP,
                                            .vpc = vpc});
  stack.add<ApplicationTargetGroup>("Off", {.cross_zone_enabled = true,
                                            .enable_anomaly_mitigation = false,
                                            .protocol = elbv2::ApplicationProtocol::HTTP,
                                            .slow_start = 0s,
                                            .target_group_health = {.dns_minimum_healthy_target_count = 0,
                                                                    .dns_minimum_healthy_target_percentage = 0,
                                                                    .routing_minimum_healthy_target_percentage = 0},
                                            .target_type = TargetType::INSTANCE,
                                            .vpc = vpc});
  stack.add<ApplicationTargetGroup>("Grpc", {.enable_anomaly_mitigation = true,
                                             .health_check = {.healthy_grpc_codes = "0-99", .path = "/svc"},
                                             .load_balancing_algorithm_type = Algorithm::WEIGHTED_RANDOM,
                                             .port = 443,
                                             .protocol_version = elbv2::ApplicationProtocolVersion::GRPC,
                                             .target_type = TargetType::IP,
                                             .vpc = vpc});
  stack.add<ApplicationTargetGroup>(
      "Function",
      {.health_check = {.enabled = true}, .multi_value_headers_enabled = true, .target_type = TargetType::LAMBDA});
  stack.add<ApplicationTargetGroup>(
      "FunctionInVpc", {.multi_value_headers_enabled = false, .target_type = TargetType::LAMBDA, .vpc = vpc});

  auto& changed =
      stack.add<ApplicationTargetGroup>("Changed", {.port = 8000, .targets = {IpTarget("10.0.0.4")}, .vpc = vpc});
  changed.configure_health_check({.path = "/changed"});
  changed.enable_cookie_stickiness(24h, "later");
  changed.set_attribute("custom", "x");
  changed.add_target(IpTarget("10.0.0.5", 81), IpTarget("192.168.0.1", 82, "all"));
}

NetworkTargetGroup& network_groups(Stack& stack, ec2::Vpc& vpc) {
  auto& net = stack.add<NetworkTargetGroup>("Net", {.port = 5000,
                                                    .connection_termination = true,
                                                    .cross_zone_enabled = true,
                                                    .deregistration_delay = 1min,
                                                    .health_check = {.healthy_http_codes = "200",
                                                                     .healthy_threshold_count = 2,
                                                                     .interval = 5s,
                                                                     .path = "/h",
                                                                     .protocol = elbv2::Protocol::HTTP,
                                                                     .timeout = 5s,
                                                                     .unhealthy_threshold_count = 2},
                                                    .ip_address_type = elbv2::TargetGroupIpAddressType::IPV4,
                                                    .preserve_client_ip = true,
                                                    .protocol = elbv2::Protocol::TCP_UDP,
                                                    .proxy_protocol_v2 = true,
                                                    .target_group_health = {.dns_minimum_healthy_target_count = 1},
                                                    .target_group_name = "net-group",
                                                    .target_type = TargetType::IP,
                                                    .vpc = vpc});
  net.add_target(IpTarget("10.0.0.6", 83), IpTarget("10.0.0.7"));
  stack.add<NetworkTargetGroup>("NetOff", {.port = 53,
                                           .connection_termination = false,
                                           .preserve_client_ip = false,
                                           .protocol = elbv2::Protocol::UDP,
                                           .proxy_protocol_v2 = false,
                                           .targets = {InstanceIdTarget("i-1", 54)},
                                           .vpc = vpc});
  stack.add<NetworkTargetGroup>(
      "ToBalancer",
      {.port = 80,
       .health_check = {.protocol = elbv2::Protocol::HTTP},
       .targets = {AlbArnTarget(
           "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/x/0123456789abcdef", 80)},
       .vpc = vpc});
  return net;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Groups");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  application_groups(stack, vpc);
  auto& net = network_groups(stack, vpc);

  stack.add<CfnOutput>("Arn", {.value = net.target_group_arn()});
  stack.add<CfnOutput>("Name", {.value = net.target_group_name()});
  stack.add<CfnOutput>("FullName", {.value = net.target_group_full_name()});
  stack.add<CfnOutput>("Balancers", {.value = Fn::select(0, net.target_group_load_balancer_arns())});

  auto& imported = ApplicationTargetGroup::from_target_group_attributes(
      stack, "Imported",
      {.target_group_arn =
           "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/the-name/0123456789abcdef"});
  auto& token = NetworkTargetGroup::from_target_group_attributes(
      stack, "Token",
      {.target_group_arn = Fn::import_value("group"),
       .load_balancer_arns =
           "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/x/0123456789abcdef"});
  stack.add<CfnOutput>(
      "Imports", {.value = format("{} {} {} {} {}", imported.target_group_arn(), imported.target_group_name(),
                                  token.target_group_arn(), token.target_group_name(), token.load_balancer_arns())});
  auto& balancer = stack.add<elbv2::NetworkLoadBalancer>("Balancer", {.vpc = vpc});
  balancer.add_listener("Net", {.port = 80, .default_target_groups = {token}});
  balancer.add_listener("Second", {.port = 5000, .default_target_groups = {net}, .protocol = elbv2::Protocol::TCP_UDP});
  stack.add<CfnOutput>("First", {.value = net.first_load_balancer_full_name()});
  return app.run();
}
