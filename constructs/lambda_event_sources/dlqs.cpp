// Where events go that a function didn't take: it is let in, and the ARN is told.
#include <cdk/lambda_/function_base.hpp>
#include <cdk/lambda_event_sources/sns_dlq.hpp>
#include <cdk/lambda_event_sources/sqs_dlq.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::lambda_event_sources {

lambda_::DlqDestinationConfig SqsDlq::bind(lambda_::EventSourceMapping&, lambda_::IFunction& target_handler) const {
  queue_.grant_send_messages(target_handler);
  return {.destination = queue_.queue_arn()};
}

lambda_::DlqDestinationConfig SnsDlq::bind(lambda_::EventSourceMapping&, lambda_::IFunction& target_handler) const {
  topic_.grant_publish(target_handler);
  return {.destination = topic_.topic_arn()};
}

}  // namespace cdk::lambda_event_sources
