// Services that work off a queue.
#pragma once

#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs_patterns/pattern.hpp>
#include <cdk/ecs_patterns/queue_processing_service_props.hpp>
#include <utility>
#include <vector>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::ecs_patterns {

/// A service that works off a queue, whatever its tasks run on: the more messages wait, the more tasks there are.
/// Outputs: SQSQueue, SQSQueueArn, and the same of the dead letter queue when one is made.
class QueueProcessingServiceBase : public Pattern {
 public:
  /// The container's variables, with QUEUE_NAME.
  const std::vector<std::pair<std::string, Input<std::string>>>& environment() const noexcept { return environment_; }
  /// What was made with the queue; nothing when a queue was given.
  OptRef<sqs::IQueue> dead_letter_queue() const noexcept { return dead_letter_queue_; }
  const Optional<ecs::LogDriver>& log_driver() const noexcept { return log_driver_; }
  int max_capacity() const noexcept { return props_.max_scaling_capacity.value_or(2); }
  int min_capacity() const noexcept { return props_.min_scaling_capacity.value_or(1); }
  const std::vector<applicationautoscaling::ScalingInterval>& scaling_steps() const noexcept { return steps_; }
  const Vector<std::pair<std::string, ecs::Secret>>& secrets() const noexcept { return props_.secrets; }
  sqs::IQueue& sqs_queue() const noexcept { return *queue_; }

 protected:
  /// Errors: what only a queue that is made takes, together with a queue; a cooldown over 999,999,999 seconds.
  QueueProcessingServiceBase(const Scope& scope, const QueueProcessingServiceBaseProps& props);

  ecs::ContainerDefinitionOptions container_options(const ecs::ContainerImage& image) const;
  /// 1, or nothing by flag.
  Input<std::int64_t> service_desired_count() const;
  /// Scales the service, and lets it receive messages.
  void attach(ecs::BaseService& service);

 private:
  void make_queue();

  QueueProcessingServiceBaseProps props_;
  OptRef<sqs::IQueue> dead_letter_queue_;
  OptRef<sqs::IQueue> queue_;
  Optional<ecs::LogDriver> log_driver_;
  std::vector<std::pair<std::string, Input<std::string>>> environment_;
  std::vector<applicationautoscaling::ScalingInterval> steps_;
};

/// A service on Fargate that works off a queue.
class QueueProcessingFargateService : public QueueProcessingServiceBase {
 public:
  using Props = QueueProcessingFargateServiceProps;
  /// Errors: not exactly one of task_definition and image.
  QueueProcessingFargateService(const Scope& scope, const Props& props);

  ecs::FargateService& service() const noexcept { return *service_; }
  ecs::FargateTaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  ecs::FargateService* service_ = nullptr;
  OptRef<ecs::FargateTaskDefinition> task_definition_;
};

/// A service on container instances that works off a queue.
class QueueProcessingEc2Service : public QueueProcessingServiceBase {
 public:
  using Props = QueueProcessingEc2ServiceProps;
  /// Errors: no image.
  QueueProcessingEc2Service(const Scope& scope, const Props& props);

  ecs::Ec2Service& service() const noexcept { return *service_; }
  ecs::Ec2TaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  ecs::Ec2Service* service_ = nullptr;
  ecs::Ec2TaskDefinition* task_definition_ = nullptr;
};

}  // namespace cdk::ecs_patterns
