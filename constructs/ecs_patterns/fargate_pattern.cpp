#include "private/service_props.hpp"

#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/ecs_patterns/fargate_pattern.hpp>

namespace cdk::ecs_patterns {

ecs::FargateTaskDefinitionProps fargate_task_props(const FargateServiceBaseProps& base, const TaskImageBase& image) {
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
  ecs::FargateServiceProps props{
      .cluster = cluster,
      .task_definition = task_definition,
      .assign_public_ip = network.assign_public_ip,
      .platform_version = base.platform_version,
      .security_groups = network.security_groups,
      .vpc_subnets = network.task_subnets,
  };
  detail::hand_on(props, options, desired_count);
  return props;
}

}  // namespace cdk::ecs_patterns
