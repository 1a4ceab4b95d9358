#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/duration_input.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/sqs/cfn_queue.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::sqs {
namespace {

constexpr const char* FIFO = "AWS::SQS::Queue FifoQueue";

bool has_fifo_name(const Input<std::string>& name) { return name.is_string() && name.as_string().ends_with(".fifo"); }

bool is_fifo(const QueueProps& props) {
  if (props.fifo) return *props.fifo;
  return has_fifo_name(props.queue_name) || props.content_based_deduplication.value_or(false) ||
         props.deduplication_scope || props.fifo_throughput_limit;
}

const char* name_of(QueueEncryption encryption) {
  switch (encryption) {
    case QueueEncryption::UNENCRYPTED: return "UNENCRYPTED";
    case QueueEncryption::KMS_MANAGED: return "KMS_MANAGED";
    case QueueEncryption::KMS: return "KMS";
    case QueueEncryption::SQS_MANAGED: break;
  }
  return "SQS_MANAGED";
}

void check_name(const Construct& queue, const Input<std::string>& name, bool fifo) {
  if (!name.is_string() || has_fifo_name(name) == fifo) return;
  fail(queue, {"the name \"" + std::string(name.as_string()) + "\" for a " + (fifo ? "FIFO" : "standard") + " queue",
               fifo ? "a name that ends in \".fifo\"" : "a name that doesn't end in \".fifo\"", FIFO});
}

class ImportedQueue final : public IQueue {
 public:
  ImportedQueue(const Scope& scope, QueueAttributes attrs)
      : IQueue(scope, {.environment_from_arn = attrs.queue_arn}), attrs_(std::move(attrs)) {
    const ArnComponents arn = stack().split_arn(attrs_.queue_arn, ArnFormat::NO_RESOURCE_NAME, node().where());
    if (!attrs_.queue_name.is_set()) attrs_.queue_name = arn.resource;
    if (!attrs_.queue_url.is_set())
      attrs_.queue_url =
          concat("https://sqs.", arn.region, ".", stack().url_suffix(), "/", arn.account, "/", attrs_.queue_name);
    if (attrs_.key_arn.is_set()) key_ = kms::Key::from_key_arn(*this, "Key", attrs_.key_arn);
    if (!attrs_.queue_arn.is_unresolved() && attrs_.fifo) check_name(*this, attrs_.queue_name, *attrs_.fifo);
  }
  Input<std::string> queue_arn() const override { return attrs_.queue_arn; }
  Input<std::string> queue_name() const override { return attrs_.queue_name; }
  Input<std::string> queue_url() const override { return attrs_.queue_url; }
  bool fifo() const override { return attrs_.fifo.value_or(has_fifo_name(attrs_.queue_name)); }
  OptRef<kms::IKey> encryption_master_key() const override { return key_; }
  Optional<QueueEncryption> encryption_type() const override {
    return key_ ? Optional<QueueEncryption>(QueueEncryption::KMS) : Optional<QueueEncryption>();
  }

 private:
  QueueAttributes attrs_;
  OptRef<kms::IKey> key_;
};

}  // namespace

Queue::Queue(const Scope& scope, const Props& props)
    : IQueue(scope, {.physical_name = props.queue_name}),
      fifo_(is_fifo(props)),
      key_(props.encryption_master_key),
      encryption_(props.encryption),
      dead_letter_queue_(props.dead_letter_queue) {
  check(props);
  check_fifo(props);
  CfnQueueProps queue{.content_based_deduplication = props.content_based_deduplication,
                      .deduplication_scope = props.deduplication_scope,
                      .delay_seconds = cdk::detail::to_seconds(props.delivery_delay),
                      .fifo_throughput_limit = props.fifo_throughput_limit,
                      .maximum_message_size = props.max_message_size_bytes,
                      .message_retention_period = cdk::detail::to_seconds(props.retention_period),
                      .queue_name = physical_name(),
                      .receive_message_wait_time_seconds = cdk::detail::to_seconds(props.receive_message_wait_time),
                      .visibility_timeout = cdk::detail::to_seconds(props.visibility_timeout)};
  if (fifo_) queue.fifo_queue = true;
  if (const auto& dead = props.dead_letter_queue)
    queue.redrive_policy = Value::object(
        {{"deadLetterTargetArn", dead->queue->queue_arn()}, {"maxReceiveCount", Value(dead->max_receive_count)}});
  if (const auto& allow = props.redrive_allow_policy) {
    check_redrive(*allow);
    const auto by_default = allow->source_queues.empty() ? RedrivePermission::ALLOW_ALL : RedrivePermission::BY_QUEUE;
    std::vector<Member> members{{"redrivePermission", Value(to_value(allow->redrive_permission.value_or(by_default)))}};
    if (!allow->source_queues.empty()) {
      std::vector<Value> arns;
      for (const auto& source : allow->source_queues) arns.push_back(source->queue_arn());
      members.push_back({"sourceQueueArns", Value::list(std::move(arns))});
    }
    queue.redrive_allow_policy = Value::object(std::move(members));
  }
  encrypt(queue, props);
  resource_ = &add<CfnQueue>("Resource", queue);
  resource_->apply_removal_policy(props.removal_policy);
  if (props.enforce_ssl)
    add_to_resource_policy(iam::PolicyStatement({.actions = {"sqs:*"},
                                                 .conditions = {{"Bool", {{"aws:SecureTransport", "false"}}}},
                                                 .effect = iam::Effect::DENY,
                                                 .principals = {iam::AnyPrincipal()},
                                                 .resources = {queue_arn()}}));
}

void Queue::encrypt(CfnQueueProps& queue, const Props& props) {
  if (key_ && encryption_ == QueueEncryption::SQS_MANAGED)
    fail(*this, {"encryption_master_key with QueueEncryption::SQS_MANAGED", "QueueEncryption::KMS",
                 "AWS::SQS::Queue KmsMasterKeyId"});
  if (key_ && encryption_ != QueueEncryption::KMS) {
    if (encryption_)
      Annotations::of(*this).add_warning_v2(
          "@aws-cdk/aws-sqs:queueEncryptionChangedToKMS",
          std::string("encryption_master_key makes the encryption QueueEncryption::KMS in place of ") +
              name_of(*encryption_) + ". Say so, or leave encryption out.");
    encryption_ = QueueEncryption::KMS;
  }
  if (!encryption_) return;
  switch (*encryption_) {
    case QueueEncryption::UNENCRYPTED: queue.sqs_managed_sse_enabled = false; return;
    case QueueEncryption::SQS_MANAGED: queue.sqs_managed_sse_enabled = true; return;
    case QueueEncryption::KMS_MANAGED: queue.kms_master_key_id = "alias/aws/sqs"; break;
    case QueueEncryption::KMS:
      if (!key_) key_ = add<kms::Key>("Key", {.description = "Created by " + node().path()});
      queue.kms_master_key_id = key_->key_arn();
  }
  queue.kms_data_key_reuse_period_seconds = cdk::detail::to_seconds(props.data_key_reuse);
}

void Queue::check(const Props& props) const {
  const auto check_time = [this](const char* name, const Optional<Duration>& time, std::int64_t least,
                                 std::int64_t most, const char* property) {
    if (!time || (time->to_seconds() >= least && time->to_seconds() <= most)) return;
    fail(*this, {std::string(name) + " is " + std::to_string(time->to_seconds()) + " seconds",
                 std::to_string(least) + " to " + std::to_string(most) + " seconds",
                 std::string("AWS::SQS::Queue ") + property});
  };
  check_time("delivery_delay", props.delivery_delay, 0, 900, "DelaySeconds");
  check_time("retention_period", props.retention_period, 60, 1209600, "MessageRetentionPeriod");
  check_time("receive_message_wait_time", props.receive_message_wait_time, 0, 20, "ReceiveMessageWaitTimeSeconds");
  check_time("visibility_timeout", props.visibility_timeout, 0, 43200, "VisibilityTimeout");
  const auto& size = props.max_message_size_bytes;
  if (size.kind() == Value::Kind::Integer && (size.as_int() < 1024 || size.as_int() > 1048576))
    fail(*this, {"max_message_size_bytes is " + std::to_string(size.as_int()), "1024 to 1048576",
                 "AWS::SQS::Queue MaximumMessageSize"});
  if (props.dead_letter_queue && props.dead_letter_queue->max_receive_count < 1)
    fail(*this, {"max_receive_count is " + std::to_string(props.dead_letter_queue->max_receive_count), "1 or more",
                 "AWS::SQS::Queue RedrivePolicy"});
}

void Queue::check_redrive(const RedriveAllowPolicy& policy) const {
  const char* rule = "AWS::SQS::Queue RedriveAllowPolicy";
  const std::size_t count = policy.source_queues.size();
  const bool by_queue = policy.redrive_permission == RedrivePermission::BY_QUEUE;
  if (by_queue && (count < 1 || count > 10))
    fail(*this, {"RedrivePermission::BY_QUEUE with " + std::to_string(count) + " source_queues", "1 to 10", rule});
  if (policy.redrive_permission && !by_queue && count > 0)
    fail(*this, {"source_queues with another permission than BY_QUEUE", "RedrivePermission::BY_QUEUE", rule});
}

void Queue::check_fifo(const Props& props) const {
  check_name(*this, props.queue_name, fifo_);
  const auto check_prop = [this](bool is_given, const char* name) {
    if (is_given && !fifo_) fail(*this, {std::string(name) + " for a standard queue", "a FIFO queue", FIFO});
  };
  check_prop(props.content_based_deduplication.value_or(false), "content_based_deduplication");
  check_prop(props.deduplication_scope.has_value(), "deduplication_scope");
  check_prop(props.fifo_throughput_limit.has_value(), "fifo_throughput_limit");
}

Input<std::string> Queue::queue_arn() const {
  return resource_arn_attribute(resource_->attr_arn(), {.resource = physical_name(), .service = "sqs"});
}

Input<std::string> Queue::queue_name() const { return resource_name_attribute(resource_->attr_queue_name()); }
Input<std::string> Queue::queue_url() const { return resource_->ref(); }

IQueue& Queue::from_queue_arn(Construct& scope, Id id, const Input<std::string>& queue_arn) {
  return from_queue_attributes(scope, std::move(id), {.queue_arn = queue_arn});
}

IQueue& Queue::from_queue_attributes(Construct& scope, Id id, const QueueAttributes& attrs) {
  return scope.add<ImportedQueue>(std::move(id), attrs);
}

}  // namespace cdk::sqs
