#include <cdk/ecs_patterns/ec2_pattern.hpp>
#include <cdk/ecs_patterns/scheduled_task.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs_patterns {
namespace {

constexpr const char* CONTAINER = "ScheduledContainer";
constexpr const char* TASK = "ScheduledTaskDef";

}  // namespace

ScheduledTaskBase::ScheduledTaskBase(const Scope& scope, const ScheduledTaskBaseProps& props)
    : Pattern(scope, props), props_(props) {
  if (desired_task_count() < 1)
    fail(*this, {"desired_task_count is " + std::to_string(desired_task_count()), "1 or more",
                 "AWS::Events::Rule Targets.EcsParameters.TaskCount"});
  rule_ = &add<events::Rule>("ScheduledEventRule",
                             {.enabled = props.enabled, .rule_name = props.rule_name, .schedule = props.schedule});
}

ecs::ContainerDefinitionOptions ScheduledTaskBase::container_options(const ScheduledTaskImageProps& image) const {
  return {.image = image.image,
          .command = image.command,
          .environment = image.environment,
          .logging = log_driver(image.log_driver, true),
          .secrets = image.secrets};
}

void ScheduledTaskBase::start(ecs::TaskDefinition& task,
                              const Optional<ecs::FargatePlatformVersion>& platform_version) {
  task_ = events_targets::EcsTask({.cluster = cluster(),
                                   .task_definition = task,
                                   .platform_version = platform_version,
                                   .propagate_tags = props_.propagate_tags,
                                   .security_groups = props_.security_groups,
                                   .subnet_selection = subnet_selection(),
                                   .tags = props_.tags,
                                   .task_count = desired_task_count()});
  rule_->add_target(*task_);
}

ScheduledEc2Task::ScheduledEc2Task(const Scope& scope, const Props& props) : ScheduledTaskBase(scope, props) {
  const auto& given = props.scheduled_ec2_task_definition_options;
  const auto& image = props.scheduled_ec2_task_image_options;
  check_task(given.has_value(), image.has_value(), "scheduled_ec2_task_image_options");
  if (given) task_definition_ = given->task_definition;
  if (image) {
    task_definition_ = add<ecs::Ec2TaskDefinition>(TASK);
    ecs::ContainerDefinitionOptions container = container_options(*image);
    limit(container, *image);
    task_definition_->add_container(image->container_name.value_or(CONTAINER), container);
  }
  start(*task_definition_);
}

ScheduledFargateTask::ScheduledFargateTask(const Scope& scope, const Props& props) : ScheduledTaskBase(scope, props) {
  const auto& given = props.scheduled_fargate_task_definition_options;
  const auto& image = props.scheduled_fargate_task_image_options;
  check_task(given.has_value(), image.has_value(), "scheduled_fargate_task_image_options");
  if (given) task_definition_ = given->task_definition;
  if (image) {
    task_definition_ = add<ecs::FargateTaskDefinition>(TASK, {.cpu = image->cpu,
                                                              .ephemeral_storage_gib = image->ephemeral_storage_gib,
                                                              .memory_limit_mib = image->memory_limit_mib});
    task_definition_->add_container(image->container_name.value_or(CONTAINER), container_options(*image));
  }
  start(*task_definition_, props.platform_version);
}

}  // namespace cdk::ecs_patterns
