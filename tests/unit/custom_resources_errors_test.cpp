#include <cdk/cdk.hpp>
#include <cdk/custom_resources.hpp>
#include <cdk/events.hpp>
#include <cdk/events_targets.hpp>
#include <cdk/logs.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::custom_resources;

namespace {

AwsCustomResourcePolicy policy() {
  return AwsCustomResourcePolicy::from_sdk_calls({.resources = AwsCustomResourcePolicy::ANY_RESOURCE()});
}

std::string error(const AwsCustomResourceProps& props) {
  App app;
  auto& stack = app.add<Stack>("stack");
  return refusal([&] { stack.add<AwsCustomResource>("call", props); });
}

AwsSdkCall call() {
  return {.action = "putParameter", .service = "SSM", .physical_resource_id = PhysicalResourceId::of("id")};
}

const std::string at = "error: [stack/call] ";
const std::string end = " (Custom::AWS)";

}  // namespace

TEST_CASE("custom resources need calls, leave to make them, and ids") {
  CHECK(error({.policy = policy()}) == at + "no call; allowed: on_create, on_update or on_delete" + end);
  CHECK(error({.on_create = call()}) == at + "neither policy nor role; allowed: one of them at least" + end);
  AwsSdkCall without_id = call();
  without_id.physical_resource_id = {};
  CHECK(error({.on_create = without_id, .policy = policy()}) ==
        at + "on_create without physical_resource_id; allowed: the id of what the first call makes" + end);
  CHECK(error({.on_update = without_id, .policy = policy()}) ==
        at + "on_update without physical_resource_id; allowed: the id of what the first call makes" + end);
}

TEST_CASE("calls of custom resources that contradict themselves") {
  AwsSdkCall ignoring = call();
  ignoring.physical_resource_id = PhysicalResourceId::from_response("Id");
  ignoring.ignore_error_codes_matching = "NotFound";
  CHECK(error({.on_delete = ignoring, .policy = policy()}) ==
        at +
            "on_delete with an id from the response and with ignore_error_codes_matching; allowed: "
            "PhysicalResourceId::of, or errors that count" +
            end);
  AwsSdkCall external = call();
  external.external_id = "us";
  CHECK(error({.on_create = external, .policy = policy()}) ==
        at + "on_create with external_id and without assumed_role_arn; allowed: both together" + end);
  AwsSdkCall referring = call();
  referring.parameters = Value::object({{"Names", Value::list({PhysicalResourceIdReference()})}});
  CHECK(error({.on_create = referring, .policy = policy()}) ==
        at + "on_create with a PhysicalResourceIdReference; allowed: it in on_update and on_delete" + end);
}

TEST_CASE("there is no answer of calls whose errors are ignored, and the newest SDK is asked for") {
  App app;
  auto& stack = app.add<Stack>("stack");
  AwsSdkCall ignoring = call();
  ignoring.ignore_error_codes_matching = "NotFound";
  auto& made = stack.add<AwsCustomResource>("call", {.on_create = ignoring, .policy = policy()});
  CHECK(refusal([&] { made.get_response_field("Id"); }) ==
        at + "get_response_field of calls with ignore_error_codes_matching; allowed: calls whose errors count" + end);
  CHECK(
      refusal([&] { made.get_response_field_reference("Id"); }) ==
      at + "get_response_field_reference of calls with ignore_error_codes_matching; allowed: calls whose errors count" +
          end);
  CHECK(
      warnings(app) ==
      "warning: [stack/call] install_latest_aws_sdk isn't given, so that the function fetches the newest SDK each time "
      "it starts. Give false, or set the context \"@aws-cdk/customresources:installLatestAwsSdkDefault\" to false, "
      "unless a call is newer than the SDK that Lambda has. [ack: "
      "@aws-cdk/custom-resources:installLatestAwsSdkNotSpecified]");
}

TEST_CASE("a rule writes to one log group") {
  App app;
  auto& stack = app.add<Stack>("stack");
  auto& rule = stack.add<events::Rule>("rule", {.event_pattern = {.source = {"shop"}}});
  auto& group = stack.add<logs::LogGroup>("group");
  rule.add_target(events_targets::CloudWatchLogGroup(group));
  CHECK(refusal([&] { rule.add_target(events_targets::CloudWatchLogGroup(group)); }) ==
        "error: [stack/rule] a second log group as target of a rule; allowed: a rule for each log group "
        "(AWS::Logs::ResourcePolicy PolicyName)");
}
