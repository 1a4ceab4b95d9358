#include <cdk/ecs_patterns/fargate_pattern.hpp>

namespace cdk::ecs_patterns {

ecs::FargateTaskDefinitionProps fargate_task_props(const FargateServiceBaseProps& base, const TaskImageOptions& image) {
  return {
      .cpu = base.cpu,
      .ephemeral_storage_gib = base.ephemeral_storage_gib,
      .execution_role = image.execution_role,
      .family = image.family,
      .memory_limit_mib = base.memory_limit_mib,
      .runtime_platform = base.runtime_platform,
      .size = base.size,
      .task_role = image.task_role,
  };
}

ecs::FargateServiceProps fargate_service_props(const LoadBalancedServiceOptions& options,
                                               const FargateServiceBaseProps& base,
                                               const FargateNetworkOptions& network, ecs::ICluster& cluster,
                                               ecs::TaskDefinition& task_definition,
                                               const Input<std::int64_t>& desired_count) {
  return {
      .cluster = cluster,
      .task_definition = task_definition,
      .assign_public_ip = network.assign_public_ip,
      .capacity_provider_strategies = options.capacity_provider_strategies,
      .circuit_breaker = options.circuit_breaker,
      .deployment_controller = options.deployment_controller,
      .desired_count = desired_count,
      .enable_ecs_managed_tags = options.enable_ecs_managed_tags,
      .enable_execute_command = options.enable_execute_command,
      .health_check_grace_period = options.health_check_grace_period,
      .max_healthy_percent = options.max_healthy_percent,
      .min_healthy_percent = options.min_healthy_percent,
      .platform_version = base.platform_version,
      .propagate_tags = options.propagate_tags,
      .security_groups = network.security_groups,
      .service_name = options.service_name,
      .vpc_subnets = network.task_subnets,
  };
}

}  // namespace cdk::ecs_patterns
