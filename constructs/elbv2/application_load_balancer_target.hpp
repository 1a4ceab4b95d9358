// What an Application Load Balancer can send requests to.
#pragma once

#include <cdk/elbv2/base_target_group_props.hpp>
#include <cdk/target_handle.hpp>

namespace cdk::elbv2 {

class IApplicationTargetGroup;

/// Something that can be a target of an Application Load Balancer: a service, an Auto Scaling group, an address.
class IApplicationLoadBalancerTarget {
 public:
  virtual ~IApplicationLoadBalancerTarget() = default;
  /// Called by the group that this becomes a target of; may call `register_connectable` on it. Not for users.
  virtual LoadBalancerTargetProps attach_to_application_target_group(IApplicationTargetGroup& target_group) = 0;
};

using ApplicationTarget = TargetHandle<IApplicationLoadBalancerTarget>;

}  // namespace cdk::elbv2
