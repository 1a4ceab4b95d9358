// A web service on Fargate behind a public Application Load Balancer: the pattern makes the load balancer, its listener
// and target group, the security groups and the service.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>

using namespace cdk;

/// The network, the task, and the pattern around it.
struct WebService : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("MyVpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("MyCluster", {.vpc = vpc});

  /// What runs: one container that listens on port 80. The first essential container is the one that gets requests.
  ecs::FargateTaskDefinition& task = add<ecs::FargateTaskDefinition>("MyTaskDefinition");
  ecs::ContainerDefinition& container = task.add_container(
      "MyContainer", {.image = ecs::ContainerImage::from_registry("nginx"), .port_mappings = {{.container_port = 80}}});

  /// Two of them, and everything between them and the internet.
  ecs_patterns::ApplicationLoadBalancedFargateService& service =
      add<ecs_patterns::ApplicationLoadBalancedFargateService>("MyService", {.cluster = cluster,
                                                                             .desired_count = 2,
                                                                             .listener_port = 80,
                                                                             .public_load_balancer = true,
                                                                             .task_definition = task});

  using Stack::Stack;
};

int main(int argc, char** argv) {
  App app(argc, argv);
  app.add<WebService>("MyStack");
  return app.run();
}
