#include <cdk/ecs/external_task_definition.hpp>
#include <cdk/ecs/imported_task_definition.hpp>

namespace cdk::ecs {
namespace {

TaskDefinitionProps task_props(const ExternalTaskDefinitionProps& props) {
  return {
      .compatibility = Compatibility::EXTERNAL,
      .enable_fault_injection = props.enable_fault_injection,
      .execution_role = props.execution_role,
      .family = props.family,
      .network_mode = props.network_mode,
      .proxy_configuration = props.proxy_configuration,
      .task_role = props.task_role,
      .volumes = props.volumes,
  };
}

}  // namespace

ExternalTaskDefinition::ExternalTaskDefinition(const cdk::Scope& scope, const Props& props)
    : TaskDefinition(scope, task_props(props)) {}

IExternalTaskDefinition& ExternalTaskDefinition::from_ec2_task_definition_arn(
    Construct& scope, Id id, const Input<std::string>& external_task_definition_arn) {
  return scope.add<ImportedTaskDefinition>(std::move(id), {.task_definition_arn = external_task_definition_arn});
}

IExternalTaskDefinition& ExternalTaskDefinition::from_external_task_definition_attributes(
    Construct& scope, Id id, const ExternalTaskDefinitionAttributes& attrs) {
  return scope.add<ImportedTaskDefinition>(std::move(id), imported(attrs, Compatibility::EXTERNAL));
}

}  // namespace cdk::ecs
