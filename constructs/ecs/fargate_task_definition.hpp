// Task definitions for Fargate.
#pragma once

#include <cdk/ecs/fargate_task_definition_props.hpp>
#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// A task definition for Fargate, made here or imported.
using IFargateTaskDefinition = ITaskDefinition;

/// A task definition for Fargate.
class FargateTaskDefinition : public TaskDefinition {
 public:
  using Props = FargateTaskDefinitionProps;

  /// Errors: a size that Fargate doesn't have; ephemeral storage outside 21 to 200 GiB; a pid_mode that Fargate doesn't
  /// offer on the operating system.
  FargateTaskDefinition(const cdk::Scope& scope, const Props& props = {});

  static IFargateTaskDefinition& from_fargate_task_definition_arn(
      Construct& scope, Id id, const Input<std::string>& fargate_task_definition_arn);
  static IFargateTaskDefinition& from_fargate_task_definition_attributes(Construct& scope, Id id,
                                                                         const FargateTaskDefinitionAttributes& attrs);

  /// CPU units.
  const Input<std::int64_t>& cpu() const noexcept { return cpu_; }
  const Input<std::int64_t>& memory_mib() const noexcept { return memory_; }

 private:
  FargateTaskDefinition(const cdk::Scope& scope, const Props& props, Input<std::int64_t> cpu,
                        Input<std::int64_t> memory);
  void check(const Props& props) const;

  Input<std::int64_t> cpu_;
  Input<std::int64_t> memory_;
};

}  // namespace cdk::ecs
