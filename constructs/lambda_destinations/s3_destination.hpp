// Buckets as destinations.
#pragma once

#include <cdk/lambda_/destination.hpp>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda_destinations {

/// Puts the records of calls that failed into a bucket.
class S3Destination : public lambda_::IDestination {
 public:
  explicit S3Destination(s3::IBucket& bucket) : bucket_(bucket) {}
  lambda_::DestinationConfig bind(Construct& scope, lambda_::IFunction& function,
                                  const lambda_::DestinationOptions& options) const override;

 private:
  s3::IBucket& bucket_;
};

}  // namespace cdk::lambda_destinations
