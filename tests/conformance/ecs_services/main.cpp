// The options of services and clusters, scaling, Service Connect, ECS Exec.
#include <cdk/applicationautoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>

using namespace cdk;
using applicationautoscaling::Schedule;

namespace {

ecs::FargateService& web(Stack& stack, ecs::ICluster& cluster, ecs::TaskDefinition& task) {
  return stack.add<ecs::FargateService>(
      "service",
      {.cluster = cluster,
       .task_definition = task,
       .assign_public_ip = true,
       .availability_zone_rebalancing = ecs::AvailabilityZoneRebalancing::ENABLED,
       .capacity_provider_strategies = {{.capacity_provider = "FARGATE_SPOT", .weight = 1}},
       .circuit_breaker = {.rollback = true},
       .deployment_alarms = {{.alarm_names = {"errors"}, .behavior = ecs::AlarmBehavior::FAIL_ON_ALARM}},
       .desired_count = 3,
       .enable_ecs_managed_tags = true,
       .enable_execute_command = true,
       .force_new_deployment = {{.enabled = true, .nonce = "one"}},
       .health_check_grace_period = Duration::seconds(30),
       .max_healthy_percent = 150,
       .min_healthy_percent = 100,
       .platform_version = ecs::FargatePlatformVersion::VERSION1_4,
       .propagate_tags = ecs::PropagatedTagSource::SERVICE,
       .service_connect_configuration = {{.access_log_configuration = {{.format =
                                                                            ecs::ServiceConnectAccessLogFormat::JSON,
                                                                        .include_query_parameters = true}},
                                          .log_driver = ecs::LogDrivers::aws_logs({.stream_prefix = "connect"}),
                                          .namespace_ = "shop",
                                          .services = {{.port_mapping_name = "http",
                                                        .discovery_name = "front",
                                                        .dns_name = "web",
                                                        .idle_timeout = Duration::minutes(1),
                                                        .ingress_port_override = 9000,
                                                        .per_request_timeout = Duration::seconds(5),
                                                        .port = 8080}}}},
       .service_name = "web"});
}

void deployments(Stack& stack, ecs::ICluster& cluster, ecs::TaskDefinition& task) {
  stack.add<ecs::FargateService>("canary",
                                 {.cluster = cluster,
                                  .task_definition = task,
                                  .bake_time = Duration::minutes(5),
                                  .canary_configuration = {.step_bake_time = Duration::minutes(3), .step_percent = 2.5},
                                  .deployment_strategy = ecs::DeploymentStrategy::CANARY,
                                  .min_healthy_percent = 100,
                                  .task_definition_revision = ecs::TaskDefinitionRevision::of(3)});
  stack.add<ecs::FargateService>("linear", {.cluster = cluster,
                                            .task_definition = task,
                                            .deployment_strategy = ecs::DeploymentStrategy::LINEAR,
                                            .linear_configuration = {.step_percent = 20},
                                            .min_healthy_percent = 100,
                                            .task_definition_revision = ecs::TaskDefinitionRevision::LATEST});
  stack.add<ecs::FargateService>("code-deploy",
                                 {.cluster = cluster,
                                  .task_definition = task,
                                  .deployment_controller = {.type = ecs::DeploymentControllerType::CODE_DEPLOY}});
}

void volumes(Stack& stack, ecs::ICluster& cluster, kms::IKey& key) {
  auto& launch = stack.add<ecs::FargateTaskDefinition>("launch");
  auto& container = launch.add_container("db", {.image = ecs::ContainerImage::from_registry("redis")});
  auto& volume = stack.add<ecs::ServiceManagedVolume>(
      "volume", {.name = "data",
                 .managed_ebs_volume = {.encrypted = true,
                                        .file_system_type = ecs::FileSystemType::XFS,
                                        .iops = 4000,
                                        .kms_key_id = key,
                                        .size = Size::gibibytes(20),
                                        .tag_specifications = {{.propagate_tags = ecs::EbsPropagatedTagSource::SERVICE,
                                                                .tags = {{"team", "db"}}}},
                                        .throughput = 500,
                                        .volume_type = ec2::EbsDeviceVolumeType::GP3}});
  launch.add_volume(volume);
  volume.mount_in(container, {.container_path = "/data", .read_only = false});
  stack.add<ecs::FargateService>("db",
                                 {.cluster = cluster, .task_definition = launch, .volume_configurations = {volume}});
}

void instances(Stack& stack, ec2::Vpc& vpc, ecs::Cluster& cluster) {
  auto& managed = stack.add<ecs::ManagedInstancesCapacityProvider>(
      "managed", {.security_groups = {stack.add<ec2::SecurityGroup>("group", {.vpc = vpc})},
                  .subnets = vpc.private_subnets(),
                  .capacity_option_type = ecs::CapacityOptionType::SPOT,
                  .monitoring = ecs::InstanceMonitoring::DETAILED,
                  .propagate_tags = ecs::PropagateManagedInstancesTags::CAPACITY_PROVIDER,
                  .task_volume_storage = Size::gibibytes(100)});
  cluster.add_managed_instances_capacity_provider(managed);
  stack.add<ec2::Instance>("instance",
                           {.instance_type = ec2::InstanceType("t3.micro"),
                            .machine_image = ecs::EcsOptimizedImage::amazon_linux2023(ecs::AmiHardwareType::NEURON),
                            .vpc = vpc});
  stack.add<ec2::Instance>(
      "bottlerocket", {.instance_type = ec2::InstanceType("t3.micro"),
                       .machine_image = ecs::BottleRocketImage({.variant = ecs::BottlerocketEcsVariant::AWS_ECS_2}),
                       .vpc = vpc});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("services");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& key = stack.add<kms::Key>("key");
  auto& cluster = stack.add<ecs::Cluster>(
      "cluster", {.cluster_name = "shop",
                  .container_insights_v2 = ecs::ContainerInsights::ENHANCED,
                  .enable_fargate_capacity_providers = true,
                  .execute_command_configuration = {.kms_key = key,
                                                    .log_configuration = {.cloud_watch_encryption_enabled = true,
                                                                          .cloud_watch_log_group =
                                                                              stack.add<logs::LogGroup>("exec")},
                                                    .logging = ecs::ExecuteCommandLogging::OVERRIDE},
                  .vpc = vpc});
  cluster.add_default_capacity_provider_strategy(
      {{.capacity_provider = "FARGATE", .base = 1, .weight = 1}, {.capacity_provider = "FARGATE_SPOT", .weight = 3}});

  auto& task = stack.add<ecs::FargateTaskDefinition>("task");
  task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"),
                             .port_mappings = {{.container_port = 80, .name = "http"}}});
  auto& service = web(stack, cluster, task);
  auto& count = service.auto_scale_task_count({.max_capacity = 10, .min_capacity = 2});
  count.scale_on_cpu_utilization("cpu", {.target_utilization_percent = 50, .scale_in_cooldown = Duration::minutes(2)});
  count.scale_on_memory_utilization(
      "memory", {.target_utilization_percent = 60, .disable_scale_in = true, .policy_name = "memory"});
  count.scale_on_schedule("morning", {.schedule = Schedule::cron({.hour = "8", .minute = "0"}), .min_capacity = 4});
  count.scale_on_schedule("often", {.schedule = Schedule::rate(Duration::hours(2)), .max_capacity = 5});
  deployments(stack, cluster, task);

  auto& anywhere = stack.add<ecs::ExternalTaskDefinition>("anywhere");
  anywhere.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"), .memory_limit_mib = 64});
  stack.add<ecs::ExternalService>("external", {.cluster = cluster, .task_definition = anywhere, .daemon = true});
  volumes(stack, cluster, key);

  instances(stack, vpc, cluster);
  auto& imported = ecs::FargateService::from_fargate_service_attributes(stack, "imported",
                                                                        {.cluster = cluster, .service_name = "other"});
  stack.add<CfnOutput>("arn", {.value = imported.service_arn()});
  stack.add<CfnOutput>("own", {.value = service.service_arn()});
  return app.run();
}
