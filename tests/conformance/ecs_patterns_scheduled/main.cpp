// Rules that start tasks at certain times or after events.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/events.hpp>
#include <cdk/events_targets.hpp>
#include <cdk/iam.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;
using events::Schedule;
using events_targets::EcsTask;

namespace {

struct Scheduled : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.vpc = vpc});
  ecs::ContainerImage image = ecs::ContainerImage::from_registry("job");
  ecs::FargateTaskDefinition& task = add<ecs::FargateTaskDefinition>("task");
  using Stack::Stack;

  void patterns() {
    add<ecs_patterns::ScheduledFargateTask>(
        "fargate",
        {.schedule = Schedule::cron({.hour = "3", .minute = "0"}),
         .cluster = cluster,
         .desired_task_count = 2,
         .enabled = false,
         .platform_version = ecs::FargatePlatformVersion::LATEST,
         .propagate_tags = ecs::PropagatedTagSource::TASK_DEFINITION,
         .rule_name = "nightly",
         .scheduled_fargate_task_image_options = {{.image = image,
                                                   .command = {"run"},
                                                   .container_name = "job",
                                                   .cpu = 512,
                                                   .environment = {{"A", "b"}},
                                                   .ephemeral_storage_gib = 30,
                                                   .log_driver = ecs::LogDrivers::aws_logs({.stream_prefix = "job"}),
                                                   .memory_limit_mib = 1024}},
         .security_groups = {add<ec2::SecurityGroup>("group", {.vpc = vpc})},
         .subnet_selection = {{.subnet_type = ec2::SubnetType::PUBLIC}},
         .tags = {{.key = "team", .value = "shop"}}});
    task.add_container("job", {.image = image, .logging = ecs::LogDrivers::aws_logs({.stream_prefix = "task"})});
    add<ecs_patterns::ScheduledFargateTask>("own",
                                            {.schedule = Schedule::rate(Duration::hours(2)),
                                             .scheduled_fargate_task_definition_options = {{.task_definition = task}},
                                             .vpc = vpc});
    add<ecs_patterns::ScheduledEc2Task>(
        "ec2", {.schedule = Schedule::expression("rate(1 minute)"),
                .cluster = cluster,
                .scheduled_ec2_task_image_options = {
                    {.image = image, .cpu = 64, .memory_limit_mib = 128, .memory_reservation_mib = 64}}});
  }

  iam::Role& role(const char* id, const char* service) {
    return add<iam::Role>(id, {.assumed_by = iam::ServicePrincipal(service)});
  }

  void rules() {
    auto& rule = add<events::Rule>(
        "rule", {.description = "stopped tasks",
                 .event_pattern = {.detail = {{"lastStatus", Value::list({"STOPPED"})},
                                              {"group", Value::list({Value::object({{"prefix", "service:"}})})}},
                                   .detail_type = {"ECS Task State Change"},
                                   .source = {"aws.ecs"}},
                 .role = role("role", "events.amazonaws.com")});
    rule.add_event_pattern({.account = {"123456789012"},
                            .region = {"eu-west-1"},
                            .resources = {"arn:aws:ecs:eu-west-1:123456789012:cluster/a"}});
    rule.add_target(
        EcsTask({.cluster = cluster,
                 .task_definition = task,
                 .assign_public_ip = true,
                 .container_overrides = {{.container_name = "job",
                                          .command = {"again"},
                                          .cpu = 64,
                                          .environment = {{.name = "WHY", .value = "stopped"},
                                                          {.name = "WHERE", .value = cluster.cluster_name()}},
                                          .memory_limit = 256,
                                          .memory_reservation = 128}},
                 .cpu = "512",
                 .dead_letter_queue = add<sqs::Queue>("dead"),
                 .enable_execute_command = true,
                 .ephemeral_storage = {{.size_in_gib = 40}},
                 .launch_type = ecs::LaunchType::FARGATE,
                 .max_event_age = Duration::hours(1),
                 .memory = "1024",
                 .platform_version = ecs::FargatePlatformVersion::VERSION1_4,
                 .propagate_tags = ecs::PropagatedTagSource::TASK_DEFINITION,
                 .retry_attempts = 3,
                 .subnet_selection = {{.subnet_type = ec2::SubnetType::PUBLIC}},
                 .tags = {{.key = "a", .value = "b"}},
                 .task_count = 3,
                 .task_role = role("task-role", "ecs-tasks.amazonaws.com")}));
    rule.add_target(EcsTask({.cluster = cluster, .task_definition = task}));
    auto& imported =
        events::Rule::from_event_rule_arn(*this, "imported", "arn:aws:events:eu-west-1:123456789012:rule/nightly");
    add<CfnOutput>("name", {.value = imported.rule_name()});
    add<CfnOutput>("arn", {.value = rule.rule_arn()});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Scheduled>("scheduled");
  stack.patterns();
  stack.rules();
  return app.run();
}
