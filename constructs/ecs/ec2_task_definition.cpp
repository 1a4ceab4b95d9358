#include <algorithm>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/imported_task_definition.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

TaskDefinitionProps task_props(const Ec2TaskDefinitionProps& props) {
  return {
      .compatibility = Compatibility::EC2,
      .enable_fault_injection = props.enable_fault_injection,
      .execution_role = props.execution_role,
      .family = props.family,
      .ipc_mode = props.ipc_mode,
      .network_mode = props.network_mode,
      .pid_mode = props.pid_mode,
      .placement_constraints = props.placement_constraints,
      .proxy_configuration = props.proxy_configuration,
      .task_role = props.task_role,
      .volumes = props.volumes,
  };
}

}  // namespace

Ec2TaskDefinition::Ec2TaskDefinition(const cdk::Scope& scope, const Props& props)
    : TaskDefinition(scope, task_props(props)) {
  for (const PlacementConstraint& constraint : props.placement_constraints)
    for (const auto& item : constraint.to_json())
      if (item.type != Value("memberOf"))
        fail(*this, {"placement constraint " + std::string(item.type.as_string()) + " of a task definition",
                     "PlacementConstraint::member_of; others go to the service",
                     "AWS::ECS::TaskDefinition PlacementConstraints"});
}

ContainerDefinition& Ec2TaskDefinition::add_container(Id id, ContainerDefinitionOptions options) {
  if (network_mode() == NetworkMode::AWS_VPC) {
    Vector<std::pair<std::string, Input<std::string>>> environment;
    for (const auto& entry : options.environment)
      if (entry.first != "AWS_REGION") environment.push_back(entry);
    environment.push_back({"AWS_REGION", stack().region()});
    options.environment = std::move(environment);
  }
  return TaskDefinition::add_container(std::move(id), std::move(options));
}

IEc2TaskDefinition& Ec2TaskDefinition::from_ec2_task_definition_arn(Construct& scope, Id id,
                                                                    const Input<std::string>& ec2_task_definition_arn) {
  return scope.add<ImportedTaskDefinition>(std::move(id), {.task_definition_arn = ec2_task_definition_arn});
}

IEc2TaskDefinition& Ec2TaskDefinition::from_ec2_task_definition_attributes(Construct& scope, Id id,
                                                                           const Ec2TaskDefinitionAttributes& attrs) {
  return scope.add<ImportedTaskDefinition>(std::move(id), imported(attrs, Compatibility::EC2));
}

}  // namespace cdk::ecs
