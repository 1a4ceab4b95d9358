#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/events/cfn_rule.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events_targets/target_base.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/names.hpp>
#include <cdk/sqs/queue_base.hpp>

namespace cdk::events_targets {
namespace {

bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

void allow(sqs::IQueue& queue, events::Rule& rule) {
  if (differ(rule.env().region, queue.env().region))
    fail(rule, {"a dead letter queue in " + queue.env().region + " for a rule in " + rule.env().region,
                "a queue of the rule's region", "AWS::Events::Rule Targets.DeadLetterConfig"});
  if (differ(rule.env().account, queue.env().account)) {
    Annotations::of(rule).add_warning_v2(
        "@aws-cdk/aws-events-targets:manuallyAddDLQResourcePolicy",
        "The dead letter queue belongs to account " + queue.env().account +
            ", where its policy must allow events.amazonaws.com to send messages to it.");
    return;
  }
  queue.add_to_resource_policy(
      iam::PolicyStatement({.actions = {"sqs:SendMessage"},
                            .conditions = {{"ArnEquals", {{"aws:SourceArn", rule.rule_arn()}}}},
                            .principals = {iam::ServicePrincipal("events.amazonaws.com")},
                            .resources = {queue.queue_arn()},
                            .sid = "AllowEventRule" + Names::unique_id(rule)}));
}

void check(const TargetBaseProps& props, const events::Rule& rule) {
  const char* policy = "AWS::Events::Rule Targets.RetryPolicy";
  if (props.retry_attempts && (*props.retry_attempts < 0 || *props.retry_attempts > 185))
    fail(rule, {"retry_attempts is " + std::to_string(*props.retry_attempts), "0 to 185", policy});
  if (!props.max_event_age) return;
  const std::int64_t seconds = props.max_event_age->to_seconds();
  if (seconds < 60 || seconds > 86400)
    fail(rule, {"max_event_age is " + std::to_string(seconds) + " seconds", "1 minute to 24 hours", policy});
}

}  // namespace

void set_base(events::RuleTargetConfig& config, const TargetBaseProps& props, const events::Rule& rule) {
  check(props, rule);
  if (props.dead_letter_queue)
    config.dead_letter_config =
        events::CfnRuleTypes::DeadLetterConfigProperty{.arn = props.dead_letter_queue->queue_arn()};
  if (!props.max_event_age && !props.retry_attempts) return;
  events::CfnRuleTypes::RetryPolicyProperty retry{.maximum_retry_attempts = props.retry_attempts};
  if (props.max_event_age) retry.maximum_event_age_in_seconds = props.max_event_age->to_seconds();
  config.retry_policy = retry;
}

void bind_base(events::RuleTargetConfig& config, const TargetBaseProps& props, events::Rule& rule) {
  if (props.dead_letter_queue) allow(*props.dead_letter_queue, rule);
  set_base(config, props, rule);
}

iam::IRole& event_role(Construct& scope) {
  const std::string id = "EventsRole";
  if (Construct* made = scope.node().try_find_child(id)) return dynamic_cast<iam::IRole&>(*made);
  return scope.add<iam::Role>(id, {.assumed_by = iam::ServicePrincipal("events.amazonaws.com"),
                                   .role_name = PhysicalName::GENERATE_IF_NEEDED()});
}

}  // namespace cdk::events_targets
