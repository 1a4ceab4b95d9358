// Layers of functions: those that are given, and those by which AWS sees into functions.
#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/layer_version.hpp>

#include "private/layer_arns.hpp"

namespace cdk::lambda_ {
namespace {

/// A version, as it stands in the names of facts.
std::string underscored(std::string version) {
  std::ranges::replace(version, '.', '_');
  return version;
}

}  // namespace

Input<std::string> LambdaInsightsVersion::layer_version_arn(Construct& scope, const Architecture& architecture) const {
  if (arn_.is_set()) return arn_;
  return lambda_::layer_arn(scope,
                            {"cloudwatch-lambda-insights-version", underscored(version_) + "_" + architecture.name(),
                             "Lambda Insights " + version_ + " for " + architecture.name()});
}

Input<std::string> AdotLambdaLayerVersion::layer_arn(Construct& scope, const Architecture& architecture) const {
  const std::string kind = kind_;
  return lambda_::layer_arn(scope, {"adot-lambda-layer", kind + "_" + underscored(version_) + "_" + architecture.name(),
                                    "the ADOT layer " + kind + " " + version_ + " for " + architecture.name()});
}

Input<std::string> ParamsAndSecretsLayerVersion::layer_arn(Construct& scope, const Architecture& architecture) const {
  if (!version_) return arn_;
  const std::string version(to_value(*version_));
  return lambda_::layer_arn(scope,
                            {"params-and-secrets-layer", underscored(version) + "_" + architecture.name(),
                             "Parameters and Secrets Lambda Extension " + version + " for " + architecture.name()});
}

std::vector<std::pair<std::string, std::string>> ParamsAndSecretsLayerVersion::environment(
    const Construct& function) const {
  const std::string rule = "AWS Parameters and Secrets Lambda Extension";
  const auto check = [&](const char* name, std::int64_t value, bool good, const char* allowed) {
    if (!good) fail(function, {name + (" is " + std::to_string(value)), allowed, rule});
    return std::to_string(value);
  };
  const auto ttl = [&](const char* name, const Optional<Duration>& time) {
    const std::int64_t seconds = time ? time->to_seconds() : 300;
    return check(name, seconds, seconds <= 300, "at most 300 seconds");
  };
  const auto timeout = [](const Optional<Duration>& time) {
    return std::to_string(time ? time->to_milliseconds() : 0);
  };
  const ParamsAndSecretsOptions& o = options_;
  const std::string prefix = "PARAMETERS_SECRETS_EXTENSION_";
  return {
      {prefix + "CACHE_ENABLED", o.cache_enabled ? "true" : "false"},
      {prefix + "CACHE_SIZE",
       check("cache_size", o.cache_size, o.cache_size >= 0 && o.cache_size <= 1000, "0 to 1000")},
      {prefix + "HTTP_PORT", check("http_port", o.http_port, o.http_port >= 1 && o.http_port <= 65535, "1 to 65535")},
      {prefix + "LOG_LEVEL", std::string(to_value(o.log_level))},
      {prefix + "MAX_CONNECTIONS", check("max_connections", o.max_connections, o.max_connections >= 1, "1 or more")},
      {"SECRETS_MANAGER_TIMEOUT_MILLIS", timeout(o.secrets_manager_timeout)},
      {"SECRETS_MANAGER_TTL", ttl("secrets_manager_ttl", o.secrets_manager_ttl)},
      {"SSM_PARAMETER_STORE_TIMEOUT_MILLIS", timeout(o.parameter_store_timeout)},
      {"SSM_PARAMETER_STORE_TTL", ttl("parameter_store_ttl", o.parameter_store_ttl)},
  };
}

void Function::add_aws_layers(const FunctionOptions& props) {
  const auto add_aws_layer = [this](const char* id, const Input<std::string>& arn) {
    add_layer(LayerVersion::from_layer_version_arn(*this, Id(id, node().where()), arn), node().where());
  };
  if (props.insights_version) {
    if (!runs_image())
      add_aws_layer("LambdaInsightsLayer", props.insights_version->layer_version_arn(*this, architecture_));
    role_->add_managed_policy(
        iam::ManagedPolicy::from_aws_managed_policy_name("CloudWatchLambdaInsightsExecutionRolePolicy"));
  }
  if (const auto& adot = props.adot_instrumentation) {
    if (runtime_.family() == RuntimeFamily::PYTHON && !runs_image() &&
        adot->exec_wrapper != AdotLambdaExecWrapper::INSTRUMENT_HANDLER)
      fail(*this, {"adot_instrumentation of Python with another exec_wrapper",
                   "AdotLambdaExecWrapper::INSTRUMENT_HANDLER", "AWS Distro for OpenTelemetry"});
    add_aws_layer("AdotLayer", adot->layer_version.version().layer_arn(*this, architecture_));
    add_environment("AWS_LAMBDA_EXEC_WRAPPER", std::string(to_value(adot->exec_wrapper)));
  }
  if (const auto& extension = props.params_and_secrets) {
    add_aws_layer("ParamsAndSecretsLayer", extension->layer_arn(*this, architecture_));
    for (const auto& [name, value] : extension->environment(*this)) add_environment(name, value);
  }
}

void Function::add_layer(Ref<ILayerVersion> layer, Where where) {
  const std::string rule = "AWS::Lambda::Function Layers";
  if (runs_image())
    fail(*this, {"a layer for a function whose code is an image", "none: the image holds all code", rule}, where);
  if (layers_.size() == 5) fail(*this, {"a sixth layer", "at most 5", rule}, where);
  const auto& fitting = layer->compatible_runtimes();
  const auto fits = [this](const Runtime& runtime) { return runtime.runtime_equals(runtime_); };
  if (!fitting.empty() && std::ranges::none_of(fitting, fits)) {
    std::string names;
    for (const Runtime& runtime : fitting) names += (names.empty() ? "" : ", ") + std::string(runtime.name());
    fail(*this,
         {"the layer '" + layer->node().path() + "' for the runtime " + std::string(runtime_.name()),
          "a layer for that runtime; this one is for " + names, rule},
         where);
  }
  layers_.push_back(layer);
}

}  // namespace cdk::lambda_
