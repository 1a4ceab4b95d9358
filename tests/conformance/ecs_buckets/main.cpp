// What ECS keeps in buckets: sessions of ECS Exec, files of environment variables; and metrics of clusters and
// services.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>
#include <cdk/s3.hpp>

using namespace cdk;

namespace {

void alarms(Stack& stack, ecs::Cluster& cluster, ecs::FargateService& service) {
  const std::vector<cloudwatch::IMetric> metrics = {
      service.metric_cpu_utilization(),
      service.metric_memory_utilization({.period = Duration::minutes(1)}),
      service.metric("EBSFilesystemUtilization", {.statistic = "max"}),
      cluster.metric_cpu_reservation(),
      cluster.metric_cpu_utilization(),
      cluster.metric_memory_reservation(),
      cluster.metric_memory_utilization(),
      cluster.metric("GPUReservation"),
  };
  for (std::size_t i = 0; i < metrics.size(); ++i)
    stack.add<cloudwatch::Alarm>("alarm" + std::to_string(i),
                                 {.evaluation_periods = 2, .metric = metrics[i], .threshold = 80});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("buckets");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& key = stack.add<kms::Key>("key");
  auto& bucket = stack.add<s3::Bucket>("bucket", {.encryption_key = key});
  auto& log = stack.add<logs::LogGroup>("log", {.encryption_key = key});
  auto& cluster = stack.add<ecs::Cluster>(
      "cluster", {.execute_command_configuration = {.kms_key = key,
                                                    .log_configuration = {.cloud_watch_encryption_enabled = true,
                                                                          .cloud_watch_log_group = log,
                                                                          .s3_bucket = bucket,
                                                                          .s3_encryption_enabled = true,
                                                                          .s3_key_prefix = "sessions"},
                                                    .logging = ecs::ExecuteCommandLogging::OVERRIDE},
                  .vpc = vpc});
  auto& task = stack.add<ecs::FargateTaskDefinition>("task");
  task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"),
                             .environment_files = {ecs::EnvironmentFile::from_bucket(bucket, "web.env"),
                                                   ecs::EnvironmentFile::from_bucket(bucket, "all.env")}});
  auto& service = stack.add<ecs::FargateService>(
      "service", {.cluster = cluster, .task_definition = task, .enable_execute_command = true});
  auto& plain = stack.add<ecs::Cluster>(
      "plain", {.execute_command_configuration = {.log_configuration = {.s3_bucket = bucket},
                                                  .logging = ecs::ExecuteCommandLogging::OVERRIDE},
                .vpc = vpc});
  stack.add<ecs::FargateService>("unencrypted",
                                 {.cluster = plain, .task_definition = task, .enable_execute_command = true});
  alarms(stack, cluster, service);
  return app.run();
}
