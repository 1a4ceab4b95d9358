#include <cdk/ecs/alternate_target.hpp>
#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/elbv2/network_listener.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/elbv2/network_target_group.hpp>

#include "catch.hpp"
#include "ecs_fargate_support.hpp"

using namespace cdk;

namespace {

struct Balanced : Served {
  elbv2::INetworkTargetGroup& group = elbv2::NetworkTargetGroup::from_target_group_attributes(
      stack, "group", {.target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/name/id"});
};

}  // namespace

TEST_CASE("traffic moves between target groups with ECS's own deployments") {
  Balanced b;
  auto& listener = b.stack.add<elbv2::NetworkLoadBalancer>("lb", {.vpc = b.cluster.vpc()})
                       .add_listener("tcp", {.port = 80, .default_target_groups = {b.group}});
  auto& service = b.service({.cluster = b.cluster,
                             .task_definition = b.definition,
                             .deployment_controller = {.type = ecs::DeploymentControllerType::CODE_DEPLOY}});
  const ecs::AlternateTarget other("Alternate",
                                   {.alternate_target_group = b.group,
                                    .production_listener = ecs::ListenerRuleConfiguration::network_listener(listener)});
  CHECK(refusal([&] { service.load_balancer_target({.container_name = "web", .alternate_target = other}); }) ==
        "error: [stack/service] an alternate_target with another deployment controller than ECS; allowed: the "
        "controller ECS (AWS::ECS::Service DeploymentController)");
}

TEST_CASE("tasks without a network are no targets") {
  Balanced b;
  auto& alone = b.stack.add<ecs::Ec2TaskDefinition>("alone", {.network_mode = ecs::NetworkMode::NONE});
  alone.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"),
                              .memory_limit_mib = 128,
                              .port_mappings = {{.container_port = 80}}});
  auto& service = b.stack.add<ecs::Ec2Service>("service", {.cluster = b.cluster, .task_definition = alone});
  CHECK(refusal([&] { service.attach_to_network_target_group(b.group); }) ==
        "error: [stack/service] a load balancer for tasks in the network mode none; allowed: bridge, host or awsvpc "
        "(AWS::ECS::Service LoadBalancers)");
}
