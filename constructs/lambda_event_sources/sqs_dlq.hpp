// Queues for events that a function didn't take.
#pragma once

#include <cdk/lambda_/event_source_dlq.hpp>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::lambda_event_sources {

/// Sends what is known of events that a function didn't take to a queue.
class SqsDlq : public lambda_::IEventSourceDlq {
 public:
  explicit SqsDlq(sqs::IQueue& queue) : queue_(queue) {}
  lambda_::DlqDestinationConfig bind(lambda_::EventSourceMapping& target,
                                     lambda_::IFunction& target_handler) const override;

 private:
  sqs::IQueue& queue_;
};

}  // namespace cdk::lambda_event_sources
