// What the tests of ECS's services share: a cluster, tasks with a container, and what is said of a service.
#pragma once

#include <cdk/app.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/container_image.hpp>
#include <cdk/stack.hpp>
#include <string>
#include <utility>

#include "refusal.hpp"

/// An App with a stack "stack" and a cluster.
struct Clustered {
  cdk::App app;
  cdk::Stack& stack = app.add<cdk::Stack>("stack");
  cdk::ecs::Cluster& cluster = stack.add<cdk::ecs::Cluster>("cluster");

  /// A task definition "task" with one container.
  template <class Task>
  Task& task(typename Task::Props props = {}) {
    auto& made = stack.add<Task>("task", std::move(props));
    made.add_container("web", {.image = cdk::ecs::ContainerImage::from_registry("nginx"), .memory_limit_mib = 128});
    return made;
  }
};

/// What is said of a service "service" whose props `options` changes: of its making, else of the synthesis.
template <class Service, class Task, class F>
std::string service_error(typename Task::Props task, F options) {
  Clustered c;
  typename Service::Props props{.cluster = c.cluster, .task_definition = c.task<Task>(std::move(task))};
  options(props, c);
  return refusal([&] {
    c.stack.add<Service>("service", props);
    c.app.synth();
  });
}
