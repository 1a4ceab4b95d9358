// A web service on Fargate behind fixed addresses: clients reach a Network Load Balancer by one Elastic IP in each
// zone; it passes connections on to an internal Application Load Balancer, which routes requests to the service's
// tasks.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;

/// The network, the cluster and both load balancers: what several services can share.
struct SharedResources : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.ip_protocol = ec2::IpProtocol::DUAL_STACK, .max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.vpc = vpc});

  elbv2::ApplicationLoadBalancer& alb =
      add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = false});
  elbv2::ApplicationListener& alb_listener = alb.add_listener("listener", {.open = true, .port = 80});

  elbv2::NetworkLoadBalancer& nlb =
      add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc,
                                              .internet_facing = true,
                                              .ip_address_type = elbv2::IpAddressType::DUAL_STACK,
                                              .subnet_mappings = fixed_addresses()});

  CfnOutput& dns = add<CfnOutput>("dns", {.value = nlb.load_balancer_dns_name()});

  explicit SharedResources(const Scope& scope) : Stack(scope) {
    // Requests that no service takes are answered here, so that the NLB's health checks pass from the start.
    alb_listener.add_action("fixed-action", {.action = elbv2::ListenerAction::fixed_response(
                                                 200, {.content_type = "text/plain", .message_body = "OK"})});
    nlb.add_listener("listener", {.port = 80})
        .add_targets("alb-target", {.port = 80, .targets = {elbv2_targets::AlbListenerTarget(alb_listener)}});
  }

  /// One Elastic IP for each public subnet, and so for each zone.
  std::vector<elbv2::SubnetMapping> fixed_addresses() {
    std::vector<elbv2::SubnetMapping> mappings;
    for (ec2::ISubnet& subnet : vpc.public_subnets())
      mappings.push_back(
          {.subnet = subnet, .allocation_id = add<ec2::ElasticIp>("nlb-eip-" + subnet.node().id()).allocation_id()});
    return mappings;
  }
};

/// The service: two tasks that run the image of the folder `service`.
struct Service : Stack {
  Service(const Scope& scope, SharedResources& shared) : Stack(scope) {
    auto& task_definition = add<ecs::FargateTaskDefinition>("service-task-def");
    task_definition.add_container(
        "web",
        {.image = ecs::ContainerImage::from_asset("./service"),
         .logging = ecs::LogDrivers::aws_logs(
             {.stream_prefix = "service", .max_buffer_size = 25_MiB, .mode = ecs::AwsLogDriverMode::NON_BLOCKING}),
         .memory_limit_mib = 256,
         .port_mappings = {{.container_port = 8080, .protocol = ecs::Protocol::TCP}}});

    auto& service = add<ecs::FargateService>(
        "service-service", {.cluster = shared.cluster, .task_definition = task_definition, .desired_count = 2});

    shared.alb_listener.add_targets(
        "service-target",
        {.conditions = {elbv2::ListenerCondition::path_patterns({"*"})},
         .deregistration_delay = 10s,
         .health_check = {.interval = 10s, .path = "/", .timeout = 5s},
         .port = 80,
         .priority = 1,
         .targets = {service.load_balancer_target({.container_name = "web", .container_port = 8080})}});
  }
};

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& shared = app.add<SharedResources>("shared-resources");
  app.add<Service>("service", shared);
  return app.run();
}
