// Topics that are told of buckets' objects.
#pragma once

#include <cdk/s3/notification_destination.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::s3_notifications {

/// A topic, which passes it on.
class SnsDestination : public s3::IBucketNotificationDestination {
 public:
  explicit SnsDestination(sns::ITopic& topic) : topic_(topic) {}
  /// Warns of a key that is imported and would have to let S3 use it.
  s3::BucketNotificationDestinationConfig bind(Construct& scope, s3::IBucket& bucket) const override;

 private:
  sns::ITopic& topic_;
};

}  // namespace cdk::s3_notifications
