#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/lambda_/event_source_mapping.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/lambda_event_sources/sqs_event_source.hpp>
#include <cdk/names.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::lambda_event_sources {
namespace {

const std::string TYPE = "AWS::Lambda::EventSourceMapping ";

bool known(const Input<std::int64_t>& number) { return number.kind() == Value::Kind::Integer; }

}  // namespace

SqsEventSource::SqsEventSource(sqs::IQueue& queue, SqsEventSourceProps props, Where where)
    : queue_(queue), props_(std::move(props)), mapping_(std::make_shared<const lambda_::EventSourceMapping*>(nullptr)) {
  check(where);
  check_pollers(where);
}

void SqsEventSource::check(Where where) const {
  if (props_.max_batching_window) {
    const auto seconds = props_.max_batching_window->to_seconds();
    if (queue_.fifo())
      fail(queue_, {"max_batching_window for a FIFO queue", "none", TYPE + "MaximumBatchingWindowInSeconds"}, where);
    if (seconds > 300)
      fail(queue_,
           {"max_batching_window is " + std::to_string(seconds) + " seconds", "0 to 300 seconds",
            TYPE + "MaximumBatchingWindowInSeconds"},
           where);
  }
  const std::int64_t most = props_.max_batching_window ? 10000 : 10;
  if (known(props_.batch_size) && (props_.batch_size.as_int() < 1 || props_.batch_size.as_int() > most))
    fail(queue_,
         {"batch_size is " + std::to_string(props_.batch_size.as_int()),
          "1 to " + std::to_string(most) + (props_.max_batching_window ? "" : " without max_batching_window"),
          TYPE + "BatchSize"},
         where);
}

void SqsEventSource::check_pollers(Where where) const {
  if (!props_.provisioned_poller_config) return;
  if (props_.max_concurrency.is_set())
    fail(queue_, {"max_concurrency and provisioned_poller_config", "one of the two", TYPE + "ProvisionedPollerConfig"},
         where);
  const auto check_number = [&](const Input<std::int64_t>& number, const char* name, std::int64_t most) {
    if (known(number) && (number.as_int() < 2 || number.as_int() > most))
      fail(queue_,
           {name + (" is " + std::to_string(number.as_int())), "2 to " + std::to_string(most) + " for a queue",
            TYPE + "ProvisionedPollerConfig"},
           where);
  };
  check_number(props_.provisioned_poller_config->minimum_pollers, "minimum_pollers", 200);
  check_number(props_.provisioned_poller_config->maximum_pollers, "maximum_pollers", 2000);
}

void SqsEventSource::bind(lambda_::IFunction& target) const {
  *mapping_ = &target.add_event_source_mapping(
      Id("SqsEventSource:" + Names::node_unique_id(queue_.node()), target.node().where()),
      {.batch_size = props_.batch_size,
       .enabled = props_.enabled,
       .event_source_arn = queue_.queue_arn(),
       .filter_encryption = props_.filter_encryption,
       .filters = props_.filters,
       .max_batching_window = props_.max_batching_window,
       .max_concurrency = props_.max_concurrency,
       .metrics_config = props_.metrics_config,
       .provisioned_poller_config = props_.provisioned_poller_config,
       .report_batch_item_failures = props_.report_batch_item_failures});
  if (target.role() != nullptr)
    queue_.grant_consume_messages(target);
  else
    Annotations::of(target).add_warning_v2(
        "@aws-cdk/aws-lambda-event-sources:sqsFunctionImportWithoutRole",
        "The role of this function isn't known, so that it may not read the queue '" + queue_.node().path() +
            "' yet. Give its import a role.");
}

const lambda_::EventSourceMapping& SqsEventSource::mapping(Where where) const {
  if (*mapping_ == nullptr)
    fail(queue_,
         {"the mapping of an event source that no function has taken", "asking after add_event_source",
          "CDK: SqsEventSource.eventSourceMappingId"},
         where);
  return **mapping_;
}

Input<std::string> SqsEventSource::event_source_mapping_id(Where where) const {
  return mapping(where).event_source_mapping_id();
}
Input<std::string> SqsEventSource::event_source_mapping_arn(Where where) const {
  return mapping(where).event_source_mapping_arn();
}

}  // namespace cdk::lambda_event_sources
