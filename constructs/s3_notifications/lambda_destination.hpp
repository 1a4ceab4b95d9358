// Functions that are told of buckets' objects.
#pragma once

#include <cdk/s3/notification_destination.hpp>

namespace cdk::lambda_ {
class IFunction;
}

namespace cdk::s3_notifications {

/// A function, which is called.
class LambdaDestination : public s3::IBucketNotificationDestination {
 public:
  explicit LambdaDestination(lambda_::IFunction& fn) : fn_(fn) {}
  s3::BucketNotificationDestinationConfig bind(Construct& scope, s3::IBucket& bucket) const override;

 private:
  lambda_::IFunction& fn_;
};

}  // namespace cdk::s3_notifications
