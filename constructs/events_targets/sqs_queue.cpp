#include <cdk/error.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/sqs_queue.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/sqs/queue_base.hpp>

namespace cdk::events_targets {
namespace {

/// Whom a queue lets send: the rule; if the queue is encrypted, all of EventBridge or that of one account.
iam::Conditions senders(const events::Rule& rule, const sqs::IQueue& queue) {
  if (!queue.encryption_master_key()) return {{"ArnEquals", {{"aws:SourceArn", rule.rule_arn()}}}};
  if (!FeatureFlags::of(rule).is_enabled("@aws-cdk/aws-events:eventsTargetQueueSameAccount")) return {};
  const std::string& account = rule.env().account;
  const Input<std::string> own = account.empty() ? rule.stack().account() : Input<std::string>(account);
  return {{"StringEquals", {{"aws:SourceAccount", own}}}};
}

}  // namespace

events::RuleTargetConfig SqsQueue::bind(events::Rule& rule, const std::string&) const {
  if (queue_.fifo() && !props_.message_group_id.is_set())
    fail(rule, {"a FIFO queue as target without message_group_id", "the group that messages belong to",
                "AWS::Events::Rule Targets.SqsParameters"});
  queue_.grant_send_messages(iam::ServicePrincipal("events.amazonaws.com", {.conditions = senders(rule, queue_)}));
  events::RuleTargetConfig config{.arn = queue_.queue_arn(), .input = props_.message, .target_resource = queue_};
  if (props_.message_group_id.is_set())
    config.sqs_parameters = events::CfnRuleTypes::SqsParametersProperty{.message_group_id = props_.message_group_id};
  bind_base(config, props_, rule);
  return config;
}

}  // namespace cdk::events_targets
