// The twin of dynamic_ports.js: everything behind the container instances.
#pragma once

#include <cdk/cdk.hpp>
#include <cdk/certificatemanager.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <string>

using namespace cdk;

/// A bridge-mode service on a host port that docker picks, and the target group that finds it.
inline elbv2::ApplicationTargetGroup& bridge_service(Stack& stack, const std::string& name, ecs::Cluster& cluster,
                                                     ec2::IVpc& vpc, int desired_count) {
  auto& task_definition = stack.add<ecs::Ec2TaskDefinition>(name + "-task", {.network_mode = ecs::NetworkMode::BRIDGE});
  task_definition.add_container(
      name,
      {.image = ecs::ContainerImage::from_registry("000000000000.dkr.ecr.us-east-2.amazonaws.com/" + name + ":v1"),
       .cpu = 256,
       .memory_limit_mib = 256,
       .port_mappings = {{.container_port = 8081, .host_port = 0, .protocol = ecs::Protocol::TCP}}});
  auto& service = stack.add<ecs::Ec2Service>(
      name + "-service", {.cluster = cluster, .task_definition = task_definition, .desired_count = desired_count});
  return stack.add<elbv2::ApplicationTargetGroup>(
      name + "-group", {.health_check = {.healthy_http_codes = "200", .path = "/", .port = "traffic-port"},
                        .port = 80,
                        .protocol = elbv2::ApplicationProtocol::HTTP,
                        .target_type = elbv2::TargetType::INSTANCE,
                        .targets = {service.load_balancer_target({.container_name = name, .container_port = 8081})},
                        .vpc = vpc});
}

/// The HTTPS listener, the two services and their rules.
inline void routes(Stack& stack, elbv2::ApplicationLoadBalancer& alb, ecs::Cluster& cluster, ec2::IVpc& vpc) {
  auto& certificate = certificatemanager::Certificate::from_certificate_arn(
      stack, "certificate", "arn:aws:acm:us-east-1:123456789012:certificate/11112222-3333-4444-5555-666677778888");
  alb.add_redirect({.source_port = 80, .target_port = 443});
  auto& https = alb.add_listener("https", {.certificates = {certificate},
                                           .default_action = elbv2::ListenerAction::fixed_response(
                                               404, {.content_type = "text/plain", .message_body = "no such service"}),
                                           .port = 443});
  auto& users = bridge_service(stack, "users", cluster, vpc, 2);
  auto& auth = bridge_service(stack, "auth", cluster, vpc, 3);
  const auto path = [](const char* pattern) { return elbv2::ListenerCondition::path_patterns({pattern}); };
  https.add_target_groups("users-route",
                          {.conditions = {path("/api/users*")}, .priority = 10, .target_groups = {users}});
  https.add_target_groups("auth-route", {.conditions = {path("/api/auth*")}, .priority = 20, .target_groups = {auth}});
  https.add_action("auth-host", {.action = elbv2::ListenerAction::forward({auth}),
                                 .conditions = {elbv2::ListenerCondition::host_headers({"auth.example.com"})},
                                 .priority = 30});
  stack.add<CfnOutput>("dns", {.value = alb.load_balancer_dns_name()});
}
