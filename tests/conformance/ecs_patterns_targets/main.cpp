// The patterns with several load balancers, listeners and target groups.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/route53.hpp>

using namespace cdk;
using namespace cdk::ecs_patterns;

namespace {

struct Targets : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.vpc = vpc});
  ecs::ICluster& instances =
      ecs::Cluster::from_cluster_attributes(*this, "instances", {.cluster_name = "instances", .vpc = vpc});
  route53::IHostedZone& zone = route53::HostedZone::from_hosted_zone_attributes(
      *this, "zone", {.hosted_zone_id = "Z1", .zone_name = "example.com"});
  ecs::ContainerImage image = ecs::ContainerImage::from_registry("nginx");
  using Stack::Stack;

  void application() {
    auto& alb = add<ApplicationMultipleTargetGroupsFargateService>(
        "alb", {.assign_public_ip = true,
                .cluster = cluster,
                .cpu = 512,
                .desired_count = 3,
                .enable_ecs_managed_tags = true,
                .enable_execute_command = true,
                .health_check_grace_period = Duration::seconds(90),
                .load_balancers = {{.listeners = {{.name = "secure",
                                                   .protocol = elbv2::ApplicationProtocol::HTTPS,
                                                   .ssl_policy = elbv2::SslPolicy::TLS12_EXT},
                                                  {.name = "plain", .port = 8080}},
                                    .name = "front",
                                    .domain_name = "api.example.com",
                                    .domain_zone = zone,
                                    .idle_timeout = Duration::seconds(120)},
                                   {.listeners = {{.name = "inner"}}, .name = "back", .public_load_balancer = false}},
                .memory_limit_mib = 1024,
                .platform_version = ecs::FargatePlatformVersion::LATEST,
                .propagate_tags = ecs::PropagatedTagSource::TASK_DEFINITION,
                .service_name = "web",
                .target_groups = {{.container_port = 80, .listener = "secure"},
                                  {.container_port = 90,
                                   .host_header = "api.example.com",
                                   .listener = "secure",
                                   .path_pattern = "/admin*",
                                   .priority = 10},
                                  {.container_port = 80, .listener = "inner", .protocol = ecs::Protocol::TCP},
                                  {.container_port = 70, .listener = "plain"}},
                .task_image_options = {{.image = image,
                                        .container_name = "web",
                                        .container_ports = {80, 90},
                                        .docker_labels = {{"c", "d"}},
                                        .environment = {{"A", "b"}},
                                        .family = "web"}}});
    alb.target_groups()[0]->configure_health_check({.path = "/healthy"});
    alb.load_balancers()[1]->add_listener("own", {.default_target_groups = {alb.target_group()}, .port = 8000});
    add<ApplicationMultipleTargetGroupsFargateService>(
        "alb-default", {.task_image_options = {{.image = image, .enable_logging = false}}, .vpc = vpc});
  }

  void network() {
    add<NetworkMultipleTargetGroupsFargateService>(
        "nlb", {.circuit_breaker = {.rollback = true},
                .cluster = cluster,
                .load_balancers = {{.listeners = {{.name = "a"}, {.name = "b", .port = 90}},
                                    .name = "tcp",
                                    .domain_name = "tcp.example.com",
                                    .domain_zone = zone},
                                   {.listeners = {{.name = "c"}}, .name = "inner-tcp", .public_load_balancer = false}},
                .max_healthy_percent = 150,
                .min_healthy_percent = 50,
                .target_groups = {{.container_port = 80},
                                  {.container_port = 90, .listener = "b"},
                                  {.container_port = 70, .listener = "c"}},
                .task_image_options = {{.image = image, .container_ports = {80, 90}}}});
    auto& task = add<ecs::FargateTaskDefinition>("task");
    task.add_container("web", {.image = image});
    add<NetworkMultipleTargetGroupsFargateService>("nlb-default", {.cluster = cluster, .task_definition = task});
  }

  void on_instances() {
    auto& alb = add<ApplicationMultipleTargetGroupsEc2Service>(
        "alb-ec2",
        {.cluster = instances,
         .cpu = 128,
         .memory_limit_mib = 256,
         .memory_reservation_mib = 128,
         .placement_constraints = {ecs::PlacementConstraint::distinct_instances()},
         .placement_strategies = {ecs::PlacementStrategy::packed_by_memory()},
         .target_groups = {{.container_port = 81}, {.container_port = 80, .path_pattern = "/b*", .priority = 1}},
         .task_image_options = {{.image = image, .container_ports = {80, 81}}}});
    auto& nlb = add<NetworkMultipleTargetGroupsEc2Service>(
        "nlb-ec2", {.cluster = instances,
                    .load_balancers = {{.listeners = {{.name = "one"}}, .name = "lb"}},
                    .memory_limit_mib = 256,
                    .task_image_options = {{.image = image}}});
    for (const auto& group : alb.target_groups()) group->configure_health_check({.port = "traffic-port"});
    nlb.target_group().configure_health_check({.port = "traffic-port"});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Targets>("targets");
  stack.application();
  stack.network();
  stack.on_instances();
  return app.run();
}
