// What targets of rules have in common. Not for users.
#pragma once

#include <cdk/events/rule_target_config_props.hpp>
#include <cdk/events_targets/target_base_props.hpp>

namespace cdk::events_targets {

/// Sets what happens when the target can't be started. Errors: retry_attempts or max_event_age outside of its limits.
void set_base(events::RuleTargetConfig& config, const TargetBaseProps& props, const events::Rule& rule);

/// Sets what happens when the target can't be started, and lets EventBridge use the dead letter queue.
/// Errors: the queue is in another region; retry_attempts or max_event_age outside of its limits.
void bind_base(events::RuleTargetConfig& config, const TargetBaseProps& props, events::Rule& rule);

/// The role by which EventBridge starts something: one for each resource.
iam::IRole& event_role(Construct& scope);

}  // namespace cdk::events_targets
