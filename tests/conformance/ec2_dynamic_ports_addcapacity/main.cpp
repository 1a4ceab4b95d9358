// ec2_dynamic_ports on Cluster::add_capacity: a launch configuration, and a hook that drains tasks.
#include "../dynamic_ports.hpp"

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("dynamic-ports");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& cluster = stack.add<ecs::Cluster>("production", {.vpc = vpc});
  cluster.add_capacity("capacity", {.instance_type = ec2::InstanceType("t3.medium"),
                                    .machine_image = ecs::EcsOptimizedImage::amazon_linux2(),
                                    .max_capacity = 4,
                                    .min_capacity = 2});
  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = true});
  routes(stack, alb, cluster, vpc);
  return app.run();
}
