#include <cdk/cdk.hpp>
#include <cdk/kms.hpp>
#include <cdk/sqs.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using sqs::Queue;
using sqs::QueueEncryption;
using sqs::RedrivePermission;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
};

std::string queue_error(const sqs::QueueProps& props) {
  Fixture f;
  return refusal([&] { f.stack.add<Queue>("queue", props); });
}

const std::string AT = "error: [stack/queue] ";
const std::string FIFO = " (AWS::SQS::Queue FifoQueue)";
const std::string REDRIVE = " (AWS::SQS::Queue RedriveAllowPolicy)";

}  // namespace

TEST_CASE("queues stay within the limits of SQS") {
  CHECK(queue_error({.delivery_delay = Duration::minutes(16)}) ==
        AT + "delivery_delay is 960 seconds; allowed: 0 to 900 seconds (AWS::SQS::Queue DelaySeconds)");
  CHECK(queue_error({.retention_period = Duration::seconds(59)}) ==
        AT + "retention_period is 59 seconds; allowed: 60 to 1209600 seconds (AWS::SQS::Queue MessageRetentionPeriod)");
  CHECK(queue_error({.receive_message_wait_time = Duration::seconds(21)}) ==
        AT + "receive_message_wait_time is 21 seconds; allowed: 0 to 20 seconds (AWS::SQS::Queue "
             "ReceiveMessageWaitTimeSeconds)");
  CHECK(queue_error({.visibility_timeout = Duration::hours(13)}) ==
        AT + "visibility_timeout is 46800 seconds; allowed: 0 to 43200 seconds (AWS::SQS::Queue VisibilityTimeout)");
  CHECK(queue_error({.max_message_size_bytes = 1023}) ==
        AT + "max_message_size_bytes is 1023; allowed: 1024 to 1048576 (AWS::SQS::Queue MaximumMessageSize)");
  Fixture f;
  auto& dead = f.stack.add<Queue>("dead");
  CHECK(refusal([&] {
          f.stack.add<Queue>("queue", {.dead_letter_queue = {{.max_receive_count = 0, .queue = dead}}});
        }) == AT + "max_receive_count is 0; allowed: 1 or more (AWS::SQS::Queue RedrivePolicy)");
}

TEST_CASE("FIFO queues and standard ones aren't mixed up") {
  CHECK(queue_error({.fifo = true, .queue_name = "work"}) ==
        AT + "the name \"work\" for a FIFO queue; allowed: a name that ends in \".fifo\"" + FIFO);
  CHECK(queue_error({.fifo = false, .queue_name = "work.fifo"}) ==
        AT + "the name \"work.fifo\" for a standard queue; allowed: a name that doesn't end in \".fifo\"" + FIFO);
  CHECK(queue_error({.content_based_deduplication = true, .fifo = false}) ==
        AT + "content_based_deduplication for a standard queue; allowed: a FIFO queue" + FIFO);
  CHECK(queue_error({.deduplication_scope = sqs::DeduplicationScope::QUEUE, .fifo = false}) ==
        AT + "deduplication_scope for a standard queue; allowed: a FIFO queue" + FIFO);
  CHECK(queue_error({.fifo = false, .fifo_throughput_limit = sqs::FifoThroughputLimit::PER_QUEUE}) ==
        AT + "fifo_throughput_limit for a standard queue; allowed: a FIFO queue" + FIFO);
  Fixture f;
  CHECK(refusal([&] {
          Queue::from_queue_attributes(f.stack, "queue",
                                       {.queue_arn = "arn:aws:sqs:eu-west-1:123456789012:work", .fifo = true});
        }) == AT + "the name \"work\" for a FIFO queue; allowed: a name that ends in \".fifo\"" + FIFO);
}

TEST_CASE("dead letters come from queues that may send them") {
  CHECK(queue_error({.redrive_allow_policy = {{.redrive_permission = RedrivePermission::BY_QUEUE}}}) ==
        AT + "RedrivePermission::BY_QUEUE with 0 source_queues; allowed: 1 to 10" + REDRIVE);
  Fixture f;
  auto& source = f.stack.add<Queue>("source");
  CHECK(refusal([&] {
          f.stack.add<Queue>("queue", {.redrive_allow_policy = {{.redrive_permission = RedrivePermission::ALLOW_ALL,
                                                                 .source_queues = {source}}}});
        }) ==
        AT + "source_queues with another permission than BY_QUEUE; allowed: RedrivePermission::BY_QUEUE" + REDRIVE);
}

TEST_CASE("a key is for encryption by KMS") {
  Fixture f;
  auto& key = f.stack.add<kms::Key>("key");
  CHECK(refusal([&] {
          f.stack.add<Queue>("queue", {.encryption = QueueEncryption::SQS_MANAGED, .encryption_master_key = key});
        }) == AT + "encryption_master_key with QueueEncryption::SQS_MANAGED; allowed: QueueEncryption::KMS "
                   "(AWS::SQS::Queue KmsMasterKeyId)");
  auto& queue =
      f.stack.add<Queue>("warned", {.encryption = QueueEncryption::KMS_MANAGED, .encryption_master_key = key});
  CHECK(queue.node().metadata().back().data ==
        Value("encryption_master_key makes the encryption QueueEncryption::KMS in place of KMS_MANAGED. Say so, or "
              "leave encryption out. [ack: @aws-cdk/aws-sqs:queueEncryptionChangedToKMS]"));
  CHECK(queue.encryption_type() == QueueEncryption::KMS);
}
