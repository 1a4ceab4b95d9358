// Services on container instances behind load balancers.
#pragma once

#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs_patterns/application_load_balanced_service.hpp>
#include <cdk/ecs_patterns/load_balanced_ec2_service_props.hpp>
#include <cdk/ecs_patterns/network_load_balanced_service.hpp>

namespace cdk::ecs_patterns {

/// A service on container instances behind an Application Load Balancer.
class ApplicationLoadBalancedEc2Service : public ApplicationLoadBalancedServiceBase {
 public:
  using Props = ApplicationLoadBalancedEc2ServiceProps;
  /// Errors: not exactly one of task_definition and task_image_options.
  ApplicationLoadBalancedEc2Service(const Scope& scope, const Props& props);

  ecs::Ec2Service& service() const noexcept { return *service_; }
  ecs::Ec2TaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  ecs::Ec2Service* service_ = nullptr;
  OptRef<ecs::Ec2TaskDefinition> task_definition_;
};

/// A service on container instances behind a Network Load Balancer.
class NetworkLoadBalancedEc2Service : public NetworkLoadBalancedServiceBase {
 public:
  using Props = NetworkLoadBalancedEc2ServiceProps;
  /// Errors: not exactly one of task_definition and task_image_options.
  NetworkLoadBalancedEc2Service(const Scope& scope, const Props& props);

  ecs::Ec2Service& service() const noexcept { return *service_; }
  ecs::Ec2TaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  ecs::Ec2Service* service_ = nullptr;
  OptRef<ecs::Ec2TaskDefinition> task_definition_;
};

}  // namespace cdk::ecs_patterns
