// Queues, made here or imported.
#pragma once

#include <cdk/cloudwatch/metric_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/sqs/queue_props.hpp>
#include <string>
#include <vector>

namespace cdk::cloudwatch {
class MathExpression;
class Metric;
}  // namespace cdk::cloudwatch

namespace cdk::sqs {

class QueueGrants;
class QueuePolicy;

/// A queue, made here or imported.
class IQueue : public iam::IResourceWithPolicy {
 public:
  IQueue(const Scope& scope, const ResourceProps& props);

  virtual Input<std::string> queue_arn() const = 0;
  virtual Input<std::string> queue_name() const = 0;
  virtual Input<std::string> queue_url() const = 0;
  virtual bool fifo() const = 0;
  /// Nothing when there is none, or it isn't known.
  virtual OptRef<kms::IKey> encryption_master_key() const = 0;
  virtual Optional<QueueEncryption> encryption_type() const = 0;

  /// Into the queue's policy; an imported queue's isn't known.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;

  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions);
  template <class... A>
    requires(sizeof...(A) > 0 && (std::convertible_to<const A&, Input<std::string>> && ...))
  iam::Grant grant(const iam::Principal& grantee, const A&... actions) {
    return grant(grantee, std::vector<Input<std::string>>{actions...});
  }
  /// Lets somebody receive and delete messages.
  iam::Grant grant_consume_messages(const iam::Principal& grantee);
  /// Lets somebody delete all messages.
  iam::Grant grant_purge(const iam::Principal& grantee);
  iam::Grant grant_send_messages(const iam::Principal& grantee);
  QueueGrants grants();

  // Metrics of the queue. Include <cdk/cloudwatch.hpp> to use them.
  cloudwatch::Metric metric(const std::string& metric_name, const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_approximate_age_of_oldest_message(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_approximate_number_of_messages_delayed(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_approximate_number_of_messages_not_visible(
      const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_approximate_number_of_messages_visible(const cloudwatch::MetricOptions& props = {}) const;
  /// Those that wait and those that are being worked on.
  cloudwatch::MathExpression metric_approximate_number_of_messages_outstanding(
      const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_empty_receives(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_messages_deleted(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_messages_received(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_messages_sent(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_sent_message_size(const cloudwatch::MetricOptions& props = {}) const;

 protected:
  /// Whether the queue's policy can be written here.
  virtual bool makes_policy() const { return false; }

 private:
  iam::Grant grant_with_key(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions,
                            const std::vector<Input<std::string>>& key_actions);
  cloudwatch::Metric canned(const char* metric_name, const char* statistic,
                            const cloudwatch::MetricOptions& props) const;

  QueuePolicy* policy_ = nullptr;
};

using QueueBase = IQueue;

/// Permissions on a queue.
class QueueGrants {
 public:
  static QueueGrants from_queue(IQueue& queue) { return QueueGrants(queue); }
  /// Lets somebody do things with the queue.
  iam::Grant actions(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) const {
    return queue_.grant(grantee, actions);
  }
  iam::Grant consume_messages(const iam::Principal& grantee) const { return queue_.grant_consume_messages(grantee); }
  iam::Grant purge(const iam::Principal& grantee) const { return queue_.grant_purge(grantee); }
  iam::Grant send_messages(const iam::Principal& grantee) const { return queue_.grant_send_messages(grantee); }

 private:
  explicit QueueGrants(IQueue& queue) : queue_(queue) {}
  IQueue& queue_;
};

inline QueueGrants IQueue::grants() { return QueueGrants::from_queue(*this); }

}  // namespace cdk::sqs
