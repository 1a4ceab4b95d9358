#include <cdk/lambda_event_sources/s3_event_source.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3_notifications/lambda_destination.hpp>

namespace cdk::lambda_event_sources {

void S3EventSourceV2::bind(lambda_::IFunction& target) const {
  for (const s3::EventType event : props_.events)
    bucket_.add_event_notification(event, s3_notifications::LambdaDestination(target),
                                   {props_.filters.begin(), props_.filters.end()});
}

S3EventSource::S3EventSource(s3::Bucket& bucket, S3EventSourceProps props)
    : S3EventSourceV2(bucket, std::move(props)), bucket_(bucket) {}

}  // namespace cdk::lambda_event_sources
