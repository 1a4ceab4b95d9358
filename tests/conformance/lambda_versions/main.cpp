// Versions and aliases of functions, who may call them, their URLs, and what becomes of asynchronous calls.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/lambda_/scalable_function_attribute.hpp>
#include <cdk/logs.hpp>
#include <cdk/s3.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using lambda_::Function;
using lambda_::FunctionProps;

namespace {

const Environment env{.account = "111122223333", .region = "eu-west-1"};

FunctionProps props() {
  return {.code = lambda_::Code::from_inline("exports.handler = async () => 1;"),
          .handler = "index.handler",
          .runtime = lambda_::Runtime::NODEJS_22_X};
}

Function& make(Stack& scope, const char* id) { return scope.add<Function>(id, props()); }

/// Leads records of calls to a queue.
class ToQueue : public lambda_::IDestination {
 public:
  explicit ToQueue(sqs::IQueue& queue) : queue_(queue) {}
  lambda_::DestinationConfig bind(Construct&, lambda_::IFunction& function,
                                  const lambda_::DestinationOptions& options) const override {
    queue_.grant_send_messages(function);
    const bool success = options.type == lambda_::DestinationType::SUCCESS;
    return {.destination = success ? queue_.queue_arn() : concat(queue_.queue_arn(), "-failed")};
  }

 private:
  sqs::IQueue& queue_;
};

void add_versions(App& app) {
  auto& stack = app.add<Stack>("Versions");
  auto& queue = stack.add<sqs::Queue>("Queue");
  auto& fn = stack.add<Function>("Function", {.code = props().code,
                                              .handler = "index.handler",
                                              .runtime = lambda_::Runtime::NODEJS_22_X,
                                              .current_version_options = {.code_sha256 = "abc=",
                                                                          .description = "now",
                                                                          .max_execution_environments = 5,
                                                                          .min_execution_environments = 1,
                                                                          .provisioned_concurrent_executions = 2,
                                                                          .removal_policy = RemovalPolicy::RETAIN,
                                                                          .retry_attempts = 1},
                                              .environment = {{"ZONE", "b"}, {"COLOR", "blue"}},
                                              .function_name = "shop",
                                              .max_event_age = 1h,
                                              .memory_size = 256,
                                              .on_failure = ToQueue(queue),
                                              .on_success = ToQueue(queue),
                                              .reserved_concurrent_executions = 3,
                                              .retry_attempts = 0,
                                              .timeout = 10s});
  auto& live = fn.add_alias(
      "live", {.description = "what users see", .max_event_age = 5min, .provisioned_concurrent_executions = 1});
  fn.add_environment("LATE", queue.queue_url());
  auto& old = lambda_::Version::from_version_arn(stack, "Old", "arn:aws:lambda:eu-west-1:111122223333:function:shop:7");
  auto& older = lambda_::Version::from_version_attributes(stack, "Older", {.lambda = fn, .version = "3"});
  auto& split = stack.add<lambda_::Alias>("Split", {.alias_name = "split",
                                                    .version = fn.current_version(),
                                                    .additional_versions = {{.version = older, .weight = 0.25}}});
  split.add_auto_scaling({.max_capacity = 50})
      .scale_on_utilization({.utilization_target = 0.5, .scale_in_cooldown = 1min});
  auto& second = stack.add<lambda_::Version>("Second", {.lambda = make(stack, "Other")});
  const auto output = [&stack](const char* name, const Input<std::string>& value) {
    stack.add<CfnOutput>(std::string("Out") + name, {.value = value});
  };
  output("Version", fn.current_version().version());
  output("VersionArn", fn.current_version().function_arn());
  output("VersionName", fn.current_version().function_name());
  output("AliasArn", live.function_arn());
  output("AliasName", live.function_name());
  output("Alias", live.alias_name());
  output("Edge", second.edge_arn());
  output("Old", old.version());
  output("OldArn", old.function_arn());
  output("OldName", old.function_name());
  output("OldLambda", old.lambda().function_arn());
  output("Older", older.function_name());
  output("Latest", fn.latest_version().function_arn());
  output("LatestName", fn.latest_version().function_name());

  const auto alarm = [&stack](const std::string& id, const cloudwatch::Metric& metric) {
    metric.create_alarm(stack, id, {.evaluation_periods = 1, .threshold = 1});
  };
  alarm("AliasErrors", live.metric_errors());
  alarm("VersionDuration", fn.current_version().metric_duration());
  alarm("Calls", fn.metric_invocations({.period = 1min}));
  alarm("Throttles", fn.metric_throttles({.statistic = "max"}));
  int i = 0;
  for (const auto& metric :
       {Function::metric_all_errors(), Function::metric_all_duration(), Function::metric_all_invocations(),
        Function::metric_all_throttles(), Function::metric_all_concurrent_executions(),
        Function::metric_all_unreserved_concurrent_executions(), fn.metric("Own")})
    alarm("All" + std::to_string(i++), metric);
}

/// The hash of the function's whole template part, with layers, and with text of the user's own; seen from another
/// stack.
void add_hashes(App& app) {
  auto& hashes = app.add<Stack>("Hashes", {.env = env});
  hashes.node().set_context("@aws-cdk/aws-lambda:recognizeVersionProps", false);
  auto& bucket = s3::Bucket::from_bucket_name(hashes, "Bucket", "code");
  auto& layer = hashes.add<lambda_::LayerVersion>("Layer", {.code = lambda_::Code::from_bucket(bucket, "layer.zip"),
                                                            .compatible_runtimes = {lambda_::Runtime::NODEJS_22_X},
                                                            .description = "shared"});
  auto& vpc = hashes.add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  FunctionProps hashed_props = props();
  hashed_props.vpc = vpc;
  hashed_props.description = "hashed";
  hashed_props.tracing = lambda_::Tracing::ACTIVE;
  hashed_props.layers = {layer};
  hashed_props.architecture = lambda_::Architecture::ARM_64();
  auto& hashed = hashes.add<Function>("Function", hashed_props);
  hashed.invalidate_version_based_on("one");
  hashes.add<CfnOutput>("Version", {.value = hashed.current_version().version()});
  hashed.invalidate_version_based_on("two");

  auto& layered = app.add<Stack>("Layered", {.env = env});
  layered.node().set_context("@aws-cdk/aws-lambda:recognizeLayerVersion", true);
  auto& code = s3::Bucket::from_bucket_name(layered, "Bucket", "code");
  FunctionProps layered_props = props();
  for (const std::string id : {"Zoo", "Bar"})
    layered_props.layers.push_back(layered.add<lambda_::LayerVersion>(
        id, {.code = lambda_::Code::from_bucket(code, id + ".zip"), .license = "MIT"}));
  auto& param = layered.add<CfnParameter>("LayerArn");
  layered_props.layers.push_back(lambda_::LayerVersion::from_layer_version_attributes(
      layered, "Theirs",
      {.layer_version_arn = param.value_as_string(),
       .compatible_runtimes = {lambda_::Runtime::NODEJS_22_X, lambda_::Runtime::PYTHON_3_12}}));
  layered_props.function_name = "layered";
  layered_props.ephemeral_storage_size = Size::gibibytes(1);
  layered.add<Function>("Function", layered_props)
      .current_version()
      .add_permission("Allow", {.principal = iam::ServicePrincipal("s3.amazonaws.com")});

  auto& consumer = app.add<Stack>("Consumer", {.env = env});
  consumer.add<sns::Topic>("Topic");
  consumer.add<CfnOutput>("Version", {.value = hashed.current_version().function_arn()});
}

void add_grants(App& app) {
  auto& stack = app.add<Stack>("Grants", {.env = env});
  auto& called = make(stack, "Called");
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  called.grant_invoke(role);
  called.grant_invoke(role);
  called.grant_invoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
  called.grant_invoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
  called.grant_invoke(iam::AccountPrincipal("444455556666"));
  called.grant_invoke(iam::ArnPrincipal("arn:aws:iam::444455556666:role/caller"));
  called.grant_invoke(iam::OrganizationPrincipal("o-1234567890"));
  called.grant_invoke(iam::AnyPrincipal());
  called.grant_invoke(iam::ServicePrincipal("s3.amazonaws.com")
                          .with_conditions({{"ArnLike", {{"aws:SourceArn", "arn:aws:s3:::bucket"}}},
                                            {"StringEquals", {{"aws:SourceAccount", "444455556666"}}}}));
  called.grant_invoke(iam::Role::from_role_arn(stack, "Theirs", "arn:aws:iam::444455556666:role/theirs"));
  called.grant_invoke_composite_principal(
      iam::CompositePrincipal(iam::ServicePrincipal("events.amazonaws.com"), iam::AccountPrincipal("777788889999")));
  called.grant_invoke_latest_version(role);
  called.grant_invoke_version(
      iam::ServicePrincipal("iot.amazonaws.com"),
      lambda_::Version::from_version_attributes(stack, "Two", {.lambda = called, .version = "2"}));
  called.grant_invoke_url(role);
  called.grant_invoke_url(iam::AccountPrincipal("444455556666"));
  auto& alias = stack.add<lambda_::Alias>("Alias", {.alias_name = "live", .version = called.current_version()});
  alias.grant_invoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
  alias.grant_invoke(role);
  called.current_version().grant_invoke(role);
  auto& imported = Function::from_function_attributes(
      stack, "Imported",
      {.function_arn = "arn:aws:lambda:eu-west-1:111122223333:function:imported", .same_environment = true});
  imported.grant_invoke(iam::ServicePrincipal("sns.amazonaws.com"));
  auto& skipped = Function::from_function_attributes(
      stack, "Skipped",
      {.function_arn = "arn:aws:lambda:eu-west-1:444455556666:function:skipped", .skip_permissions = true});
  skipped.grant_invoke(iam::ServicePrincipal("sns.amazonaws.com"));
  skipped.grant_invoke(role);
  auto& waiting = make(stack, "Waiting");
  called.grant_invoke(iam::ServicePrincipal("lex.amazonaws.com")).apply_before(waiting);
}

/// URLs, where events go that failed, and where functions log.
void add_urls(App& app) {
  auto& stack = app.add<Stack>("Urls");
  FunctionProps open_props = props();
  open_props.dead_letter_queue_enabled = true;
  auto& open = stack.add<Function>("Open", open_props);
  auto& url = open.add_function_url(
      {.auth_type = lambda_::FunctionUrlAuthType::NONE,
       .cors = {{.allow_credentials = true, .allowed_origins = {"https://example.com"}, .max_age = 1h}},
       .invoke_mode = lambda_::InvokeMode::RESPONSE_STREAM});
  stack.add<CfnOutput>("Url", {.value = url.url()});
  stack.add<CfnOutput>("UrlArn", {.value = url.function_arn()});
  FunctionProps guarded_props = props();
  guarded_props.dead_letter_queue = stack.add<sqs::Queue>("Letters");
  auto& guarded = stack.add<Function>("Guarded", guarded_props);
  auto& guarded_url =
      guarded.add_function_url({.cors = {{.allowed_headers = {"x-a"},
                                          .allowed_methods = {lambda_::HttpMethod::GET, lambda_::HttpMethod::PUT},
                                          .exposed_headers = {"x-b"}}}});
  guarded_url.grant_invoke_url(
      stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")}));
  guarded.add_alias("live").add_function_url();
  FunctionProps told_props = props();
  told_props.dead_letter_topic = stack.add<sns::Topic>("Topic");
  stack.add<Function>("Told", told_props).configure_async_invoke({.retry_attempts = 2});
  make(stack, "Logged").latest_version().configure_async_invoke({.max_event_age = 1min});
  auto& kept = app.add<Stack>("Kept");
  kept.add<CfnOutput>("Group", {.value = make(kept, "Logged").log_group().log_group_arn()});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  add_versions(app);
  add_hashes(app);
  add_grants(app);
  add_urls(app);
  return app.run();
}
