// Several services behind one HTTPS address, packed onto EC2 instances: Docker picks a free port of the instance for
// each task, the Application Load Balancer finds it and routes requests by path and host.
#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/certificatemanager.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cstdlib>
#include <string>

using namespace cdk;

/// The certificate of your domain, from the environment; without one, that of the documentation.
const char* certificate_arn() {
  const char* given = std::getenv("CERT_ARN");
  return given != nullptr ? given
                          : "arn:aws:acm:us-east-1:123456789012:certificate/11112222-3333-4444-5555-666677778888";
}

struct DynamicPorts : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("production", {.vpc = vpc});

  // The instances: a launch template, a group made from it, and a capacity provider by which ECS sets the group's size.
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
  ecs::AsgCapacityProvider& provider = add<ecs::AsgCapacityProvider>("provider", {.auto_scaling_group = group});

  elbv2::ApplicationLoadBalancer& alb =
      add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = true});

  explicit DynamicPorts(const Scope& scope) : Stack(scope) {
    cluster.add_asg_capacity_provider(provider);
    // Any of the ports that Docker picks from.
    group.connections().allow_from(alb, ec2::Port::tcp_range(32768, 65535), "dynamic host ports");

    auto& users = service("users", 2);
    auto& auth = service("auth", 3);
    auto& https = https_listener();
    https.add_target_groups("users-route", {.conditions = {elbv2::ListenerCondition::path_patterns({"/api/users*"})},
                                            .priority = 10,
                                            .target_groups = {users}});
    https.add_target_groups("auth-route", {.conditions = {elbv2::ListenerCondition::path_patterns({"/api/auth*"})},
                                           .priority = 20,
                                           .target_groups = {auth}});
    https.add_action("auth-host", {.action = elbv2::ListenerAction::forward({auth}),
                                   .conditions = {elbv2::ListenerCondition::host_headers({"auth.example.com"})},
                                   .priority = 30});
    add<CfnOutput>("dns", {.value = alb.load_balancer_dns_name()});
  }

  /// TLS ends here. What no rule takes is answered with 404; plain HTTP is sent to HTTPS.
  elbv2::ApplicationListener& https_listener() {
    alb.add_redirect({.source_port = 80, .target_port = 443});
    auto& certificate = certificatemanager::Certificate::from_certificate_arn(*this, "certificate", certificate_arn());
    return alb.add_listener("https", {.certificates = {certificate},
                                      .default_action = elbv2::ListenerAction::fixed_response(
                                          404, {.content_type = "text/plain", .message_body = "no such service"}),
                                      .port = 443});
  }

  /// A service of so many tasks, and the target group that finds their ports.
  elbv2::ApplicationTargetGroup& service(const std::string& name, int desired_count) {
    auto& task_definition = add<ecs::Ec2TaskDefinition>(name + "-task", {.network_mode = ecs::NetworkMode::BRIDGE});
    task_definition.add_container(
        name,
        {.image = ecs::ContainerImage::from_registry("000000000000.dkr.ecr.us-east-2.amazonaws.com/" + name + ":v1"),
         .cpu = 256,
         .memory_limit_mib = 256,
         .port_mappings = {{.container_port = 8081, .host_port = 0, .protocol = ecs::Protocol::TCP}}});
    auto& service = add<ecs::Ec2Service>(
        name + "-service",
        {.cluster = cluster,
         .task_definition = task_definition,
         .capacity_provider_strategies = {{.capacity_provider = provider.capacity_provider_name(), .weight = 1}},
         .desired_count = desired_count});
    return add<elbv2::ApplicationTargetGroup>(
        name + "-group", {.health_check = {.healthy_http_codes = "200", .path = "/", .port = "traffic-port"},
                          .port = 80,
                          .protocol = elbv2::ApplicationProtocol::HTTP,
                          .target_type = elbv2::TargetType::INSTANCE,
                          .targets = {service.load_balancer_target({.container_name = name, .container_port = 8081})},
                          .vpc = vpc});
  }
};

int main(int argc, char** argv) {
  App app(argc, argv);
  app.add<DynamicPorts>("dynamic-ports");
  return app.run();
}
