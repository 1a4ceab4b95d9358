// Tasks that run at certain times.
#pragma once

#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs_patterns/pattern.hpp>
#include <cdk/ecs_patterns/scheduled_task_props.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/ecs_task.hpp>

namespace cdk::ecs_patterns {

/// Tasks that run at certain times, whatever they run on.
class ScheduledTaskBase : public Pattern {
 public:
  int desired_task_count() const noexcept { return props_.desired_task_count.value_or(1); }
  events::Rule& event_rule() const noexcept { return *rule_; }
  const Optional<ecs::PropagatedTagSource>& propagate_tags() const noexcept { return props_.propagate_tags; }
  ec2::SubnetSelection subnet_selection() const {
    return props_.subnet_selection.value_or(ec2::SubnetSelection{.subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS});
  }
  const Vector<events_targets::Tag>& tags() const noexcept { return props_.tags; }
  /// What the rule starts.
  const events_targets::EcsTask& task() const noexcept { return *task_; }

 protected:
  /// Errors: both cluster and vpc; a desired_task_count below 1.
  ScheduledTaskBase(const Scope& scope, const ScheduledTaskBaseProps& props);

  ecs::ContainerDefinitionOptions container_options(const ScheduledTaskImageProps& image) const;
  void start(ecs::TaskDefinition& task, const Optional<ecs::FargatePlatformVersion>& platform_version = {});

 private:
  ScheduledTaskBaseProps props_;
  events::Rule* rule_ = nullptr;
  Optional<events_targets::EcsTask> task_;
};

/// Tasks on container instances that run at certain times.
class ScheduledEc2Task : public ScheduledTaskBase {
 public:
  using Props = ScheduledEc2TaskProps;
  /// Errors: not exactly one of scheduled_ec2_task_definition_options and scheduled_ec2_task_image_options.
  ScheduledEc2Task(const Scope& scope, const Props& props);
  ecs::Ec2TaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  OptRef<ecs::Ec2TaskDefinition> task_definition_;
};

/// Tasks on Fargate that run at certain times.
class ScheduledFargateTask : public ScheduledTaskBase {
 public:
  using Props = ScheduledFargateTaskProps;
  /// Errors: not exactly one of scheduled_fargate_task_definition_options and scheduled_fargate_task_image_options.
  ScheduledFargateTask(const Scope& scope, const Props& props);
  ecs::FargateTaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  OptRef<ecs::FargateTaskDefinition> task_definition_;
};

}  // namespace cdk::ecs_patterns
