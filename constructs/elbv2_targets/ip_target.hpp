// IP addresses as targets.
#pragma once

#include <cdk/elbv2/application_load_balancer_target.hpp>
#include <cdk/elbv2/network_load_balancer_target.hpp>
#include <cdk/input.hpp>
#include <optional>
#include <source_location>
#include <string>

namespace cdk::elbv2_targets {

/// An IP address, in the VPC or in a network that it is connected with.
class IpTarget : public elbv2::IApplicationLoadBalancerTarget, public elbv2::INetworkLoadBalancerTarget {
 public:
  /// Default port: the target group's. The zone is told from an address in the VPC; for one outside it is "all".
  /// Errors: a port outside 1 to 65535.
  IpTarget(const Input<std::string>& ip_address, std::optional<int> port = {},
           const Input<std::string>& availability_zone = {},
           std::source_location where = std::source_location::current());
  elbv2::LoadBalancerTargetProps attach_to_application_target_group(elbv2::IApplicationTargetGroup& group) override;
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& group) override;

 private:
  elbv2::LoadBalancerTargetProps attach() const;

  Input<std::string> ip_address_;
  std::optional<int> port_;
  Input<std::string> availability_zone_;
};

}  // namespace cdk::elbv2_targets
