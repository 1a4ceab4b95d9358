// Queues.
#pragma once

#include <cdk/sqs/queue_base.hpp>

namespace cdk::sqs {

class CfnQueue;
struct CfnQueueProps;

/// A queue of messages. CloudFormation: AWS::SQS::Queue.
class Queue : public IQueue {
 public:
  using Props = QueueProps;

  /// Errors: lengths of time, sizes and counts outside SQS's limits; what only FIFO queues have for another, or a name
  /// of the other kind; a key with QueueEncryption::SQS_MANAGED; source_queues that don't fit redrive_permission.
  explicit Queue(const Scope& scope, const Props& props = {});

  static IQueue& from_queue_arn(Construct& scope, Id id, const Input<std::string>& queue_arn);
  /// Errors: a name of the other kind than `fifo` says.
  static IQueue& from_queue_attributes(Construct& scope, Id id, const QueueAttributes& attrs);

  Input<std::string> queue_arn() const override;
  Input<std::string> queue_name() const override;
  Input<std::string> queue_url() const override;
  bool fifo() const override { return fifo_; }
  OptRef<kms::IKey> encryption_master_key() const override { return key_; }
  Optional<QueueEncryption> encryption_type() const override { return encryption_; }
  const Optional<DeadLetterQueue>& dead_letter_queue() const noexcept { return dead_letter_queue_; }

 protected:
  bool makes_policy() const override { return true; }

 private:
  void check(const Props& props) const;
  void check_redrive(const RedriveAllowPolicy& policy) const;
  void check_fifo(const Props& props) const;
  void encrypt(CfnQueueProps& queue, const Props& props);

  bool fifo_;
  OptRef<kms::IKey> key_;
  Optional<QueueEncryption> encryption_;
  Optional<DeadLetterQueue> dead_letter_queue_;
  CfnQueue* resource_ = nullptr;
};

}  // namespace cdk::sqs
