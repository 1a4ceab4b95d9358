// Queues as destinations.
#pragma once

#include <cdk/lambda_/destination.hpp>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::lambda_destinations {

/// Sends the records of calls to a queue.
class SqsDestination : public lambda_::IDestination {
 public:
  explicit SqsDestination(sqs::IQueue& queue) : queue_(queue) {}
  lambda_::DestinationConfig bind(Construct& scope, lambda_::IFunction& function,
                                  const lambda_::DestinationOptions& options) const override;

 private:
  sqs::IQueue& queue_;
};

}  // namespace cdk::lambda_destinations
