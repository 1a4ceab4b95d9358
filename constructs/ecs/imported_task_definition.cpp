#include <cdk/ecs/imported_task_definition.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {

NetworkMode ImportedTaskDefinition::network_mode() const {
  if (!props_.network_mode)
    fail(*this,
         {"the network mode of this imported task definition isn't known",
          "an import that gives .network_mode, by from_task_definition_attributes", "CDK: TaskDefinitionAttributes"});
  return *props_.network_mode;
}

iam::IRole& ImportedTaskDefinition::task_role() const {
  if (!props_.task_role)
    fail(*this,
         {"the task role of this imported task definition isn't known",
          "an import that gives .task_role, by from_task_definition_attributes", "CDK: TaskDefinitionAttributes"});
  return *props_.task_role;
}

TaskDefinitionAttributes imported(const CommonTaskDefinitionAttributes& attributes, Compatibility compatibility) {
  return {.task_definition_arn = attributes.task_definition_arn,
          .compatibility = compatibility,
          .execution_role = attributes.execution_role,
          .network_mode = attributes.network_mode,
          .task_role = attributes.task_role};
}

}  // namespace cdk::ecs
