// Layers by which AWS sees into functions, in known and in open regions; tenants; functions that a stack has once; code
// that stays in its bucket.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ecr.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/s3.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using lambda_::AdotLayerVersion;
using lambda_::Code;
using lambda_::Function;
using lambda_::FunctionProps;
using lambda_::LambdaInsightsVersion;
using lambda_::ParamsAndSecretsLayerVersion;
using lambda_::SingletonFunction;
using Wrapper = lambda_::AdotLambdaExecWrapper;

namespace {

FunctionProps node() {
  return {.code = Code::from_inline("x"), .handler = "index.handler", .runtime = lambda_::Runtime::NODEJS_22_X};
}

FunctionProps python() {
  return {.code = Code::from_inline("x"), .handler = "index.handler", .runtime = lambda_::Runtime::PYTHON_3_13};
}

void add_insights(Stack& stack, const char* id, const LambdaInsightsVersion& version, bool arm = false) {
  FunctionProps props = node();
  if (arm) props.architecture = lambda_::Architecture::ARM_64();
  props.insights_version = version;
  stack.add<Function>(id, props);
}

void add_adot(Stack& stack, const char* id, FunctionProps props, const AdotLayerVersion& version, Wrapper wrapper) {
  props.adot_instrumentation = {{.exec_wrapper = wrapper, .layer_version = version}};
  stack.add<Function>(id, props);
}

void add_tracing(Stack& stack) {
  FunctionProps with_environment = python();
  with_environment.environment = {{"STAGE", "test"}};
  add_adot(stack, "Python", with_environment,
           AdotLayerVersion::from_python_sdk_layer_version(lambda_::AdotLambdaLayerPythonSdkVersion::LATEST()),
           Wrapper::INSTRUMENT_HANDLER);
  FunctionProps arm = node();
  arm.architecture = lambda_::Architecture::ARM_64();
  FunctionProps passing = arm;
  passing.tracing = lambda_::Tracing::PASS_THROUGH;
  add_adot(stack, "Node", passing,
           AdotLayerVersion::from_java_script_sdk_layer_version(lambda_::AdotLambdaLayerJavaScriptSdkVersion::V1_7_0()),
           Wrapper::REGULAR_HANDLER);
  add_adot(stack, "Java", arm,
           AdotLayerVersion::from_java_sdk_layer_version(lambda_::AdotLambdaLayerJavaSdkVersion::V1_19_0()),
           Wrapper::PROXY_HANDLER);
  add_adot(stack, "JavaAgent", node(),
           AdotLayerVersion::from_java_auto_instrumentation_layer_version(
               lambda_::AdotLambdaLayerJavaAutoInstrumentationVersion::V1_32_0()),
           Wrapper::STREAM_HANDLER);
  add_adot(stack, "Collector", node(),
           AdotLayerVersion::from_generic_layer_version(lambda_::AdotLambdaLayerGenericVersion::V0_102_1()),
           Wrapper::SQS_HANDLER);
}

void add_layers(Stack& stack) {
  add_insights(stack, "Insights", LambdaInsightsVersion::VERSION_1_0_333_0());
  add_insights(stack, "InsightsArm", LambdaInsightsVersion::VERSION_1_0_498_0(), true);
  add_insights(stack, "Old", LambdaInsightsVersion::VERSION_1_0_54_0());
  add_insights(
      stack, "Given",
      LambdaInsightsVersion::from_insight_version_arn("arn:aws:lambda:eu-west-1:111122223333:layer:insights:7"));
  add_tracing(stack);
  const auto extension = ParamsAndSecretsLayerVersion::from_version(lambda_::ParamsAndSecretsVersions::V1_0_103);
  FunctionProps secrets = node();
  secrets.params_and_secrets = extension;
  stack.add<Function>("Secrets", secrets);
  FunctionProps given = node();
  given.environment = {{"STAGE", "live"}};
  given.params_and_secrets = ParamsAndSecretsLayerVersion::from_version_arn(
      "arn:aws:lambda:eu-west-1:111122223333:layer:secrets:9", {.cache_enabled = false,
                                                                .cache_size = 0,
                                                                .http_port = 8080,
                                                                .log_level = lambda_::ParamsAndSecretsLogLevel::DEBUG,
                                                                .max_connections = 5,
                                                                .parameter_store_timeout = 2s,
                                                                .parameter_store_ttl = 1min,
                                                                .secrets_manager_timeout = 500ms,
                                                                .secrets_manager_ttl = 30s});
  stack.add<Function>("SecretsGiven", given);
  FunctionProps all = python();
  all.architecture = lambda_::Architecture::ARM_64();
  all.insights_version = LambdaInsightsVersion::VERSION_1_0_404_0();
  all.params_and_secrets = extension;
  all.adot_instrumentation = {{.exec_wrapper = Wrapper::INSTRUMENT_HANDLER,
                               .layer_version = AdotLayerVersion::from_python_sdk_layer_version(
                                   lambda_::AdotLambdaLayerPythonSdkVersion::V1_20_0_1())}};
  stack.add<CfnOutput>("Version", {.value = stack.add<Function>("All", all).current_version().version()});
}

lambda_::SingletonFunctionProps once_props(const std::string& purpose) {
  return {.code = Code::from_inline("x"),
          .handler = "index.handler",
          .runtime = lambda_::Runtime::NODEJS_22_X,
          .uuid = "84c0de93-353f-4217-9b0b-45b6c993251a",
          .lambda_purpose = purpose};
}

void add_singletons(Stack& stack, s3::Bucket& bucket) {
  auto& once = stack.add<SingletonFunction>("Once", once_props("Purpose"));
  lambda_::SingletonFunctionProps slower = once_props("Purpose");
  slower.timeout = 1min;
  auto& again = stack.add<SingletonFunction>("Again", slower);
  auto& plain = stack.add<SingletonFunction>("Plain", once_props(""));
  once.add_dependency(bucket);
  again.add_environment("STAGE", "test");
  again.add_permission("Events", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  again.grant_invoke(iam::ServicePrincipal("sns.amazonaws.com"));
  plain.depend_on(stack.add<s3::Bucket>("Later"));
  plain.add_layers(lambda_::LayerVersion::from_layer_version_arn(
      stack, "Layer", "arn:aws:lambda:eu-west-1:123456789012:layer:theirs:3"));
  plain.add_metadata("note", "text");
  plain.add_function_url();
  once.metric_errors().create_alarm(stack, "Alarm", {.evaluation_periods = 1, .threshold = 1});
  stack.add<CfnOutput>("OnceVersion", {.value = plain.current_version().version()});
  stack.add<CfnOutput>("OnceArn", {.value = once.function_arn()});
}

void add_referenced(Stack& stack, s3::Bucket& bucket) {
  auto& key = stack.add<kms::Key>("Key");
  auto& encrypted = stack.add<s3::Bucket>("Encrypted", {.encryption_key = key});
  const lambda_::BucketOptions there{.object_version = "v1",
                                     .s3_object_storage_mode = lambda_::S3ObjectStorageMode::REFERENCE};
  const auto with_code = [](const Code& code) {
    FunctionProps props = node();
    props.code = code;
    return props;
  };
  FunctionProps referenced = with_code(Code::from_bucket_v2(bucket, "code.zip", there));
  referenced.function_name = "referenced";
  stack.add<Function>("Referenced", referenced);
  stack.add<Function>("Unnamed", with_code(lambda_::S3CodeV2(encrypted, "code.zip", there)));
  stack.add<Function>("Copied",
                      with_code(Code::from_bucket_v2(bucket, "code.zip",
                                                     {.s3_object_storage_mode = lambda_::S3ObjectStorageMode::COPY})));
  stack.add<Function>("Imported", with_code(Code::from_bucket_v2(
                                      s3::Bucket::from_bucket_name(stack, "Theirs", "theirs"), "code.zip", there)));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  add_layers(app.add<Stack>("Open"));
  add_layers(app.add<Stack>("Frankfurt", {.env = {.account = "111122223333", .region = "eu-central-1"}}));

  auto& stack = app.add<Stack>("Others");
  stack.node().set_context("@aws-cdk/core:target-partitions", Value::list({"aws-us-gov", "aws-cn"}));
  add_insights(stack, "Partitions", LambdaInsightsVersion::VERSION_1_0_404_0());
  add_insights(stack, "OnePattern", LambdaInsightsVersion::VERSION_1_0_317_0(), true);
  stack.add<lambda_::DockerImageFunction>(
      "Image",
      {.code = lambda_::DockerImageCode::from_ecr(ecr::Repository::from_repository_name(stack, "Images", "images")),
       .insights_version = LambdaInsightsVersion::VERSION_1_0_229_0()});
  FunctionProps tenants = node();
  tenants.tenancy_config = lambda_::TenancyConfig::PER_TENANT();
  stack.add<Function>("Tenants", tenants);
  auto& bucket = stack.add<s3::Bucket>("Bucket");
  add_singletons(stack, bucket);
  add_referenced(stack, bucket);
  return app.run();
}
