#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs/imported_task_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::ecs {
namespace {

Input<std::int64_t> choose(const Input<std::int64_t>& given, const FargateSize& size, int sized, int otherwise) {
  if (size.is_set()) return sized;
  return given.is_set() ? given : Input<std::int64_t>(otherwise);
}

TaskDefinitionProps task_props(const FargateTaskDefinitionProps& props, const Input<std::int64_t>& cpu,
                               const Input<std::int64_t>& memory) {
  return {
      .compatibility = Compatibility::FARGATE,
      .cpu = concat(cpu),
      .enable_fault_injection = props.enable_fault_injection,
      .ephemeral_storage_gib = props.ephemeral_storage_gib,
      .execution_role = props.execution_role,
      .family = props.family,
      .memory_mib = concat(memory),
      .network_mode = NetworkMode::AWS_VPC,
      .pid_mode = props.pid_mode,
      .proxy_configuration = props.proxy_configuration,
      .runtime_platform = props.runtime_platform,
      .task_role = props.task_role,
      .volumes = props.volumes,
  };
}

}  // namespace

FargateTaskDefinition::FargateTaskDefinition(const cdk::Scope& scope, const Props& props)
    : FargateTaskDefinition(scope, props, choose(props.cpu, props.size, props.size.cpu(), 256),
                            choose(props.memory_limit_mib, props.size, props.size.memory_limit_mib(), 512)) {}

FargateTaskDefinition::FargateTaskDefinition(const cdk::Scope& scope, const Props& props, Input<std::int64_t> cpu,
                                             Input<std::int64_t> memory)
    : TaskDefinition(scope, task_props(props, cpu, memory)), cpu_(std::move(cpu)), memory_(std::move(memory)) {
  check(props);
}

void FargateTaskDefinition::check(const Props& props) const {
  if (props.size.is_set() && (props.cpu.is_set() || props.memory_limit_mib.is_set()))
    fail(*this, {"size is given together with cpu or memory_limit_mib", "either size, or cpu and memory_limit_mib",
                 "AWS::ECS::TaskDefinition Cpu and Memory"});
  const Input<std::int64_t>& storage = props.ephemeral_storage_gib;
  if (storage.kind() == Value::Kind::Integer && (storage.as_int() < 21 || storage.as_int() > 200))
    fail(*this, {"ephemeral_storage_gib is " + std::to_string(storage.as_int()), "21 to 200",
                 "AWS::ECS::TaskDefinition EphemeralStorage"});
  if (!props.pid_mode) return;
  const auto& family = props.runtime_platform.operating_system_family;
  const std::string rule = "AWS::ECS::TaskDefinition PidMode";
  if (!family)
    fail(*this,
         {"pid_mode without an operating system", "pid_mode with runtime_platform.operating_system_family", rule});
  if (family->is_windows()) fail(*this, {"pid_mode on Windows", "no pid_mode for Windows containers", rule});
  if (family->is_linux() && props.pid_mode != PidMode::TASK)
    fail(*this, {"pid_mode is " + std::string(to_value(*props.pid_mode)), "PidMode::TASK for Linux on Fargate", rule});
}

IFargateTaskDefinition& FargateTaskDefinition::from_fargate_task_definition_arn(
    Construct& scope, Id id, const Input<std::string>& fargate_task_definition_arn) {
  return scope.add<ImportedTaskDefinition>(std::move(id), {.task_definition_arn = fargate_task_definition_arn});
}

IFargateTaskDefinition& FargateTaskDefinition::from_fargate_task_definition_attributes(
    Construct& scope, Id id, const FargateTaskDefinitionAttributes& attrs) {
  return scope.add<ImportedTaskDefinition>(std::move(id), imported(attrs, Compatibility::FARGATE));
}

}  // namespace cdk::ecs
