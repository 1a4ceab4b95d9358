// Topics as sources of events.
#pragma once

#include <cdk/lambda_/event_source.hpp>
#include <cdk/sns_subscriptions/subscription_props.hpp>

namespace cdk::lambda_event_sources {

using SnsEventSourceProps = sns_subscriptions::LambdaSubscriptionProps;

/// Calls a function with each message of a topic.
class SnsEventSource : public lambda_::IEventSource {
 public:
  explicit SnsEventSource(sns::ITopic& topic, SnsEventSourceProps props = {})
      : topic_(topic), props_(std::move(props)) {}
  void bind(lambda_::IFunction& target) const override;
  sns::ITopic& topic() const noexcept { return topic_; }

 private:
  sns::ITopic& topic_;
  SnsEventSourceProps props_;
};

}  // namespace cdk::lambda_event_sources
