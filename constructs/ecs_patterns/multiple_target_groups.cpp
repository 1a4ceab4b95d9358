#include "private/service_props.hpp"

#include <cdk/ecs_patterns/ec2_pattern.hpp>
#include <cdk/ecs_patterns/fargate_pattern.hpp>
#include <cdk/ecs_patterns/multiple_target_groups.hpp>

namespace cdk::ecs_patterns {
namespace {

ecs::Ec2TaskDefinition& ec2_task(Construct& scope, const TaskImageBase& image) {
  return scope.add<ecs::Ec2TaskDefinition>("TaskDef",
                                           {.execution_role = image.execution_role, .task_role = image.task_role});
}

ecs::ContainerDefinitionOptions limited(ecs::ContainerDefinitionOptions container, const Ec2ContainerOptions& limits) {
  limit(container, limits);
  return container;
}

ecs::FargateServiceProps fargate_service(const LoadBalancedPatternOptions& options, const FargateServiceBaseProps& base,
                                         bool assign_public_ip, ecs::ICluster& cluster, ecs::TaskDefinition& task,
                                         const Input<std::int64_t>& desired_count) {
  ecs::FargateServiceProps props{.cluster = cluster,
                                 .task_definition = task,
                                 .assign_public_ip = assign_public_ip,
                                 .platform_version = base.platform_version};
  detail::hand_on(props, options, desired_count);
  return props;
}

ecs::Ec2ServiceProps ec2_service(const LoadBalancedPatternOptions& options, const Ec2PlacementOptions& placement,
                                 ecs::ICluster& cluster, ecs::TaskDefinition& task,
                                 const Input<std::int64_t>& desired_count) {
  ecs::Ec2ServiceProps props = ec2_service_props(placement, cluster, task);
  detail::hand_on(props, options, desired_count);
  return props;
}

}  // namespace

ApplicationMultipleTargetGroupsEc2Service::ApplicationMultipleTargetGroupsEc2Service(const Scope& scope,
                                                                                     const Props& props)
    : ApplicationMultipleTargetGroupsServiceBase(scope, props), task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (const auto& image = props.task_image_options) {
    task_definition_ = ec2_task(*this, *image);
    add_container(*task_definition_, *image, limited(container_options(*image), props));
  }
  target_container(*task_definition_);
  service_ = &add<ecs::Ec2Service>("Service",
                                   ec2_service(props, props, cluster(), *task_definition_, service_desired_count()));
  add_targets(*service_, props.target_groups);
}

ApplicationMultipleTargetGroupsFargateService::ApplicationMultipleTargetGroupsFargateService(const Scope& scope,
                                                                                             const Props& props)
    : ApplicationMultipleTargetGroupsServiceBase(scope, props),
      assign_public_ip_(props.assign_public_ip),
      task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (const auto& image = props.task_image_options) {
    task_definition_ = add<ecs::FargateTaskDefinition>("TaskDef", fargate_task_props(props, *image));
    add_container(*task_definition_, *image, container_options(*image));
  }
  target_container(*task_definition_);
  service_ = &add<ecs::FargateService>("Service", fargate_service(props, props, assign_public_ip_, cluster(),
                                                                  *task_definition_, service_desired_count()));
  add_targets(*service_, props.target_groups);
}

NetworkMultipleTargetGroupsEc2Service::NetworkMultipleTargetGroupsEc2Service(const Scope& scope, const Props& props)
    : NetworkMultipleTargetGroupsServiceBase(scope, props), task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (const auto& image = props.task_image_options) {
    task_definition_ = ec2_task(*this, *image);
    add_container(*task_definition_, *image, limited(container_options(*image), props));
  }
  target_container(*task_definition_);
  service_ = &add<ecs::Ec2Service>("Service",
                                   ec2_service(props, props, cluster(), *task_definition_, service_desired_count()));
  add_targets(*service_, props.target_groups);
}

NetworkMultipleTargetGroupsFargateService::NetworkMultipleTargetGroupsFargateService(const Scope& scope,
                                                                                     const Props& props)
    : NetworkMultipleTargetGroupsServiceBase(scope, props),
      assign_public_ip_(props.assign_public_ip),
      task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (const auto& image = props.task_image_options) {
    task_definition_ = add<ecs::FargateTaskDefinition>("TaskDef", fargate_task_props(props, *image));
    add_container(*task_definition_, *image, container_options(*image));
  }
  target_container(*task_definition_);
  ecs::FargateServiceProps service =
      fargate_service(props, props, assign_public_ip_, cluster(), *task_definition_, service_desired_count());
  service.circuit_breaker = props.circuit_breaker;
  service.max_healthy_percent = props.max_healthy_percent;
  service.min_healthy_percent = props.min_healthy_percent;
  service_ = &add<ecs::FargateService>("Service", service);
  add_targets(*service_, props.target_groups);
}

}  // namespace cdk::ecs_patterns
