#include <cdk/ecs_patterns/fargate_pattern.hpp>
#include <cdk/ecs_patterns/network_load_balanced_fargate_service.hpp>

namespace cdk::ecs_patterns {

NetworkLoadBalancedFargateService::NetworkLoadBalancedFargateService(const Scope& scope, const Props& props)
    : NetworkLoadBalancedServiceBase(scope, props),
      assign_public_ip_(props.assign_public_ip),
      task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (props.task_image_options) {
    const NetworkLoadBalancedTaskImageOptions& image = *props.task_image_options;
    task_definition_ = add<ecs::FargateTaskDefinition>("TaskDef", fargate_task_props(props, image));
    task_definition_->add_container(image.container_name.value_or("web"), container_options(image))
        .add_port_mappings({.container_port = container_port(image)});
  }
  service_ = &add<ecs::FargateService>(
      "Service", fargate_service_props(props, props, props, cluster(), *task_definition_, service_desired_count()));
  add_service_as_target(*service_);
}

}  // namespace cdk::ecs_patterns
