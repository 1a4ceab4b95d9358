// Where the code of functions comes from: folders, buckets, parameters, images; layers; and sources of events.
#include <cdk/cdk.hpp>
#include <cdk/ecr.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/s3.hpp>
#include <cdk/sqs.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using lambda_::Code;
using lambda_::DockerImageCode;
using lambda_::DockerImageFunction;
using lambda_::FilterRule;
using lambda_::Function;
using lambda_::FunctionProps;

namespace {

const std::string files = "../file_assets/files";
const std::string image = "../image_assets/image";

FunctionProps props(const Code& code) {
  return {.code = code, .handler = "index.handler", .runtime = lambda_::Runtime::NODEJS_22_X};
}

void add_code(Stack& stack, const Code& folder) {
  // Folders and archives; the same code twice.
  auto& first = stack.add<Function>("Folder", props(folder));
  FunctionProps again = props(folder);
  again.runtime_management_mode = lambda_::RuntimeManagementMode::manual("arn:aws:lambda:eu-west-1::runtime:abc");
  stack.add<Function>("FolderAgain", again);
  FunctionProps archive = props(lambda_::AssetCode("../file_assets/archive.zip"));
  archive.runtime_management_mode = lambda_::RuntimeManagementMode::FUNCTION_UPDATE();
  stack.add<Function>("Archive", archive);
  stack.add<CfnOutput>("FolderVersion", {.value = first.current_version().version()});

  // Buckets and parameters.
  auto& bucket = stack.add<s3::Bucket>("Bucket");
  auto& key = stack.add<kms::Key>("Key");
  FunctionProps object = props(Code::from_bucket(bucket, "code.zip", "7"));
  object.runtime_management_mode = lambda_::RuntimeManagementMode::AUTO();
  stack.add<Function>("Object", object);
  stack.add<Function>("Encrypted", props(Code::from_bucket_v2(bucket, "code.zip", {.source_kms_key = key})));
  const auto parameters = Code::from_cfn_parameters();
  stack.add<Function>("Parameters", props(parameters));
  const auto given = Code::from_cfn_parameters({.bucket_name_param = stack.add<CfnParameter>("BucketName"),
                                                .object_key_param = stack.add<CfnParameter>("ObjectKey"),
                                                .source_kms_key = key});
  stack.add<Function>("Given", props(given));
  int i = 0;
  for (const auto& assigned : {parameters.assign({.bucket_name = "b", .object_key = "k"}),
                               given.assign({.bucket_name = "c", .object_key = "l"})})
    for (const auto& [name, value] : assigned)
      stack.add<CfnOutput>("Assigned" + std::to_string(i++), {.value = concat(name, "=", value)});
}

void add_images(Stack& stack) {
  auto& repository = stack.add<ecr::Repository>("Repository");
  stack.add<DockerImageFunction>("Latest", {.code = DockerImageCode::from_ecr(repository), .timeout = 30s});
  stack.add<DockerImageFunction>(
      "Tagged",
      {.code = DockerImageCode::from_ecr(
           repository,
           {.cmd = {"a", "b"}, .entrypoint = {"/run"}, .tag_or_digest = "sha256:abc", .working_directory = "/work"})});
  auto& built = stack.add<DockerImageFunction>(
      "Built", {.code = DockerImageCode::from_image_asset(image, {.build_args = {{"A", "b"}}, .cmd = {"serve"}}),
                .architecture = lambda_::Architecture::ARM_64(),
                .memory_size = 512});
  stack.add<Function>("Plain", {.code = Code::from_asset_image(image),
                                .handler = lambda_::Handler::FROM_IMAGE,
                                .runtime = lambda_::Runtime::FROM_IMAGE});
  stack.add<Function>("FromEcr", {.code = Code::from_ecr_image(repository, {.working_directory = "/"}),
                                  .handler = lambda_::Handler::FROM_IMAGE,
                                  .runtime = lambda_::Runtime::FROM_IMAGE});
  built.add_alias("live");
}

void add_layers(Stack& stack, const Code& folder) {
  auto& layer = stack.add<lambda_::LayerVersion>(
      "Layer", {.code = folder,
                .compatible_architectures = {lambda_::Architecture::X86_64()},
                .compatible_runtimes = {lambda_::Runtime::NODEJS_22_X, lambda_::Runtime::NODEJS_20_X},
                .description = "shared",
                .layer_version_name = "shared",
                .license = "Apache-2.0",
                .removal_policy = RemovalPolicy::RETAIN});
  layer.add_permission("Account", {.account_id = "111122223333"});
  layer.add_permission("Organization", {.account_id = "*", .organization_id = "o-1234567890"});
  auto& theirs = lambda_::LayerVersion::from_layer_version_arn(stack, "Theirs",
                                                               "arn:aws:lambda:eu-west-1:123456789012:layer:theirs:3");
  FunctionProps layered = props(Code::from_inline("x"));
  layered.layers = {layer};
  stack.add<Function>("Layered", layered).add_layers(theirs);
  stack.add<Function>("Snapped", {.code = Code::from_inline("x"),
                                  .handler = "index.handler",
                                  .runtime = lambda_::Runtime::PYTHON_3_13,
                                  .snap_start = lambda_::SnapStartConf::ON_PUBLISHED_VERSIONS});
}

/// Messages of a queue as events.
class FromQueue : public lambda_::IEventSource {
 public:
  explicit FromQueue(sqs::IQueue& queue) : queue_(queue) {}
  void bind(lambda_::IFunction& target) const override {
    target.add_event_source_mapping("From" + queue_.node().id(),
                                    {.batch_size = 5, .event_source_arn = queue_.queue_arn()});
    queue_.grant_consume_messages(target);
  }

 private:
  sqs::IQueue& queue_;
};

/// Leads records that failed to a queue.
class ToQueue : public lambda_::IEventSourceDlq {
 public:
  explicit ToQueue(sqs::IQueue& queue) : queue_(queue) {}
  lambda_::DlqDestinationConfig bind(lambda_::EventSourceMapping&, lambda_::IFunction& handler) const override {
    queue_.grant_send_messages(handler);
    return {.destination = queue_.queue_arn()};
  }

 private:
  sqs::IQueue& queue_;
};

void add_sources(Stack& stack) {
  auto& key = dynamic_cast<kms::Key&>(stack.node().find_child("Key"));
  auto& one = stack.add<sqs::Queue>("One");
  auto& two = stack.add<sqs::Queue>("Two");
  FunctionProps target_props = props(Code::from_inline("x"));
  target_props.events = {FromQueue(one)};
  auto& target = stack.add<Function>("Target", target_props);
  target.add_event_source(FromQueue(two));
  auto& stream =
      target.add_event_source_mapping("Stream", {.batch_size = 10,
                                                 .bisect_batch_on_error = true,
                                                 .enabled = false,
                                                 .event_source_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/s",
                                                 .log_level = lambda_::EventSourceMappingLogLevel::DEBUG,
                                                 .max_batching_window = 1min,
                                                 .max_record_age = 1h,
                                                 .metrics_config = {{.metrics = {lambda_::MetricType::EVENT_COUNT}}},
                                                 .on_failure = ToQueue(one),
                                                 .parallelization_factor = 2,
                                                 .report_batch_item_failures = true,
                                                 .retry_attempts = 3,
                                                 .starting_position = lambda_::StartingPosition::AT_TIMESTAMP,
                                                 .starting_position_timestamp = 1700000000,
                                                 .tumbling_window = 2min});
  const auto rules = lambda_::FilterCriteria::filter;
  stack.add<lambda_::EventSourceMapping>(
      "Filtered", {.target = target,
                   .event_source_arn = one.queue_arn(),
                   .filter_encryption = key,
                   .filters = {rules({{"eventName", FilterRule::is_equal("INSERT")},
                                      {"size", FilterRule::between(1, 10)},
                                      {"body", Value::object({{"name", FilterRule::begins_with("a")},
                                                              {"none", FilterRule::null()},
                                                              {"blank", FilterRule::empty()}})}}),
                               rules({{"count", FilterRule::is_equal(3)},
                                      {"kind", FilterRule::or_({"a", "b"})},
                                      {"other", FilterRule::not_equals("c")},
                                      {"there", FilterRule::exists()},
                                      {"gone", FilterRule::not_exists()}})},
                   .max_concurrency = 7});
  target.add_event_source_mapping(
      "Kafka",
      {.kafka_bootstrap_servers = {"a:9092", "b:9092"},
       .kafka_consumer_group_id = "shop",
       .kafka_topic = "orders",
       .provisioned_poller_config = {{.maximum_pollers = 3, .minimum_pollers = 1, .poller_group_name = "group"}},
       .source_access_configurations = {{.type = lambda_::SourceAccessConfigurationType::BASIC_AUTH,
                                         .uri = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"}},
       .starting_position = lambda_::StartingPosition::TRIM_HORIZON});
  target.add_event_source_mapping("Managed", {.event_source_arn = "arn:aws:kafka:eu-west-1:111122223333:cluster/c/1",
                                              .kafka_consumer_group_id = "shop",
                                              .kafka_topic = "orders",
                                              .starting_position = lambda_::StartingPosition::LATEST});
  stack.add<CfnOutput>("MappingArn", {.value = stream.event_source_mapping_arn()});
  auto& imported = lambda_::EventSourceMapping::from_event_source_mapping_id(stack, "Mapping", "abc");
  stack.add<CfnOutput>("ImportedArn", {.value = imported.event_source_mapping_arn()});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Code");
  const Code folder = Code::from_asset(files, {.exclude = {"*.txt"}});
  add_code(stack, folder);
  add_images(stack);
  add_layers(stack, folder);
  add_sources(stack);
  return app.run();
}
