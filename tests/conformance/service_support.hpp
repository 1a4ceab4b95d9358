// What several programs share: the twin of the service's part of support.js.
#pragma once

#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <cstdlib>

using namespace cdk;

/// An HTTP listener that answers 200 by itself until a service is attached.
inline elbv2::ApplicationListener& placeholder_listener(elbv2::ApplicationLoadBalancer& alb) {
  auto& listener = alb.add_listener("listener", {.open = true, .port = 80});
  listener.add_action("fixed-action", {.action = elbv2::ListenerAction::fixed_response(
                                           200, {.content_type = "text/plain", .message_body = "OK"})});
  return listener;
}

/// The container of the variants that need no image of their own.
inline ecs::ContainerDefinitionOptions registry_container() {
  return {.image = ecs::ContainerImage::from_registry("public.ecr.aws/docker/library/busybox"),
          .command = {"sh", "-c", "echo Hello > /tmp/index.html && exec busybox httpd -f -v -p 8080 -h /tmp"}};
}

/// The stack "service": one Fargate task definition with a container on 8080, attached to another stack's listener.
/// The number of tasks is taken from the environment (DESIRED).
inline void service_stack(App& app, ecs::ICluster& cluster, elbv2::ApplicationListener& listener,
                          ecs::ContainerDefinitionOptions container) {
  auto& stack = app.add<Stack>("service");
  auto& task_definition = stack.add<ecs::FargateTaskDefinition>("service-task-def");
  container.memory_limit_mib = 256;
  container.port_mappings = {{.container_port = 8080, .protocol = ecs::Protocol::TCP}};
  container.logging = ecs::LogDrivers::aws_logs({.stream_prefix = "service",
                                                 .max_buffer_size = Size::mebibytes(25),
                                                 .mode = ecs::AwsLogDriverMode::NON_BLOCKING});
  task_definition.add_container("web", std::move(container));
  const char* desired = std::getenv("DESIRED");
  auto& service =
      stack.add<ecs::FargateService>("service-service", {.cluster = cluster,
                                                         .task_definition = task_definition,
                                                         .desired_count = desired != nullptr ? std::atoi(desired) : 2});
  listener.add_targets(
      "service-target",
      {.conditions = {elbv2::ListenerCondition::path_patterns({"*"})},
       .deregistration_delay = Duration::seconds(10),
       .health_check = {.interval = Duration::seconds(10), .path = "/", .timeout = Duration::seconds(5)},
       .port = 80,
       .priority = 1,
       .targets = {service.load_balancer_target({.container_name = "web", .container_port = 8080})}});
}

/// The stacks of a case over IPv4: network, cluster, and an NLB that leads to an internal ALB, and the service.
inline void ipv4_stacks(App& app, ecs::ContainerDefinitionOptions container) {
  auto& stack = app.add<Stack>("shared-resources");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  auto& nlb = stack.add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc, .internet_facing = true});
  auto& front = nlb.add_listener("listener", {.port = 80});
  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = false});
  auto& listener = placeholder_listener(alb);
  front.add_targets("alb-target", {.port = 80, .targets = {elbv2_targets::AlbTarget(alb, 80)}});
  stack.add<CfnOutput>("dns", {.value = nlb.load_balancer_dns_name()});
  service_stack(app, cluster, listener, std::move(container));
}
