// A public ALB in one stack, a Fargate service behind it in another.
#include "../service_support.hpp"

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("shared-resources");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = true});
  auto& listener = placeholder_listener(alb);
  stack.add<CfnOutput>("dns", {.value = alb.load_balancer_dns_name()});
  service_stack(app, cluster, listener, registry_container());
  return app.run();
}
