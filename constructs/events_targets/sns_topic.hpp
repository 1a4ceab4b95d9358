// Topics that rules publish to.
#pragma once

#include <cdk/events/rule_target.hpp>
#include <cdk/events_targets/sns_topic_props.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::events_targets {

/// A topic that a rule publishes to. The policy of an imported topic must let EventBridge do so, or a role is needed.
/// Include <cdk/sns.hpp> for topics.
class SnsTopic : public events::IRuleTarget {
 public:
  explicit SnsTopic(sns::ITopic& topic, const SnsTopicProps& props = {}) : topic_(topic), props_(props) {}

  sns::ITopic& topic() const noexcept { return topic_; }
  /// Lets the rule publish. Errors: a role that authorize_using_role forbids; those of TargetBaseProps.
  events::RuleTargetConfig bind(events::Rule& rule, const std::string& id) const override;

 private:
  OptRef<iam::IRole> allow(events::Rule& rule) const;

  sns::ITopic& topic_;
  SnsTopicProps props_;
};

}  // namespace cdk::events_targets
