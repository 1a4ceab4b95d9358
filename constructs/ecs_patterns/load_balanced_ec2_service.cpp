#include "private/service_props.hpp"

#include <cdk/ecs_patterns/ec2_pattern.hpp>
#include <cdk/ecs_patterns/load_balanced_ec2_service.hpp>

namespace cdk::ecs_patterns {
namespace {

ecs::Ec2TaskDefinition& make_task(Construct& scope, const Ec2ServiceBaseProps& base, const TaskImageOptions& image,
                                  ecs::ContainerDefinitionOptions container) {
  auto& task = scope.add<ecs::Ec2TaskDefinition>(
      "TaskDef", {.execution_role = image.execution_role, .family = image.family, .task_role = image.task_role});
  limit(container, base);
  task.add_container(image.container_name.value_or("web"), std::move(container))
      .add_port_mappings({.container_port = image.container_port.value_or(80)});
  return task;
}

ecs::Ec2ServiceProps service_props(const LoadBalancedServiceOptions& options, const Ec2ServiceBaseProps& base,
                                   ecs::ICluster& cluster, ecs::TaskDefinition& task,
                                   const Input<std::int64_t>& desired_count) {
  ecs::Ec2ServiceProps props = ec2_service_props(base, cluster, task);
  detail::hand_on(props, options, desired_count);
  return props;
}

}  // namespace

ApplicationLoadBalancedEc2Service::ApplicationLoadBalancedEc2Service(const Scope& scope, const Props& props)
    : ApplicationLoadBalancedServiceBase(scope, props), task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (const auto& image = props.task_image_options)
    task_definition_ = make_task(*this, props, *image, container_options(*image));
  service_ = &add<ecs::Ec2Service>("Service",
                                   service_props(props, props, cluster(), *task_definition_, service_desired_count()));
  add_service_as_target(*service_);
}

NetworkLoadBalancedEc2Service::NetworkLoadBalancedEc2Service(const Scope& scope, const Props& props)
    : NetworkLoadBalancedServiceBase(scope, props), task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (const auto& image = props.task_image_options)
    task_definition_ = make_task(*this, props, *image, container_options(*image));
  service_ = &add<ecs::Ec2Service>("Service",
                                   service_props(props, props, cluster(), *task_definition_, service_desired_count()));
  add_service_as_target(*service_);
}

}  // namespace cdk::ecs_patterns
