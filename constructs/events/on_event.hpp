// Rules that constructs make for their events.
#pragma once

#include <cdk/events/on_event_options_props.hpp>
#include <cdk/id.hpp>

namespace cdk {
class Construct;
}

namespace cdk::events {

class Rule;

/// A rule with what was asked for, below the source of the events or its cross_stack_scope: what the on_… methods of
/// constructs begin with.
Rule& on_event(Construct& source, Id id, const OnEventOptions& options);

}  // namespace cdk::events
