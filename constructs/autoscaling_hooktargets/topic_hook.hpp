// Topics as targets of lifecycle hooks.
#pragma once

#include <cdk/autoscaling/lifecycle_hook_target.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::autoscaling_hooktargets {

/// Sends a message to a topic.
class TopicHook : public autoscaling::ILifecycleHookTarget {
 public:
  explicit TopicHook(sns::ITopic& topic) : topic_(topic) {}
  autoscaling::LifecycleHookTargetConfig bind(Construct& scope,
                                              const autoscaling::BindHookTargetOptions& options) const override;

 private:
  sns::ITopic& topic_;
};

}  // namespace cdk::autoscaling_hooktargets
