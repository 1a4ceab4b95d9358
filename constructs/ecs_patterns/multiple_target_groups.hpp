// Services with several target groups.
#pragma once

#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs_patterns/application_multiple_target_groups_service.hpp>
#include <cdk/ecs_patterns/multiple_target_groups_props.hpp>
#include <cdk/ecs_patterns/network_multiple_target_groups_service.hpp>

namespace cdk::ecs_patterns {

/// A service on container instances whose ports are reached through Application Load Balancers.
class ApplicationMultipleTargetGroupsEc2Service : public ApplicationMultipleTargetGroupsServiceBase {
 public:
  using Props = ApplicationMultipleTargetGroupsEc2ServiceProps;
  /// Errors: not exactly one of task_definition and task_image_options; a task without an essential container; a
  /// listener that isn't there.
  ApplicationMultipleTargetGroupsEc2Service(const Scope& scope, const Props& props);

  ecs::Ec2Service& service() const noexcept { return *service_; }
  ecs::Ec2TaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  ecs::Ec2Service* service_ = nullptr;
  OptRef<ecs::Ec2TaskDefinition> task_definition_;
};

/// A service on Fargate whose ports are reached through Application Load Balancers.
class ApplicationMultipleTargetGroupsFargateService : public ApplicationMultipleTargetGroupsServiceBase {
 public:
  using Props = ApplicationMultipleTargetGroupsFargateServiceProps;
  /// Errors: not exactly one of task_definition and task_image_options; a task without an essential container; a
  /// listener that isn't there.
  ApplicationMultipleTargetGroupsFargateService(const Scope& scope, const Props& props);

  bool assign_public_ip() const noexcept { return assign_public_ip_; }
  ecs::FargateService& service() const noexcept { return *service_; }
  ecs::FargateTaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  bool assign_public_ip_;
  ecs::FargateService* service_ = nullptr;
  OptRef<ecs::FargateTaskDefinition> task_definition_;
};

/// A service on container instances whose ports are reached through Network Load Balancers.
class NetworkMultipleTargetGroupsEc2Service : public NetworkMultipleTargetGroupsServiceBase {
 public:
  using Props = NetworkMultipleTargetGroupsEc2ServiceProps;
  /// Errors: not exactly one of task_definition and task_image_options; a task without an essential container; a
  /// listener that isn't there.
  NetworkMultipleTargetGroupsEc2Service(const Scope& scope, const Props& props);

  ecs::Ec2Service& service() const noexcept { return *service_; }
  ecs::Ec2TaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  ecs::Ec2Service* service_ = nullptr;
  OptRef<ecs::Ec2TaskDefinition> task_definition_;
};

/// A service on Fargate whose ports are reached through Network Load Balancers.
class NetworkMultipleTargetGroupsFargateService : public NetworkMultipleTargetGroupsServiceBase {
 public:
  using Props = NetworkMultipleTargetGroupsFargateServiceProps;
  /// Errors: not exactly one of task_definition and task_image_options; a task without an essential container; a
  /// listener that isn't there.
  NetworkMultipleTargetGroupsFargateService(const Scope& scope, const Props& props);

  bool assign_public_ip() const noexcept { return assign_public_ip_; }
  ecs::FargateService& service() const noexcept { return *service_; }
  ecs::FargateTaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  bool assign_public_ip_;
  ecs::FargateService* service_ = nullptr;
  OptRef<ecs::FargateTaskDefinition> task_definition_;
};

}  // namespace cdk::ecs_patterns
