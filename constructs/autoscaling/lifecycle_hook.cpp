#include <cdk/autoscaling/cfn_lifecycle_hook.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/autoscaling/lifecycle_hook.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::autoscaling {

LifecycleHook::LifecycleHook(const Scope& scope, const Props& props)
    : LifecycleHook(scope, static_cast<BasicLifecycleHookProps>(props), *props.auto_scaling_group) {}

LifecycleHook::LifecycleHook(const Scope& scope, const BasicLifecycleHookProps& props, IAutoScalingGroup& group)
    : ILifecycleHook(scope, {.physical_name = props.lifecycle_hook_name}), role_(props.role.get()) {
  if (props.role && !props.notification_target)
    fail(*this, {"a role without notification_target", "both together", "AWS::AutoScaling::LifecycleHook RoleARN"});
  Input<std::string> target_arn;
  if (props.notification_target) {
    const auto target = props.notification_target->bind(*this, {.lifecycle_hook = *this, .role = props.role});
    target_arn = target.notification_target_arn;
    if (role_ == nullptr) role_ = &target.created_role;
  }
  CfnLifecycleHookProps cfn{.auto_scaling_group_name = group.auto_scaling_group_name(),
                            .lifecycle_transition = props.lifecycle_transition,
                            .default_result = props.default_result,
                            .lifecycle_hook_name = physical_name(),
                            .notification_metadata = props.notification_metadata,
                            .notification_target_arn = target_arn};
  if (props.heartbeat_timeout) cfn.heartbeat_timeout = props.heartbeat_timeout->to_seconds();
  if (role_ != nullptr) cfn.role_arn = role_->role_arn();
  auto& resource = add<CfnLifecycleHook>("Resource", std::move(cfn));
  if (role_ != nullptr) resource.node().add_dependency(*role_);
  name_ = resource.ref();
}

iam::IRole& LifecycleHook::role() const {
  if (role_ == nullptr)
    fail(*this,
         {"the role of a hook that has none", "a notification_target", "AWS::AutoScaling::LifecycleHook RoleARN"});
  return *role_;
}

}  // namespace cdk::autoscaling
