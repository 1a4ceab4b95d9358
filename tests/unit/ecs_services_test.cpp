#include <algorithm>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});

  ecs::TaskDefinition& fargate() {
    auto& task = stack.add<ecs::FargateTaskDefinition>("task");
    task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"),
                               .port_mappings = {{.container_port = 80, .name = "http"}}});
    return task;
  }
  ecs::TaskDefinition& on_instances() {
    auto& task = stack.add<ecs::Ec2TaskDefinition>("task");
    task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"), .memory_limit_mib = 128});
    return task;
  }
  ecs::FargateService& service(ecs::FargateServiceProps props) {
    return stack.add<ecs::FargateService>("service", std::move(props));
  }
};

}  // namespace

TEST_CASE("a service takes task definitions of its kind") {
  Fixture f;
  auto& task = f.on_instances();
  CHECK(
      refusal([&] { f.service({.cluster = f.cluster, .task_definition = task}); }) ==
      "error: [stack/service] the task definition stack/task is for neither Fargate nor managed instances; allowed: a "
      "FargateTaskDefinition (AWS::ECS::TaskDefinition RequiresCompatibilities)");
}

TEST_CASE("a service's targets are containers and ports that it has") {
  Fixture f;
  auto& service = f.service({.cluster = f.cluster, .task_definition = f.fargate()});
  CHECK(refusal([&] { service.load_balancer_target({.container_name = "api"}); }) ==
        "error: [stack/task] the task has no container \"api\"; allowed: web (AWS::ECS::Service "
        "LoadBalancers.ContainerName)");
  CHECK(refusal([&] { service.load_balancer_target({.container_name = "web", .container_port = 8080}); }) ==
        "error: [stack/task/web] the container doesn't map port 8080/tcp; allowed: a port given by port_mappings or "
        "add_port_mappings (AWS::ECS::Service LoadBalancers.ContainerPort)");
}

TEST_CASE("deployments are described without contradiction") {
  Fixture f;
  auto& task = f.fargate();
  CHECK(refusal([&] {
          f.service({.cluster = f.cluster, .task_definition = task, .canary_configuration = {.step_percent = 5}});
        }) ==
        "error: [stack/service] canary_configuration with another strategy; allowed: deployment_strategy "
        "DeploymentStrategy::CANARY (AWS::ECS::Service DeploymentConfiguration.CanaryConfiguration)");
  CHECK(refusal([&] {
          f.stack.add<ecs::FargateService>("linear", {.cluster = f.cluster,
                                                      .task_definition = task,
                                                      .deployment_strategy = ecs::DeploymentStrategy::LINEAR,
                                                      .linear_configuration = {.step_percent = 2.55}});
        }) ==
        "error: [stack/linear] linear_configuration step_percent is 2.55; allowed: 3 to 100, with at most one decimal "
        "(AWS::ECS::Service DeploymentConfiguration.LinearConfiguration)");
  CHECK(refusal([&] {
          f.stack.add<ecs::FargateService>(
              "alarms", {.cluster = f.cluster, .task_definition = task, .deployment_alarms = {{.alarm_names = {}}}});
        }) ==
        "error: [stack/alarms] deployment alarms without an alarm; allowed: at least one alarm name (AWS::ECS::Service "
        "DeploymentConfiguration.Alarms)");
  CHECK(refusal([&] {
          f.stack.add<ecs::FargateService>("zones",
                                           {.cluster = f.cluster,
                                            .task_definition = task,
                                            .availability_zone_rebalancing = ecs::AvailabilityZoneRebalancing::ENABLED,
                                            .max_healthy_percent = 100});
        }) ==
        "error: [stack/zones] zone rebalancing with max_healthy_percent 100; allowed: a max_healthy_percent over 100 "
        "(AWS::ECS::Service AvailabilityZoneRebalancing)");
}

TEST_CASE("Service Connect needs a namespace and ports that exist") {
  Fixture f;
  auto& service = f.service({.cluster = f.cluster, .task_definition = f.fargate()});
  CHECK(
      refusal([&] { service.enable_service_connect(); }) ==
      "error: [stack/service] Service Connect without a namespace; allowed: .namespace_, or a default namespace of the "
      "cluster (AWS::ECS::Service ServiceConnectConfiguration)");
  CHECK(refusal([&] {
          service.enable_service_connect({.namespace_ = "shop", .services = {{.port_mapping_name = "api"}}});
        }) ==
        "error: [stack/service] the task has no port mapping named \"api\"; allowed: the name of a port mapping of one "
        "of "
        "its containers (AWS::ECS::Service ServiceConnectConfiguration)");
  service.enable_service_connect({.namespace_ = "shop", .services = {{.port_mapping_name = "http"}}});
  CHECK(
      refusal([&] { service.enable_service_connect({.namespace_ = "shop"}); }) ==
      "error: [stack/service] a second Service Connect configuration; allowed: one for each service (AWS::ECS::Service "
      "ServiceConnectConfiguration)");
}

TEST_CASE("a desired count that scaling would lose gives a warning") {
  Fixture f;
  auto& service = f.service({.cluster = f.cluster, .task_definition = f.fargate(), .desired_count = 2});
  service.auto_scale_task_count({.max_capacity = 4});
  const std::string warning =
      "desired_count 2 and auto_scale_task_count: each deployment sets the number of tasks back. Leave desired_count "
      "out and give min_capacity (a pattern leaves its own out with the feature flag "
      "@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount). [ack: cdk-cpp/ecs:desiredCountUndoesScaling]";
  const auto& metadata = service.node().metadata();
  CHECK(std::ranges::any_of(metadata, [&](const MetadataEntry& entry) { return entry.data == Value(warning); }));
  CHECK(refusal([&] { service.auto_scale_task_count({.max_capacity = 4}); }) ==
        "error: [stack/service] auto_scale_task_count is called a second time; allowed: once for each service "
        "(AWS::ApplicationAutoScaling::ScalableTarget)");
}

TEST_CASE("a service on instances needs instances") {
  Fixture f;
  f.stack.add<ecs::Ec2Service>("service", {.cluster = f.cluster, .task_definition = f.on_instances()});
  CHECK(
      refusal([&] { f.app.synth(); }) ==
      "error: [stack/service] the cluster of this service has no instances; allowed: capacity added to the cluster by "
      "add_capacity or add_asg_capacity_provider (AWS::ECS::Service Cluster)");
}

TEST_CASE("a daemon has no number of tasks") {
  Fixture f;
  CHECK(refusal([&] {
          f.stack.add<ecs::Ec2Service>(
              "service",
              {.cluster = f.cluster, .task_definition = f.on_instances(), .daemon = true, .desired_count = 2});
        }) ==
        "error: [stack/service] a daemon with desired_count; allowed: no desired_count: a daemon has one task on each "
        "instance (AWS::ECS::Service DesiredCount)");
}

TEST_CASE("a cluster's capacity providers are known to it") {
  Fixture f;
  CHECK(refusal([&] {
          f.cluster.add_default_capacity_provider_strategy({{.capacity_provider = "FARGATE_SPOT", .weight = 1}});
        }) ==
        "error: [stack/cluster] the cluster has no capacity provider \"FARGATE_SPOT\"; allowed: one that was added to "
        "the "
        "cluster before (AWS::ECS::ClusterCapacityProviderAssociations DefaultCapacityProviderStrategy)");
}

TEST_CASE("an imported cluster knows what it was told") {
  Fixture f;
  auto& cluster = ecs::Cluster::from_cluster_arn(f.stack, "theirs", "arn:aws:ecs:eu-west-1:123456789012:cluster/shop");
  CHECK(cluster.cluster_name() == Value("shop"));
  CHECK(refusal([&] { cluster.vpc(); }) ==
        "error: [stack/theirs] the VPC of a cluster imported by its ARN; allowed: an import by from_cluster_attributes "
        "(CDK: Cluster.fromClusterArn)");
}

TEST_CASE("sessions in a bucket are encrypted where there is a bucket") {
  Fixture f;
  CHECK(refusal([&] {
          f.stack.add<ecs::Cluster>(
              "exec", {.execute_command_configuration = {.log_configuration = {.s3_encryption_enabled = true},
                                                         .logging = ecs::ExecuteCommandLogging::OVERRIDE}});
        }) ==
        "error: [stack/exec] s3_encryption_enabled without an s3_bucket; allowed: encryption of a log in a bucket "
        "that is given (AWS::ECS::Cluster Configuration.ExecuteCommandConfiguration)");
}
