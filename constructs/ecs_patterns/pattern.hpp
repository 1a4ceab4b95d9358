// What all patterns have in common.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/container_definition_props.hpp>
#include <cdk/ecs_patterns/pattern_props.hpp>

namespace cdk::ecs_patterns {

/// Tasks in a cluster.
class Pattern : public Construct {
 public:
  ecs::ICluster& cluster() const noexcept { return *cluster_; }

 protected:
  /// Errors: both cluster and vpc.
  Pattern(const Scope& scope, const PatternOptions& options);

  /// Where a container's output goes: to what was given, or to CloudWatch Logs.
  Optional<ecs::LogDriver> log_driver(const Optional<ecs::LogDriver>& given, bool enable_logging) const;
  /// The container's options that its image options say.
  ecs::ContainerDefinitionOptions container_options(const TaskImageBase& image) const;
  /// Errors: not exactly one of task_definition and what is made in its place.
  void check_task(bool has_task_definition, bool has_image, const char* image = "task_image_options") const;

 private:
  OptRef<ecs::ICluster> cluster_;
};

}  // namespace cdk::ecs_patterns
