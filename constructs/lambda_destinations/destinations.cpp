// All destinations: the function is let in, and the ARN is told.
#include <cdk/lambda_/function_base.hpp>
#include <cdk/lambda_destinations/s3_destination.hpp>
#include <cdk/lambda_destinations/sns_destination.hpp>
#include <cdk/lambda_destinations/sqs_destination.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::lambda_destinations {

using lambda_::DestinationConfig;
using lambda_::DestinationOptions;
using lambda_::IFunction;

DestinationConfig SqsDestination::bind(Construct&, IFunction& function, const DestinationOptions&) const {
  queue_.grant_send_messages(function);
  return {.destination = queue_.queue_arn()};
}

DestinationConfig SnsDestination::bind(Construct&, IFunction& function, const DestinationOptions&) const {
  topic_.grant_publish(function);
  return {.destination = topic_.topic_arn()};
}

DestinationConfig S3Destination::bind(Construct&, IFunction& function, const DestinationOptions&) const {
  bucket_.grant_read(function);
  bucket_.grant_put(function);
  return {.destination = bucket_.bucket_arn()};
}

}  // namespace cdk::lambda_destinations
