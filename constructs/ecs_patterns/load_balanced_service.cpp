#include <cdk/ecs_patterns/load_balanced_service.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/route53/records.hpp>
#include <cdk/route53_targets/load_balancer_target.hpp>

namespace cdk::ecs_patterns {

LoadBalancedService::LoadBalancedService(const Scope& scope, const LoadBalancedPatternOptions& options)
    : Pattern(scope, options), desired_count_(options.desired_count) {
  if (desired_count_.kind() == Value::Kind::Integer && desired_count_.as_int() < 1)
    fail(*this, {"desired_count is " + std::to_string(desired_count_.as_int()), "1 or more",
                 "AWS::ECS::Service DesiredCount"});
}

Input<std::int64_t> LoadBalancedService::service_desired_count() const {
  return FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount") ? desired_count_
                                                                                                   : desired_count();
}

void LoadBalancedService::check_domain(const DomainOptions& domain) const {
  if (domain.domain_name.is_set() && !domain.domain_zone)
    fail(*this, {"domain_name without domain_zone", "both, or neither", "AWS::Route53::RecordSet HostedZoneId"});
}

Input<std::string> LoadBalancedService::add_alias(const std::string& id, elbv2::ILoadBalancerV2& balancer,
                                                  const DomainOptions& domain) {
  const auto target = route53::RecordTarget::from_alias(route53_targets::LoadBalancerTarget(balancer));
  return add<route53::ARecord>(id, {.target = target, .zone = *domain.domain_zone, .record_name = domain.domain_name})
      .domain_name();
}

Input<std::string> LoadBalancedService::add_cname(const std::string& id, elbv2::ILoadBalancerV2& balancer,
                                                  const DomainOptions& domain) {
  return add<route53::CnameRecord>(id, {.domain_name = balancer.load_balancer_dns_name(),
                                        .zone = *domain.domain_zone,
                                        .record_name = domain.domain_name})
      .domain_name();
}

}  // namespace cdk::ecs_patterns
