#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/codeguruprofiler/profiling_group.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/lambda_/code_signing_config.hpp>
#include <cdk/lambda_/event_invoke_config.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/layer_version.hpp>
#include <cdk/lazy.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_retention.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::lambda_ {
namespace {

bool is_function_name(std::string_view name) {
  return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") ==
                              std::string_view::npos;
}

iam::ManagedPolicyReference service_role_policy(const std::string& name) {
  return iam::ManagedPolicy::from_aws_managed_policy_name("service-role/" + name);
}

Input<CfnFunction::CodeProperty> rendered(const CodeConfig& code) {
  CfnFunction::CodeProperty made{.s3_object_storage_mode = code.s3_object_storage_mode,
                                 .source_kms_key_arn = code.source_kms_key_arn,
                                 .zip_file = code.inline_code};
  if (code.image) made.image_uri = code.image->image_uri;
  if (code.s3_location) {
    made.s3_bucket = code.s3_location->bucket_name;
    made.s3_key = code.s3_location->object_key;
    made.s3_object_version = code.s3_location->object_version;
  }
  return made;
}

Input<CfnFunction::ImageConfigProperty> image_config(const CodeConfig& code) {
  if (!code.image) return {};
  CfnFunction::ImageConfigProperty made{.working_directory = code.image->working_directory};
  if (!code.image->cmd.empty()) made.command = code.image->cmd;
  if (!code.image->entrypoint.empty()) made.entry_point = code.image->entrypoint;
  const bool says_nothing =
      code.image->cmd.empty() && code.image->entrypoint.empty() && !made.working_directory.is_set();
  return says_nothing ? Input<CfnFunction::ImageConfigProperty>() : made;
}

void check_snap_start(const Construct& function, const FunctionOptions& props, const Runtime& runtime) {
  if (!props.snap_start) return;
  const std::string rule = "AWS::Lambda::Function SnapStart";
  if (runtime.name() != Runtime::FROM_IMAGE.name() && !runtime.supports_snap_start())
    fail(function, {"snap_start for the runtime " + std::string(runtime.name()),
                    "a runtime of Java 11, Python 3.12 or .NET 8, or newer", rule});
  if (props.tenancy_config) fail(function, {"snap_start with tenancy_config", "one of the two", rule});
  if (props.ephemeral_storage_size && props.ephemeral_storage_size->to_mebibytes() > 512)
    fail(function, {"snap_start with an ephemeral_storage_size of " + props.ephemeral_storage_size->to_human_string(),
                    "at most 512 MiB", rule});
}

}  // namespace

Function::Function(const Scope& scope, const Props& props)
    : Function(scope, props, {props.code, props.handler, props.runtime}) {}

Function::Function(const Scope& scope, const FunctionOptions& props, const Program& program)
    : FunctionBase(scope, {.physical_name = props.function_name}),
      architecture_(props.architecture.value_or(Architecture::X86_64())),
      runtime_(program.runtime),
      timeout_(props.timeout),
      version_options_(props.current_version_options),
      tenancy_config_(props.tenancy_config) {
  check(props, program);
  make_role(props);
  const CodeConfig code = program.code.bind(*this);
  check_code(code, program.handler);
  configure_profiling(props);
  for (const auto& [key, value] : props.environment) add_environment(key, value);

  CfnFunctionProps cfn{
      .code = rendered(code),
      .role = role_->role_arn(),
      .description = props.description,
      .environment = Lazy::typed<CfnFunction::EnvironmentProperty>([this]() -> Input<CfnFunction::EnvironmentProperty> {
        if (environment_.empty()) return {};
        return CfnFunction::EnvironmentProperty{.variables = Input<Map<std::string>>::from(variables())};
      }),
      .function_name = physical_name(),
      .image_config = image_config(code),
      .layers = Lazy::list([this] { return layer_arns(); }, true),
      .memory_size = props.memory_size,
      .recursive_loop = props.recursive_loop,
      .reserved_concurrent_executions = props.reserved_concurrent_executions,
  };
  if (code.image) {
    cfn.package_type = "Image";
  } else {
    cfn.handler = program.handler;
    cfn.runtime = runtime_.name();
  }
  configure_dead_letters(props, cfn);
  configure_runtime(props, cfn);
  connect_to_vpc(props, cfn);
  mount_file_system(props, cfn);
  configure_logging(props, cfn);
  configure_tracing(props, cfn);
  resource_ = &add<CfnFunction>("Resource", std::move(cfn));
  resource_->node().add_dependency(*role_);
  wait_for_file_system(props);
  for (const auto& layer : props.layers) add_layer(layer, node().where());
  for (const EventSource& event : props.events) add_event_source(*event);
  configure_log_group(props);
  program.code.bind_to_resource(*resource_, {.resource_property = code.image ? "Code.ImageUri" : "Code"});
  if (configures_calls(props)) configure_async_invoke(props, node().where());
  add_aws_layers(props);
}

void Function::configure_tracing(const FunctionOptions& props, CfnFunctionProps& cfn) {
  const Tracing tracing = props.tracing.value_or(props.adot_instrumentation ? Tracing::ACTIVE : Tracing::DISABLED);
  if (tracing == Tracing::DISABLED) return;
  add_to_role_policy(
      iam::PolicyStatement({.actions = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, .resources = {"*"}}));
  cfn.tracing_config = CfnFunction::TracingConfigProperty{.mode = tracing};
}

void Function::configure_profiling(const FunctionOptions& props) {
  if (!props.profiling.value_or(static_cast<bool>(props.profiling_group))) return;
  if (!runtime_.supports_code_guru_profiling())
    fail(*this, {"profiling for the runtime " + std::string(runtime_.name()), "a runtime of Java or Python",
                 "AWS::CodeGuruProfiler::ProfilingGroup ComputePlatform"});
  using namespace codeguruprofiler;
  IProfilingGroup& group =
      props.profiling_group ? *props.profiling_group
                            : add<ProfilingGroup>("ProfilingGroup", {.compute_platform = ComputePlatform::AWS_LAMBDA});
  group.grant_publish(*static_cast<iam::IPrincipal*>(role_));
  const std::string& region = group.env().region;
  add_environment("AWS_CODEGURU_PROFILER_GROUP_NAME", group.profiling_group_name());
  add_environment("AWS_CODEGURU_PROFILER_TARGET_REGION", region.empty() ? Aws::REGION : Input<std::string>(region));
  add_environment("AWS_CODEGURU_PROFILER_GROUP_ARN", group.profiling_group_arn());
  add_environment("AWS_CODEGURU_PROFILER_ENABLED", "TRUE");
}

void Function::configure_durability(const DurableConfig& durable, CfnFunctionProps& cfn) const {
  const std::string rule = "AWS::Lambda::Function DurableConfig";
  const auto seconds = durable.execution_timeout.to_seconds();
  if (seconds < 1 || seconds > 31622400)
    fail(*this, {"execution_timeout is " + std::to_string(seconds) + " seconds", "1 to 31622400 (366 days)", rule});
  CfnFunction::DurableConfigProperty made{.execution_timeout = seconds};
  if (durable.retention_period) {
    const auto days = durable.retention_period->to_days();
    if (days < 1 || days > 90)
      fail(*this, {"retention_period is " + std::to_string(days) + " days", "1 to 90 days", rule});
    made.retention_period_in_days = days;
  }
  cfn.durable_config = made;
}

void Function::configure_runtime(const FunctionOptions& props, CfnFunctionProps& cfn) {
  if (props.durable_config) configure_durability(*props.durable_config, cfn);
  if (props.code_signing_config) cfn.code_signing_config_arn = props.code_signing_config->code_signing_config_arn();
  if (props.architecture) cfn.architectures = {architecture_.name()};
  if (props.ephemeral_storage_size)
    cfn.ephemeral_storage = CfnFunction::EphemeralStorageProperty{
        .size = static_cast<std::int64_t>(props.ephemeral_storage_size->to_mebibytes())};
  if (props.environment_encryption) cfn.kms_key_arn = props.environment_encryption->key_arn();
  if (tenancy_config_)
    cfn.tenancy_config = CfnFunction::TenancyConfigProperty{.tenant_isolation_mode = tenancy_config_->mode()};
  if (timeout_) cfn.timeout = timeout_->to_seconds();
  if (const auto& mode = props.runtime_management_mode)
    cfn.runtime_management_config = CfnFunction::RuntimeManagementConfigProperty{.update_runtime_on = mode->mode(),
                                                                                 .runtime_version_arn = mode->arn()};
  if (!props.snap_start) return;
  Annotations::of(*this).add_warning_v2("@aws-cdk/aws-lambda:snapStartRequirePublish",
                                        "snap_start has its effect in versions alone, such as current_version().");
  cfn.snap_start = CfnFunction::SnapStartProperty{.apply_on = *props.snap_start};
}

void Function::configure_dead_letters(const FunctionOptions& props, CfnFunctionProps& cfn) {
  const std::string rule = "AWS::Lambda::Function DeadLetterConfig";
  const bool wants_queue = props.dead_letter_queue || props.dead_letter_queue_enabled.value_or(false);
  if (props.dead_letter_queue && !props.dead_letter_queue_enabled.value_or(true))
    fail(*this, {"dead_letter_queue with dead_letter_queue_enabled = false", "one of the two", rule});
  if (props.dead_letter_topic && (props.dead_letter_queue || props.dead_letter_queue_enabled))
    fail(*this, {"dead_letter_topic with a dead letter queue", "one of the two", rule});
  dead_letter_topic_ = props.dead_letter_topic;
  dead_letter_queue_ = props.dead_letter_queue;
  if (wants_queue && !dead_letter_queue_)
    dead_letter_queue_ = add<sqs::Queue>("DeadLetterQueue", {.retention_period = Duration::days(14)});
  if (!dead_letter_topic_ && !dead_letter_queue_) return;
  const Input<std::string> arn = dead_letter_topic_ ? dead_letter_topic_->topic_arn() : dead_letter_queue_->queue_arn();
  add_to_role_policy(
      iam::PolicyStatement({.actions = {dead_letter_topic_ ? "sns:Publish" : "sqs:SendMessage"}, .resources = {arn}}));
  cfn.dead_letter_config = CfnFunction::DeadLetterConfigProperty{.target_arn = arn};
}

void Function::configure_log_group(const FunctionOptions& props) {
  log_group_ = props.log_group;
  if (!log_group_ && FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-lambda:useCdkManagedLogGroup"))
    log_group_ = add<logs::LogGroup>("LogGroup", {.log_group_name = concat("/aws/lambda/", function_name())});
}

logs::ILogGroup& Function::log_group(Where where) {
  if (!log_group_) {
    const auto& retention = add<logs::LogRetention>(
        Id("LogRetention", where),
        {.log_group_name = concat("/aws/lambda/", function_name()), .retention = logs::RetentionDays::INFINITE});
    log_group_ =
        logs::LogGroup::from_log_group_arn(*this, Id(node().id() + "-LogGroup", where), retention.log_group_arn());
  }
  return *log_group_;
}

void Function::check(const FunctionOptions& props, const Program& program) const {
  const std::string type = "AWS::Lambda::Function ";
  const auto& name = props.function_name;
  if (name.is_string() && (name.as_string().size() > 64 || !is_function_name(name.as_string())))
    fail(*this, {"function_name is \"" + std::string(name.as_string()) + "\"",
                 "at most 64 letters, digits, hyphens and underscores", type + "FunctionName"});
  const auto& description = props.description;
  if (description.is_string() && description.as_string().size() > 256)
    fail(*this, {"description of " + std::to_string(description.as_string().size()) + " characters", "at most 256",
                 type + "Description"});
  if (program.code.is_inline() && !runtime_.supports_inline_code())
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
  check_snap_start(*this, props, runtime_);
  check_vpc(props);
  check_file_system(props);
}

void Function::check_code(const CodeConfig& code, const Input<std::string>& handler) const {
  const bool is_image = code.image.has_value();
  const std::string rule = "AWS::Lambda::Function PackageType";
  const auto check_one = [&](bool says_image, const std::string& constant) {
    if (says_image != is_image)
      fail(*this, {is_image ? "an image without " + constant : constant + " for code that is no image",
                   constant + " and an image together", rule});
  };
  check_one(handler == Value(Handler::FROM_IMAGE), "Handler::FROM_IMAGE");
  check_one(runtime_.name() == Runtime::FROM_IMAGE.name(), "Runtime::FROM_IMAGE");
}

void Function::make_role(const FunctionOptions& props) {
  if (props.role) {
    role_ = props.role.get();
  } else {
    std::vector<iam::ManagedPolicyReference> policies{service_role_policy(
        props.durable_config ? "AWSLambdaBasicDurableExecutionRolePolicy" : "AWSLambdaBasicExecutionRole")};
    if (props.vpc) policies.push_back(service_role_policy("AWSLambdaVPCAccessExecutionRole"));
    role_ = &add<iam::Role>("ServiceRole", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com"),
                                            .managed_policies = std::move(policies)});
  }
  if (props.filesystem)
    for (const iam::PolicyStatement& statement : props.filesystem->config().policies)
      role_->add_to_principal_policy(statement);
  for (const iam::PolicyStatement& statement : props.initial_policy) role_->add_to_principal_policy(statement);
}

void Function::configure_logging(const FunctionOptions& props, CfnFunctionProps& cfn) const {
  if (!props.log_group && !props.logging_format) return;
  CfnFunction::LoggingConfigProperty made{.application_log_level = props.application_log_level_v2,
                                          .log_format = props.logging_format,
                                          .system_log_level = props.system_log_level_v2};
  if (props.log_group) made.log_group = props.log_group->log_group_name();
  cfn.logging_config = made;
}

Input<std::string> Function::function_arn() const {
  return resource_arn_attribute(resource_->attr_arn(), {.resource = "function",
                                                        .service = "lambda",
                                                        .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                        .resource_name = physical_name()});
}

Input<std::string> Function::function_name() const { return resource_name_attribute(resource_->ref()); }

}  // namespace cdk::lambda_
