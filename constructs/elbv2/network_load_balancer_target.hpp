// What a Network Load Balancer can send connections to.
#pragma once

#include <cdk/elbv2/base_target_group_props.hpp>
#include <cdk/target_handle.hpp>

namespace cdk::elbv2 {

class INetworkTargetGroup;

/// Something that can be a target of a Network Load Balancer: a service, an Auto Scaling group, an address, an ALB.
class INetworkLoadBalancerTarget {
 public:
  virtual ~INetworkLoadBalancerTarget() = default;
  /// Called by the group that this becomes a target of. Not for users.
  virtual LoadBalancerTargetProps attach_to_network_target_group(INetworkTargetGroup& target_group) = 0;
};

using NetworkTarget = TargetHandle<INetworkLoadBalancerTarget>;

}  // namespace cdk::elbv2
