// Patterns of events as templates have them.
#pragma once

#include <cdk/events/event_pattern_props.hpp>

namespace cdk {
class Construct;
}

namespace cdk::events {

/// CloudFormation: EventPattern; an empty object when nothing is asked for.
Value render(const EventPattern& pattern);
/// A pattern for events of both: lists get the values of both, each once; objects the members of both.
/// Errors: a member is a list in one and an object in the other.
Value merge(const Value& pattern, const Value& more, const Construct& owner);

}  // namespace cdk::events
