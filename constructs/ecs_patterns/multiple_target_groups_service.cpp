#include <cdk/ecs/task_definition.hpp>
#include <cdk/ecs_patterns/multiple_target_groups_service.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs_patterns {

void MultipleTargetsService::add_container(ecs::TaskDefinition& task, const MultipleTargetsTaskImage& image,
                                           ecs::ContainerDefinitionOptions options) const {
  auto& container = task.add_container(image.container_name.value_or("web"), options);
  for (const int port : image.container_ports) container.add_port_mappings({.container_port = port});
}

ecs::ContainerDefinition& MultipleTargetsService::target_container(ecs::TaskDefinition& task) const {
  const auto container = task.default_container();
  if (!container)
    fail(*this, {"the task has no essential container", "a container added by add_container before",
                 "AWS::ECS::Service LoadBalancers.ContainerName"});
  if (container->port_mappings().empty()) container->add_port_mappings({.container_port = 80});
  return *container;
}

void MultipleTargetsService::refuse_listener(const std::string& name) const {
  fail(*this,
       {"there is no listener \"" + name + "\"", "the name of a listener of load_balancers", "CDK: ecs_patterns"});
}

void MultipleTargetsService::check_listeners(bool has_listeners, const std::string& load_balancer) const {
  if (!has_listeners)
    fail(*this, {"the load balancer \"" + load_balancer + "\" has no listener", "at least one", "CDK: ecs_patterns"});
}

}  // namespace cdk::ecs_patterns
