// Hands the options of a pattern on to the service that it makes, whatever kind of service that is.
#pragma once

#include <cdk/ecs_patterns/load_balanced_service_props.hpp>

namespace cdk::ecs_patterns::detail {

template <class ServiceProps>
void hand_on(ServiceProps& service, const ServicePatternOptions& options) {
  service.enable_ecs_managed_tags = options.enable_ecs_managed_tags;
  service.enable_execute_command = options.enable_execute_command;
  service.propagate_tags = options.propagate_tags;
  service.service_name = options.service_name;
}

template <class ServiceProps>
void hand_on(ServiceProps& service, const PatternDeploymentOptions& options) {
  service.capacity_provider_strategies = options.capacity_provider_strategies;
  service.circuit_breaker = options.circuit_breaker;
  service.deployment_controller = options.deployment_controller;
  service.max_healthy_percent = options.max_healthy_percent;
  service.min_healthy_percent = options.min_healthy_percent;
}

template <class ServiceProps>
void hand_on(ServiceProps& service, const LoadBalancedPatternOptions& options,
             const Input<std::int64_t>& desired_count) {
  hand_on(service, ServicePatternOptions(options));
  service.cloud_map_options = options.cloud_map_options;
  service.desired_count = desired_count;
  service.health_check_grace_period = options.health_check_grace_period;
}

template <class ServiceProps>
void hand_on(ServiceProps& service, const LoadBalancedServiceOptions& options,
             const Input<std::int64_t>& desired_count) {
  hand_on(service, LoadBalancedPatternOptions(options), desired_count);
  hand_on(service, PatternDeploymentOptions(options));
}

}  // namespace cdk::ecs_patterns::detail
