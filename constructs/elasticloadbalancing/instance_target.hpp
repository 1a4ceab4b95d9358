// EC2 instances as targets.
#pragma once

#include <cdk/elasticloadbalancing/load_balancer_target.hpp>

namespace cdk::ec2 {
class Instance;
}

namespace cdk::elasticloadbalancing {

/// An EC2 instance as target of a Classic Load Balancer. Include <cdk/ec2.hpp> for instances.
class InstanceTarget : public ILoadBalancerTarget {
 public:
  explicit InstanceTarget(ec2::Instance& instance) : instance_(instance) {}

  ec2::Instance& instance() const noexcept { return instance_; }
  ec2::Connections& connections() override;
  /// CloudFormation: Instances.
  void attach_to_classic_lb(LoadBalancer& load_balancer) override;

 private:
  ec2::Instance& instance_;
};

}  // namespace cdk::elasticloadbalancing
