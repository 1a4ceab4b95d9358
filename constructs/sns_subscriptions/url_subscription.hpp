// URLs as subscribers.
#pragma once

#include <cdk/sns/subscription.hpp>
#include <cdk/sns_subscriptions/subscription_props.hpp>
#include <source_location>
#include <string>

namespace cdk::sns_subscriptions {

/// Sends each message to a URL, which has to confirm the subscription.
class UrlSubscription : public sns::ITopicSubscription {
 public:
  /// Errors: neither http:// nor https://; a URL that is only known at deployment, without a protocol.
  explicit UrlSubscription(const Input<std::string>& url, UrlSubscriptionProps props = {},
                           std::source_location where = std::source_location::current());
  sns::TopicSubscriptionConfig bind(sns::ITopic& topic) const override;

 private:
  Input<std::string> url_;
  UrlSubscriptionProps props_;
};

}  // namespace cdk::sns_subscriptions
