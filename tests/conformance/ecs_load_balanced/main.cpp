// The patterns of a service behind a load balancer, and services with targets of several listeners.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/elbv2.hpp>

using namespace cdk;

namespace {

void patterns(Stack& stack, ec2::IVpc& vpc, ecs::ICluster& cluster, const ecs::ContainerImage& image) {
  stack.add<ecs_patterns::ApplicationLoadBalancedFargateService>(
      "https", {.assign_public_ip = true,
                .certificate = elbv2::ListenerCertificate::from_arn("arn:aws:acm:eu-west-1:123456789012:certificate/1"),
                .circuit_breaker = {.rollback = true},
                .cluster = cluster,
                .container_cpu = 256,
                .container_memory_limit_mib = 512,
                .cpu = 512,
                .desired_count = 2,
                .health_check = {.command = {"true"}},
                .idle_timeout = Duration::seconds(120),
                .load_balancer_name = "front",
                .max_healthy_percent = 200,
                .memory_limit_mib = 1024,
                .min_healthy_percent = 50,
                .redirect_http = true,
                .task_image_options = {{.image = image,
                                        .command = {"run"},
                                        .container_name = "app",
                                        .container_port = 8080,
                                        .docker_labels = {{"c", "d"}},
                                        .entry_point = {"/bin/app"},
                                        .environment = {{"A", "b"}},
                                        .family = "https"}},
                .task_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}}});
  stack.add<ecs_patterns::ApplicationLoadBalancedFargateService>(
      "internal", {.cluster = cluster,
                   .listener_port = 8000,
                   .open_listener = false,
                   .public_load_balancer = false,
                   .task_image_options = {{.image = image, .enable_logging = false}}});
  stack.add<ecs_patterns::NetworkLoadBalancedFargateService>(
      "tcp",
      {.cluster = cluster, .listener_port = 9000, .task_image_options = {{.image = image, .container_port = 9001}}});
  stack.add<ecs_patterns::NetworkLoadBalancedFargateService>("defaults",
                                                             {.task_image_options = {{.image = image}}, .vpc = vpc});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("patterns");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  const auto image = ecs::ContainerImage::from_registry("nginx");
  patterns(stack, vpc, cluster, image);

  auto& task = stack.add<ecs::FargateTaskDefinition>("task");
  task.add_container("web", {.image = image, .port_mappings = {{.container_port = 80}, {.container_port = 81}}});
  auto& service = stack.add<ecs::FargateService>("service", {.cluster = cluster, .task_definition = task});
  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc});
  auto& nlb = stack.add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc});
  service.register_load_balancer_targets(
      {{.container_name = "web",
        .listener = ecs::ListenerConfig::application_listener(alb.add_listener("http", {.port = 80})),
        .new_target_group_id = "ECS",
        .container_port = 80},
       {.container_name = "web",
        .listener = ecs::ListenerConfig::network_listener(nlb.add_listener("tcp", {.port = 81}), {{.port = 81}}),
        .new_target_group_id = "ECS",
        .container_port = 81}});
  auto& count = service.auto_scale_task_count({.max_capacity = 4});
  auto& group = alb.add_listener("more", {.port = 82, .protocol = elbv2::ApplicationProtocol::HTTP})
                    .add_targets("more", {.port = 80, .targets = {service}});
  count.scale_on_request_count("requests", {.requests_per_target = 100, .target_group = group});
  return app.run();
}
