// Tasks with an address of their own, on EC2 instances behind a Network Load Balancer. Both scale: tasks with their
// load, instances with the tasks.
#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;

struct AppScaled : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.vpc = vpc});

  // One instance at least, and as many as the tasks need.
  autoscaling::AutoScalingGroup& group = add<autoscaling::AutoScalingGroup>(
      "asg", {.vpc = vpc,
              .instance_type = ec2::InstanceType::of(ec2::InstanceClass::T3, ec2::InstanceSize::LARGE),
              .machine_image = ecs::EcsOptimizedImage::amazon_linux2023(),
              .max_capacity = 5,
              .min_capacity = 1});
  ecs::AsgCapacityProvider& provider = add<ecs::AsgCapacityProvider>("provider", {.auto_scaling_group = group});

  // The tasks' own: the instances' security group doesn't count for them.
  ec2::SecurityGroup& task_group =
      add<ec2::SecurityGroup>("task-group", {.vpc = vpc, .description = "tasks behind the NLB"});

  explicit AppScaled(const Scope& scope) : Stack(scope) {
    cluster.add_asg_capacity_provider(provider);
    task_group.add_ingress_rule(ec2::Peer::any_ipv4(), ec2::Port::tcp(80), "clients through the NLB");
    auto& service = app_service();
    balance(service);
    scale(service);
  }

  /// Two tasks at first, each with a network interface in the VPC.
  ecs::Ec2Service& app_service() {
    auto& task_definition = add<ecs::Ec2TaskDefinition>("task", {.network_mode = ecs::NetworkMode::AWS_VPC});
    task_definition.add_container("app", {.image = ecs::ContainerImage::from_registry("nginx"),
                                          .cpu = 256,
                                          .memory_reservation_mib = 512,
                                          .port_mappings = {{.container_port = 80, .host_port = 80}}});
    return add<ecs::Ec2Service>(
        "service",
        {.cluster = cluster,
         .task_definition = task_definition,
         .capacity_provider_strategies = {{.capacity_provider = provider.capacity_provider_name(), .weight = 1}},
         .desired_count = 2,
         .security_groups = {task_group}});
  }

  /// The load balancer reaches tasks by their addresses, whichever instance they are on.
  void balance(ecs::Ec2Service& service) {
    auto& nlb = add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc, .internet_facing = true});
    auto& targets = add<elbv2::NetworkTargetGroup>("targets", {.port = 80,
                                                               .protocol = elbv2::Protocol::TCP,
                                                               .target_type = elbv2::TargetType::IP,
                                                               .targets = {service},
                                                               .vpc = vpc});
    nlb.add_listener("tcp", {.port = 80, .default_target_groups = {targets}});
    add<CfnOutput>("dns", {.value = nlb.load_balancer_dns_name()});
  }

  /// 2 to 10 tasks, so that neither processors nor memory are used up.
  void scale(ecs::Ec2Service& service) {
    auto& count = service.auto_scale_task_count({.max_capacity = 10, .min_capacity = 2});
    count.scale_on_cpu_utilization("cpu", {.target_utilization_percent = 60, .scale_in_cooldown = 120s});
    count.scale_on_memory_utilization("memory", {.target_utilization_percent = 70});
  }
};

int main(int argc, char** argv) {
  // A group's instances are launched from a launch template, not from the older launch configuration.
  App app(argc, argv,
          {.context = {{"@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig", Value(true)}}});
  app.add<AppScaled>("appscaled");
  return app.run();
}
