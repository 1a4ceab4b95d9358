#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/names.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sns_subscriptions/sqs_subscription.hpp>
#include <cdk/sqs/queue.hpp>
#include <cdk/stack.hpp>

#include "private/topic_region.hpp"

namespace cdk::sns_subscriptions {
namespace {

void check(const sns::ITopic& topic, const sqs::IQueue& queue, const char* what) {
  if (queue.encryption_type() == sqs::QueueEncryption::KMS_MANAGED)
    fail(topic, {"the queue '" + queue.node().path() + "', encrypted by a key of AWS, as " + what,
                 "a key of your own, QueueEncryption::SQS_MANAGED or none", "AWS::SQS::Queue KmsMasterKeyId"});
}

}  // namespace

sns::TopicSubscriptionConfig SqsSubscription::bind(sns::ITopic& topic) const {
  check(topic, queue_, "a subscriber");
  if (props_.dead_letter_queue) check(topic, *props_.dead_letter_queue, "a dead letter queue");
  const iam::Principal principal = sns_principal(topic, queue_);
  const iam::Conditions from_topic = {{"ArnEquals", {{"aws:SourceArn", topic.topic_arn()}}}};
  const auto policy = queue_.add_to_resource_policy(iam::PolicyStatement({.actions = {"sqs:SendMessage"},
                                                                          .conditions = from_topic,
                                                                          .principals = {principal},
                                                                          .resources = {queue_.queue_arn()}}));
  if (const auto key = queue_.encryption_master_key()) {
    const bool by_topic = FeatureFlags::of(topic).is_enabled("@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption");
    key->add_to_resource_policy(iam::PolicyStatement({.actions = {"kms:Decrypt", "kms:GenerateDataKey"},
                                                      .conditions = by_topic ? from_topic : iam::Conditions(),
                                                      .principals = {principal},
                                                      .resources = {"*"}}));
  }
  order_after(queue_, topic);
  sns::TopicSubscriptionConfig config{.endpoint = queue_.queue_arn(),
                                      .protocol = sns::SubscriptionProtocol::SQS,
                                      .subscriber_id = Names::node_unique_id(topic.node()),
                                      .dead_letter_queue = props_.dead_letter_queue,
                                      .filter_policy = props_.filter_policy,
                                      .filter_policy_with_message_body = props_.filter_policy_with_message_body,
                                      .raw_message_delivery = props_.raw_message_delivery,
                                      .region = topic_region(topic, queue_),
                                      .subscriber_scope = queue_};
  if (policy.policy_dependable) config.subscription_dependency = *policy.policy_dependable;
  return config;
}

}  // namespace cdk::sns_subscriptions
