// Where records of asynchronous calls go.
#pragma once

#include <cdk/handle.hpp>
#include <cdk/lambda_/destination_props.hpp>

namespace cdk {
class Construct;
}

namespace cdk::lambda_ {

class IFunction;

/// Something that gets the records of a function's asynchronous calls; see module lambda_destinations.
class IDestination {
 public:
  virtual ~IDestination() = default;
  /// For the function that it is a destination of; gives the function what it needs.
  virtual DestinationConfig bind(Construct& scope, IFunction& function, const DestinationOptions& options) const = 0;
};

/// A destination, made implicitly from a value such as `lambda_destinations::SqsDestination(queue)`.
using Destination = Handle<IDestination>;

}  // namespace cdk::lambda_
