// A service behind an Application Load Balancer by the pattern, with a task definition of one's own.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("MyStack");
  auto& vpc = stack.add<ec2::Vpc>("MyVpc", {.max_azs = 2});
  auto& cluster = stack.add<ecs::Cluster>("MyCluster", {.vpc = vpc});
  auto& task_definition = stack.add<ecs::FargateTaskDefinition>("MyTaskDefinition");
  task_definition.add_container(
      "MyContainer", {.image = ecs::ContainerImage::from_registry("nginx"), .port_mappings = {{.container_port = 80}}});
  stack.add<ecs_patterns::ApplicationLoadBalancedFargateService>("MyService", {.cluster = cluster,
                                                                               .desired_count = 2,
                                                                               .listener_port = 80,
                                                                               .public_load_balancer = true,
                                                                               .task_definition = task_definition});
  return app.run();
}
