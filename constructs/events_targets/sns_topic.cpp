#include <cdk/error.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/sns_topic.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::events_targets {

OptRef<iam::IRole> SnsTopic::allow(events::Rule& rule) const {
  if (!props_.authorize_using_role.value_or(static_cast<bool>(props_.role))) {
    if (props_.role)
      fail(rule, {"a role for a topic with authorize_using_role = false", "no role, or authorize_using_role = true",
                  "AWS::Events::Rule Targets.RoleArn"});
    topic_.grant_publish(iam::ServicePrincipal("events.amazonaws.com"));
    return {};
  }
  iam::IRole& role = props_.role ? *props_.role : event_role(rule);
  topic_.grant_publish(*static_cast<iam::IPrincipal*>(&role));
  return role;
}

events::RuleTargetConfig SnsTopic::bind(events::Rule& rule, const std::string&) const {
  events::RuleTargetConfig config{
      .arn = topic_.topic_arn(), .input = props_.message, .role = allow(rule), .target_resource = topic_};
  bind_base(config, props_, rule);
  return config;
}

}  // namespace cdk::events_targets
