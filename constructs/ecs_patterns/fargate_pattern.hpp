// What patterns on Fargate have in common.
#pragma once

#include <cdk/ecs/fargate_service_props.hpp>
#include <cdk/ecs/fargate_task_definition_props.hpp>
#include <cdk/ecs_patterns/fargate_service_base_props.hpp>
#include <cdk/ecs_patterns/load_balanced_service_props.hpp>

namespace cdk::ecs_patterns {

/// Props of the task definition that a pattern makes.
ecs::FargateTaskDefinitionProps fargate_task_props(const FargateServiceBaseProps& base, const TaskImageBase& image);

/// Props of the service that a pattern with one load balancer makes.
ecs::FargateServiceProps fargate_service_props(const LoadBalancedServiceOptions& options,
                                               const FargateServiceBaseProps& base,
                                               const FargateNetworkOptions& network, ecs::ICluster& cluster,
                                               ecs::TaskDefinition& task_definition,
                                               const Input<std::int64_t>& desired_count);

}  // namespace cdk::ecs_patterns
