// The container that the log driver FireLens sends through.
#pragma once

#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/firelens_log_router_props.hpp>

namespace cdk::ecs {

/// A log router: the container that takes the logs of the task's other containers. Made by
/// TaskDefinition::add_firelens_log_router.
class FirelensLogRouter : public ContainerDefinition {
 public:
  using Props = FirelensLogRouterProps;

  /// Errors: config_file_type without config_file_value or the other way round.
  FirelensLogRouter(const cdk::Scope& scope, const FirelensLogRouterDefinitionOptions& options,
                    TaskDefinition& task_definition);
  FirelensLogRouter(const cdk::Scope& scope, const Props& props);

  const FirelensConfig& firelens_config() const noexcept { return config_; }
  CfnTaskDefinitionTypes::ContainerDefinitionProperty render_container_definition() const override;

 private:
  void settle(TaskDefinition& task_definition);
  FirelensConfig config_;
};

}  // namespace cdk::ecs
