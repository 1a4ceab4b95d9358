// Functions as subscribers.
#pragma once

#include <cdk/sns/subscription.hpp>
#include <cdk/sns_subscriptions/subscription_props.hpp>

namespace cdk::lambda_ {
class IFunction;
}

namespace cdk::sns_subscriptions {

/// Calls a function with each message.
class LambdaSubscription : public sns::ITopicSubscription {
 public:
  explicit LambdaSubscription(lambda_::IFunction& function, LambdaSubscriptionProps props = {})
      : function_(function), props_(props) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) const override;

 private:
  lambda_::IFunction& function_;
  LambdaSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
