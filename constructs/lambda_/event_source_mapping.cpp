#include <cdk/arn.hpp>
#include <cdk/duration_input.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/cfn_event_source_mapping.hpp>
#include <cdk/lambda_/event_source_mapping.hpp>
#include <cdk/lambda_/function_base.hpp>

namespace cdk::lambda_ {
namespace {

using Cfn = CfnEventSourceMapping;

const std::string TYPE = "AWS::Lambda::EventSourceMapping ";

Input<std::string> arn_of(const Resource& mapping, const Input<std::string>& id) {
  return mapping.stack().format_arn({.resource = "event-source-mapping",
                                     .service = "lambda",
                                     .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                     .resource_name = id});
}

class ImportedMapping final : public IEventSourceMapping {
 public:
  struct Props {
    Input<std::string> id;
  };
  ImportedMapping(const Scope& scope, const Props& props) : IEventSourceMapping(scope), id_(props.id) {}
  Input<std::string> event_source_mapping_id() const override { return id_; }
  Input<std::string> event_source_mapping_arn() const override { return arn_of(*this, id_); }

 private:
  Input<std::string> id_;
};

void add_kafka(CfnEventSourceMappingProps& mapping, const EventSourceMappingOptions& props) {
  if (!props.kafka_bootstrap_servers.empty())
    mapping.self_managed_event_source = Cfn::SelfManagedEventSourceProperty{
        .endpoints = Cfn::EndpointsProperty{.kafka_bootstrap_servers = props.kafka_bootstrap_servers}};
  if (!props.kafka_consumer_group_id.is_set()) return;
  if (!props.kafka_bootstrap_servers.empty())
    mapping.self_managed_kafka_event_source_config =
        Cfn::SelfManagedKafkaEventSourceConfigProperty{.consumer_group_id = props.kafka_consumer_group_id};
  if (props.event_source_arn.is_set())
    mapping.amazon_managed_kafka_event_source_config =
        Cfn::AmazonManagedKafkaEventSourceConfigProperty{.consumer_group_id = props.kafka_consumer_group_id};
}

void add_observation(CfnEventSourceMappingProps& mapping, const EventSourceMappingOptions& props) {
  if (props.metrics_config)
    mapping.metrics_config = Cfn::MetricsConfigProperty{.metrics = props.metrics_config->metrics};
  if (props.log_level) mapping.logging_config = Cfn::LoggingConfigProperty{.system_log_level = *props.log_level};
}

void add_access(CfnEventSourceMappingProps& mapping, const EventSourceMappingOptions& props) {
  if (props.source_access_configurations.empty()) return;
  std::vector<Cfn::SourceAccessConfigurationProperty> configurations;
  for (const SourceAccessConfiguration& access : props.source_access_configurations)
    configurations.push_back({.type = access.type, .uri = access.uri});
  mapping.source_access_configurations = configurations;
}

CfnEventSourceMappingProps rendered(const EventSourceMappingProps& props) {
  CfnEventSourceMappingProps mapping{
      .function_name = props.target->function_name(),
      .batch_size = props.batch_size,
      .bisect_batch_on_function_error = props.bisect_batch_on_error,
      .enabled = props.enabled,
      .event_source_arn = props.event_source_arn,
      .maximum_batching_window_in_seconds = detail::to_seconds(props.max_batching_window),
      .maximum_record_age_in_seconds = detail::to_seconds(props.max_record_age),
      .maximum_retry_attempts = props.retry_attempts,
      .parallelization_factor = props.parallelization_factor,
      .starting_position = props.starting_position,
      .starting_position_timestamp = props.starting_position_timestamp,
      .tumbling_window_in_seconds = detail::to_seconds(props.tumbling_window),
  };
  if (props.report_batch_item_failures) mapping.function_response_types = {"ReportBatchItemFailures"};
  if (props.kafka_topic.is_set()) mapping.topics = {props.kafka_topic};
  if (props.max_concurrency.is_set())
    mapping.scaling_config = Cfn::ScalingConfigProperty{.maximum_concurrency = props.max_concurrency};
  if (!props.filters.empty())
    mapping.filter_criteria = Cfn::FilterCriteriaProperty{
        .filters = Input<List<Cfn::FilterProperty>>::from(Value::list({props.filters.begin(), props.filters.end()}))};
  if (props.filter_encryption) mapping.kms_key_arn = props.filter_encryption->key_arn();
  if (const auto& pollers = props.provisioned_poller_config)
    mapping.provisioned_poller_config =
        Cfn::ProvisionedPollerConfigProperty{.maximum_pollers = pollers->maximum_pollers,
                                             .minimum_pollers = pollers->minimum_pollers,
                                             .poller_group_name = pollers->poller_group_name};
  add_kafka(mapping, props);
  add_observation(mapping, props);
  add_access(mapping, props);
  return mapping;
}

}  // namespace

EventSourceMapping::EventSourceMapping(const Scope& scope, const Props& props) : IEventSourceMapping(scope) {
  check(props);
  check_numbers(props);
  check_times(props);
  if (props.filter_encryption) props.filter_encryption->grant_decrypt(iam::ServicePrincipal("lambda.amazonaws.com"));
  CfnEventSourceMappingProps mapping = rendered(props);
  if (props.on_failure)
    mapping.destination_config =
        Cfn::DestinationConfigProperty{.on_failure = Cfn::OnFailureProperty{
                                           .destination = (*props.on_failure)->bind(*this, props.target).destination}};
  id_ = add<CfnEventSourceMapping>("Resource", mapping).ref();
}

void EventSourceMapping::check(const Props& props) const {
  if (props.event_source_arn.is_set() && !props.kafka_bootstrap_servers.empty())
    fail(*this, {"event_source_arn and kafka_bootstrap_servers", "one of the two", TYPE + "SelfManagedEventSource"});
  const bool at_timestamp = props.starting_position == StartingPosition::AT_TIMESTAMP;
  if (at_timestamp != props.starting_position_timestamp.is_set())
    fail(*this, {at_timestamp ? "StartingPosition::AT_TIMESTAMP without starting_position_timestamp"
                              : "starting_position_timestamp without StartingPosition::AT_TIMESTAMP",
                 "both together", TYPE + "StartingPositionTimestamp"});
  if (props.filter_encryption && props.filters.empty())
    fail(*this, {"filter_encryption without filters", "filters with it", TYPE + "KmsKeyArn"});
  const auto& group = props.kafka_consumer_group_id;
  if (!group.is_string()) return;
  constexpr std::string_view good = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/*:_+=.@";
  const std::string_view text = group.as_string();
  if (text.empty() || text.size() > 200 || text.find_first_not_of(good) != std::string_view::npos)
    fail(*this, {"kafka_consumer_group_id is \"" + std::string(text) + "\"", "1 to 200 letters, digits and -/*:_+=.@",
                 TYPE + "ConsumerGroupId"});
}

void EventSourceMapping::check_numbers(const Props& props) const {
  const auto check_number = [this](const Input<std::int64_t>& number, const char* name, std::int64_t least,
                                   std::int64_t most, const char* property) {
    if (number.kind() != Value::Kind::Integer || (number.as_int() >= least && number.as_int() <= most)) return;
    fail(*this, {name + (" is " + std::to_string(number.as_int())),
                 std::to_string(least) + " to " + std::to_string(most), TYPE + property});
  };
  check_number(props.max_concurrency, "max_concurrency", 2, 1000, "ScalingConfig.MaximumConcurrency");
  check_number(props.retry_attempts, "retry_attempts", -1, 10000, "MaximumRetryAttempts");
  check_number(props.parallelization_factor, "parallelization_factor", 1, 10, "ParallelizationFactor");
  if (!props.provisioned_poller_config) return;
  const auto& least = props.provisioned_poller_config->minimum_pollers;
  const auto& most = props.provisioned_poller_config->maximum_pollers;
  check_number(least, "minimum_pollers", 1, 200, "ProvisionedPollerConfig.MinimumPollers");
  check_number(most, "maximum_pollers", 1, 2000, "ProvisionedPollerConfig.MaximumPollers");
  if (least.kind() == Value::Kind::Integer && most.kind() == Value::Kind::Integer && least.as_int() > most.as_int())
    fail(*this, {"minimum_pollers of " + std::to_string(least.as_int()) + " is above maximum_pollers of " +
                     std::to_string(most.as_int()),
                 "a minimum that is at most the maximum", TYPE + "ProvisionedPollerConfig"});
}

void EventSourceMapping::check_times(const Props& props) const {
  const auto check_time = [this](const Optional<Duration>& time, const char* name, std::int64_t least,
                                 std::int64_t most, const char* property) {
    if (!time || (time->to_seconds() >= least && time->to_seconds() <= most)) return;
    fail(*this, {name + (" is " + std::to_string(time->to_seconds()) + " seconds"),
                 std::to_string(least) + " to " + std::to_string(most) + " seconds", TYPE + property});
  };
  check_time(props.max_batching_window, "max_batching_window", 0, 300, "MaximumBatchingWindowInSeconds");
  check_time(props.max_record_age, "max_record_age", 60, 604800, "MaximumRecordAgeInSeconds");
  check_time(props.tumbling_window, "tumbling_window", 0, 900, "TumblingWindowInSeconds");
}

IEventSourceMapping& EventSourceMapping::from_event_source_mapping_id(
    Construct& scope, Id id, const Input<std::string>& event_source_mapping_id) {
  return scope.add<ImportedMapping>(std::move(id), ImportedMapping::Props{event_source_mapping_id});
}

Input<std::string> EventSourceMapping::event_source_mapping_arn() const { return arn_of(*this, id_); }

}  // namespace cdk::lambda_
