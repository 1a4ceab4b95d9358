// What is told of a bucket's objects.
#pragma once

#include <cdk/s3/notification_props.hpp>

namespace cdk {
class Construct;
}

namespace cdk::s3 {

class IBucket;

/// Something that is told of a bucket's objects; see module s3_notifications.
class IBucketNotificationDestination {
 public:
  virtual ~IBucketNotificationDestination() = default;
  /// For the bucket whose objects it is told of: lets S3 tell it.
  virtual BucketNotificationDestinationConfig bind(Construct& scope, IBucket& bucket) const = 0;
};

}  // namespace cdk::s3
