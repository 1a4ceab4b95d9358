#include <cdk/cdk.hpp>
#include <cdk/sns.hpp>
#include <cdk/sns_subscriptions.hpp>
#include <cdk/sqs.hpp>
#include <chrono>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using namespace cdk::sns;
using namespace std::chrono_literals;

namespace {

std::string topic_error(const TopicProps& props) {
  App app;
  auto& stack = app.add<Stack>("stack");
  return refusal([&] { stack.add<Topic>("topic", props); });
}

/// What a subscription says, given all but its topic.
template <class F>
std::string subscription_error(SubscriptionProtocol protocol, F change) {
  App app;
  auto& stack = app.add<Stack>("stack");
  SubscriptionProps props{.endpoint = "there", .protocol = protocol, .topic = stack.add<Topic>("topic")};
  change(props);
  return refusal([&] { stack.add<Subscription>("sub", props); });
}

using Props = SubscriptionProps;
}  // namespace

TEST_CASE("topics are checked") {
  const std::string fifo = " of a topic that isn't a FIFO topic; allowed: fifo = true with it (AWS::SNS::Topic ";
  CHECK(topic_error({.content_based_deduplication = true}) ==
        "error: [stack/topic] content_based_deduplication" + fifo + "ContentBasedDeduplication)");
  CHECK(topic_error({.message_retention_period_in_days = 3}) ==
        "error: [stack/topic] message_retention_period_in_days" + fifo + "ArchivePolicy)");
  CHECK(topic_error({.fifo_throughput_scope = FifoThroughputScope::TOPIC}) ==
        "error: [stack/topic] fifo_throughput_scope" + fifo + "FifoThroughputScope)");
  CHECK(topic_error({.fifo = true, .message_retention_period_in_days = 366}) ==
        "error: [stack/topic] message_retention_period_in_days is 366; allowed: 1 to 365 (AWS::SNS::Topic "
        "ArchivePolicy)");
  CHECK(topic_error({.signature_version = "3"}) ==
        "error: [stack/topic] signature_version is \"3\"; allowed: \"1\" or \"2\" (AWS::SNS::Topic SignatureVersion)");
  CHECK(topic_error({.display_name = std::string(101, 'x')}) ==
        "error: [stack/topic] display_name of 101 characters; allowed: at most 100 (AWS::SNS::Topic DisplayName)");
  CHECK(topic_error({.logging_configs = {{.protocol = LoggingProtocol::SQS, .success_feedback_sample_rate = 101}}}) ==
        "error: [stack/topic] success_feedback_sample_rate is 101; allowed: 0 to 100 (AWS::SNS::Topic "
        "DeliveryStatusLogging)");
  App app;
  auto& stack = app.add<Stack>("stack");
  CHECK(refusal([&] {
          Topic::from_topic_attributes(
              stack, "there", {.topic_arn = "arn:aws:sns:eu-west-1:1:name", .content_based_deduplication = true});
        }) ==
        "error: [stack/there] content_based_deduplication of a topic that isn't a FIFO topic; allowed: an ARN that "
        "ends with .fifo (AWS::SNS::Topic ContentBasedDeduplication)");
}

TEST_CASE("subscriptions have what their protocol has") {
  CHECK(subscription_error(SubscriptionProtocol::LAMBDA, [](Props& p) { p.raw_message_delivery = true; }) ==
        "error: [stack/sub] raw_message_delivery over lambda; allowed: http, https, sqs or firehose with it "
        "(AWS::SNS::Subscription RawMessageDelivery)");
  CHECK(subscription_error(SubscriptionProtocol::FIREHOSE, [](Props&) {}) ==
        "error: [stack/sub] a subscription over firehose without subscription_role_arn; allowed: a role that may write "
        "to the stream (AWS::SNS::Subscription SubscriptionRoleArn)");
  CHECK(subscription_error(SubscriptionProtocol::SMS, [](Props& p) { p.delivery_policy = DeliveryPolicy{}; }) ==
        "error: [stack/sub] delivery_policy of a subscription over sms; allowed: http or https with it "
        "(AWS::SNS::Subscription DeliveryPolicy)");
}

TEST_CASE("filters have their limits") {
  CHECK(
      subscription_error(SubscriptionProtocol::SMS, [](Props& p) {
        for (int i = 0; i < 6; ++i)
          p.filter_policy.emplace_back(std::to_string(i), SubscriptionFilter::exists_filter());
      }) == "error: [stack/sub] a filter policy of 6 names; allowed: at most 5 (AWS::SNS::Subscription FilterPolicy)");
  CHECK(subscription_error(SubscriptionProtocol::SMS,
                           [](Props& p) {
                             const std::vector<std::string> many(13, "x");
                             for (const char* name : {"a", "b"})
                               p.filter_policy.emplace_back(name,
                                                            SubscriptionFilter::string_filter({.allowlist = many}));
                           }) ==
        "error: [stack/sub] a filter policy of 169 combinations of values; allowed: at most 150 "
        "(AWS::SNS::Subscription FilterPolicy)");
}

TEST_CASE("delivery policies have their ranges") {
  const auto error = [](const HealthyRetryPolicy& retries) {
    return subscription_error(SubscriptionProtocol::HTTP,
                              [&](Props& p) { p.delivery_policy = DeliveryPolicy{.healthy_retry_policy = retries}; });
  };
  CHECK(error({.min_delay_target = Duration::seconds(0)}) ==
        "error: [stack/sub] min_delay_target of 0 seconds; allowed: whole seconds, 1 to 3600 (AWS::SNS::Subscription "
        "DeliveryPolicy)");
  CHECK(error({.max_delay_target = 2h}) ==
        "error: [stack/sub] max_delay_target of 2 hours; allowed: whole seconds, 1 to 3600 (AWS::SNS::Subscription "
        "DeliveryPolicy)");
  CHECK(error({.max_delay_target = 2s, .min_delay_target = 3s}) ==
        "error: [stack/sub] min_delay_target of 3 seconds is longer than max_delay_target of 2 seconds; allowed: a "
        "minimum that is at most the maximum (AWS::SNS::Subscription DeliveryPolicy)");
  CHECK(error({.num_retries = 101}) ==
        "error: [stack/sub] num_retries is 101; allowed: 0 to 100 (AWS::SNS::Subscription DeliveryPolicy)");
  CHECK(error({.num_no_delay_retries = -1}) ==
        "error: [stack/sub] num_no_delay_retries is -1; allowed: 0 or more (AWS::SNS::Subscription DeliveryPolicy)");
  CHECK(subscription_error(SubscriptionProtocol::HTTP,
                           [](Props& p) {
                             p.delivery_policy =
                                 DeliveryPolicy{.throttle_policy = ThrottlePolicy{.max_receives_per_second = 0}};
                           }) ==
        "error: [stack/sub] max_receives_per_second is 0; allowed: 1 or more (AWS::SNS::Subscription DeliveryPolicy)");
}

TEST_CASE("subscribers are subscribed once, URLs are URLs") {
  App app;
  auto& stack = app.add<Stack>("stack");
  auto& topic = stack.add<Topic>("topic");
  topic.add_subscription(sns_subscriptions::SmsSubscription("+49123"));
  CHECK(refusal([&] { topic.add_subscription(sns_subscriptions::SmsSubscription("+49123")); }) ==
        "error: [stack/topic] a second subscription \"+49123\"; allowed: one for each subscriber of a topic "
        "(AWS::SNS::Subscription Endpoint)");
  CHECK(refusal([] { sns_subscriptions::UrlSubscription("ftp://x"); }) ==
        "error: the URL \"ftp://x\"; allowed: one that begins with http:// or https:// (AWS::SNS::Subscription "
        "Endpoint)");
  CHECK(refusal([&] { sns_subscriptions::UrlSubscription url(topic.topic_arn()); }) ==
        "error: a URL that is only known at deployment, without protocol; allowed: protocol with it "
        "(AWS::SNS::Subscription Protocol)");
}

TEST_CASE("queues with a key of AWS can't take messages of topics") {
  App app;
  auto& stack = app.add<Stack>("stack");
  auto& topic = stack.add<Topic>("topic");
  auto& sealed = stack.add<sqs::Queue>("sealed", {.encryption = sqs::QueueEncryption::KMS_MANAGED});
  auto& open = stack.add<sqs::Queue>("open");
  const std::string allowed =
      "; allowed: a key of your own, QueueEncryption::SQS_MANAGED or none (AWS::SQS::Queue KmsMasterKeyId)";
  CHECK(refusal([&] { topic.add_subscription(sns_subscriptions::SqsSubscription(sealed)); }) ==
        "error: [stack/topic] the queue 'stack/sealed', encrypted by a key of AWS, as a subscriber" + allowed);
  CHECK(refusal(
            [&] { topic.add_subscription(sns_subscriptions::SqsSubscription(open, {.dead_letter_queue = sealed})); }) ==
        "error: [stack/topic] the queue 'stack/sealed', encrypted by a key of AWS, as a dead letter queue" + allowed);
}
