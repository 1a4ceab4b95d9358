// What calls functions.
#pragma once

#include <cdk/handle.hpp>

namespace cdk::lambda_ {

class IFunction;

/// Something whose events a function gets; see module lambda_event_sources.
class IEventSource {
 public:
  virtual ~IEventSource() = default;
  /// For the function that it is added to.
  virtual void bind(IFunction& target) const = 0;
};

/// An event source, made implicitly from a value such as `lambda_event_sources::SqsEventSource(queue)`.
using EventSource = Handle<IEventSource>;

}  // namespace cdk::lambda_
