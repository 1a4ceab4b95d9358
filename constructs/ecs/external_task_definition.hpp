// Task definitions for machines of your own (ECS Anywhere).
#pragma once

#include <cdk/ecs/external_task_definition_props.hpp>
#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// A task definition for machines of your own, made here or imported.
using IExternalTaskDefinition = ITaskDefinition;

/// A task definition for machines of your own.
class ExternalTaskDefinition : public TaskDefinition {
 public:
  using Props = ExternalTaskDefinitionProps;

  /// Errors: the network mode AWS_VPC.
  ExternalTaskDefinition(const cdk::Scope& scope, const Props& props = {});

  static IExternalTaskDefinition& from_ec2_task_definition_arn(Construct& scope, Id id,
                                                               const Input<std::string>& external_task_definition_arn);
  static IExternalTaskDefinition& from_external_task_definition_attributes(
      Construct& scope, Id id, const ExternalTaskDefinitionAttributes& attrs);
};

}  // namespace cdk::ecs
