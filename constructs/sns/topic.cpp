#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/sns/cfn_topic.hpp>
#include <cdk/sns/topic.hpp>

#include "private/ssl_only.hpp"

namespace cdk::sns {
namespace {

CfnTopic::LoggingConfigProperty rendered(const LoggingConfig& config) {
  CfnTopic::LoggingConfigProperty made{.protocol = config.protocol};
  if (config.failure_feedback_role) made.failure_feedback_role_arn = config.failure_feedback_role->role_arn();
  if (config.success_feedback_role) made.success_feedback_role_arn = config.success_feedback_role->role_arn();
  if (config.success_feedback_sample_rate)
    made.success_feedback_sample_rate = std::to_string(*config.success_feedback_sample_rate);
  return made;
}

}  // namespace

Topic::Topic(const Scope& scope, const Props& props)
    : TopicBase(scope, {.physical_name = props.topic_name}, true), props_(props) {
  check();
  CfnTopicProps cfn{
      .content_based_deduplication = props_.content_based_deduplication,
      .delivery_status_logging = Lazy::typed<List<CfnTopic::LoggingConfigProperty>>(
          [this] {
            std::vector<CfnTopic::LoggingConfigProperty> made;
            for (const LoggingConfig& config : props_.logging_configs) made.push_back(rendered(config));
            return made;
          },
          true),
      .display_name = props_.display_name,
      .fifo_throughput_scope = props_.fifo_throughput_scope,
      .fifo_topic = props_.fifo,
      .signature_version = props_.signature_version,
      .topic_name = cfn_topic_name(),
      .tracing_config = props_.tracing_config,
  };
  if (props_.message_retention_period_in_days.is_set())
    cfn.archive_policy = Value::object({{"MessageRetentionPeriod", props_.message_retention_period_in_days}});
  if (props_.master_key) cfn.kms_master_key_id = props_.master_key->key_arn();
  resource_ = &add<CfnTopic>("Resource", std::move(cfn));
  if (props_.enforce_ssl.value_or(false)) add_to_resource_policy(ssl_only(topic_arn()));
}

void Topic::check() const {
  const auto fifo_only = [this](bool given, const std::string& prop, const std::string& property) {
    if (given && !fifo())
      fail(*this, {prop + " of a topic that isn't a FIFO topic", "fifo = true with it", "AWS::SNS::Topic " + property});
  };
  fifo_only(content_based_deduplication(), "content_based_deduplication", "ContentBasedDeduplication");
  fifo_only(props_.message_retention_period_in_days.is_set(), "message_retention_period_in_days", "ArchivePolicy");
  fifo_only(props_.fifo_throughput_scope.has_value(), "fifo_throughput_scope", "FifoThroughputScope");
  const auto& days = props_.message_retention_period_in_days;
  if (days.kind() == Value::Kind::Integer && (days.as_int() < 1 || days.as_int() > 365))
    fail(*this, {"message_retention_period_in_days is " + std::to_string(days.as_int()), "1 to 365",
                 "AWS::SNS::Topic ArchivePolicy"});
  const auto& version = props_.signature_version;
  if (version.is_string() && version.as_string() != "1" && version.as_string() != "2")
    fail(*this, {"signature_version is \"" + std::string(version.as_string()) + "\"", "\"1\" or \"2\"",
                 "AWS::SNS::Topic SignatureVersion"});
  if (props_.display_name.is_string() && props_.display_name.as_string().size() > 100)
    fail(*this, {"display_name of " + std::to_string(props_.display_name.as_string().size()) + " characters",
                 "at most 100", "AWS::SNS::Topic DisplayName"});
  for (const LoggingConfig& config : props_.logging_configs) check(config);
}

void Topic::check(const LoggingConfig& config) const {
  const auto& rate = config.success_feedback_sample_rate;
  if (rate && (*rate < 0 || *rate > 100))
    fail(*this, {"success_feedback_sample_rate is " + std::to_string(*rate), "0 to 100",
                 "AWS::SNS::Topic DeliveryStatusLogging"});
}

Input<std::string> Topic::cfn_topic_name() const {
  if (!fifo()) return physical_name();
  const auto& name = props_.topic_name;
  if (!name.is_set()) return Names::unique_resource_name(*this, {.max_length = 251, .separator = "-"}) + ".fifo";
  const bool ends = name.is_string() && name.as_string().ends_with(".fifo");
  return ends ? physical_name() : concat(physical_name(), ".fifo");
}

Input<std::string> Topic::topic_arn() const {
  return resource_arn_attribute(resource_->ref(), {.resource = physical_name(), .service = "sns"});
}

Input<std::string> Topic::topic_name() const { return resource_name_attribute(resource_->attr_topic_name()); }

void Topic::add_logging_config(const LoggingConfig& config) {
  check(config);
  props_.logging_configs.push_back(config);
}

}  // namespace cdk::sns
