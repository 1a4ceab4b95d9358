// Where events go that a function didn't take.
#pragma once

#include <cdk/handle.hpp>
#include <cdk/input.hpp>
#include <string>

namespace cdk::lambda_ {

class EventSourceMapping;
class IFunction;

/// What the destination of events that failed tells.
struct DlqDestinationConfig {
  /// Its ARN. CloudFormation: DestinationConfig.OnFailure.Destination.
  Required<std::string> destination;
};

/// Something that gets the events that a function didn't take; see module lambda_event_sources.
class IEventSourceDlq {
 public:
  virtual ~IEventSourceDlq() = default;
  virtual DlqDestinationConfig bind(EventSourceMapping& target, IFunction& target_handler) const = 0;
};

/// Such a destination, made implicitly from a value such as `lambda_event_sources::SqsDlq(queue)`.
using EventSourceDlq = Handle<IEventSourceDlq>;

}  // namespace cdk::lambda_
