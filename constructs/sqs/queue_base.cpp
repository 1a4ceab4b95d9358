#include <cdk/cloudwatch/math_expression.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/sqs/cfn_queue_policy.hpp>
#include <cdk/sqs/queue_base.hpp>
#include <cdk/sqs/queue_policy.hpp>

namespace cdk::sqs {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;

QueuePolicy::QueuePolicy(const Scope& scope, const Props& props) : Resource(scope) {
  std::vector<Input<std::string>> urls;
  for (const auto& queue : props.queues) urls.push_back(queue->queue_url());
  add<CfnQueuePolicy>("Resource", {.policy_document = document_.live(), .queues = urls});
}

IQueue::IQueue(const Scope& scope, const ResourceProps& props) : iam::IResourceWithPolicy(scope, props) {
  node().add_validation([this] {
    return policy_ != nullptr ? policy_->document().validate_for_resource_policy() : std::vector<std::string>();
  });
}

iam::AddToResourcePolicyResult IQueue::add_to_resource_policy(const iam::PolicyStatement& statement) {
  if (policy_ == nullptr && makes_policy()) policy_ = &add<QueuePolicy>("Policy", {.queues = {*this}});
  if (policy_ == nullptr) return {};
  policy_->document().add_statements(statement);
  return {true, Dependable(*policy_)};
}

iam::Grant IQueue::grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) {
  return iam::Grant::add_to_principal_or_resource(
      {.actions = actions, .grantee = grantee, .resource = *this, .resource_arns = {queue_arn()}});
}

iam::Grant IQueue::grant_with_key(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions,
                                  const std::vector<Input<std::string>>& key_actions) {
  iam::Grant made = grant(grantee, actions);
  if (const auto key = encryption_master_key()) key->grant(grantee, key_actions);
  return made;
}

iam::Grant IQueue::grant_consume_messages(const iam::Principal& grantee) {
  return grant_with_key(grantee,
                        {"sqs:ReceiveMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl", "sqs:DeleteMessage",
                         "sqs:GetQueueAttributes"},
                        {"kms:Decrypt"});
}

iam::Grant IQueue::grant_purge(const iam::Principal& grantee) {
  return grant(grantee, "sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl");
}

iam::Grant IQueue::grant_send_messages(const iam::Principal& grantee) {
  return grant_with_key(grantee, {"sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"},
                        {"kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"});
}

Metric IQueue::metric(const std::string& metric_name, const MetricOptions& props) const {
  return Metric({.metric_name = metric_name, .namespace_ = "AWS/SQS", .dimensions_map = {{"QueueName", queue_name()}}})
      .with(props)
      .attach_to(*this);
}

Metric IQueue::canned(const char* metric_name, const char* statistic, const MetricOptions& props) const {
  MetricOptions options = props;
  if (options.statistic.empty()) options.statistic = statistic;
  return metric(metric_name, options);
}

Metric IQueue::metric_approximate_age_of_oldest_message(const MetricOptions& props) const {
  return canned("ApproximateAgeOfOldestMessage", "Maximum", props);
}
Metric IQueue::metric_approximate_number_of_messages_delayed(const MetricOptions& props) const {
  return canned("ApproximateNumberOfMessagesDelayed", "Maximum", props);
}
Metric IQueue::metric_approximate_number_of_messages_not_visible(const MetricOptions& props) const {
  return canned("ApproximateNumberOfMessagesNotVisible", "Maximum", props);
}
Metric IQueue::metric_approximate_number_of_messages_visible(const MetricOptions& props) const {
  return canned("ApproximateNumberOfMessagesVisible", "Maximum", props);
}
Metric IQueue::metric_number_of_empty_receives(const MetricOptions& props) const {
  return canned("NumberOfEmptyReceives", "Sum", props);
}
Metric IQueue::metric_number_of_messages_deleted(const MetricOptions& props) const {
  return canned("NumberOfMessagesDeleted", "Sum", props);
}
Metric IQueue::metric_number_of_messages_received(const MetricOptions& props) const {
  return canned("NumberOfMessagesReceived", "Sum", props);
}
Metric IQueue::metric_number_of_messages_sent(const MetricOptions& props) const {
  return canned("NumberOfMessagesSent", "Sum", props);
}
Metric IQueue::metric_sent_message_size(const MetricOptions& props) const {
  return canned("SentMessageSize", "Average", props);
}

cloudwatch::MathExpression IQueue::metric_approximate_number_of_messages_outstanding(const MetricOptions& props) const {
  return cloudwatch::MathExpression(
      {.expression = "visible + notVisible",
       .color = props.color,
       .label = props.label.is_set() ? props.label : Input<std::string>("Approximate number of messages outstanding"),
       .period = props.period,
       .using_metrics = {{"visible", metric_approximate_number_of_messages_visible(props)},
                         {"notVisible", metric_approximate_number_of_messages_not_visible(props)}}});
}

}  // namespace cdk::sqs
