// Buses that rules send events on to.
#pragma once

#include <cdk/events/rule_target.hpp>
#include <cdk/events_targets/event_bus_props.hpp>

namespace cdk::events {
class IEventBus;
}

namespace cdk::events_targets {

/// A bus that a rule sends its events on to, also of another account or region. Include <cdk/events.hpp> for buses.
class EventBus : public events::IRuleTarget {
 public:
  explicit EventBus(events::IEventBus& event_bus, const EventBusProps& props = {})
      : event_bus_(event_bus), props_(props) {}

  /// Lets the role send events to the bus. Errors: a dead letter queue in another region.
  events::RuleTargetConfig bind(events::Rule& rule, const std::string& id) const override;

 private:
  events::IEventBus& event_bus_;
  EventBusProps props_;
};

}  // namespace cdk::events_targets
