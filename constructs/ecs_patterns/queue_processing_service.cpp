#include "private/service_props.hpp"

#include <cdk/cfn_output.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/ecs/scalable_task_count.hpp>
#include <cdk/ecs_patterns/ec2_pattern.hpp>
#include <cdk/ecs_patterns/fargate_pattern.hpp>
#include <cdk/ecs_patterns/queue_processing_service.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::ecs_patterns {
namespace {

constexpr const char* CONTAINER = "QueueProcessingContainer";

}  // namespace

QueueProcessingServiceBase::QueueProcessingServiceBase(const Scope& scope, const QueueProcessingServiceBaseProps& props)
    : Pattern(scope, props),
      props_(props),
      queue_(props.queue),
      log_driver_(Pattern::log_driver(props.log_driver, props.enable_logging)),
      environment_(props.environment),
      steps_(props.scaling_steps) {
  if (queue_ && (props.retention_period || props.visibility_timeout || props.max_receive_count))
    fail(*this, {"retention_period, visibility_timeout or max_receive_count together with queue",
                 "these for the queue that is made; else props of the queue", "AWS::SQS::Queue"});
  if (props.cooldown && props.cooldown->to_seconds() > 999999999)
    fail(*this, {"cooldown is " + std::to_string(props.cooldown->to_seconds()) + " seconds", "up to 999999999 seconds",
                 "AWS::ApplicationAutoScaling::ScalingPolicy Cooldown"});
  if (!queue_) make_queue();
  if (steps_.empty())
    steps_ = {{.change = -1, .upper = 0.0}, {.change = 1, .lower = 100.0}, {.change = 5, .lower = 500.0}};
  std::erase_if(environment_, [](const auto& variable) { return variable.first == "QUEUE_NAME"; });
  environment_.emplace_back("QUEUE_NAME", queue_->queue_name());
  add<CfnOutput>("SQSQueue", {.value = queue_->queue_name()});
  add<CfnOutput>("SQSQueueArn", {.value = queue_->queue_arn()});
}

void QueueProcessingServiceBase::make_queue() {
  dead_letter_queue_ = add<sqs::Queue>("EcsProcessingDeadLetterQueue",
                                       {.retention_period = props_.retention_period.value_or(Duration::days(14))});
  queue_ = add<sqs::Queue>(
      "EcsProcessingQueue",
      {.dead_letter_queue = {{.max_receive_count = props_.max_receive_count.value_or(3), .queue = *dead_letter_queue_}},
       .visibility_timeout = props_.visibility_timeout});
  add<CfnOutput>("SQSDeadLetterQueue", {.value = dead_letter_queue_->queue_name()});
  add<CfnOutput>("SQSDeadLetterQueueArn", {.value = dead_letter_queue_->queue_arn()});
}

ecs::ContainerDefinitionOptions QueueProcessingServiceBase::container_options(const ecs::ContainerImage& image) const {
  return {.image = image,
          .command = props_.command,
          .environment = environment_,
          .logging = log_driver_,
          .secrets = props_.secrets};
}

Input<std::int64_t> QueueProcessingServiceBase::service_desired_count() const {
  return FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount")
             ? Input<std::int64_t>()
             : Input<std::int64_t>(1);
}

void QueueProcessingServiceBase::attach(ecs::BaseService& service) {
  auto& count = service.auto_scale_task_count({.max_capacity = max_capacity(), .min_capacity = min_capacity()});
  const auto& percent = props_.cpu_target_utilization_percent;
  if (!props_.disable_cpu_based_scaling)
    count.scale_on_cpu_utilization("CpuScaling",
                                   {.target_utilization_percent = percent.is_set() ? percent : Input<double>(50)});
  count.scale_on_metric("QueueMessagesVisibleScaling",
                        {.metric = queue_->metric_approximate_number_of_messages_visible(),
                         .scaling_steps = steps_,
                         .cooldown = props_.cooldown});
  queue_->grant_consume_messages(service.task_definition().task_role());
}

QueueProcessingFargateService::QueueProcessingFargateService(const Scope& scope, const Props& props)
    : QueueProcessingServiceBase(scope, props), task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.image.has_value(), "image");
  if (props.image) {
    task_definition_ = add<ecs::FargateTaskDefinition>(
        "QueueProcessingTaskDef", fargate_task_props(props, {.image = *props.image, .family = props.family}));
    ecs::ContainerDefinitionOptions container = container_options(*props.image);
    container.health_check = props.health_check;
    task_definition_->add_container(props.container_name.value_or(CONTAINER), container);
  }
  ecs::FargateServiceProps service{.cluster = cluster(),
                                   .task_definition = *task_definition_,
                                   .assign_public_ip = props.assign_public_ip,
                                   .desired_count = service_desired_count(),
                                   .health_check_grace_period = props.health_check_grace_period,
                                   .platform_version = props.platform_version,
                                   .security_groups = props.security_groups,
                                   .vpc_subnets = props.task_subnets};
  detail::hand_on(service, ServicePatternOptions(props));
  detail::hand_on(service, PatternDeploymentOptions(props));
  service_ = &add<ecs::FargateService>("QueueProcessingFargateService", service);
  attach(*service_);
}

QueueProcessingEc2Service::QueueProcessingEc2Service(const Scope& scope, const Props& props)
    : QueueProcessingServiceBase(scope, props) {
  if (!props.image) fail(*this, {"no image is given", "an image", "CDK: ecs_patterns"});
  task_definition_ = &add<ecs::Ec2TaskDefinition>("QueueProcessingTaskDef", {.family = props.family});
  ecs::ContainerDefinitionOptions container = container_options(*props.image);
  limit(container, props);
  container.gpu_count = props.gpu_count;
  task_definition_->add_container(props.container_name.value_or(CONTAINER), container);
  ecs::Ec2ServiceProps service = ec2_service_props(props, cluster(), *task_definition_);
  service.desired_count = service_desired_count();
  detail::hand_on(service, ServicePatternOptions(props));
  detail::hand_on(service, PatternDeploymentOptions(props));
  service_ = &add<ecs::Ec2Service>("QueueProcessingService", service);
  attach(*service_);
}

}  // namespace cdk::ecs_patterns
