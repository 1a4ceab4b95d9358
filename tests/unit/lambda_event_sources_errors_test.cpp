#include <cdk/cdk.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/lambda_event_sources.hpp>
#include <cdk/sqs.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using lambda_event_sources::SqsEventSource;
using lambda_event_sources::SqsEventSourceProps;

namespace {

std::string source_error(const SqsEventSourceProps& props, bool fifo = false) {
  App app;
  auto& queue = app.add<Stack>("stack").add<sqs::Queue>("queue", {.fifo = fifo});
  return refusal([&] { SqsEventSource(queue, props); });
}

const std::string at = "error: [stack/queue] ";
const std::string type = " (AWS::Lambda::EventSourceMapping ";

}  // namespace

TEST_CASE("queues as event sources are checked") {
  CHECK(source_error({.max_batching_window = Duration::seconds(1)}, true) ==
        at + "max_batching_window for a FIFO queue; allowed: none" + type + "MaximumBatchingWindowInSeconds)");
  CHECK(source_error({.max_batching_window = Duration::seconds(301)}) ==
        at + "max_batching_window is 301 seconds; allowed: 0 to 300 seconds" + type +
            "MaximumBatchingWindowInSeconds)");
  CHECK(source_error({.batch_size = 11}) ==
        at + "batch_size is 11; allowed: 1 to 10 without max_batching_window" + type + "BatchSize)");
  CHECK(source_error({.batch_size = 10001, .max_batching_window = Duration::seconds(1)}) ==
        at + "batch_size is 10001; allowed: 1 to 10000" + type + "BatchSize)");
  CHECK(source_error({.max_concurrency = 2, .provisioned_poller_config = {{.minimum_pollers = 2}}}) ==
        at + "max_concurrency and provisioned_poller_config; allowed: one of the two" + type +
            "ProvisionedPollerConfig)");
  CHECK(source_error({.provisioned_poller_config = {{.minimum_pollers = 1}}}) ==
        at + "minimum_pollers is 1; allowed: 2 to 200 for a queue" + type + "ProvisionedPollerConfig)");
  CHECK(source_error({.provisioned_poller_config = {{.maximum_pollers = 2001}}}) ==
        at + "maximum_pollers is 2001; allowed: 2 to 2000 for a queue" + type + "ProvisionedPollerConfig)");
}

TEST_CASE("a queue's mapping is known once a function has it, and a role is needed to read it") {
  App app;
  auto& stack = app.add<Stack>("stack");
  auto& queue = stack.add<sqs::Queue>("queue");
  const SqsEventSource source(queue);
  CHECK(refusal([&] { source.event_source_mapping_id(); }) ==
        at + "the mapping of an event source that no function has taken; allowed: asking after add_event_source (CDK: "
             "SqsEventSource.eventSourceMappingId)");
  lambda_::Function::from_function_name(stack, "fn", "name").add_event_source(source);
  CHECK(warnings(app) ==
        "warning: [stack/fn] The role of this function isn't known, so that it may not read the queue 'stack/queue' "
        "yet. Give its import a role. [ack: @aws-cdk/aws-lambda-event-sources:sqsFunctionImportWithoutRole]");
}
