// Queues that are told of buckets' objects.
#pragma once

#include <cdk/s3/notification_destination.hpp>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::s3_notifications {

/// A queue, which keeps it.
class SqsDestination : public s3::IBucketNotificationDestination {
 public:
  explicit SqsDestination(sqs::IQueue& queue) : queue_(queue) {}
  /// Warns of a key that is imported and would have to let S3 use it.
  s3::BucketNotificationDestinationConfig bind(Construct& scope, s3::IBucket& bucket) const override;

 private:
  sqs::IQueue& queue_;
};

}  // namespace cdk::s3_notifications
