#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/event_bus.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/event_bus.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::events_targets {

events::RuleTargetConfig EventBus::bind(events::Rule& rule, const std::string&) const {
  iam::IRole& role = props_.role ? *props_.role : event_role(rule);
  role.add_to_principal_policy(
      iam::PolicyStatement({.actions = {"events:PutEvents"}, .resources = {event_bus_.event_bus_arn()}}));
  events::RuleTargetConfig config{.arn = event_bus_.event_bus_arn(), .role = role};
  bind_base(config, {.dead_letter_queue = props_.dead_letter_queue}, rule);
  return config;
}

}  // namespace cdk::events_targets
