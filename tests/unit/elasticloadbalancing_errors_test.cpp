#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elasticloadbalancing.hpp>
#include <cdk/elbv2.hpp>
#include <chrono>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::elasticloadbalancing;
using namespace std::chrono_literals;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  LoadBalancer& balancer = stack.add<LoadBalancer>("balancer", {.vpc = vpc});
};

std::string listener_error(const LoadBalancerListener& listener) {
  Fixture f;
  return refusal([&] { f.balancer.add_listener(listener); });
}

std::string check_error(const HealthCheck& check) {
  Fixture f;
  return refusal([&] { f.stack.add<LoadBalancer>("checked", {.vpc = f.vpc, .health_check = check}); });
}

const std::string at = "error: [stack/balancer] ";
const std::string listeners = " (AWS::ElasticLoadBalancing::LoadBalancer Listeners)";

std::string text(const Value& value) { return std::string(value.as_string()); }

}  // namespace

TEST_CASE("listeners of a classic balancer are checked") {
  CHECK(listener_error({.external_port = 8080}) ==
        at + "external_port 8080 without external_protocol; allowed: external_protocol for all ports but 80 and 443" +
            listeners);
  CHECK(listener_error({.external_port = 0, .external_protocol = LoadBalancingProtocol::TCP}) ==
        at + "external_port is 0; allowed: 1 to 65535" + listeners);
  CHECK(listener_error({.external_port = 80, .internal_port = 65536}) ==
        at + "internal_port is 65536; allowed: 1 to 65535" + listeners);
  CHECK(
      listener_error({.external_port = 80, .external_protocol = LoadBalancingProtocol::TCP}) ==
      at +
          "a listener at external_port 80 that takes tcp and sends http; allowed: tcp and ssl together, http and https "
          "together" +
          listeners);
  CHECK(listener_error({.external_port = 443}) ==
        at +
            "a listener at external_port 443 that takes https without ssl_certificate_arn; allowed: the ARN of a "
            "certificate" +
            listeners);
  CHECK(listener_error({.external_port = 9000, .external_protocol = LoadBalancingProtocol::SSL}) ==
        at +
            "a listener at external_port 9000 that takes ssl without ssl_certificate_arn; allowed: the ARN of a "
            "certificate" +
            listeners);
  Fixture f;
  f.balancer.add_listener({.external_port = 80});
  CHECK(refusal([&] { f.balancer.add_listener({.external_port = 80}); }) ==
        at + "two listeners at external_port 80; allowed: one listener for each port" + listeners);
}

TEST_CASE("health checks of a classic balancer are checked") {
  const std::string checked = "error: [stack/checked] ";
  const std::string rule = " (AWS::ElasticLoadBalancing::LoadBalancer HealthCheck)";
  CHECK(check_error({.port = 0}) == checked + "port of the health check is 0; allowed: 1 to 65535" + rule);
  CHECK(check_error({.port = 80, .healthy_threshold = 1}) ==
        checked + "healthy_threshold of the health check is 1; allowed: 2 to 10" + rule);
  CHECK(check_error({.port = 80, .unhealthy_threshold = 11}) ==
        checked + "unhealthy_threshold of the health check is 11; allowed: 2 to 10" + rule);
  CHECK(check_error({.port = 80, .interval = 301s}) ==
        checked + "interval of the health check is 301 seconds; allowed: 5 to 300 seconds" + rule);
  CHECK(check_error({.port = 80, .interval = 120s, .timeout = 61s}) ==
        checked + "timeout of the health check is 61 seconds; allowed: 2 to 60 seconds" + rule);
  CHECK(check_error({.port = 80, .interval = 5s}) ==
        checked + "timeout of 5 seconds with an interval of 5 seconds; allowed: a timeout below the interval" + rule);
}

TEST_CASE("protocols of a classic balancer stand in lower case, as CDK writes them") {
  Fixture f;
  const Input<std::string> certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/c";
  f.balancer.add_listener({.external_port = 80});
  f.balancer.add_listener({.external_port = 443, .ssl_certificate_arn = certificate});
  f.balancer.add_listener({.external_port = 22, .external_protocol = LoadBalancingProtocol::TCP});
  f.balancer.add_listener(
      {.external_port = 23, .external_protocol = LoadBalancingProtocol::SSL, .ssl_certificate_arn = certificate});
  const CloudAssembly assembly = f.app.synth();
  std::string found;
  for (const Member& resource : assembly.stacks().front().template_value.find("Resources").members()) {
    if (text(resource.value.find("Type")) != "AWS::ElasticLoadBalancing::LoadBalancer") continue;
    for (const Value& listener : resource.value.find("Properties").find("Listeners").items())
      found += text(listener.find("Protocol")) + ">" + text(listener.find("InstanceProtocol")) + " ";
  }
  CHECK(found == "http>http https>https tcp>tcp ssl>tcp ");
}

namespace {

/// A service on instances, with one port that is mapped to `host_port`.
struct Served : Fixture {
  ecs::Cluster& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});

  ecs::Ec2TaskDefinition& task(ecs::NetworkMode mode, std::optional<int> host_port = {}) {
    auto& made = stack.add<ecs::Ec2TaskDefinition>("task", {.network_mode = mode});
    made.add_container("web", {.image = ecs::ContainerImage::from_registry("web"),
                               .memory_limit_mib = 64,
                               .port_mappings = {{.container_port = 80, .host_port = host_port}}});
    return made;
  }
};

const std::string service = "error: [stack/service] ";
const std::string name = " (AWS::ECS::Service LoadBalancers.LoadBalancerName)";

}  // namespace

TEST_CASE("services that a classic balancer can't reach are refused") {
  {
    Served f;
    auto& task = f.task(ecs::NetworkMode::AWS_VPC);
    auto& made = f.stack.add<ecs::Ec2Service>("service", {.cluster = f.cluster, .task_definition = task});
    CHECK(refusal([&] { f.balancer.add_target(made); }) ==
          service + "a Classic Load Balancer for tasks in the network mode awsvpc; allowed: bridge or host" + name);
  }
  {
    Served f;
    auto& task = f.stack.add<ecs::FargateTaskDefinition>("task");
    task.add_container("web",
                       {.image = ecs::ContainerImage::from_registry("web"), .port_mappings = {{.container_port = 80}}});
    auto& made = f.stack.add<ecs::FargateService>("service", {.cluster = f.cluster, .task_definition = task});
    CHECK(refusal([&] { made.attach_to_classic_lb(f.balancer); }) ==
          service + "a Classic Load Balancer for tasks in the network mode awsvpc; allowed: bridge or host" + name);
  }
  Served f;
  auto& made = f.stack.add<ecs::Ec2Service>("service",
                                            {.cluster = f.cluster,
                                             .task_definition = f.task(ecs::NetworkMode::BRIDGE, 80),
                                             .availability_zone_rebalancing = ecs::AvailabilityZoneRebalancing::ENABLED,
                                             .max_healthy_percent = 200});
  CHECK(refusal([&] { made.attach_to_classic_lb(f.balancer); }) ==
        service +
            "a Classic Load Balancer for a service that rebalances zones; allowed: "
            "AvailabilityZoneRebalancing::DISABLED, or an Application or Network Load Balancer" +
            name);
}

TEST_CASE("alternate targets and free ports aren't for a classic balancer") {
  Served f;
  f.cluster.add_capacity("instances", {.instance_type = ec2::InstanceType("t3.micro")});
  auto& task = f.task(ecs::NetworkMode::BRIDGE);
  auto& made = f.stack.add<ecs::Ec2Service>("service", {.cluster = f.cluster,
                                                        .task_definition = task,
                                                        .circuit_breaker = {.rollback = true},
                                                        .min_healthy_percent = 50});
  auto& nlb = f.stack.add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = f.vpc});
  auto& blue = f.stack.add<elbv2::NetworkTargetGroup>(
      "blue", {.port = 80, .target_type = elbv2::TargetType::INSTANCE, .vpc = f.vpc});
  auto& listener = nlb.add_listener("listener", {.port = 80, .default_target_groups = {blue}});
  const ecs::AlternateTarget other("other",
                                   {.alternate_target_group = blue,
                                    .production_listener = ecs::ListenerRuleConfiguration::network_listener(listener)});
  CHECK(refusal([&] {
          f.balancer.add_target(
              made.load_balancer_target({.container_name = "web", .alternate_target = other, .container_port = 80}));
        }) == service +
                  "an alternate_target for a Classic Load Balancer; allowed: an Application or Network Load Balancer "
                  "(AWS::ECS::Service LoadBalancers.AdvancedConfiguration)");
  made.attach_to_classic_lb(f.balancer);
  CHECK(warnings(f.app) ==
        "warning: [stack/service] A Classic Load Balancer sends to one port of all instances, but container port 80 "
        "gets any free one. Give its port mapping a host_port. [ack: cdk-cpp/ecs:classicLoadBalancerWithDynamicPort]");
}
