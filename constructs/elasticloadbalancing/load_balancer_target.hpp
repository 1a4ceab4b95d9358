// What a Classic Load Balancer can send to.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/target_handle.hpp>

namespace cdk::elasticloadbalancing {

class LoadBalancer;

/// Something that can be a target of a Classic Load Balancer: an Auto Scaling group, a service, an instance.
class ILoadBalancerTarget : public ec2::IConnectable {
 public:
  /// Registers the target; LoadBalancer::add_target calls it, and lets the load balancer reach the target, too.
  virtual void attach_to_classic_lb(LoadBalancer& load_balancer) = 0;
};

using LoadBalancerTarget = TargetHandle<ILoadBalancerTarget>;

}  // namespace cdk::elasticloadbalancing
