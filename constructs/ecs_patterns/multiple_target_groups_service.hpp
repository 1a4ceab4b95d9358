// What patterns with several listeners and target groups have in common.
#pragma once

#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs_patterns/load_balanced_service.hpp>
#include <cdk/ecs_patterns/multiple_target_groups_service_props.hpp>
#include <vector>

namespace cdk::ecs_patterns {

/// A service with several target groups: the part that doesn't depend on the kind of load balancer.
class MultipleTargetsService : public LoadBalancedService {
 protected:
  using LoadBalancedService::LoadBalancedService;
  /// Adds the container that the image options say, with its ports.
  void add_container(ecs::TaskDefinition& task, const MultipleTargetsTaskImage& image,
                     ecs::ContainerDefinitionOptions options) const;
  /// The container that targets lead to; it maps port 80 when it maps none.
  /// Errors: the task has no essential container.
  ecs::ContainerDefinition& target_container(ecs::TaskDefinition& task) const;
  /// The id of a target's group.
  static std::string group_id(const ecs::ContainerDefinition& container, int port) {
    return "ECSTargetGroup" + container.container_name() + std::to_string(port);
  }
  [[noreturn]] void refuse_listener(const std::string& name) const;
  void check_listeners(bool has_listeners, const std::string& load_balancer) const;
};

/// The same with what depends on it.
template <class LoadBalancer, class Listener, class TargetGroup>
class MultipleTargetGroupsService : public MultipleTargetsService {
 public:
  /// The first listener.
  Listener& listener() const noexcept { return *listener_; }
  /// Those of load_balancers; empty when there were none.
  const std::vector<Ref<Listener>>& listeners() const noexcept { return listeners_; }
  /// The first load balancer.
  LoadBalancer& load_balancer() const noexcept { return *load_balancer_; }
  /// Those of load_balancers; empty when there were none.
  const std::vector<Ref<LoadBalancer>>& load_balancers() const noexcept { return load_balancers_; }
  /// The first target group.
  TargetGroup& target_group() const noexcept { return *target_group_; }
  /// Those of target_groups; empty when there were none.
  const std::vector<Ref<TargetGroup>>& target_groups() const noexcept { return target_groups_; }

 protected:
  using MultipleTargetsService::MultipleTargetsService;
  /// Errors: there is no listener of that name.
  Listener& find_listener(const Optional<std::string>& name) const {
    if (!name) return *listener_;
    for (const auto& one : listeners_)
      if (one->node().id() == *name) return one;
    refuse_listener(*name);
  }

  OptRef<Listener> listener_;
  std::vector<Ref<Listener>> listeners_;
  OptRef<LoadBalancer> load_balancer_;
  std::vector<Ref<LoadBalancer>> load_balancers_;
  OptRef<TargetGroup> target_group_;
  std::vector<Ref<TargetGroup>> target_groups_;
};

}  // namespace cdk::ecs_patterns
