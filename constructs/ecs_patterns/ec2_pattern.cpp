#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/ecs_patterns/ec2_pattern.hpp>

namespace cdk::ecs_patterns {

ecs::Ec2ServiceProps ec2_service_props(const Ec2PlacementOptions& base, ecs::ICluster& cluster,
                                       ecs::TaskDefinition& task_definition) {
  return {.cluster = cluster,
          .task_definition = task_definition,
          .placement_constraints = base.placement_constraints,
          .placement_strategies = base.placement_strategies};
}

void limit(ecs::ContainerDefinitionOptions& container, const Ec2ContainerOptions& limits) {
  container.cpu = limits.cpu;
  container.memory_limit_mib = limits.memory_limit_mib;
  container.memory_reservation_mib = limits.memory_reservation_mib;
}

}  // namespace cdk::ecs_patterns
