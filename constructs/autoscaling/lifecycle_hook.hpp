// What happens before an instance starts or ends.
#pragma once

#include <cdk/autoscaling/lifecycle_hook_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::autoscaling {

/// A lifecycle hook.
class ILifecycleHook : public Resource {
 public:
  /// Errors: the hook has neither a role nor a target.
  virtual iam::IRole& role() const = 0;

 protected:
  using Resource::Resource;
};

/// Holds an instance before it starts or ends, and tells somebody, who says when to go on.
/// CloudFormation: AWS::AutoScaling::LifecycleHook.
class LifecycleHook : public ILifecycleHook {
 public:
  using Props = LifecycleHookProps;
  /// Errors: a role without a notification_target.
  LifecycleHook(const Scope& scope, const Props& props);
  LifecycleHook(const Scope& scope, const BasicLifecycleHookProps& props, IAutoScalingGroup& group);

  iam::IRole& role() const override;
  const Input<std::string>& lifecycle_hook_name() const noexcept { return name_; }

 private:
  iam::IRole* role_ = nullptr;
  Input<std::string> name_;
};

}  // namespace cdk::autoscaling
