// Queues as sources of events.
#pragma once

#include <cdk/lambda_/event_source.hpp>
#include <cdk/lambda_event_sources/sqs_event_source_props.hpp>
#include <memory>
#include <source_location>

namespace cdk::lambda_ {
class EventSourceMapping;
}

namespace cdk::sqs {
class IQueue;
}

namespace cdk::lambda_event_sources {

/// Calls a function with the messages of a queue.
class SqsEventSource : public lambda_::IEventSource {
 public:
  using Where = std::source_location;

  /// Errors: a batching window for a FIFO queue, or of more than 5 minutes; a batch size or numbers of pollers out of
  /// their ranges; both max_concurrency and provisioned_poller_config.
  explicit SqsEventSource(sqs::IQueue& queue, SqsEventSourceProps props = {}, Where where = Where::current());

  void bind(lambda_::IFunction& target) const override;
  sqs::IQueue& queue() const noexcept { return queue_; }
  /// Errors, of both: no function has taken this source.
  Input<std::string> event_source_mapping_id(Where where = Where::current()) const;
  Input<std::string> event_source_mapping_arn(Where where = Where::current()) const;

 private:
  void check(Where where) const;
  void check_pollers(Where where) const;
  const lambda_::EventSourceMapping& mapping(Where where) const;

  sqs::IQueue& queue_;
  SqsEventSourceProps props_;
  /// Shared by the copies: which mapping was made last.
  std::shared_ptr<const lambda_::EventSourceMapping*> mapping_;
};

}  // namespace cdk::lambda_event_sources
