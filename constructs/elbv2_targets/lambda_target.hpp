// Lambda functions as targets.
#pragma once

#include <cdk/elbv2/application_load_balancer_target.hpp>
#include <cdk/elbv2/network_load_balancer_target.hpp>

namespace cdk::lambda_ {
class IFunction;
}

namespace cdk::elbv2_targets {

/// A Lambda function, as the only target of an Application Load Balancer's target group. Load balancers are permitted
/// to call it before the group is made. Include <cdk/lambda_.hpp> for functions.
class LambdaTarget : public elbv2::IApplicationLoadBalancerTarget, public elbv2::INetworkLoadBalancerTarget {
 public:
  explicit LambdaTarget(lambda_::IFunction& function) : function_(function) {}
  elbv2::LoadBalancerTargetProps attach_to_application_target_group(elbv2::IApplicationTargetGroup& group) override;
  /// As in CDK. Errors, at synthesis: Network Load Balancers don't call functions.
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& group) override;

 private:
  elbv2::LoadBalancerTargetProps attach(Construct& group) const;

  lambda_::IFunction& function_;
};

}  // namespace cdk::elbv2_targets
