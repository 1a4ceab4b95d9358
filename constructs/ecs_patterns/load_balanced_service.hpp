// What patterns of a service behind a load balancer have in common.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <cdk/ecs_patterns/load_balanced_service_props.hpp>
#include <string>

namespace cdk::ecs_patterns {

/// A service behind a load balancer: the part that doesn't depend on the kinds of either.
class LoadBalancedService : public Construct {
 public:
  ecs::ICluster& cluster() const noexcept { return *cluster_; }
  /// The number of tasks that the pattern starts with.
  Input<std::int64_t> desired_count() const {
    return desired_count_.is_set() ? desired_count_ : Input<std::int64_t>(1);
  }

 protected:
  /// Errors: both cluster and vpc; a desired_count below 1.
  LoadBalancedService(const Scope& scope, const LoadBalancedServiceOptions& options);

  /// The number of tasks as it was given, or 1, or nothing, by flag.
  Input<std::int64_t> service_desired_count() const;
  /// The container's options that its image options say.
  ecs::ContainerDefinitionOptions container_options(const TaskImageOptions& image) const;
  /// Errors: not exactly one of task_definition and task_image_options.
  void check_task(bool has_task_definition, bool has_image) const;
  static int container_port(const TaskImageOptions& image) { return image.container_port.value_or(80); }

 private:
  OptRef<ecs::ICluster> cluster_;
  Input<std::int64_t> desired_count_;
};

}  // namespace cdk::ecs_patterns
