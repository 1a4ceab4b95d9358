// Services on instances behind Classic Load Balancers: the default container and a named one, in both network modes.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elasticloadbalancing.hpp>
#include <chrono>

#include "../classic_support.hpp"

using namespace cdk;
using elasticloadbalancing::LoadBalancer;
using elasticloadbalancing::LoadBalancingProtocol;
using namespace std::chrono_literals;

namespace {

ecs::ContainerImage image() { return ecs::ContainerImage::from_registry("public.ecr.aws/docker/library/nginx"); }

void bridge(Stack& stack, ec2::IVpc& vpc, ecs::ICluster& cluster) {
  auto& task = stack.add<ecs::Ec2TaskDefinition>("bridge");
  task.add_container(
      "web", {.image = image(), .memory_limit_mib = 256, .port_mappings = {{.container_port = 80, .host_port = 8080}}});
  task.add_container("admin", {.image = image(),
                               .memory_limit_mib = 256,
                               .port_mappings = {{.container_port = 9000, .host_port = 9000},
                                                 {.container_port = 9001, .host_port = 9001}}});
  auto& web = stack.add<ecs::Ec2Service>("web", {.cluster = cluster, .task_definition = task});
  auto& front =
      stack.add<LoadBalancer>("front", {.vpc = vpc, .health_check = {{.port = 8080}}, .internet_facing = true});
  front.add_listener({.external_port = 80, .internal_port = 8080});
  upper_case_protocols(front, {{"HTTP", "HTTP"}});
  front.add_target(web);
  auto& admin = stack.add<LoadBalancer>(
      "admin", {.vpc = vpc,
                .listeners = {{.external_port = 9001, .external_protocol = LoadBalancingProtocol::TCP}},
                .targets = {web.load_balancer_target({.container_name = "admin", .container_port = 9001})}});
  upper_case_protocols(admin, {{"TCP", "TCP"}});
  stack.add<CfnOutput>("name", {.value = admin.load_balancer_name()});
}

void host(Stack& stack, ec2::IVpc& vpc, ecs::ICluster& cluster) {
  auto& task = stack.add<ecs::Ec2TaskDefinition>("host", {.network_mode = ecs::NetworkMode::HOST});
  task.add_container("game",
                     {.image = image(), .memory_reservation_mib = 128, .port_mappings = {{.container_port = 7000}}});
  auto& game = stack.add<ecs::Ec2Service>(
      "game", {.cluster = cluster, .task_definition = task, .daemon = true, .health_check_grace_period = 90s});
  auto& alone = stack.add<LoadBalancer>(
      "alone", {.vpc = vpc, .listeners = {{.external_port = 7000, .external_protocol = LoadBalancingProtocol::TCP}}});
  upper_case_protocols(alone, {{"TCP", "TCP"}});
  game.attach_to_classic_lb(alone);
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("services");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  cluster.add_capacity("instances", {.instance_type = ec2::InstanceType("t3.medium")});
  bridge(stack, vpc, cluster);
  host(stack, vpc, cluster);

  // A service in another stack than its cluster.
  auto& other = app.add<Stack>("other");
  auto& task = other.add<ecs::Ec2TaskDefinition>("task");
  task.add_container(
      "api",
      {.image = image(), .memory_limit_mib = 256, .port_mappings = {{.container_port = 8000, .host_port = 8000}}});
  auto& api = other.add<ecs::Ec2Service>("api", {.cluster = cluster, .task_definition = task});
  auto& balancer = other.add<LoadBalancer>(
      "balancer", {.vpc = vpc, .listeners = {{.external_port = 80, .internal_port = 8000}}, .targets = {api}});
  upper_case_protocols(balancer, {{"HTTP", "HTTP"}});
  return app.run();
}
