// Permissions on buses.
#pragma once

#include <cdk/events/event_bus.hpp>
#include <cdk/iam/grant.hpp>

namespace cdk::events {

/// Permissions on a bus.
class EventBusGrants {
 public:
  static EventBusGrants from_event_bus(IEventBus& resource) { return EventBusGrants(resource); }
  /// Lets somebody do what is given with the bus.
  iam::Grant actions(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) const {
    return iam::Grant::add_to_principal(
        {.actions = actions, .grantee = grantee, .resource_arns = {resource_.event_bus_arn()}});
  }
  /// Lets somebody send events to all buses.
  iam::Grant all_put_events(const iam::Principal& grantee) const { return EventBus::grant_all_put_events(grantee); }

 private:
  explicit EventBusGrants(IEventBus& resource) : resource_(resource) {}
  IEventBus& resource_;
};

}  // namespace cdk::events
