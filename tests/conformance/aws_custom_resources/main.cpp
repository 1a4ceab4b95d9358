// Resources that calls of AWS APIs make, by one function in each stack; and rules that write to log groups, which takes
// such.
#include <cdk/cdk.hpp>
#include <cdk/custom_resources.hpp>
#include <cdk/ec2.hpp>
#include <cdk/events.hpp>
#include <cdk/events_targets.hpp>
#include <cdk/iam.hpp>
#include <cdk/logs.hpp>
#include <chrono>

using namespace cdk;
using namespace cdk::custom_resources;
using namespace std::chrono_literals;

namespace {

AwsCustomResourcePolicy anywhere() {
  return AwsCustomResourcePolicy::from_sdk_calls({.resources = AwsCustomResourcePolicy::ANY_RESOURCE()});
}

AwsCustomResource& put(Stack& stack, const Input<std::string>& name) {
  const Value parameters =
      Value::object({{"Name", name}, {"Value", "a \"b\""}, {"Overwrite", Value(true)}, {"Tier", Value(1)}});
  return stack.add<AwsCustomResource>(
      "Put", {.install_latest_aws_sdk = true,
              .on_create = {{.action = "putParameter",
                             .service = "SSM",
                             .api_version = "2014-11-06",
                             .output_paths = {"Version", "Tier"},
                             .parameters = parameters,
                             .physical_resource_id = PhysicalResourceId::of(concat("id-", name)),
                             .region = "us-east-1"}},
              .on_delete = {{.action = "DeleteParameter",
                             .service = "ssm",
                             .ignore_error_codes_matching = "ParameterNotFound",
                             .logging = Logging::with_data_hidden(),
                             .parameters = Value::object({{"Names", Value::list({PhysicalResourceIdReference()})}})}},
              .on_update = {{.action = "PutParameterCommand",
                             .service = "@aws-sdk/client-ssm",
                             .parameters = Value::object({{"Name", PhysicalResourceIdReference()}})}},
              .policy = anywhere(),
              .removal_policy = RemovalPolicy::RETAIN,
              .resource_type = "Custom::Put",
              .service_timeout = 5min});
}

/// Each kind of call, each kind of id.
void calls(Stack& stack) {
  const auto name = stack.add<CfnParameter>("Name").value_as_string();
  auto& made = put(stack, name);
  stack.add<CfnOutput>("Version", {.value = made.get_response_field("Version")});
  stack.add<CfnOutput>("Tier", {.value = made.get_response_field_reference("Tier")});
  stack.add<AwsCustomResource>(
      "There", {.install_latest_aws_sdk = false,
                .on_delete = {{.action = "ExecuteCommand", .service = "ECS", .logging = Logging::all()}},
                .on_update = {{.action = "describeRule",
                               .service = "CloudWatchEvents",
                               .assumed_role_arn = "arn:aws:iam::444455556666:role/theirs",
                               .external_id = "us",
                               .parameters = Value::object({{"Name", "r"}}),
                               .physical_resource_id = PhysicalResourceId::from_response("Arn")}},
                .policy = anywhere()});
  auto& own = stack.add<AwsCustomResource>(
      "Own", {.install_latest_aws_sdk = false,
              .on_delete = {{.action = "deleteTable",
                             .service = "DynamoDB",
                             .parameters = Value::object({{"TableName", "t"}})}},
              .policy = AwsCustomResourcePolicy::from_statements({iam::PolicyStatement(
                  {.actions = {"dynamodb:DeleteTable"}, .resources = {"arn:aws:dynamodb:*:*:table/t"}})})});
  stack.add<logs::LogGroup>("Read").grant_read(own);
}

/// What is said of the function.
void functions(Stack& other, Stack& third) {
  other.node().set_context("@aws-cdk/customresources:installLatestAwsSdkDefault", false);
  other.node().set_context("@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault", true);
  auto& vpc = other.add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  auto& role = other.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  other.add<AwsCustomResource>("Call", {.function_name = "caller",
                                        .log_retention = logs::RetentionDays::ONE_WEEK,
                                        .memory_size = 256,
                                        .on_create = {{.action = "startExecution",
                                                       .service = "sfn",
                                                       .physical_resource_id = PhysicalResourceId::of("x")}},
                                        .role = role,
                                        .timeout = 3min,
                                        .vpc = vpc,
                                        .vpc_subnets = {{.subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS}}});
  third.add<AwsCustomResource>("Call", {.install_latest_aws_sdk = true,
                                        .log_group = third.add<logs::LogGroup>("Logs"),
                                        .on_update = {{.action = "describeTags",
                                                       .service = "ELBv2",
                                                       .physical_resource_id = PhysicalResourceId::of("x")}},
                                        .policy = anywhere()});
}

void written(Stack& stack) {
  using events_targets::CloudWatchLogGroup;
  using events_targets::LogGroupTargetInput;
  const auto rule = [&](const char* id, const CloudWatchLogGroup& target) {
    stack.add<events::Rule>(id, {.event_pattern = {.source = {"shop"}}, .targets = {target}});
  };
  rule("Whole", CloudWatchLogGroup(stack.add<logs::LogGroup>("First"), {.install_latest_aws_sdk = false}));
  const auto part = LogGroupTargetInput::from_object_v2({.message = events::EventField::from_path("$.detail.text")});
  rule("Part", CloudWatchLogGroup(
                   stack.add<logs::LogGroup>("Second", {.log_group_name = "second"}),
                   {.install_latest_aws_sdk = false, .log_event = part, .max_event_age = 1h, .retry_attempts = 2}));
  rule("Plain",
       CloudWatchLogGroup(logs::LogGroup::from_log_group_name(stack, "Known", "known"),
                          {.install_latest_aws_sdk = false, .log_event = LogGroupTargetInput::from_object_v2()}));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  calls(app.add<Stack>("Calls"));
  auto& other = app.add<Stack>("Function");
  functions(other, app.add<Stack>("Logged"));
  written(app.add<Stack>("Written"));
  return app.run();
}
