// Aliases of Classic Load Balancers.
#pragma once

#include <cdk/route53/record_target.hpp>
#include <cdk/route53_targets/alias_target_props.hpp>

namespace cdk::elasticloadbalancing {
class LoadBalancer;
}

namespace cdk::route53_targets {

/// A Classic Load Balancer behind an alias. Include <cdk/elasticloadbalancing.hpp> for load balancers.
class ClassicLoadBalancerTarget : public route53::IAliasRecordTarget {
 public:
  explicit ClassicLoadBalancerTarget(elasticloadbalancing::LoadBalancer& load_balancer,
                                     IAliasRecordTargetProps props = {})
      : load_balancer_(load_balancer), props_(std::move(props)) {}
  route53::AliasRecordTargetConfig bind(route53::IRecordSet& record, route53::IHostedZone* zone) const override;

 private:
  elasticloadbalancing::LoadBalancer& load_balancer_;
  IAliasRecordTargetProps props_;
};

}  // namespace cdk::route53_targets
