// Subscribers that are addresses.
#include <cdk/error.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sns_subscriptions/email_subscription.hpp>
#include <cdk/sns_subscriptions/sms_subscription.hpp>
#include <cdk/sns_subscriptions/url_subscription.hpp>

namespace cdk::sns_subscriptions {
namespace {

sns::TopicSubscriptionConfig address(const Input<std::string>& endpoint, sns::SubscriptionProtocol protocol,
                                     const SubscriptionProps& props) {
  return {.endpoint = endpoint,
          .protocol = protocol,
          .subscriber_id = endpoint,
          .dead_letter_queue = props.dead_letter_queue,
          .filter_policy = props.filter_policy,
          .filter_policy_with_message_body = props.filter_policy_with_message_body};
}

}  // namespace

sns::TopicSubscriptionConfig EmailSubscription::bind(sns::ITopic&) const {
  using Protocol = sns::SubscriptionProtocol;
  return address(email_address_, props_.json ? Protocol::EMAIL_JSON : Protocol::EMAIL, props_);
}

sns::TopicSubscriptionConfig SmsSubscription::bind(sns::ITopic&) const {
  return address(phone_number_, sns::SubscriptionProtocol::SMS, props_);
}

UrlSubscription::UrlSubscription(const Input<std::string>& url, UrlSubscriptionProps props, std::source_location where)
    : url_(url), props_(props) {
  if (!url.is_string()) {
    if (!props_.protocol)
      fail({"a URL that is only known at deployment, without protocol", "protocol with it",
            "AWS::SNS::Subscription Protocol"},
           where);
    return;
  }
  const bool https = url.as_string().starts_with("https://");
  if (!https && !url.as_string().starts_with("http://"))
    fail({"the URL \"" + std::string(url.as_string()) + "\"", "one that begins with http:// or https://",
          "AWS::SNS::Subscription Endpoint"},
         where);
  props_.protocol = https ? sns::SubscriptionProtocol::HTTPS : sns::SubscriptionProtocol::HTTP;
}

sns::TopicSubscriptionConfig UrlSubscription::bind(sns::ITopic&) const {
  auto config = address(url_, *props_.protocol, props_);
  config.delivery_policy = props_.delivery_policy;
  config.raw_message_delivery = props_.raw_message_delivery;
  return config;
}

}  // namespace cdk::sns_subscriptions
