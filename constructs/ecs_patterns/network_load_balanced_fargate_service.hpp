// A service on Fargate behind a Network Load Balancer.
#pragma once

#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs_patterns/network_load_balanced_fargate_service_props.hpp>
#include <cdk/ecs_patterns/network_load_balanced_service.hpp>

namespace cdk::ecs_patterns {

/// A service on Fargate behind a Network Load Balancer, with all that both need.
class NetworkLoadBalancedFargateService : public NetworkLoadBalancedServiceBase {
 public:
  using Props = NetworkLoadBalancedFargateServiceProps;

  /// Errors: not exactly one of task_definition and task_image_options.
  NetworkLoadBalancedFargateService(const Scope& scope, const Props& props);

  bool assign_public_ip() const noexcept { return assign_public_ip_; }
  ecs::FargateService& service() const noexcept { return *service_; }
  ecs::FargateTaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  bool assign_public_ip_;
  ecs::FargateService* service_ = nullptr;
  OptRef<ecs::FargateTaskDefinition> task_definition_;
};

}  // namespace cdk::ecs_patterns
