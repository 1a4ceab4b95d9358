// What rules start: functions, queues, topics, buses and HTTP endpoints, with all that can be said of each.
#include <cdk/cdk.hpp>
#include <cdk/events.hpp>
#include <cdk/events_targets.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using events::EventField;
using events::Rule;
using events::RuleTargetInput;

namespace {

struct Targets : Stack {
  using Stack::Stack;
  sqs::Queue& letters = add<sqs::Queue>("Letters");
  iam::Role& role = add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("events.amazonaws.com")});
  sns::Topic& topic = add<sns::Topic>("Topic");
  lambda_::Function& worker = function("Worker");

  lambda_::Function& function(const char* id) {
    return add<lambda_::Function>(id, {.code = lambda_::Code::from_inline("x"),
                                       .handler = "index.handler",
                                       .runtime = lambda_::Runtime::PYTHON_3_13});
  }
  Rule& every_hour(const char* id) { return add<Rule>(id, {.schedule = events::Schedule::rate(1h)}); }
  void functions();
  void queues();
  void topics();
  void buses();
  void endpoints();
};

void Targets::functions() {
  using events_targets::LambdaFunction;
  auto& calls = every_hour("Calls");
  calls.add_target(LambdaFunction(worker));
  calls.add_target(LambdaFunction(
      worker, {.dead_letter_queue = letters,
               .event = RuleTargetInput::from_object(
                   Value::object({{"at", EventField::time()}, {"part", EventField::from_path("$.detail.part")}})),
               .max_event_age = 2h,
               .retry_attempts = 3}));
  calls.add_target(LambdaFunction(worker.current_version(), {.retry_attempts = 0}));
  auto& pattern = add<Rule>("Pattern", {.event_pattern = {.source = {"shop"}},
                                        .targets = {LambdaFunction(function("Other"), {.max_event_age = 1min})}});
  pattern.add_target(LambdaFunction(
      lambda_::Function::from_function_arn(*this, "Known", "arn:aws:lambda:eu-west-1:111122223333:function:known")));
}

void Targets::queues() {
  using events_targets::SqsQueue;
  auto& sends = every_hour("Sends");
  auto& queue = add<sqs::Queue>("Queue");
  sends.add_target(SqsQueue(queue));
  sends.add_target(SqsQueue(queue, {.dead_letter_queue = letters,
                                    .max_event_age = 2h,
                                    .message = RuleTargetInput::from_text(concat("from ", EventField::source())),
                                    .retry_attempts = 3}));
  sends.add_target(SqsQueue(add<sqs::Queue>("Fifo", {.fifo = true}), {.message_group_id = "group"}));
  sends.add_target(SqsQueue(add<sqs::Queue>("Closed", {.encryption_master_key = add<kms::Key>("Key")}),
                            {.message_group_id = "fair"}));
}

void Targets::topics() {
  using events_targets::SnsTopic;
  auto& publishes = every_hour("Publishes");
  publishes.add_target(SnsTopic(topic));
  publishes.add_target(SnsTopic(topic, {.dead_letter_queue = letters,
                                        .max_event_age = 2h,
                                        .message = RuleTargetInput::from_event_path("$.detail"),
                                        .retry_attempts = 3}));
  publishes.add_target(SnsTopic(topic, {.authorize_using_role = true}));
  publishes.add_target(SnsTopic(add<sns::Topic>("ByRole"), {.role = role}));
}

void Targets::buses() {
  auto& passes = add<Rule>("Passes", {.event_pattern = {.source = {"shop"}}});
  passes.add_target(events_targets::EventBus(events::EventBus::from_event_bus_arn(
      *this, "Central", "arn:aws:events:us-east-1:444455556666:event-bus/central")));
  passes.add_target(
      events_targets::EventBus(add<events::EventBus>("Bus"), {.dead_letter_queue = letters, .role = role}));
}

void Targets::endpoints() {
  using events_targets::ApiDestination;
  auto& connection = add<events::Connection>(
      "Connection", {.authorization = events::Authorization::basic("user", SecretValue::secrets_manager("password"))});
  auto& endpoint = add<events::ApiDestination>(
      "Endpoint",
      {.connection = connection, .endpoint = "https://example.com/orders/*", .http_method = events::HttpMethod::PUT});
  auto& posts = every_hour("Posts");
  posts.add_target(ApiDestination(endpoint));
  posts.add_target(
      ApiDestination(endpoint, {.dead_letter_queue = letters,
                                .event = RuleTargetInput::from_object(Value::object({{"id", EventField::event_id()}})),
                                .event_role = role,
                                .header_parameters = {{"x-from", "rule"}},
                                .max_event_age = 2h,
                                .path_parameter_values = {"today"},
                                .query_string_parameters = {{"dry", "yes"}},
                                .retry_attempts = 3}));
  posts.add_target(ApiDestination(endpoint, {.path_parameter_values = {EventField::from_path("$.detail.day")}}));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Targets>("Targets");
  stack.functions();
  stack.queues();
  stack.topics();
  stack.buses();
  stack.endpoints();

  // A part of the event outside of an input is its path.
  stack.add<CfnOutput>("Path", {.value = EventField::from_path("$.detail.x")});
  stack.add<CfnOutput>("Text", {.value = concat("at ", EventField::time())});
  const Value object = Value::object({{"at", EventField::time()}, {"text", concat("in ", EventField::region())}});
  stack.add<CfnOutput>("Json", {.value = stack.to_json_string(object)});

  // Encrypted queues only for the rule's own account; targets that other stacks hold.
  auto& same = app.add<Stack>("Same");
  same.node().set_context("@aws-cdk/aws-events:eventsTargetQueueSameAccount", true);
  auto& secret = same.add<sqs::Queue>("Queue", {.encryption = sqs::QueueEncryption::KMS});
  same.add<Rule>("Rule", {.event_pattern = {.source = {"shop"}},
                          .targets = {events_targets::SqsQueue(secret), events_targets::LambdaFunction(stack.worker),
                                      events_targets::SnsTopic(stack.topic)}});
  return app.run();
}
