// Phone numbers as subscribers.
#pragma once

#include <cdk/sns/subscription.hpp>
#include <cdk/sns_subscriptions/subscription_props.hpp>
#include <string>

namespace cdk::sns_subscriptions {

/// Sends each message by SMS.
class SmsSubscription : public sns::ITopicSubscription {
 public:
  explicit SmsSubscription(Input<std::string> phone_number, SmsSubscriptionProps props = {})
      : phone_number_(std::move(phone_number)), props_(props) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) const override;

 private:
  Input<std::string> phone_number_;
  SmsSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
