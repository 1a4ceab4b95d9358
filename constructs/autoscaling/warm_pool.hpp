// Instances that wait.
#pragma once

#include <cdk/autoscaling/warm_pool_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::autoscaling {

/// Instances that are started before they are needed. CloudFormation: AWS::AutoScaling::WarmPool.
class WarmPool : public Resource {
 public:
  using Props = WarmPoolProps;
  /// Errors: a size below 0, or a capacity below -1.
  WarmPool(const Scope& scope, const Props& props);
  WarmPool(const Scope& scope, const WarmPoolOptions& options, IAutoScalingGroup& group);
};

}  // namespace cdk::autoscaling
