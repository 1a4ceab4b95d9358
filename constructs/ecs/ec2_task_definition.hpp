// Task definitions for container instances.
#pragma once

#include <cdk/ecs/ec2_task_definition_props.hpp>
#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// A task definition for container instances, made here or imported.
using IEc2TaskDefinition = ITaskDefinition;

/// A task definition for container instances.
class Ec2TaskDefinition : public TaskDefinition {
 public:
  using Props = Ec2TaskDefinitionProps;

  /// Errors: a placement constraint other than member_of.
  Ec2TaskDefinition(const cdk::Scope& scope, const Props& props = {});

  static IEc2TaskDefinition& from_ec2_task_definition_arn(Construct& scope, Id id,
                                                          const Input<std::string>& ec2_task_definition_arn);
  static IEc2TaskDefinition& from_ec2_task_definition_attributes(Construct& scope, Id id,
                                                                 const Ec2TaskDefinitionAttributes& attrs);

  /// In the network mode AWS_VPC containers get the environment variable AWS_REGION, as they can't ask the instance.
  ContainerDefinition& add_container(Id id, ContainerDefinitionOptions options) override;
};

}  // namespace cdk::ecs
