// Queues of SQS: options, policies, grants, metrics.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;
using sqs::Queue;
using sqs::QueueEncryption;

namespace {

void alarms(Stack& stack, const sqs::IQueue& work, const sqs::IQueue& imported) {
  const std::vector<cloudwatch::IMetric> metrics = {
      work.metric_approximate_number_of_messages_visible(),
      work.metric_approximate_age_of_oldest_message(),
      work.metric_number_of_messages_sent(),
      work.metric_sent_message_size({.period = Duration::minutes(1)}),
      imported.metric_number_of_messages_deleted({.statistic = "Average"}),
      work.metric_approximate_number_of_messages_outstanding(),
      work.metric_approximate_number_of_messages_delayed(),
      work.metric_number_of_empty_receives(),
      work.metric_number_of_messages_received(),
  };
  for (std::size_t i = 0; i < metrics.size(); ++i)
    stack.add<cloudwatch::Alarm>("alarm" + std::to_string(i),
                                 {.evaluation_periods = 1, .metric = metrics[i], .threshold = 1});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("queues");
  auto& dead =
      stack.add<Queue>("dead", {.redrive_allow_policy = {{.redrive_permission = sqs::RedrivePermission::DENY_ALL}},
                                .retention_period = Duration::days(14)});
  auto& work = stack.add<Queue>("work", {.dead_letter_queue = {{.max_receive_count = 5, .queue = dead}},
                                         .delivery_delay = Duration::seconds(10),
                                         .encryption = QueueEncryption::SQS_MANAGED,
                                         .enforce_ssl = true,
                                         .max_message_size_bytes = 2048,
                                         .queue_name = "work",
                                         .receive_message_wait_time = Duration::seconds(20),
                                         .removal_policy = RemovalPolicy::RETAIN,
                                         .visibility_timeout = Duration::minutes(5)});
  auto& fifo = stack.add<Queue>("fifo", {.content_based_deduplication = true,
                                         .data_key_reuse = Duration::minutes(10),
                                         .deduplication_scope = sqs::DeduplicationScope::MESSAGE_GROUP,
                                         .encryption = QueueEncryption::KMS,
                                         .fifo = true,
                                         .fifo_throughput_limit = sqs::FifoThroughputLimit::PER_MESSAGE_GROUP_ID});
  stack.add<Queue>("named", {.encryption = QueueEncryption::KMS_MANAGED, .queue_name = "named.fifo"});
  stack.add<Queue>("plain", {.encryption = QueueEncryption::UNENCRYPTED});
  auto& own = stack.add<Queue>("own", {.encryption_master_key = stack.add<kms::Key>("key"),
                                       .redrive_allow_policy = {{.source_queues = {work, fifo}}}});
  stack.add<Queue>("open", {.redrive_allow_policy = sqs::RedriveAllowPolicy{}});

  auto& role = stack.add<iam::Role>("role", {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
  work.grant_consume_messages(role);
  fifo.grant_send_messages(role);
  own.grant_consume_messages(role);
  dead.grant_purge(role);
  dead.grant(role, "sqs:ListDeadLetterSourceQueues");
  work.grant_send_messages(iam::ServicePrincipal("sns.amazonaws.com"));
  auto& imported = Queue::from_queue_arn(stack, "imported", "arn:aws:sqs:eu-west-1:123456789012:other.fifo");
  imported.grant_send_messages(role);
  Queue::from_queue_attributes(
      stack, "attributes",
      {.queue_arn = "arn:aws:sqs:eu-west-1:123456789012:more", .key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1"})
      .grant_consume_messages(role);
  alarms(stack, work, imported);
  stack.add<CfnOutput>("url", {.value = imported.queue_url()});
  stack.add<CfnOutput>("name", {.value = imported.queue_name()});
  return app.run();
}
