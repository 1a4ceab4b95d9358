// Auto Scaling groups behind Classic Load Balancers, one of them behind several kinds at once.
#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elasticloadbalancing.hpp>
#include <cdk/elbv2.hpp>
#include <chrono>

#include "../classic_support.hpp"

using namespace cdk;
using autoscaling::AutoScalingGroup;
using elasticloadbalancing::LoadBalancer;
using elasticloadbalancing::LoadBalancingProtocol;
using namespace std::chrono_literals;

namespace {

const ec2::InstanceType type("t3.micro");
ec2::MachineImage image() { return ec2::MachineImage::latest_amazon_linux2023(); }

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("groups");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  auto& fleet = stack.add<AutoScalingGroup>(
      "fleet", {.vpc = vpc,
                .health_checks = autoscaling::HealthChecks::with_additional_checks(
                    {.additional_types = {autoscaling::AdditionalHealthCheckType::ELB}, .grace_period = 2min}),
                .instance_type = type,
                .machine_image = image()});
  auto& front = stack.add<LoadBalancer>(
      "front", {.vpc = vpc, .health_check = {{.port = 80}}, .internet_facing = true, .targets = {fleet}});
  front.add_listener({.external_port = 80});
  front.add_listener({.external_port = 8443,
                      .external_protocol = LoadBalancingProtocol::TCP,
                      .internal_port = 443,
                      .internal_protocol = LoadBalancingProtocol::TCP});
  upper_case_protocols(front, {{"HTTP", "HTTP"}, {"TCP", "TCP"}});

  // Behind two, and in a target group.
  auto& launch_template = stack.add<ec2::LaunchTemplate>(
      "template", {.instance_type = type,
                   .machine_image = image(),
                   .security_group = stack.add<ec2::SecurityGroup>("group", {.vpc = vpc})});
  auto& shared = stack.add<AutoScalingGroup>("shared", {.vpc = vpc, .launch_template = launch_template});
  auto& inside = stack.add<LoadBalancer>(
      "inside", {.vpc = vpc, .listeners = {{.external_port = 80, .allow_connections_from = {{fleet}}}}});
  upper_case_protocols(inside, {{"HTTP", "HTTP"}});
  inside.add_target(shared);
  front.add_target(shared);
  stack.add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc})
      .add_listener("listener", {.port = 80})
      .add_targets("targets", {.port = 80, .targets = {shared}});
  return app.run();
}
