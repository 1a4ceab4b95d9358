// Buckets as sources of events.
#pragma once

#include <cdk/lambda_/event_source.hpp>
#include <cdk/lambda_event_sources/s3_event_source_props.hpp>
#include <utility>

namespace cdk::s3 {
class Bucket;
class IBucket;
}  // namespace cdk::s3

namespace cdk::lambda_event_sources {

/// Calls a function with what happens to a bucket's objects; the bucket may be imported.
class S3EventSourceV2 : public lambda_::IEventSource {
 public:
  S3EventSourceV2(s3::IBucket& bucket, S3EventSourceProps props) : bucket_(bucket), props_(std::move(props)) {}
  /// Errors: those of the bucket's add_event_notification.
  void bind(lambda_::IFunction& target) const override;

 private:
  s3::IBucket& bucket_;
  S3EventSourceProps props_;
};

/// Calls a function with what happens to the objects of a bucket that is made here.
class S3EventSource : public S3EventSourceV2 {
 public:
  S3EventSource(s3::Bucket& bucket, S3EventSourceProps props);
  s3::Bucket& bucket() const noexcept { return bucket_; }

 private:
  s3::Bucket& bucket_;
};

}  // namespace cdk::lambda_event_sources
