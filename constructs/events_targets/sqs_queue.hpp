// Queues that rules send to.
#pragma once

#include <cdk/events/rule_target.hpp>
#include <cdk/events_targets/sqs_queue_props.hpp>

namespace cdk::events_targets {

/// A queue that a rule sends messages to.
class SqsQueue : public events::IRuleTarget {
 public:
  explicit SqsQueue(sqs::IQueue& queue, const SqsQueueProps& props = {}) : queue_(queue), props_(props) {}

  sqs::IQueue& queue() const noexcept { return queue_; }
  /// Lets the rule send messages; to an encrypted queue EventBridge as a whole, or with the feature flag
  /// "@aws-cdk/aws-events:eventsTargetQueueSameAccount" that of the rule's account.
  /// Errors: a FIFO queue without message_group_id; those of TargetBaseProps.
  events::RuleTargetConfig bind(events::Rule& rule, const std::string& id) const override;

 private:
  sqs::IQueue& queue_;
  SqsQueueProps props_;
};

}  // namespace cdk::events_targets
