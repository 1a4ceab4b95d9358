// Queues as subscribers.
#pragma once

#include <cdk/sns/subscription.hpp>
#include <cdk/sns_subscriptions/subscription_props.hpp>

namespace cdk::sns_subscriptions {

/// Sends each message to a queue.
class SqsSubscription : public sns::ITopicSubscription {
 public:
  explicit SqsSubscription(sqs::IQueue& queue, SqsSubscriptionProps props = {})
      : queue_(queue), props_(std::move(props)) {}
  /// Errors: a queue, or dead letter queue, that is encrypted by a key of AWS, which topics can't use.
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) const override;

 private:
  sqs::IQueue& queue_;
  SqsSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
