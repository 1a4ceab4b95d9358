// What CloudWatch measures of topics.
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::sns {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;

Metric ITopic::metric(const std::string& metric_name, const MetricOptions& props) const {
  return Metric({.metric_name = metric_name, .namespace_ = "AWS/SNS", .dimensions_map = {{"TopicName", topic_name()}}})
      .with(props)
      .attach_to(*this);
}

Metric ITopic::canned(const char* metric_name, const char* statistic, const MetricOptions& props) const {
  MetricOptions options = props;
  if (options.statistic.empty()) options.statistic = statistic;
  return metric(metric_name, options);
}

Metric ITopic::metric_number_of_messages_published(const MetricOptions& props) const {
  return canned("NumberOfMessagesPublished", "Sum", props);
}
Metric ITopic::metric_number_of_notifications_delivered(const MetricOptions& props) const {
  return canned("NumberOfNotificationsDelivered", "Sum", props);
}
Metric ITopic::metric_number_of_notifications_failed(const MetricOptions& props) const {
  return canned("NumberOfNotificationsFailed", "Sum", props);
}
Metric ITopic::metric_number_of_notifications_filtered_out(const MetricOptions& props) const {
  return canned("NumberOfNotificationsFilteredOut", "Sum", props);
}
Metric ITopic::metric_number_of_notifications_filtered_out_invalid_attributes(const MetricOptions& props) const {
  return canned("NumberOfNotificationsFilteredOut-InvalidAttributes", "Sum", props);
}
Metric ITopic::metric_number_of_notifications_filtered_out_no_message_attributes(const MetricOptions& props) const {
  return canned("NumberOfNotificationsFilteredOut-NoMessageAttributes", "Sum", props);
}
Metric ITopic::metric_publish_size(const MetricOptions& props) const { return canned("PublishSize", "Average", props); }
Metric ITopic::metric_sms_month_to_date_spent_usd(const MetricOptions& props) const {
  return canned("SMSMonthToDateSpentUSD", "Maximum", props);
}
Metric ITopic::metric_sms_success_rate(const MetricOptions& props) const {
  return canned("SMSSuccessRate", "Sum", props);
}

}  // namespace cdk::sns
