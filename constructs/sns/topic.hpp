// Topics.
#pragma once

#include <cdk/cloudwatch/metric_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/sns/subscription.hpp>
#include <cdk/sns/topic_props.hpp>
#include <string>
#include <vector>

namespace cdk::cloudwatch {
class Metric;
}

namespace cdk::kms {
class IKey;
}

namespace cdk::sns {

class CfnTopic;
class TopicGrants;
class TopicPolicy;

/// A topic, made here or imported.
class ITopic : public iam::IResourceWithPolicy {
 public:
  virtual Input<std::string> topic_arn() const = 0;
  virtual Input<std::string> topic_name() const = 0;
  virtual bool fifo() const = 0;
  virtual bool content_based_deduplication() const = 0;
  /// What encrypts its messages; null where that is AWS's or isn't known.
  virtual kms::IKey* master_key() const = 0;

  /// Errors: the subscriber is subscribed already.
  virtual Subscription& add_subscription(const ITopicSubscription& subscription) = 0;
  /// Lets somebody send messages.
  iam::Grant grant_publish(const iam::Principal& grantee);
  /// Lets somebody subscribe.
  iam::Grant grant_subscribe(const iam::Principal& grantee);
  TopicGrants grants();

  // Metrics of the topic. Include <cdk/cloudwatch.hpp> to use them.
  cloudwatch::Metric metric(const std::string& metric_name, const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_messages_published(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_notifications_delivered(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_notifications_failed(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_notifications_filtered_out(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_notifications_filtered_out_invalid_attributes(
      const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_number_of_notifications_filtered_out_no_message_attributes(
      const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_publish_size(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_sms_month_to_date_spent_usd(const cloudwatch::MetricOptions& props = {}) const;
  cloudwatch::Metric metric_sms_success_rate(const cloudwatch::MetricOptions& props = {}) const;

 protected:
  using iam::IResourceWithPolicy::IResourceWithPolicy;

 private:
  cloudwatch::Metric canned(const char* metric_name, const char* statistic,
                            const cloudwatch::MetricOptions& props) const;
};

/// Permissions on a topic.
class TopicGrants {
 public:
  static TopicGrants from_topic(ITopic& resource) { return TopicGrants(resource); }
  /// Lets somebody do things with the topic.
  iam::Grant actions(const iam::Principal& grantee, std::vector<Input<std::string>> actions) const;
  /// Lets somebody send messages, and use the topic's key for it.
  iam::Grant publish(const iam::Principal& grantee) const;
  /// Lets somebody subscribe.
  iam::Grant subscribe(const iam::Principal& grantee) const;

 private:
  explicit TopicGrants(ITopic& resource) : resource_(resource) {}
  ITopic& resource_;
};

/// What topics made here and imported ones share.
class TopicBase : public ITopic {
 public:
  Subscription& add_subscription(const ITopicSubscription& subscription) override;
  /// Into the topic's policy; nothing for an imported topic.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;

 protected:
  TopicBase(const Scope& scope, const ResourceProps& props, bool auto_create_policy)
      : ITopic(scope, props), auto_create_policy_(auto_create_policy) {}

 private:
  bool auto_create_policy_;
  TopicPolicy* policy_ = nullptr;
};

/// A topic. CloudFormation: AWS::SNS::Topic.
class Topic : public TopicBase {
 public:
  using Props = TopicProps;

  /// Errors: props of FIFO topics without fifo; a retention outside 1 to 365 days; a signature version other than "1"
  /// and "2"; a display name of more than 100 characters; a sample rate outside 0 to 100.
  explicit Topic(const Scope& scope, const Props& props = {});

  static ITopic& from_topic_arn(Construct& scope, Id id, const Input<std::string>& topic_arn);
  /// Errors: content_based_deduplication for a topic that isn't a FIFO topic.
  static ITopic& from_topic_attributes(Construct& scope, Id id, const TopicAttributes& attrs);

  Input<std::string> topic_arn() const override;
  Input<std::string> topic_name() const override;
  bool fifo() const override { return props_.fifo.value_or(false); }
  bool content_based_deduplication() const override { return props_.content_based_deduplication.value_or(false); }
  kms::IKey* master_key() const override { return props_.master_key.get(); }
  /// Errors: a sample rate outside 0 to 100.
  void add_logging_config(const LoggingConfig& config);

 private:
  void check() const;
  void check(const LoggingConfig& config) const;
  Input<std::string> cfn_topic_name() const;

  Props props_;
  CfnTopic* resource_ = nullptr;
};

}  // namespace cdk::sns
