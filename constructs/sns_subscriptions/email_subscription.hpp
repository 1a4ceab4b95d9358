// E-mail addresses as subscribers.
#pragma once

#include <cdk/sns/subscription.hpp>
#include <cdk/sns_subscriptions/subscription_props.hpp>
#include <string>

namespace cdk::sns_subscriptions {

/// Sends each message by e-mail. The owner of the address has to confirm the subscription.
class EmailSubscription : public sns::ITopicSubscription {
 public:
  explicit EmailSubscription(Input<std::string> email_address, EmailSubscriptionProps props = {})
      : email_address_(std::move(email_address)), props_(props) {}
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) const override;

 private:
  Input<std::string> email_address_;
  EmailSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
