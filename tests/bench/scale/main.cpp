// N stacks (from the environment), each with a network, a cluster and a load-balanced Fargate service.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cstdlib>
#include <string>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  const char* count = std::getenv("N");
  for (int i = 0; i < (count != nullptr ? std::atoi(count) : 10); ++i) {
    auto& stack = app.add<Stack>("stack-" + std::to_string(i));
    auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
    auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
    stack.add<ecs_patterns::ApplicationLoadBalancedFargateService>(
        "service", {.cluster = cluster,
                    .desired_count = 2,
                    .task_image_options = {{.image = ecs::ContainerImage::from_registry("nginx")}}});
  }
  return app.run();
}
