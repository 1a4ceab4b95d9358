// Log groups that rules write to.
#pragma once

#include <cdk/events/rule_target.hpp>
#include <cdk/events_targets/log_group_props.hpp>

namespace cdk::logs {
class ILogGroup;
}

namespace cdk::events_targets {

/// A log group that a rule writes to. Include <cdk/logs.hpp> for log groups.
class CloudWatchLogGroup : public events::IRuleTarget {
 public:
  explicit CloudWatchLogGroup(logs::ILogGroup& log_group, const LogGroupProps& props = {})
      : log_group_(log_group), props_(props) {}

  /// Lets EventBridge write, by a policy of CloudWatch Logs that a custom resource makes for the rule.
  /// Errors: a second log group for one rule; retry_attempts or max_event_age outside of its limits.
  events::RuleTargetConfig bind(events::Rule& rule, const std::string& id) const override;

 private:
  logs::ILogGroup& log_group_;
  LogGroupProps props_;
};

}  // namespace cdk::events_targets
