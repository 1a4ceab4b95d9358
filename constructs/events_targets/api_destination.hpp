// HTTP endpoints that rules call.
#pragma once

#include <cdk/events/rule_target.hpp>
#include <cdk/events_targets/api_destination_props.hpp>

namespace cdk::events {
class IApiDestination;
}

namespace cdk::events_targets {

/// An HTTP endpoint that a rule calls. Include <cdk/events.hpp> for destinations.
class ApiDestination : public events::IRuleTarget {
 public:
  explicit ApiDestination(events::IApiDestination& api_destination, const ApiDestinationProps& props = {})
      : api_destination_(api_destination), props_(props) {}

  /// Lets the role call the endpoint. Errors: those of TargetBaseProps.
  events::RuleTargetConfig bind(events::Rule& rule, const std::string& id) const override;

 private:
  events::IApiDestination& api_destination_;
  ApiDestinationProps props_;
};

}  // namespace cdk::events_targets
