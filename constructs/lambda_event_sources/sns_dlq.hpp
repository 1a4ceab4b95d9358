// Topics for events that a function didn't take.
#pragma once

#include <cdk/lambda_/event_source_dlq.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::lambda_event_sources {

/// Sends what is known of events that a function didn't take to a topic.
class SnsDlq : public lambda_::IEventSourceDlq {
 public:
  explicit SnsDlq(sns::ITopic& topic) : topic_(topic) {}
  lambda_::DlqDestinationConfig bind(lambda_::EventSourceMapping& target,
                                     lambda_::IFunction& target_handler) const override;

 private:
  sns::ITopic& topic_;
};

}  // namespace cdk::lambda_event_sources
