#include <cdk/autoscaling/cfn_warm_pool.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/autoscaling/warm_pool.hpp>
#include <cdk/error.hpp>

namespace cdk::autoscaling {

WarmPool::WarmPool(const Scope& scope, const Props& props)
    : WarmPool(scope, static_cast<WarmPoolOptions>(props), *props.auto_scaling_group) {}

WarmPool::WarmPool(const Scope& scope, const WarmPoolOptions& options, IAutoScalingGroup& group) : Resource(scope) {
  if (options.max_group_prepared_capacity.value_or(0) < -1)
    fail(*this, {"max_group_prepared_capacity is " + std::to_string(*options.max_group_prepared_capacity), "-1 or more",
                 "AWS::AutoScaling::WarmPool MaxGroupPreparedCapacity"});
  if (options.min_size.value_or(0) < 0)
    fail(*this,
         {"min_size is " + std::to_string(*options.min_size), "0 or more", "AWS::AutoScaling::WarmPool MinSize"});
  CfnWarmPoolProps cfn{.auto_scaling_group_name = group.auto_scaling_group_name(),
                       .max_group_prepared_capacity = options.max_group_prepared_capacity,
                       .min_size = options.min_size,
                       .pool_state = options.pool_state};
  if (options.reuse_on_scale_in)
    cfn.instance_reuse_policy =
        CfnWarmPool::InstanceReusePolicyProperty{.reuse_on_scale_in = options.reuse_on_scale_in};
  add<CfnWarmPool>("Resource", std::move(cfn));
}

}  // namespace cdk::autoscaling
