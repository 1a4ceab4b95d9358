// A service on Fargate behind an Application Load Balancer.
#pragma once

#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs_patterns/application_load_balanced_fargate_service_props.hpp>
#include <cdk/ecs_patterns/application_load_balanced_service.hpp>

namespace cdk::ecs_patterns {

/// A service on Fargate behind an Application Load Balancer, with all that both need:
/// ```
/// add<ecs_patterns::ApplicationLoadBalancedFargateService>(
///     "web", {.task_image_options = {{.image = ecs::ContainerImage::from_registry("nginx")}}});
/// ```
class ApplicationLoadBalancedFargateService : public ApplicationLoadBalancedServiceBase {
 public:
  using Props = ApplicationLoadBalancedFargateServiceProps;

  /// Errors: not exactly one of task_definition and task_image_options; a container bigger than its task; a
  /// min_healthy_percent that isn't below max_healthy_percent.
  ApplicationLoadBalancedFargateService(const Scope& scope, const Props& props);

  bool assign_public_ip() const noexcept { return assign_public_ip_; }
  ecs::FargateService& service() const noexcept { return *service_; }
  ecs::FargateTaskDefinition& task_definition() const noexcept { return *task_definition_; }

 private:
  void make_task(const Props& props);
  void check_container(const Input<std::int64_t>& container, const Input<std::int64_t>& task, const char* name,
                       const char* unit) const;

  bool assign_public_ip_;
  ecs::FargateService* service_ = nullptr;
  OptRef<ecs::FargateTaskDefinition> task_definition_;
};

}  // namespace cdk::ecs_patterns
