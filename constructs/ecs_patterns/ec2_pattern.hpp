// What patterns on container instances have in common.
#pragma once

#include <cdk/ecs/container_definition_props.hpp>
#include <cdk/ecs/ec2_service_props.hpp>
#include <cdk/ecs_patterns/ec2_pattern_props.hpp>

namespace cdk::ecs_patterns {

/// Props of the service that a pattern makes, as far as instances alone have them.
ecs::Ec2ServiceProps ec2_service_props(const Ec2PlacementOptions& base, ecs::ICluster& cluster,
                                       ecs::TaskDefinition& task_definition);

/// The container's share of its instance.
void limit(ecs::ContainerDefinitionOptions& container, const Ec2ContainerOptions& limits);

}  // namespace cdk::ecs_patterns
