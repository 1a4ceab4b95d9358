#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecr.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/lambda_/scalable_function_attribute.hpp>
#include <cdk/s3.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::lambda_;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  FunctionProps props() {
    return {.code = Code::from_inline("code"), .handler = "index.handler", .runtime = Runtime::NODEJS_22_X};
  }
};

/// What a function with changed props says.
template <class F>
std::string function_error(F change) {
  Fixture f;
  FunctionProps props = f.props();
  change(props, f);
  return refusal([&] { f.stack.add<Function>("fn", props); });
}

using Props = FunctionProps;

}  // namespace

TEST_CASE("names, descriptions, storage and code of functions are checked") {
  CHECK(function_error([](Props& p, Fixture&) { p.function_name = "a b"; }) ==
        "error: [stack/fn] function_name is \"a b\"; allowed: at most 64 letters, digits, hyphens and underscores "
        "(AWS::Lambda::Function FunctionName)");
  CHECK(function_error([](Props& p, Fixture&) { p.description = std::string(257, 'x'); }) ==
        "error: [stack/fn] description of 257 characters; allowed: at most 256 (AWS::Lambda::Function Description)");
  CHECK(function_error([](Props& p, Fixture&) { p.ephemeral_storage_size = Size::mebibytes(511); }) ==
        "error: [stack/fn] ephemeral_storage_size of 511 MiB; allowed: 512 MiB to 10240 MiB (AWS::Lambda::Function "
        "EphemeralStorage)");
  CHECK(function_error([](Props& p, Fixture&) { p.runtime = Runtime::JAVA_21; }) ==
        "error: [stack/fn] inline code for the runtime java21; allowed: code from an asset, or a runtime of Node.js or "
        "Python (AWS::Lambda::Function ZipFile)");
  CHECK(refusal([] { Code::from_inline(""); }) ==
        "error: inline code of no characters; allowed: the source of the function (AWS::Lambda::Function ZipFile)");
  CHECK(function_error([](Props& p, Fixture&) { p.system_log_level_v2 = SystemLogLevel::INFO; }) ==
        "error: [stack/fn] a log level without logging_format = LoggingFormat::JSON; allowed: both together "
        "(AWS::Lambda::Function LoggingConfig)");
  CHECK(function_error([](Props& p, Fixture&) {
          p.environment = {{"AWS_REGION", "x"}};
        }) ==
        "error: [stack/fn] the environment variable AWS_REGION; allowed: a name that AWS Lambda doesn't set itself "
        "(AWS::Lambda::Function Environment)");
}

TEST_CASE("props of functions in a VPC need one") {
  const std::string rule = "; allowed: vpc with it (AWS::Lambda::Function VpcConfig)";
  CHECK(function_error([](Props& p, Fixture&) { p.allow_all_outbound = true; }) ==
        "error: [stack/fn] allow_all_outbound without vpc" + rule);
  CHECK(function_error([](Props& p, Fixture&) { p.vpc_subnets = ec2::SubnetSelection(); }) ==
        "error: [stack/fn] vpc_subnets without vpc" + rule);
  CHECK(function_error([](Props& p, Fixture&) { p.ipv6_allowed_for_dual_stack = true; }) ==
        "error: [stack/fn] ipv6_allowed_for_dual_stack without vpc" + rule);
  CHECK(function_error([](Props& p, Fixture&) { p.allow_all_ipv6_outbound = true; }) ==
        "error: [stack/fn] allow_all_ipv6_outbound without vpc" + rule);
  const auto in_vpc = [](auto change) {
    return function_error([&](Props& p, Fixture& f) {
      auto& vpc = f.stack.add<ec2::Vpc>("vpc");
      p.vpc = vpc;
      p.security_groups = {f.stack.add<ec2::SecurityGroup>("sg", {.vpc = vpc})};
      change(p);
    });
  };
  const std::string groups =
      " with security_groups; allowed: the setting of those groups themselves (AWS::Lambda::Function VpcConfig)";
  CHECK(in_vpc([](Props& p) { p.allow_all_outbound = true; }) == "error: [stack/fn] allow_all_outbound" + groups);
  CHECK(in_vpc([](Props& p) { p.allow_all_ipv6_outbound = true; }) ==
        "error: [stack/fn] allow_all_ipv6_outbound" + groups);
  CHECK(in_vpc([](Props& p) { p.vpc = {}; }) == "error: [stack/fn] security_groups without vpc" + rule);
  CHECK(in_vpc([](Props& p) { p.vpc_subnets = ec2::SubnetSelection{.subnet_type = ec2::SubnetType::PUBLIC}; }) ==
        "error: [stack/fn] a function in a public subnet, from where it doesn't reach the internet; allowed: other "
        "subnets, or allow_public_subnet = true (AWS::Lambda::Function VpcConfig.SubnetIds)");
}

TEST_CASE("what isn't known of a function is refused") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  CHECK(refusal([&] { function.connections(); }) ==
        "error: [stack/fn] the connections of a function outside of a VPC; allowed: vpc in its props, or "
        "security_group in its import (AWS::Lambda::Function VpcConfig)");
  auto& imported = Function::from_function_name(f.stack, "there", "name");
  CHECK(refusal([&] { imported.grant_principal().policy_fragment(); }) ==
        "error: [stack/there] a policy that names an imported resource whose role isn't known; allowed: role in its "
        "import (Principal)");
}

TEST_CASE("permissions hold services, accounts, ARNs and organizations") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  const std::string rule = " (AWS::Lambda::Permission Principal)";
  const auto error = [&](const iam::Principal& principal) {
    return refusal([&] { function.add_permission("allow", {.principal = principal}); });
  };
  CHECK(error(iam::CanonicalUserPrincipal("id")) ==
        "error: [stack/fn] a permission for a principal of this kind; allowed: a service, an account, an ARN or an "
        "organization" +
            rule);
  CHECK(error(iam::ServicePrincipal("s3").with_conditions({{"StringLike", {{"a", "b"}}}})) ==
        "error: [stack/fn] a permission for a principal with the condition StringLike a; allowed: ArnLike "
        "aws:SourceArn, StringEquals aws:SourceAccount or StringEquals aws:PrincipalOrgID" +
            rule);
  CHECK(error(iam::OrganizationPrincipal("o-1234567890").with_conditions({{"ArnLike", {{"aws:SourceArn", "arn"}}}})) ==
        "error: [stack/fn] a permission for an organization with other conditions; allowed: the organization alone" +
            rule);
}

TEST_CASE("permissions of functions elsewhere are warned of") {
  Fixture f;
  auto& elsewhere =
      Function::from_function_arn(f.stack, "there", "arn:aws:lambda:eu-west-1:111122223333:function:name");
  elsewhere.add_permission("allow", {.principal = iam::ServicePrincipal("sns.amazonaws.com")});
  CHECK(warnings(f.app) ==
        "warning: [stack/there] A permission can't be added to a function of another account or region. If it is there "
        "already, import the function with skip_permissions; if it is in the stack's own environment, with "
        "same_environment. [ack: UnclearLambdaEnvironment]");
}

TEST_CASE("images, handlers and runtimes go together") {
  const std::string rule = " (AWS::Lambda::Function PackageType)";
  const auto error = [](const char* handler, const Runtime& runtime, bool image) {
    Fixture f;
    auto& repository = f.stack.add<ecr::Repository>("repo");
    return refusal([&] {
      f.stack.add<Function>("fn", {.code = image ? Code::from_ecr_image(repository) : Code::from_inline("code"),
                                   .handler = handler,
                                   .runtime = runtime});
    });
  };
  CHECK(error("a.b", Runtime::FROM_IMAGE, true) ==
        "error: [stack/fn] an image without Handler::FROM_IMAGE; allowed: Handler::FROM_IMAGE and an image together" +
            rule);
  CHECK(error(Handler::FROM_IMAGE, Runtime::NODEJS_22_X, true) ==
        "error: [stack/fn] an image without Runtime::FROM_IMAGE; allowed: Runtime::FROM_IMAGE and an image together" +
            rule);
  CHECK(error(Handler::FROM_IMAGE, Runtime::NODEJS_22_X, false) ==
        "error: [stack/fn] Handler::FROM_IMAGE for code that is no image; allowed: Handler::FROM_IMAGE and an image "
        "together" +
            rule);
}

TEST_CASE("code has to be an archive, and of one stack") {
  Fixture f;
  CHECK(function_error([](Props& p, Fixture&) { p.code = Code::from_asset(__FILE__); }) ==
        "error: [stack/fn] '" + std::string(__FILE__) +
            "' as code; allowed: a folder, or an archive of one (AWS::Lambda::Function Code)");
  auto& other = f.app.add<Stack>("other");
  FunctionProps props = f.props();
  props.code = Code::from_asset("../conformance/file_assets/files");
  f.stack.add<Function>("fn", props);
  CHECK(refusal([&] { other.add<Function>("fn", props); }) ==
        "error: [other/fn] code that the stack 'stack' has taken already; allowed: code of its own for each stack "
        "(AWS::Lambda::Function Code)");
  CHECK(refusal([] { Code::from_cfn_parameters().bucket_name_param(); }) ==
        "error: the parameters of code that no function has taken; allowed: asking after the function is made (CDK: "
        "CfnParametersCode)");
}

TEST_CASE("snapshots are for some runtimes, and little storage") {
  const std::string rule = " (AWS::Lambda::Function SnapStart)";
  CHECK(function_error([](Props& p, Fixture&) { p.snap_start = SnapStartConf::ON_PUBLISHED_VERSIONS; }) ==
        "error: [stack/fn] snap_start for the runtime nodejs22.x; allowed: a runtime of Java 11, Python 3.12 or .NET "
        "8, or newer" +
            rule);
  CHECK(function_error([](Props& p, Fixture&) {
          p.runtime = Runtime::PYTHON_3_13;
          p.snap_start = SnapStartConf::ON_PUBLISHED_VERSIONS;
          p.ephemeral_storage_size = Size::mebibytes(513);
        }) ==
        "error: [stack/fn] snap_start with an ephemeral_storage_size of 513 MiB; allowed: at most 512 MiB" + rule);
  Fixture f;
  FunctionProps props = f.props();
  props.runtime = Runtime::PYTHON_3_13;
  props.snap_start = SnapStartConf::ON_PUBLISHED_VERSIONS;
  f.stack.add<Function>("fn", props);
  CHECK(warnings(f.app) ==
        "warning: [stack/fn] snap_start has its effect in versions alone, such as current_version(). [ack: "
        "@aws-cdk/aws-lambda:snapStartRequirePublish]");
}

TEST_CASE("events that failed go to one place") {
  const std::string rule = " (AWS::Lambda::Function DeadLetterConfig)";
  CHECK(function_error([](Props& p, Fixture& f) {
          p.dead_letter_queue = f.stack.add<sqs::Queue>("queue");
          p.dead_letter_queue_enabled = false;
        }) ==
        "error: [stack/fn] dead_letter_queue with dead_letter_queue_enabled = false; allowed: one of the two" + rule);
  CHECK(function_error([](Props& p, Fixture& f) {
          p.dead_letter_topic = f.stack.add<sns::Topic>("topic");
          p.dead_letter_queue_enabled = true;
        }) == "error: [stack/fn] dead_letter_topic with a dead letter queue; allowed: one of the two" + rule);
}

TEST_CASE("layers fit the runtime, are five at most, and hold no inline code") {
  Fixture f;
  auto& bucket = s3::Bucket::from_bucket_name(f.stack, "bucket", "code");
  const auto layer = [&](const char* id, const Runtime& runtime) -> LayerVersion& {
    return f.stack.add<LayerVersion>(id, {.code = Code::from_bucket(bucket, "key"), .compatible_runtimes = {runtime}});
  };
  auto& function = f.stack.add<Function>("fn", f.props());
  auto& python = layer("python", Runtime::PYTHON_3_13);
  const std::string rule = " (AWS::Lambda::Function Layers)";
  CHECK(refusal([&] { function.add_layers(python); }) ==
        "error: [stack/fn] the layer 'stack/python' for the runtime nodejs22.x; allowed: a layer for that runtime; "
        "this one is for python3.13" +
            rule);
  for (const char* id : {"a", "b", "c", "d", "e"}) function.add_layers(layer(id, Runtime::NODEJS_22_X));
  auto& sixth = layer("f", Runtime::NODEJS_22_X);
  CHECK(refusal([&] { function.add_layers(sixth); }) == "error: [stack/fn] a sixth layer; allowed: at most 5" + rule);
  auto& repository = f.stack.add<ecr::Repository>("repo");
  auto& image = f.stack.add<DockerImageFunction>("image", {.code = DockerImageCode::from_ecr(repository)});
  CHECK(refusal([&] { image.add_layers(sixth); }) ==
        "error: [stack/image] a layer for a function whose code is an image; allowed: none: the image holds all code" +
            rule);
  CHECK(refusal([&] { f.stack.add<LayerVersion>("inline", {.code = Code::from_inline("x")}); }) ==
        "error: [stack/inline] inline code for a layer; allowed: code from a folder, a file or a bucket "
        "(AWS::Lambda::LayerVersion Content)");
  CHECK(refusal([&] { f.stack.add<LayerVersion>("picture", {.code = Code::from_ecr_image(repository)}); }) ==
        "error: [stack/picture] an image for a layer; allowed: code from a folder, a file or a bucket "
        "(AWS::Lambda::LayerVersion Content)");
  CHECK(refusal([&] { sixth.add_permission("allow", {.account_id = "111122223333", .organization_id = "o-1"}); }) ==
        "error: [stack/f] organization_id with the account \"111122223333\"; allowed: account_id = \"*\" with it "
        "(AWS::Lambda::LayerVersionPermission OrganizationId)");
}

TEST_CASE("versions and aliases are checked") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  const auto version_error = [&](VersionProps props) {
    return refusal([&] { f.stack.add<Version>("version", props); });
  };
  CHECK(version_error({.lambda = function, .provisioned_concurrent_executions = 0}) ==
        "error: [stack/version] provisioned_concurrent_executions is 0; allowed: 1 or more (AWS::Lambda "
        "ProvisionedConcurrencyConfig)");
  const std::string scaling = " (AWS::Lambda::Version FunctionScalingConfig)";
  CHECK(version_error({.lambda = function, .min_execution_environments = -1}) ==
        "error: [stack/version] min_execution_environments is -1; allowed: 0 or more" + scaling);
  CHECK(version_error({.lambda = function, .max_execution_environments = -1}) ==
        "error: [stack/version] max_execution_environments is -1; allowed: 0 or more" + scaling);
  CHECK(version_error({.lambda = function, .max_execution_environments = 1, .min_execution_environments = 2}) ==
        "error: [stack/version] min_execution_environments of 2 is above max_execution_environments of 1; allowed: a "
        "minimum that is at most the maximum" +
            scaling);
  auto& version = function.current_version();
  const auto alias_error = [&](Vector<VersionWeight> weights) {
    return refusal(
        [&] { f.stack.add<Alias>("alias", {.alias_name = "a", .version = version, .additional_versions = weights}); });
  };
  const std::string routing = " (AWS::Lambda::Alias RoutingConfig)";
  CHECK(alias_error({{.version = version, .weight = 1.5}}) ==
        "error: [stack/alias] a version's weight is 1.5; allowed: 0 to 1" + routing);
  CHECK(alias_error({{.version = version, .weight = 0.75}, {.version = version, .weight = 0.5}}) ==
        "error: [stack/alias] the versions' weights are 1.25 in all; allowed: at most 1" + routing);
  auto& alias = function.add_alias("live");
  auto& scaling_alias = alias.add_auto_scaling({.max_capacity = 2});
  CHECK(refusal([&] { scaling_alias.scale_on_utilization({.utilization_target = 0.95}); }) ==
        "error: [stack/fn/Aliaslive/AliasScaling] utilization_target is 0.95; allowed: 0.1 to 0.9 "
        "(AWS::ApplicationAutoScaling::ScalingPolicy TargetValue)");
  CHECK(refusal([&] { alias.add_auto_scaling({.max_capacity = 2}); }) ==
        "error: [stack/fn/Aliaslive] add_auto_scaling is called a second time; allowed: once for each alias "
        "(AWS::ApplicationAutoScaling::ScalableTarget)");
  CHECK(
      refusal([&] { f.stack.add<FunctionUrl>("url", {.function = version}); }) ==
      "error: [stack/url] a URL of a version; allowed: one of a function, or of an alias (AWS::Lambda::Url Qualifier)");
  CHECK(refusal([&] { function.add_function_url({.cors = {{.max_age = Duration::days(2)}}}); }) ==
        "error: [stack/fn/FunctionUrl] max_age is 172800 seconds; allowed: at most 86400 (1 day) (AWS::Lambda::Url "
        "Cors.MaxAge)");
  CHECK(refusal([&] { function.latest_version().edge_arn(); }) ==
        "error: [stack/fn/$LATEST] the version $LATEST for CloudFront; allowed: a version with a number, such as "
        "current_version() (AWS::CloudFront::Distribution LambdaFunctionARN)");
  CHECK(refusal([&] {
          Version::from_version_arn(f.stack, "latest", "arn:aws:lambda:us-east-1:111122223333:function:f:$LATEST")
              .edge_arn();
        }) ==
        "error: [stack/latest] the version $LATEST for CloudFront; allowed: a version with a number, such as "
        "current_version() (AWS::CloudFront::Distribution LambdaFunctionARN)");
  CHECK(refusal([&] { function.invalidate_version_based_on(Aws::REGION); }) ==
        "error: [stack/fn] invalidate_version_based_on with text that is only known at deployment; allowed: text that "
        "is known at synthesis (CDK: Function.invalidateVersionBasedOn)");
}

TEST_CASE("versions for CloudFront have no environment") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  function.add_environment("A", "1", {.remove_in_edge = true});
  function.check_edge_compatibility();
  function.add_environment("B", "2").add_environment("C", "3");
  CHECK(refusal([&] { function.check_edge_compatibility(); }) ==
        "error: [stack/fn] the environment variables B, C of a function that CloudFront runs; allowed: none, or "
        "add_environment with remove_in_edge = true (AWS::CloudFront::Distribution LambdaFunctionARN)");
}

TEST_CASE("asynchronous calls are configured once") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  CHECK(refusal([&] { function.configure_async_invoke({.retry_attempts = 3}); }) ==
        "error: [stack/fn/EventInvokeConfig] retry_attempts is 3; allowed: 0 to 2 (AWS::Lambda::EventInvokeConfig "
        "MaximumRetryAttempts)");
  function.current_version().configure_async_invoke({.retry_attempts = 1});
  CHECK(refusal([&] { function.current_version().configure_async_invoke({.retry_attempts = 1}); }) ==
        "error: [stack/fn/CurrentVersion] a second configuration of asynchronous calls; allowed: one for each "
        "function, version or alias (AWS::Lambda::EventInvokeConfig Qualifier)");
  CHECK(refusal([&] {
          f.stack.add<EventInvokeConfig>("other", {.function = function, .max_event_age = Duration::seconds(59)});
        }) ==
        "error: [stack/other] max_event_age is 59 seconds; allowed: 60 seconds to 6 hours "
        "(AWS::Lambda::EventInvokeConfig MaximumEventAgeInSeconds)");
}

TEST_CASE("grants that need a policy which can't be written are refused") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  const std::string allowed =
      "a permission for a function of another account or region, or for $LATEST; allowed: same_environment or "
      "skip_permissions in its import (CDK: Function.fromFunctionAttributes)";
  CHECK(refusal([&] { function.latest_version().grant_invoke(iam::ServicePrincipal("iot.amazonaws.com")); }) ==
        "error: [stack/fn/$LATEST] " + allowed);
  auto& elsewhere = Function::from_function_arn(f.stack, "there", "arn:aws:lambda:eu-west-1:111122223333:function:n");
  CHECK(refusal([&] { elsewhere.grant_invoke(iam::ServicePrincipal("iot.amazonaws.com")); }) ==
        "error: [stack/there] " + allowed);
}

TEST_CASE("permissions of a function whose versions are called are warned of") {
  const std::string text =
      "A permission to call a function doesn't hold for calls of its versions and aliases. Where those are called, use "
      "grant_invoke or add_permission of the version or alias. [ack: "
      "@aws-cdk/aws-lambda:addPermissionsToVersionOrAlias]";
  Fixture before, after, without;
  auto& late = before.stack.add<Function>("fn", before.props());
  late.grant_invoke(iam::ServicePrincipal("iot.amazonaws.com"));
  late.current_version();
  CHECK(warnings(before.app) == "warning: [stack/fn] " + text);
  without.stack.add<Function>("fn", without.props())
      .current_version()
      .grant_invoke(iam::ServicePrincipal("iot.amazonaws.com"));
  CHECK(warnings(without.app).empty());
  auto& early = after.stack.add<Function>("fn", after.props());
  early.current_version();
  early.add_permission("allow", {.principal = iam::ServicePrincipal("iot.amazonaws.com")});
  CHECK(warnings(after.app) == "warning: [stack/fn] " + text);
}

TEST_CASE("mappings of event sources are checked") {
  Fixture f;
  auto& function = f.stack.add<Function>("fn", f.props());
  const std::string type = " (AWS::Lambda::EventSourceMapping ";
  const auto error = [&](const EventSourceMappingOptions& options) {
    return refusal([&] { function.add_event_source_mapping("mapping", options); });
  };
  const std::string at = "error: [stack/fn/mapping] ";
  CHECK(error({.event_source_arn = "arn", .kafka_bootstrap_servers = {"a:1"}}) ==
        at + "event_source_arn and kafka_bootstrap_servers; allowed: one of the two" + type +
            "SelfManagedEventSource)");
  CHECK(error({.starting_position = StartingPosition::AT_TIMESTAMP}) ==
        at + "StartingPosition::AT_TIMESTAMP without starting_position_timestamp; allowed: both together" + type +
            "StartingPositionTimestamp)");
  CHECK(error({.starting_position = StartingPosition::LATEST, .starting_position_timestamp = 1}) ==
        at + "starting_position_timestamp without StartingPosition::AT_TIMESTAMP; allowed: both together" + type +
            "StartingPositionTimestamp)");
  CHECK(error({.filter_encryption = f.stack.add<kms::Key>("key")}) ==
        at + "filter_encryption without filters; allowed: filters with it" + type + "KmsKeyArn)");
  CHECK(error({.kafka_consumer_group_id = "a b"}) ==
        at + "kafka_consumer_group_id is \"a b\"; allowed: 1 to 200 letters, digits and -/*:_+=.@" + type +
            "ConsumerGroupId)");
  CHECK(error({.max_concurrency = 1}) ==
        at + "max_concurrency is 1; allowed: 2 to 1000" + type + "ScalingConfig.MaximumConcurrency)");
  CHECK(error({.retry_attempts = -2}) ==
        at + "retry_attempts is -2; allowed: -1 to 10000" + type + "MaximumRetryAttempts)");
  CHECK(error({.parallelization_factor = 11}) ==
        at + "parallelization_factor is 11; allowed: 1 to 10" + type + "ParallelizationFactor)");
  CHECK(error({.provisioned_poller_config = {{.minimum_pollers = 201}}}) ==
        at + "minimum_pollers is 201; allowed: 1 to 200" + type + "ProvisionedPollerConfig.MinimumPollers)");
  CHECK(error({.provisioned_poller_config = {{.maximum_pollers = 2001}}}) ==
        at + "maximum_pollers is 2001; allowed: 1 to 2000" + type + "ProvisionedPollerConfig.MaximumPollers)");
  CHECK(error({.provisioned_poller_config = {{.maximum_pollers = 1, .minimum_pollers = 2}}}) ==
        at + "minimum_pollers of 2 is above maximum_pollers of 1; allowed: a minimum that is at most the maximum" +
            type + "ProvisionedPollerConfig)");
  CHECK(error({.max_batching_window = Duration::seconds(301)}) ==
        at + "max_batching_window is 301 seconds; allowed: 0 to 300 seconds" + type +
            "MaximumBatchingWindowInSeconds)");
  CHECK(error({.max_record_age = Duration::seconds(59)}) ==
        at + "max_record_age is 59 seconds; allowed: 60 to 604800 seconds" + type + "MaximumRecordAgeInSeconds)");
  CHECK(error({.tumbling_window = Duration::seconds(901)}) ==
        at + "tumbling_window is 901 seconds; allowed: 0 to 900 seconds" + type + "TumblingWindowInSeconds)");
}

TEST_CASE("profiling, long lives and signatures are checked") {
  CHECK(function_error([](Props& p, Fixture&) { p.profiling = true; }) ==
        "error: [stack/fn] profiling for the runtime nodejs22.x; allowed: a runtime of Java or Python "
        "(AWS::CodeGuruProfiler::ProfilingGroup ComputePlatform)");
  const std::string rule = " (AWS::Lambda::Function DurableConfig)";
  CHECK(function_error([](Props& p, Fixture&) {
          p.durable_config = DurableConfig{.execution_timeout = Duration::days(367)};
        }) == "error: [stack/fn] execution_timeout is 31708800 seconds; allowed: 1 to 31622400 (366 days)" + rule);
  CHECK(function_error([](Props& p, Fixture&) {
          p.durable_config =
              DurableConfig{.execution_timeout = Duration::days(1), .retention_period = Duration::days(91)};
        }) == "error: [stack/fn] retention_period is 91 days; allowed: 1 to 90 days" + rule);
  Fixture f;
  CHECK(refusal([&] {
          CodeSigningConfig::from_code_signing_config_arn(f.stack, "c", "arn:aws:lambda:eu-west-1:111122223333:x");
        }) ==
        "error: [stack] \"arn:aws:lambda:eu-west-1:111122223333:x\" is no ARN of a code signing configuration; "
        "allowed: arn:<partition>:lambda:<region>:<account>:code-signing-config:<id> (AWS::Lambda::Function "
        "CodeSigningConfigArn)");
}
