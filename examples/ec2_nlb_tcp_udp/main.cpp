// A game server on EC2 instances behind a Network Load Balancer: UDP, UDP and TCP on one port, and TLS that is passed
// through to the containers.
#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <string>
#include <vector>

using namespace cdk;

struct Game : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.vpc = vpc});

  // The instances, and a capacity provider by which ECS sets their number.
  ec2::SecurityGroup& instances =
      add<ec2::SecurityGroup>("instances", {.vpc = vpc, .description = "container instances"});
  iam::Role& instance_role =
      add<iam::Role>("instance-role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  ec2::LaunchTemplate& launch_template =
      add<ec2::LaunchTemplate>("template", {.instance_type = ec2::InstanceType("t3.medium"),
                                            .machine_image = ecs::EcsOptimizedImage::amazon_linux2023(),
                                            .role = instance_role,
                                            .security_group = instances,
                                            .user_data = ec2::UserData::for_linux()});
  autoscaling::AutoScalingGroup& group = add<autoscaling::AutoScalingGroup>(
      "asg", {.vpc = vpc, .launch_template = launch_template, .max_capacity = 4, .min_capacity = 2});
  ecs::AsgCapacityProvider& provider = add<ecs::AsgCapacityProvider>(
      "provider", {.auto_scaling_group = group, .enable_managed_termination_protection = false});

  elbv2::NetworkLoadBalancer& nlb =
      add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc, .cross_zone_enabled = true, .internet_facing = true});

  explicit Game(const Scope& scope) : Stack(scope) {
    cluster.add_asg_capacity_provider(provider);
    open_instances();
    // Fixed ports of the instance: one game task on each. The port of the web service is picked by Docker.
    auto& game = service("game", {{.container_port = 7777, .host_port = 7777, .protocol = ecs::Protocol::UDP},
                                  {.container_port = 7778, .host_port = 7778, .protocol = ecs::Protocol::TCP},
                                  {.container_port = 7778, .host_port = 7778, .protocol = ecs::Protocol::UDP}});
    auto& web = service("web", {{.container_port = 8443, .host_port = 0, .protocol = ecs::Protocol::TCP}});
    listen(game, web);
    add<CfnOutput>("dns", {.value = nlb.load_balancer_dns_name()});
  }

  /// The load balancer hands on the clients' own addresses, so the instances let everybody in on these ports.
  void open_instances() {
    const auto anyone = ec2::Peer::any_ipv4();
    instances.add_ingress_rule(anyone, ec2::Port::tcp_range(32768, 65535), "dynamic ports");
    instances.add_ingress_rule(anyone, ec2::Port::udp_range(7777, 7778), "game and lobby, udp");
    instances.add_ingress_rule(anyone, ec2::Port::tcp(7778), "lobby, tcp");
  }

  /// Two tasks of an image with these ports.
  ecs::Ec2Service& service(const std::string& name, std::vector<ecs::PortMapping> ports) {
    auto& task_definition = add<ecs::Ec2TaskDefinition>(name + "-task", {.network_mode = ecs::NetworkMode::BRIDGE});
    task_definition.add_container(name, {.image = ecs::ContainerImage::from_registry("example/" + name + ":v1"),
                                         .memory_limit_mib = 256,
                                         .port_mappings = std::move(ports)});
    return add<ecs::Ec2Service>(
        name + "-service",
        {.cluster = cluster,
         .task_definition = task_definition,
         .capacity_provider_strategies = {{.capacity_provider = provider.capacity_provider_name(), .weight = 1}},
         .desired_count = 2});
  }

  void listen(ecs::Ec2Service& game, ecs::Ec2Service& web) {
    using elbv2::Protocol;
    // UDP can't be checked: the TCP port of the same task stands for it.
    nlb.add_listener("play", {.port = 7777, .protocol = Protocol::UDP})
        .add_targets("play-target",
                     {.port = 7777,
                      .health_check = {.port = "7778", .protocol = Protocol::TCP},
                      .protocol = Protocol::UDP,
                      .targets = {game.load_balancer_target(
                          {.container_name = "game", .container_port = 7777, .protocol = ecs::Protocol::UDP})}});
    nlb.add_listener("lobby", {.port = 7778, .protocol = Protocol::TCP_UDP})
        .add_targets("lobby-target",
                     {.port = 7778,
                      .protocol = Protocol::TCP_UDP,
                      .targets = {game.load_balancer_target(
                          {.container_name = "game", .container_port = 7778, .protocol = ecs::Protocol::TCP})}});
    // A TCP listener: the web containers hold the certificate and end TLS themselves.
    nlb.add_listener("tls-passthrough", {.port = 443})
        .add_targets("web-target",
                     {.port = 443,
                      .health_check = {.port = "traffic-port", .protocol = Protocol::TCP},
                      .preserve_client_ip = true,
                      .targets = {web.load_balancer_target({.container_name = "web", .container_port = 8443})}});
  }
};

int main(int argc, char** argv) {
  App app(argc, argv);
  app.add<Game>("game");
  return app.run();
}
