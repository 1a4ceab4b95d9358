// Topics as destinations.
#pragma once

#include <cdk/lambda_/destination.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::lambda_destinations {

/// Publishes the records of calls to a topic.
class SnsDestination : public lambda_::IDestination {
 public:
  explicit SnsDestination(sns::ITopic& topic) : topic_(topic) {}
  lambda_::DestinationConfig bind(Construct& scope, lambda_::IFunction& function,
                                  const lambda_::DestinationOptions& options) const override;

 private:
  sns::ITopic& topic_;
};

}  // namespace cdk::lambda_destinations
