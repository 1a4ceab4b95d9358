// Services that work off a queue; capacity that follows metrics.
#include <cdk/applicationautoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;
namespace scaling = applicationautoscaling;
using ecs_patterns::QueueProcessingFargateService;

namespace {

struct Queues : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.vpc = vpc});
  ecs::ICluster& instances =
      ecs::Cluster::from_cluster_attributes(*this, "instances", {.cluster_name = "instances", .vpc = vpc});
  ecs::ContainerImage image = ecs::ContainerImage::from_registry("worker");
  ecs::FargateTaskDefinition& task = add<ecs::FargateTaskDefinition>("task");
  using Stack::Stack;

  void on_fargate() {
    add<QueueProcessingFargateService>("defaults", {.image = image, .vpc = vpc});
    add<QueueProcessingFargateService>("all", {.assign_public_ip = true,
                                               .circuit_breaker = {.rollback = true},
                                               .cluster = cluster,
                                               .command = {"-c", "4"},
                                               .container_name = "worker",
                                               .cooldown = Duration::minutes(1),
                                               .cpu = 512,
                                               .cpu_target_utilization_percent = 70,
                                               .enable_ecs_managed_tags = true,
                                               .enable_execute_command = true,
                                               .environment = {{"A", "b"}},
                                               .family = "worker",
                                               .health_check = {.command = {"true"}},
                                               .image = image,
                                               .log_driver = ecs::LogDrivers::aws_logs({.stream_prefix = "worker"}),
                                               .max_healthy_percent = 200,
                                               .max_receive_count = 5,
                                               .max_scaling_capacity = 20,
                                               .memory_limit_mib = 1024,
                                               .min_healthy_percent = 100,
                                               .min_scaling_capacity = 2,
                                               .platform_version = ecs::FargatePlatformVersion::VERSION1_4,
                                               .propagate_tags = ecs::PropagatedTagSource::SERVICE,
                                               .retention_period = Duration::days(7),
                                               .scaling_steps = {{.change = -1, .upper = 0},
                                                                 {.change = 2, .lower = 10},
                                                                 {.change = 4, .lower = 50, .upper = 100},
                                                                 {.change = 8, .lower = 100}},
                                               .security_groups = {add<ec2::SecurityGroup>("group", {.vpc = vpc})},
                                               .service_name = "worker",
                                               .task_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}},
                                               .visibility_timeout = Duration::minutes(2)});
    task.add_container("worker", {.image = image});
    add<QueueProcessingFargateService>("own", {.cluster = cluster,
                                               .disable_cpu_based_scaling = true,
                                               .enable_logging = false,
                                               .health_check_grace_period = Duration::seconds(10),
                                               .queue = add<sqs::Queue>("queue"),
                                               .task_definition = task});
  }

  void on_instances() {
    add<ecs_patterns::QueueProcessingEc2Service>(
        "ec2", {.capacity_provider_strategies = {{.capacity_provider = "mine", .weight = 1}},
                .cluster = instances,
                .container_name = "gpu",
                .cpu = 64,
                .enable_logging = false,
                .gpu_count = 1,
                .image = image,
                .memory_limit_mib = 256,
                .memory_reservation_mib = 128,
                .placement_constraints = {ecs::PlacementConstraint::distinct_instances()},
                .placement_strategies = {ecs::PlacementStrategy::packed_by_cpu()}});
  }

  void by_metrics() {
    auto& count = add<ecs::FargateService>("service", {.cluster = cluster, .task_definition = task})
                      .auto_scale_task_count({.max_capacity = 10});
    const cloudwatch::Metric depth({.metric_name = "Depth",
                                    .namespace_ = "Shop",
                                    .dimensions_map = {{"b", "2"}, {"a", "1"}},
                                    .unit = cloudwatch::Unit::COUNT});
    count.scale_to_track_custom_metric("track",
                                       {.metric = depth, .target_value = 5, .scale_in_cooldown = Duration::minutes(1)});
    count.scale_on_metric("exact", {.metric = depth.with({.statistic = "max"}),
                                    .scaling_steps = {{.change = 0, .lower = 0, .upper = 10},
                                                      {.change = 5, .lower = 10},
                                                      {.change = 10, .lower = 20}},
                                    .adjustment_type = scaling::AdjustmentType::EXACT_CAPACITY});
    count.scale_on_metric("percent", {.metric = depth.with({.period = Duration::minutes(1), .statistic = "min"}),
                                      .scaling_steps = {{.change = -10, .upper = 10},
                                                        {.change = 0, .lower = 10, .upper = 90},
                                                        {.change = 25, .lower = 90}},
                                      .adjustment_type = scaling::AdjustmentType::PERCENT_CHANGE_IN_CAPACITY,
                                      .cooldown = Duration::seconds(30),
                                      .datapoints_to_alarm = 2,
                                      .evaluation_periods = 3,
                                      .min_adjustment_magnitude = 2});
    count.scale_on_metric("up", {.metric = depth,
                                 .scaling_steps = {{.change = 1, .lower = 5}, {.change = 3, .lower = 10}},
                                 .metric_aggregation_type = scaling::MetricAggregationType::MAXIMUM});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Queues>("queues");
  stack.on_fargate();
  stack.on_instances();
  stack.by_metrics();
  return app.run();
}
