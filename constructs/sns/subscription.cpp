#include <cdk/error.hpp>
#include <cdk/sns/cfn_subscription.hpp>
#include <cdk/sns/subscription.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::sns {
namespace {

using Protocol = SubscriptionProtocol;

bool is_http(Protocol protocol) { return protocol == Protocol::HTTP || protocol == Protocol::HTTPS; }

bool can_be_raw(Protocol protocol) {
  return is_http(protocol) || protocol == Protocol::SQS || protocol == Protocol::FIREHOSE;
}

Value list(const SubscriptionFilter& filter) { return Value::list(filter.conditions()); }

/// A policy on bodies. Its combinations count for more the deeper they stand.
Value render(const FilterOrPolicy::Members& members, std::size_t depth, std::size_t& combinations) {
  std::vector<Member> made;
  for (const auto& [name, member] : members) {
    if (member.is_filter()) combinations *= member.filter_doc().conditions().size() * depth;
    made.push_back(
        {name, member.is_filter() ? list(member.filter_doc()) : render(member.policy_doc(), depth + 1, combinations)});
  }
  return Value::object(std::move(made));
}

Value seconds_or(const std::optional<Duration>& duration, std::int64_t otherwise) {
  return Value(duration ? duration->to_seconds() : otherwise);
}

Value optional_number(const std::optional<int>& number) {
  return number ? Value(static_cast<std::int64_t>(*number)) : Value();
}

Value rendered(const HealthyRetryPolicy& policy) {
  return Value::object({{"minDelayTarget", seconds_or(policy.min_delay_target, 20)},
                        {"maxDelayTarget", seconds_or(policy.max_delay_target, 20)},
                        {"numRetries", Value(static_cast<std::int64_t>(policy.num_retries.value_or(3)))},
                        {"numNoDelayRetries", optional_number(policy.num_no_delay_retries)},
                        {"numMinDelayRetries", optional_number(policy.num_min_delay_retries)},
                        {"numMaxDelayRetries", optional_number(policy.num_max_delay_retries)},
                        {"backoffFunction", Input<std::string>(policy.backoff_function)}});
}

}  // namespace

Subscription::Subscription(const Scope& scope, const Props& props)
    : Resource(scope), dead_letter_queue_(props.dead_letter_queue) {
  check(props);
  add<CfnSubscription>(
      "Resource", {.protocol = props.protocol,
                   .topic_arn = props.topic->topic_arn(),
                   .delivery_policy = delivery_policy(props),
                   .endpoint = props.endpoint,
                   .filter_policy = filter_policy(props),
                   .filter_policy_scope = props.filter_policy.empty() && !props.filter_policy_with_message_body.empty()
                                              ? Input<std::string>("MessageBody")
                                              : Input<std::string>(),
                   .raw_message_delivery = props.raw_message_delivery,
                   .redrive_policy = redrive_policy(props),
                   .region = props.region,
                   .subscription_role_arn = props.subscription_role_arn});
}

void Subscription::check(const Props& props) const {
  const std::string protocol(to_value(props.protocol));
  if (props.raw_message_delivery.value_or(false) && !can_be_raw(props.protocol))
    fail(*this, {"raw_message_delivery over " + protocol, "http, https, sqs or firehose with it",
                 "AWS::SNS::Subscription RawMessageDelivery"});
  if (props.filter_policy.size() > 5 || props.filter_policy_with_message_body.size() > 5)
    fail(*this,
         {"a filter policy of " +
              std::to_string(std::max(props.filter_policy.size(), props.filter_policy_with_message_body.size())) +
              " names",
          "at most 5", "AWS::SNS::Subscription FilterPolicy"});
  if (props.protocol == Protocol::FIREHOSE && !props.subscription_role_arn.is_set())
    fail(*this, {"a subscription over firehose without subscription_role_arn", "a role that may write to the stream",
                 "AWS::SNS::Subscription SubscriptionRoleArn"});
  if (!props.delivery_policy) return;
  if (!is_http(props.protocol))
    fail(*this, {"delivery_policy of a subscription over " + protocol, "http or https with it",
                 "AWS::SNS::Subscription DeliveryPolicy"});
  if (props.delivery_policy->healthy_retry_policy) check(*props.delivery_policy->healthy_retry_policy);
  const auto& throttle = props.delivery_policy->throttle_policy;
  if (throttle && throttle->max_receives_per_second.value_or(1) < 1)
    fail(*this, {"max_receives_per_second is " + std::to_string(*throttle->max_receives_per_second), "1 or more",
                 "AWS::SNS::Subscription DeliveryPolicy"});
}

void Subscription::check(const HealthyRetryPolicy& policy) const {
  const std::string rule = "AWS::SNS::Subscription DeliveryPolicy";
  const auto delay = [&](const std::optional<Duration>& given, const std::string& name) {
    if (given && (given->to_milliseconds() % 1000 != 0 || given->to_seconds() < 1 || given->to_seconds() > 3600))
      fail(*this, {name + " of " + given->to_human_string(), "whole seconds, 1 to 3600", rule});
  };
  delay(policy.min_delay_target, "min_delay_target");
  delay(policy.max_delay_target, "max_delay_target");
  if (policy.min_delay_target && policy.max_delay_target && *policy.max_delay_target < *policy.min_delay_target)
    fail(*this, {"min_delay_target of " + policy.min_delay_target->to_human_string() +
                     " is longer than "
                     "max_delay_target of " +
                     policy.max_delay_target->to_human_string(),
                 "a minimum that is at most the maximum", rule});
  const auto count = [&](const std::optional<int>& given, const std::string& name) {
    if (given && *given < 0) fail(*this, {name + " is " + std::to_string(*given), "0 or more", rule});
  };
  if (policy.num_retries && (*policy.num_retries < 0 || *policy.num_retries > 100))
    fail(*this, {"num_retries is " + std::to_string(*policy.num_retries), "0 to 100", rule});
  count(policy.num_no_delay_retries, "num_no_delay_retries");
  count(policy.num_min_delay_retries, "num_min_delay_retries");
  count(policy.num_max_delay_retries, "num_max_delay_retries");
}

Value Subscription::filter_policy(const Props& props) const {
  std::size_t combinations = 1;
  Value made;
  if (!props.filter_policy.empty()) {
    std::vector<Member> members;
    for (const auto& [name, filter] : props.filter_policy) {
      combinations *= filter.conditions().size();
      members.push_back({name, list(filter)});
    }
    made = Value::object(std::move(members));
  } else if (!props.filter_policy_with_message_body.empty()) {
    made = render(props.filter_policy_with_message_body, 1, combinations);
  }
  if (combinations > 150)
    fail(*this, {"a filter policy of " + std::to_string(combinations) + " combinations of values", "at most 150",
                 "AWS::SNS::Subscription FilterPolicy"});
  return made;
}

Value Subscription::redrive_policy(const Props& props) const {
  if (!dead_letter_queue_) return {};
  dead_letter_queue_->add_to_resource_policy(
      iam::PolicyStatement({.actions = {"sqs:SendMessage"},
                            .conditions = {{"ArnEquals", {{"aws:SourceArn", props.topic->topic_arn()}}}},
                            .principals = {iam::ServicePrincipal("sns.amazonaws.com")},
                            .resources = {dead_letter_queue_->queue_arn()}}));
  return Value::object({{"deadLetterTargetArn", dead_letter_queue_->queue_arn()}});
}

Value Subscription::delivery_policy(const Props& props) const {
  if (!props.delivery_policy) return {};
  const DeliveryPolicy& policy = *props.delivery_policy;
  std::vector<Member> made;
  if (policy.healthy_retry_policy) made.push_back({"healthyRetryPolicy", rendered(*policy.healthy_retry_policy)});
  if (policy.throttle_policy)
    made.push_back(
        {"throttlePolicy",
         Value::object({{"maxReceivesPerSecond", optional_number(policy.throttle_policy->max_receives_per_second)}})});
  if (policy.request_policy)
    made.push_back(
        {"requestPolicy", Value::object({{"headerContentType", policy.request_policy->header_content_type}})});
  return Value::object(std::move(made));
}

}  // namespace cdk::sns
