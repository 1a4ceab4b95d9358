// Who is told when instances start or end.
#pragma once

#include <cdk/input.hpp>
#include <cdk/ref.hpp>
#include <concepts>
#include <memory>
#include <string>
#include <utility>

namespace cdk {
class Construct;
}

namespace cdk::iam {
class IRole;
}

namespace cdk::autoscaling {

class LifecycleHook;

/// What a target gets to know of the hook that it is for.
struct BindHookTargetOptions {
  LifecycleHook& lifecycle_hook;
  /// Default: the target makes one.
  OptRef<iam::IRole> role{};
};

/// What a hook needs of its target.
struct LifecycleHookTargetConfig {
  /// By which the target is told.
  iam::IRole& created_role;
  Input<std::string> notification_target_arn;
};

/// A target of lifecycle hooks. Those for functions, queues and topics stand in autoscaling_hooktargets.
class ILifecycleHookTarget {
 public:
  virtual ~ILifecycleHookTarget() = default;
  /// For the hook, which is the scope; gives the hook's role what it needs.
  virtual LifecycleHookTargetConfig bind(Construct& scope, const BindHookTargetOptions& options) const = 0;
};

/// A target as props take it: a copy of any of its classes.
class LifecycleHookTarget {
 public:
  template <std::derived_from<ILifecycleHookTarget> T>
  LifecycleHookTarget(T target) : target_(std::make_shared<const T>(std::move(target))) {}
  LifecycleHookTargetConfig bind(Construct& scope, const BindHookTargetOptions& options) const {
    return target_->bind(scope, options);
  }

 private:
  std::shared_ptr<const ILifecycleHookTarget> target_;
};

}  // namespace cdk::autoscaling
