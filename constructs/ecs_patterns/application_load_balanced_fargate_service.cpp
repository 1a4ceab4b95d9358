#include <cdk/ecs/service_checks.hpp>
#include <cdk/ecs_patterns/application_load_balanced_fargate_service.hpp>
#include <cdk/ecs_patterns/fargate_pattern.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs_patterns {
namespace {

bool known(const Input<std::int64_t>& value) { return value.kind() == Value::Kind::Integer; }

}  // namespace

ApplicationLoadBalancedFargateService::ApplicationLoadBalancedFargateService(const Scope& scope, const Props& props)
    : ApplicationLoadBalancedServiceBase(scope, props),
      assign_public_ip_(props.assign_public_ip),
      task_definition_(props.task_definition) {
  check_task(static_cast<bool>(props.task_definition), props.task_image_options.has_value());
  if (props.task_image_options) make_task(props);
  ecs::check_healthy_percents(*this, props.min_healthy_percent, props.max_healthy_percent);
  service_ = &add<ecs::FargateService>(
      "Service", fargate_service_props(props, props, props, cluster(), *task_definition_, service_desired_count()));
  add_service_as_target(*service_);
}

void ApplicationLoadBalancedFargateService::make_task(const Props& props) {
  const ApplicationLoadBalancedTaskImageOptions& image = *props.task_image_options;
  task_definition_ = add<ecs::FargateTaskDefinition>("TaskDef", fargate_task_props(props, image));
  check_container(props.container_cpu, task_definition_->cpu(), "container_cpu", "CPU units");
  check_container(props.container_memory_limit_mib, task_definition_->memory_mib(), "container_memory_limit_mib",
                  "MiB");
  ecs::ContainerDefinitionOptions container = container_options(image);
  container.health_check = props.health_check;
  container.cpu = props.container_cpu;
  container.memory_limit_mib = props.container_memory_limit_mib;
  task_definition_->add_container(image.container_name.value_or("web"), std::move(container))
      .add_port_mappings({.container_port = container_port(image)});
}

void ApplicationLoadBalancedFargateService::check_container(const Input<std::int64_t>& container,
                                                            const Input<std::int64_t>& task, const char* name,
                                                            const char* unit) const {
  if (!known(container)) return;
  const std::string given = std::string(name) + " is " + std::to_string(container.as_int());
  const std::string rule = "AWS::ECS::TaskDefinition ContainerDefinitions";
  if (container.as_int() < 1) fail(*this, {given, "a positive number", rule});
  if (known(task) && container.as_int() > task.as_int())
    fail(*this, {given, "at most the task's " + std::to_string(task.as_int()) + " " + unit, rule});
}

}  // namespace cdk::ecs_patterns
