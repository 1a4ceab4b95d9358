// The patterns with one load balancer whose tasks run on container instances.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/elbv2.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("instances");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& group = ec2::SecurityGroup::from_security_group_id(stack, "group", "sg-0123456789abcdef0");
  auto& cluster = ecs::Cluster::from_cluster_attributes(
      stack, "cluster", {.cluster_name = "instances", .vpc = vpc, .security_groups = {group}});
  const auto image = ecs::ContainerImage::from_registry("nginx");

  auto& alb = stack.add<ecs_patterns::ApplicationLoadBalancedEc2Service>(
      "alb",
      {.capacity_provider_strategies = {{.capacity_provider = "mine", .weight = 1}},
       .circuit_breaker = {.rollback = true},
       .cluster = cluster,
       .cpu = 256,
       .deployment_controller = {.type = ecs::DeploymentControllerType::ECS},
       .desired_count = 2,
       .enable_execute_command = true,
       .max_healthy_percent = 150,
       .memory_limit_mib = 512,
       .memory_reservation_mib = 256,
       .min_healthy_percent = 50,
       .placement_constraints = {ecs::PlacementConstraint::member_of("attribute:ecs.instance-type == m5a.large")},
       .placement_strategies = {ecs::PlacementStrategy::spread_across_instances(), ecs::PlacementStrategy::randomly()},
       .service_name = "web",
       .task_image_options = {{.image = image,
                               .command = {"run"},
                               .container_name = "web",
                               .container_port = 8080,
                               .docker_labels = {{"c", "d"}},
                               .entry_point = {"/bin/app"},
                               .environment = {{"A", "b"}},
                               .family = "web"}}});
  auto& task = stack.add<ecs::Ec2TaskDefinition>("task", {.network_mode = ecs::NetworkMode::AWS_VPC});
  task.add_container("web", {.image = image, .memory_reservation_mib = 64, .port_mappings = {{.container_port = 80}}});
  stack.add<ecs_patterns::ApplicationLoadBalancedEc2Service>(
      "alb-task",
      {.cluster = cluster, .load_balancer_name = "inner", .public_load_balancer = false, .task_definition = task});
  auto& ports = stack.add<ecs_patterns::NetworkLoadBalancedEc2Service>(
      "nlb", {.cluster = cluster,
              .enable_ecs_managed_tags = true,
              .health_check_grace_period = Duration::seconds(10),
              .listener_port = 2015,
              .memory_reservation_mib = 256,
              .placement_constraints = {ecs::PlacementConstraint::distinct_instances()},
              .placement_strategies = {ecs::PlacementStrategy::packed_by_cpu()},
              .propagate_tags = ecs::PropagatedTagSource::SERVICE,
              .task_image_options = {{.image = image, .container_port = 2015}}});
  auto& nlb = stack.add<elbv2::NetworkLoadBalancer>("given", {.vpc = vpc});
  auto& other = stack.add<ecs::Ec2TaskDefinition>("other");
  other.add_container("web", {.image = image, .memory_limit_mib = 64, .port_mappings = {{.container_port = 80}}});
  auto& pattern = stack.add<ecs_patterns::NetworkLoadBalancedEc2Service>(
      "nlb-task", {.cluster = cluster, .load_balancer = nlb, .task_definition = other});
  stack.add<CfnOutput>("same", {.value = pattern.load_balancer().load_balancer_arn()});
  alb.target_group().configure_health_check({.port = "traffic-port"});
  ports.target_group().configure_health_check({.port = "traffic-port"});
  pattern.target_group().configure_health_check({.port = "traffic-port"});
  return app.run();
}
