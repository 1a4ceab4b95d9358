// Aliases of load balancers.
#pragma once

#include <cdk/elbv2/load_balancer.hpp>
#include <cdk/route53/record_target.hpp>
#include <cdk/route53_targets/alias_target_props.hpp>

namespace cdk::route53_targets {

/// A load balancer behind an alias:
/// `.target = route53::RecordTarget::from_alias(route53_targets::LoadBalancerTarget(alb))`.
class LoadBalancerTarget : public route53::IAliasRecordTarget {
 public:
  explicit LoadBalancerTarget(elbv2::ILoadBalancerV2& load_balancer, IAliasRecordTargetProps props = {})
      : load_balancer_(load_balancer), props_(std::move(props)) {}
  route53::AliasRecordTargetConfig bind(route53::IRecordSet& record, route53::IHostedZone* zone) const override;

 private:
  elbv2::ILoadBalancerV2& load_balancer_;
  IAliasRecordTargetProps props_;
};

}  // namespace cdk::route53_targets
