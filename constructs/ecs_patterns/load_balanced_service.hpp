// What patterns of a service behind load balancers have in common.
#pragma once

#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs_patterns/load_balanced_service_props.hpp>
#include <cdk/ecs_patterns/pattern.hpp>
#include <string>

namespace cdk::elbv2 {
class ILoadBalancerV2;
}

namespace cdk::ecs_patterns {

/// A service behind load balancers: the part that doesn't depend on the kinds of either.
class LoadBalancedService : public Pattern {
 public:
  /// The number of tasks that the pattern starts with.
  Input<std::int64_t> desired_count() const {
    return desired_count_.is_set() ? desired_count_ : Input<std::int64_t>(1);
  }
  /// The number of tasks as it was given; unset when it wasn't.
  const Input<std::int64_t>& internal_desired_count() const noexcept { return desired_count_; }

 protected:
  /// Errors: both cluster and vpc; a desired_count below 1.
  LoadBalancedService(const Scope& scope, const LoadBalancedPatternOptions& options);

  /// The number of tasks as it was given, or 1, or nothing, by flag.
  Input<std::int64_t> service_desired_count() const;
  static int container_port(const TaskImageOptions& image) { return image.container_port.value_or(80); }
  /// Errors: a domain_name without domain_zone.
  void check_domain(const DomainOptions& domain) const;
  /// Adds a record for the load balancer, and gives the name that it then has.
  Input<std::string> add_alias(const std::string& id, elbv2::ILoadBalancerV2& balancer, const DomainOptions& domain);
  Input<std::string> add_cname(const std::string& id, elbv2::ILoadBalancerV2& balancer, const DomainOptions& domain);

 private:
  Input<std::int64_t> desired_count_;
};

}  // namespace cdk::ecs_patterns
