#include <algorithm>
#include <array>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/lazy.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::lambda_ {
namespace {

/// Variables that AWS Lambda sets.
constexpr std::array reserved_variables = {"_HANDLER",
                                           "_X_AMZN_TRACE_ID",
                                           "AWS_DEFAULT_REGION",
                                           "AWS_REGION",
                                           "AWS_EXECUTION_ENV",
                                           "AWS_LAMBDA_FUNCTION_NAME",
                                           "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                                           "AWS_LAMBDA_FUNCTION_VERSION",
                                           "AWS_LAMBDA_INITIALIZATION_TYPE",
                                           "AWS_LAMBDA_LOG_GROUP_NAME",
                                           "AWS_LAMBDA_LOG_STREAM_NAME",
                                           "AWS_ACCESS_KEY",
                                           "AWS_ACCESS_KEY_ID",
                                           "AWS_SECRET_ACCESS_KEY",
                                           "AWS_SESSION_TOKEN",
                                           "AWS_LAMBDA_RUNTIME_API",
                                           "LAMBDA_TASK_ROOT",
                                           "LAMBDA_RUNTIME_DIR"};

bool is_function_name(std::string_view name) {
  return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") ==
                              std::string_view::npos;
}

iam::ManagedPolicyReference service_role_policy(const std::string& name) {
  return iam::ManagedPolicy::from_aws_managed_policy_name("service-role/" + name);
}

}  // namespace

Function::Function(const Scope& scope, const Props& props)
    : FunctionBase(scope, {.physical_name = props.function_name}),
      architecture_(props.architecture.value_or(Architecture::X86_64())),
      runtime_(props.runtime),
      timeout_(props.timeout),
      dead_letter_topic_(props.dead_letter_topic) {
  check(props);
  make_role(props);
  const CodeConfig code = props.code.bind(*this);
  for (const auto& [key, value] : props.environment) add_environment(key, value);
  if (dead_letter_topic_)
    add_to_role_policy(
        iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {dead_letter_topic_->topic_arn()}}));

  CfnFunctionProps cfn{
      .code =
          CfnFunction::CodeProperty{.s3_bucket = code.s3_bucket, .s3_key = code.s3_key, .zip_file = code.inline_code},
      .role = role_->role_arn(),
      .description = props.description,
      .environment = Lazy::typed<CfnFunction::EnvironmentProperty>([this]() -> Input<CfnFunction::EnvironmentProperty> {
        if (environment_.empty()) return {};
        return CfnFunction::EnvironmentProperty{.variables = environment_};
      }),
      .function_name = physical_name(),
      .handler = props.handler,
      .memory_size = props.memory_size,
      .recursive_loop = props.recursive_loop,
      .reserved_concurrent_executions = props.reserved_concurrent_executions,
      .runtime = runtime_.name(),
  };
  if (props.architecture) cfn.architectures = {architecture_.name()};
  if (dead_letter_topic_)
    cfn.dead_letter_config = CfnFunction::DeadLetterConfigProperty{.target_arn = dead_letter_topic_->topic_arn()};
  if (props.ephemeral_storage_size)
    cfn.ephemeral_storage = CfnFunction::EphemeralStorageProperty{
        .size = static_cast<std::int64_t>(props.ephemeral_storage_size->to_mebibytes())};
  if (props.environment_encryption) cfn.kms_key_arn = props.environment_encryption->key_arn();
  if (timeout_) cfn.timeout = timeout_->to_seconds();
  connect_to_vpc(props, cfn);
  configure_logging(props, cfn);
  if (props.tracing && *props.tracing != Tracing::DISABLED) {
    add_to_role_policy(
        iam::PolicyStatement({.actions = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, .resources = {"*"}}));
    cfn.tracing_config = CfnFunction::TracingConfigProperty{.mode = *props.tracing};
  }
  resource_ = &add<CfnFunction>("Resource", std::move(cfn));
  resource_->node().add_dependency(*role_);
  if (!props.log_group && FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-lambda:useCdkManagedLogGroup"))
    add<logs::LogGroup>("LogGroup", {.log_group_name = concat("/aws/lambda/", function_name())});
  props.code.bind_to_resource(*resource_);
}

void Function::check(const Props& props) const {
  const std::string type = "AWS::Lambda::Function ";
  const auto& name = props.function_name;
  if (name.is_string() && (name.as_string().size() > 64 || !is_function_name(name.as_string())))
    fail(*this, {"function_name is \"" + std::string(name.as_string()) + "\"",
                 "at most 64 letters, digits, hyphens and underscores", type + "FunctionName"});
  const auto& description = props.description;
  if (description.is_string() && description.as_string().size() > 256)
    fail(*this, {"description of " + std::to_string(description.as_string().size()) + " characters", "at most 256",
                 type + "Description"});
  if (props.code.is_inline() && !runtime_.supports_inline_code())
    fail(*this, {"inline code for the runtime " + std::string(runtime_.name()),
                 "code from an asset, or a runtime of "
                 "Node.js or Python",
                 type + "ZipFile"});
  if (props.ephemeral_storage_size) {
    const double size = props.ephemeral_storage_size->to_mebibytes({.rounding = SizeRoundingBehavior::NONE});
    if (size < 512 || size > 10240)
      fail(*this, {"ephemeral_storage_size of " + props.ephemeral_storage_size->to_human_string(),
                   "512 MiB to 10240 MiB", type + "EphemeralStorage"});
  }
  if ((props.application_log_level_v2 || props.system_log_level_v2) && props.logging_format != LoggingFormat::JSON)
    fail(*this, {"a log level without logging_format = LoggingFormat::JSON", "both together", type + "LoggingConfig"});
  check_vpc(props);
}

void Function::make_role(const Props& props) {
  if (props.role) {
    role_ = props.role.get();
  } else {
    std::vector<iam::ManagedPolicyReference> policies{service_role_policy("AWSLambdaBasicExecutionRole")};
    if (props.vpc) policies.push_back(service_role_policy("AWSLambdaVPCAccessExecutionRole"));
    role_ = &add<iam::Role>("ServiceRole", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com"),
                                            .managed_policies = std::move(policies)});
  }
  for (const iam::PolicyStatement& statement : props.initial_policy) role_->add_to_principal_policy(statement);
}

void Function::configure_logging(const Props& props, CfnFunctionProps& cfn) const {
  if (!props.log_group && !props.logging_format) return;
  CfnFunction::LoggingConfigProperty made{.application_log_level = props.application_log_level_v2,
                                          .log_format = props.logging_format,
                                          .system_log_level = props.system_log_level_v2};
  if (props.log_group) made.log_group = props.log_group->log_group_name();
  cfn.logging_config = made;
}

Function& Function::add_environment(std::string_view key, const Input<std::string>& value) {
  if (std::ranges::find(reserved_variables, key) != reserved_variables.end())
    fail(*this, {"the environment variable " + std::string(key), "a name that AWS Lambda doesn't set itself",
                 "AWS::Lambda::Function Environment"});
  const auto same = std::ranges::find(environment_, key, &std::pair<std::string, Input<std::string>>::first);
  if (same != environment_.end())
    same->second = value;
  else
    environment_.emplace_back(key, value);
  return *this;
}

Input<std::string> Function::function_arn() const {
  return resource_arn_attribute(resource_->attr_arn(), {.resource = "function",
                                                        .service = "lambda",
                                                        .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                        .resource_name = physical_name()});
}

Input<std::string> Function::function_name() const { return resource_name_attribute(resource_->ref()); }

}  // namespace cdk::lambda_
