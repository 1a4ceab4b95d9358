// Who gets a topic's messages.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/sns/subscription_props.hpp>

namespace cdk::sns {

/// A subscription. CloudFormation: AWS::SNS::Subscription.
class Subscription : public Resource {
 public:
  using Props = SubscriptionProps;

  /// Errors: what the protocol doesn't have: raw messages, a delivery policy; FIREHOSE without a role; a filter policy
  /// of more than 5 names or 150 combinations; a delivery policy out of its ranges.
  Subscription(const Scope& scope, const Props& props);

  /// Null where there is none.
  sqs::IQueue* dead_letter_queue() const noexcept { return dead_letter_queue_.get(); }

 private:
  void check(const Props& props) const;
  void check(const HealthyRetryPolicy& policy) const;
  Value filter_policy(const Props& props) const;
  Value delivery_policy(const Props& props) const;
  Value redrive_policy(const Props& props) const;

  OptRef<sqs::IQueue> dead_letter_queue_;
};

/// Something that can subscribe to topics: `topic.add_subscription(sns_subscriptions::LambdaSubscription(function))`.
class ITopicSubscription {
 public:
  virtual ~ITopicSubscription() = default;
  /// For the topic that it is added to; gives the subscriber what it needs.
  virtual TopicSubscriptionConfig bind(ITopic& topic) const = 0;
};

}  // namespace cdk::sns
