// Queues as targets of lifecycle hooks.
#pragma once

#include <cdk/autoscaling/lifecycle_hook_target.hpp>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::autoscaling_hooktargets {

/// Sends a message to a queue.
class QueueHook : public autoscaling::ILifecycleHookTarget {
 public:
  explicit QueueHook(sqs::IQueue& queue) : queue_(queue) {}
  autoscaling::LifecycleHookTargetConfig bind(Construct& scope,
                                              const autoscaling::BindHookTargetOptions& options) const override;

 private:
  sqs::IQueue& queue_;
};

}  // namespace cdk::autoscaling_hooktargets
