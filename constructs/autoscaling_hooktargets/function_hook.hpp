// Functions as targets of lifecycle hooks.
#pragma once

#include <cdk/autoscaling/lifecycle_hook_target.hpp>

namespace cdk::kms {
class IKey;
}

namespace cdk::lambda_ {
class IFunction;
}

namespace cdk::autoscaling_hooktargets {

/// Calls a function, through a topic that is made below the hook.
class FunctionHook : public autoscaling::ILifecycleHookTarget {
 public:
  /// The key encrypts the topic's messages. Default: a key of AWS.
  explicit FunctionHook(lambda_::IFunction& function, OptRef<kms::IKey> encryption_key = {})
      : function_(function), encryption_key_(encryption_key) {}
  autoscaling::LifecycleHookTargetConfig bind(Construct& scope,
                                              const autoscaling::BindHookTargetOptions& options) const override;

 private:
  lambda_::IFunction& function_;
  OptRef<kms::IKey> encryption_key_;
};

}  // namespace cdk::autoscaling_hooktargets
