// What the tests of a service's many options share: a service that nothing else is said of.
#pragma once

#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>

#include "ecs_support.hpp"

/// A cluster, and a task for Fargate whose container "web" has the port 80, named "http".
struct Served : Clustered {
  cdk::ecs::FargateTaskDefinition& definition = task<cdk::ecs::FargateTaskDefinition>();

  Served() { definition.default_container()->add_port_mappings({.container_port = 80, .name = "http"}); }

  /// Props of a service, from which only the case in question is to hear.
  cdk::ecs::FargateServiceProps props() {
    return {.cluster = cluster,
            .task_definition = definition,
            .circuit_breaker = {.enable = true},
            .min_healthy_percent = 100};
  }
  cdk::ecs::FargateService& service(cdk::ecs::FargateServiceProps props) {
    return stack.add<cdk::ecs::FargateService>("service", std::move(props));
  }
  /// What a service refuses whose props were changed so.
  template <class F>
  std::string refused(F change) {
    cdk::ecs::FargateServiceProps changed = props();
    change(changed);
    return refusal([&] { service(changed); });
  }
};
