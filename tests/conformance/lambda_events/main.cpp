// Queues and topics that call functions, and where records of calls go.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/lambda_destinations.hpp>
#include <cdk/lambda_event_sources.hpp>
#include <cdk/s3.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using lambda_::Function;
using lambda_event_sources::SqsEventSource;

namespace {

lambda_::FunctionProps props() {
  return {
      .code = lambda_::Code::from_inline("x"), .handler = "index.handler", .runtime = lambda_::Runtime::PYTHON_3_13};
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Events");
  auto& key = stack.add<kms::Key>("Key");
  auto& queue = stack.add<sqs::Queue>("Queue", {.encryption_master_key = key});
  auto& fifo = stack.add<sqs::Queue>("Fifo", {.fifo = true});
  auto& topic = stack.add<sns::Topic>("Topic");
  auto& letters = stack.add<sqs::Queue>("Letters");

  // Sources of events.
  auto worker_props = props();
  worker_props.events = {SqsEventSource(fifo, {.batch_size = 3, .enabled = false})};
  auto& worker = stack.add<Function>("Worker", worker_props);
  const auto orders =
      lambda_::FilterCriteria::filter({{"body", Value::object({{"kind", lambda_::FilterRule::is_equal("order")}})}});
  const SqsEventSource source(queue, {.batch_size = 100,
                                      .filter_encryption = key,
                                      .filters = {orders},
                                      .max_batching_window = 30s,
                                      .max_concurrency = 5,
                                      .metrics_config = {{.metrics = {lambda_::MetricType::EVENT_COUNT}}},
                                      .report_batch_item_failures = true});
  worker.add_event_source(source);
  stack.add<CfnOutput>("MappingId", {.value = source.event_source_mapping_id()});
  stack.add<CfnOutput>("MappingArn", {.value = source.event_source_mapping_arn()});
  worker.add_event_source(lambda_event_sources::SnsEventSource(
      topic, {.dead_letter_queue = letters,
              .filter_policy = {{"color", sns::SubscriptionFilter::string_filter({.allowlist = {"red"}})}}}));
  stack.add<Function>("Polled", props())
      .add_event_source(
          SqsEventSource(queue, {.provisioned_poller_config = {{.maximum_pollers = 10, .minimum_pollers = 2}}}));
  auto& role = iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::111122223333:role/theirs");
  auto& imported = Function::from_function_attributes(
      stack, "Imported",
      {.function_arn = "arn:aws:lambda:eu-west-1:111122223333:function:f", .role = role, .same_environment = true});
  imported.add_event_source(SqsEventSource(letters));
  worker.current_version().add_event_source(SqsEventSource(letters));

  // Where records of calls go.
  auto sender_props = props();
  sender_props.on_success = lambda_destinations::SqsDestination(queue);
  sender_props.on_failure = lambda_destinations::SnsDestination(topic);
  auto& sender = stack.add<Function>("Sender", sender_props);
  sender.add_alias("live", {.on_failure = lambda_destinations::S3Destination(stack.add<s3::Bucket>("Bucket"))});
  auto& reader = stack.add<Function>("Reader", props());
  reader.add_event_source_mapping("Stream", {.event_source_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/s",
                                             .on_failure = lambda_event_sources::SqsDlq(letters),
                                             .starting_position = lambda_::StartingPosition::LATEST});
  reader.add_event_source_mapping("Other", {.event_source_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/o",
                                            .on_failure = lambda_event_sources::SnsDlq(topic),
                                            .starting_position = lambda_::StartingPosition::LATEST});
  return app.run();
}
