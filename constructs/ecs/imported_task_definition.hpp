// A task definition that is there already.
#pragma once

#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// A task definition by its ARN.
class ImportedTaskDefinition : public ITaskDefinition {
 public:
  using Props = TaskDefinitionAttributes;
  ImportedTaskDefinition(const cdk::Scope& scope, const Props& props) : ITaskDefinition(scope), props_(props) {}

  Input<std::string> task_definition_arn() override { return props_.task_definition_arn; }
  Compatibility compatibility() const override { return props_.compatibility.value_or(Compatibility::EC2_AND_FARGATE); }
  OptRef<iam::IRole> execution_role() const override { return props_.execution_role; }
  NetworkMode network_mode() const override;
  iam::IRole& task_role() const override;

 private:
  Props props_;
};

/// The attributes of any kind of task definition, for a certain kind of capacity.
TaskDefinitionAttributes imported(const CommonTaskDefinitionAttributes& attributes, Compatibility compatibility);

}  // namespace cdk::ecs
