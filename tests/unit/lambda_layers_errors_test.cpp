// What layers of AWS, tenants, referenced code and capacity providers refuse.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/logs.hpp>
#include <cdk/s3.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::lambda_;

namespace {

FunctionProps props() {
  return {.code = Code::from_inline("code"), .handler = "index.handler", .runtime = Runtime::NODEJS_22_X};
}

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack", {.env = {.account = "111122223333", .region = "ap-east-1"}});

  template <class F>
  std::string error(F change) {
    FunctionProps changed = props();
    change(changed);
    return refusal([&] { stack.add<Function>("fn", changed); });
  }
};

const std::string LAYERS = " (AWS::Lambda::Function Layers)";
const std::string TENANCY = "; allowed: one of the two (AWS::Lambda::Function TenancyConfig)";

struct Never final : IEventSource {
  void bind(IFunction&) const override {}
};

}  // namespace

TEST_CASE("layers of AWS must be in the function's region") {
  const std::string allowed = "; allowed: a version that AWS keeps there for that architecture" + LAYERS;
  CHECK(Fixture().error([](auto& p) { p.insights_version = LambdaInsightsVersion::VERSION_1_0_54_0(); }) ==
        "error: [stack/fn] Lambda Insights 1.0.54.0 for x86_64 in ap-east-1" + allowed);
  const auto adot = [](auto& p) {
    p.adot_instrumentation = {
        {.exec_wrapper = AdotLambdaExecWrapper::INSTRUMENT_HANDLER,
         .layer_version = AdotLayerVersion::from_python_sdk_layer_version(AdotLambdaLayerPythonSdkVersion::V1_14_0())}};
  };
  CHECK(Fixture().error(adot) ==
        "error: [stack/fn] the ADOT layer PYTHON_SDK 1.14.0 for x86_64 in ap-east-1" + allowed);
  App app;
  FunctionProps open = props();
  adot(open);
  CHECK(refusal([&] { app.add<Stack>("open").add<Function>("fn", open); }) ==
        "error: [open/fn] the ADOT layer PYTHON_SDK 1.14.0 for x86_64 in any region" + allowed);
  Stack& mars = app.add<Stack>("mars", {.env = {.account = "111122223333", .region = "mars-west-1"}});
  FunctionProps secrets = props();
  secrets.params_and_secrets = ParamsAndSecretsLayerVersion::from_version(ParamsAndSecretsVersions::V1_0_103);
  CHECK(refusal([&] { mars.add<Function>("fn", secrets); }) ==
        "error: [mars/fn] Parameters and Secrets Lambda Extension 1.0.103 for x86_64 in mars-west-1" + allowed);
}

TEST_CASE("layers of AWS and what goes with them are checked") {
  CHECK(Fixture().error([](auto& p) {
    p.runtime = Runtime::PYTHON_3_13;
    p.adot_instrumentation = {
        {.exec_wrapper = AdotLambdaExecWrapper::REGULAR_HANDLER,
         .layer_version = AdotLayerVersion::from_python_sdk_layer_version(AdotLambdaLayerPythonSdkVersion::V1_20_0())}};
  }) == "error: [stack/fn] adot_instrumentation of Python with another exec_wrapper; allowed: "
        "AdotLambdaExecWrapper::INSTRUMENT_HANDLER (AWS Distro for OpenTelemetry)");
  const auto secrets_error = [](const ParamsAndSecretsOptions& options) {
    return Fixture().error(
        [&](auto& p) { p.params_and_secrets = ParamsAndSecretsLayerVersion::from_version_arn("arn", options); });
  };
  const std::string rule = " (AWS Parameters and Secrets Lambda Extension)";
  CHECK(secrets_error({.cache_size = 1001}) == "error: [stack/fn] cache_size is 1001; allowed: 0 to 1000" + rule);
  CHECK(secrets_error({.http_port = 0}) == "error: [stack/fn] http_port is 0; allowed: 1 to 65535" + rule);
  CHECK(secrets_error({.max_connections = 0}) == "error: [stack/fn] max_connections is 0; allowed: 1 or more" + rule);
  CHECK(secrets_error({.secrets_manager_ttl = Duration::seconds(301)}) ==
        "error: [stack/fn] secrets_manager_ttl is 301; allowed: at most 300 seconds" + rule);
  CHECK(secrets_error({.parameter_store_ttl = Duration::minutes(6)}) ==
        "error: [stack/fn] parameter_store_ttl is 360; allowed: at most 300 seconds" + rule);
}

TEST_CASE("functions that keep tenants apart do without some things") {
  CHECK(Fixture().error([](auto& p) {
    p.runtime = Runtime::PYTHON_3_13;
    p.snap_start = SnapStartConf::ON_PUBLISHED_VERSIONS;
    p.tenancy_config = TenancyConfig::PER_TENANT();
  }) == "error: [stack/fn] snap_start with tenancy_config; allowed: one of the two (AWS::Lambda::Function SnapStart)");
  Fixture f;
  FunctionProps tenants = props();
  tenants.tenancy_config = TenancyConfig::PER_TENANT();
  auto& function = f.stack.add<Function>("fn", tenants);
  CHECK(refusal([&] { function.add_event_source(Never()); }) ==
        "error: [stack/fn] an event source of a function with tenancy_config; allowed: calls that name a tenant "
        "(AWS::Lambda::Function TenancyConfig)");
  CHECK(refusal([&] { function.add_function_url(); }) ==
        "error: [stack/fn/FunctionUrl] a URL of a function with tenancy_config" + TENANCY);
  CHECK(refusal([&] { function.add_alias("live", {.provisioned_concurrent_executions = 1}); }) ==
        "error: [stack/fn/Aliaslive] provisioned_concurrent_executions of a function with tenancy_config" + TENANCY);
}

TEST_CASE("code that stays in its bucket has a version, and AWS Lambda must be let read it") {
  Fixture f;
  auto& bucket = s3::Bucket::from_bucket_attributes(
      f.stack, "there",
      {.bucket_name = "there",
       .encryption_key = kms::Key::from_key_arn(f.stack, "key", "arn:aws:kms:ap-east-1:111122223333:key/k")});
  CHECK(refusal([&] {
          Code::from_bucket_v2(bucket, "code.zip", {.s3_object_storage_mode = S3ObjectStorageMode::REFERENCE});
        }) ==
        "error: S3ObjectStorageMode::REFERENCE without object_version; allowed: both together (AWS::Lambda::Function "
        "Code.S3ObjectStorageMode)");
  const Code code = Code::from_bucket_v2(
      bucket, "code.zip", {.object_version = "1", .s3_object_storage_mode = S3ObjectStorageMode::REFERENCE});
  FunctionProps referenced = props();
  referenced.code = code;
  f.stack.add<Function>("fn", referenced);
  f.stack.add<LayerVersion>("layer", {.code = code, .layer_version_name = "layer"});
  const std::string policies =
      "An imported bucket's policy can't be changed here: let lambda.amazonaws.com do s3:GetObject and "
      "s3:GetObjectVersion there. [ack: "
      "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceImportedBucketPolicy]\n";
  const std::string keys =
      "An imported key's policy can't be changed here: let lambda.amazonaws.com do kms:Decrypt there. [ack: "
      "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceImportedKeyPolicy]";
  const std::string of_function = "warning: [stack/fn/Resource] ", of_layer = "warning: [stack/layer/Resource] ";
  CHECK(warnings(f.app) ==
        of_function +
            "The bucket's policy lets all functions of the account read the code, since the name isn't known. Give a "
            "function_name to let no others. [ack: "
            "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceWildcardSourceArn]\n" +
            of_function + policies + of_function + keys + "\n" + of_layer + policies + of_layer + keys);
}

TEST_CASE("capacity providers are checked") {
  Fixture f;
  auto& vpc = f.stack.add<ec2::Vpc>("vpc", {.max_azs = 1});
  auto& group = f.stack.add<ec2::SecurityGroup>("group", {.vpc = vpc});
  CapacityProviderProps good{.security_groups = {group}, .subnets = vpc.private_subnets()};
  int made = 0;
  const auto error = [&](auto change) {
    CapacityProviderProps changed = good;
    change(changed);
    const std::string id = "p" + std::to_string(made++);
    std::string text = refusal([&] { f.stack.add<CapacityProvider>(id, changed); });
    const auto at = text.find("stack/" + id + "]");
    return at == std::string::npos ? text : text.substr(at + id.size() + 8);
  };
  const std::string type = " (AWS::Lambda::CapacityProvider ";
  CHECK(error([](auto& p) { p.subnets = {}; }) == "0 subnets; allowed: 1 to 16" + type + "VpcConfig.SubnetIds)");
  CHECK(error([](auto& p) { p.security_groups = {}; }) ==
        "0 security_groups; allowed: 1 to 5" + type + "VpcConfig.SecurityGroupIds)");
  CHECK(error([](auto& p) { p.max_v_cpu_count = 11; }) ==
        "max_v_cpu_count is 11; allowed: 12 to 15000" + type + "CapacityProviderScalingConfig.MaxVCpuCount)");
  CHECK(error([](auto& p) { p.capacity_provider_name = "a b"; }) ==
        "capacity_provider_name is \"a b\"; allowed: 1 to 140 letters, digits, hyphens and underscores" + type +
            "CapacityProviderName)");
  CHECK(error([](auto& p) { p.instance_type_filter = InstanceTypeFilter::allow({}); }) ==
        "an instance_type_filter without types; allowed: at least one" + type + "InstanceRequirements)");
  CHECK(error([](auto& p) { p.scaling_options = ScalingOptions::manual({}); }) ==
        "ScalingOptions::manual with 0 policies; allowed: 1 to 10" + type +
            "CapacityProviderScalingConfig.ScalingPolicies)");
  CHECK(error([](auto& p) {
          p.propagate_tags =
              PropagateTags::explicit_(std::vector<std::pair<std::string, std::string>>(41, {"key", "value"}));
        }) == "41 tags in propagate_tags; allowed: at most 40" + type + "PropagateTags.ExplicitTags)");

  auto& provider = f.stack.add<CapacityProvider>("provider", good);
  auto& function = f.stack.add<Function>("fn", props());
  const std::string scaling = " (AWS::Lambda::Function FunctionScalingConfig)";
  CHECK(refusal([&] {
          provider.add_function(function, {.latest_published_scaling_config = {.min_execution_environments = -1}});
        }) == "error: [stack/provider] min_execution_environments is -1; allowed: 0 to 15000" + scaling);
  CHECK(refusal([&] {
          provider.add_function(function, {.latest_published_scaling_config = {.max_execution_environments = 15001}});
        }) == "error: [stack/provider] max_execution_environments is 15001; allowed: 0 to 15000" + scaling);
  CHECK(refusal([&] {
          provider.add_function(function, {.latest_published_scaling_config = {.max_execution_environments = 1,
                                                                               .min_execution_environments = 2}});
        }) ==
        "error: [stack/provider] min_execution_environments of 2 is above max_execution_environments of 1; allowed: a "
        "minimum that is at most the maximum" +
            scaling);
  CHECK(refusal([&] { provider.add_function(Function::from_function_name(f.stack, "theirs", "theirs")); }) ==
        "error: [stack/provider] the function 'stack/theirs', which isn't made here; allowed: a function of this "
        "program (AWS::Lambda::Function CapacityProviderConfig)");

  provider.add_function(function);
  CHECK(warnings(f.app) ==
        "info: [stack/fn] A function that runs on a capacity provider can be given to another one, but not run without "
        "any again. [ack: aws-lambda:Function.CapacityProviderConfiguration]");
}

TEST_CASE("capacity providers hand tags on, and log") {
  Fixture f;
  auto& vpc = f.stack.add<ec2::Vpc>("vpc", {.max_azs = 1});
  f.stack.add<CapacityProvider>("provider",
                                {.security_groups = {f.stack.add<ec2::SecurityGroup>("group", {.vpc = vpc})},
                                 .subnets = vpc.private_subnets(),
                                 .log_group = logs::LogGroup::from_log_group_name(f.stack, "logs", "there"),
                                 .propagate_tags = PropagateTags::explicit_({{"team", "shop"}}),
                                 .system_log_level = SystemLogLevel::DEBUG});
  const CloudAssembly assembly = f.app.synth();
  const std::string text = to_debug_string(assembly.stacks().front().template_value);
  CHECK(
      text.find("\"PropagateTags\":{\"ExplicitTags\":[{\"Key\":\"team\",\"Value\":\"shop\"}],\"Mode\":\"Explicit\"}") !=
      std::string::npos);
  CHECK(text.find("\"TelemetryConfig\":{\"LoggingConfig\":{\"LogGroup\":\"there\",\"SystemLogLevel\":\"DEBUG\"}}") !=
        std::string::npos);
}
