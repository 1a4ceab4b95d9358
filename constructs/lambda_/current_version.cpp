// The version of a function as its stack has it.
#include <algorithm>
#include <array>

#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/lambda_/alias.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/layer_version.hpp>
#include <cdk/lambda_/version.hpp>
#include <cdk/lazy.hpp>
#include <cdk/md5.hpp>

namespace cdk::lambda_ {
namespace {

/// The order in which CDK writes a function's properties for the hash; others follow by their names.
constexpr std::array function_order = {"Code",
                                       "Handler",
                                       "Role",
                                       "Runtime",
                                       "Architectures",
                                       "CodeSigningConfigArn",
                                       "DeadLetterConfig",
                                       "Description",
                                       "Environment",
                                       "EphemeralStorage",
                                       "FileSystemConfigs",
                                       "FunctionName",
                                       "ImageConfig",
                                       "KmsKeyArn",
                                       "Layers",
                                       "MemorySize",
                                       "PackageType",
                                       "ReservedConcurrentExecutions",
                                       "RuntimeManagementConfig",
                                       "SnapStart",
                                       "Tags",
                                       "Timeout",
                                       "TracingConfig",
                                       "VpcConfig"};
constexpr std::array layer_order = {
    "Content", "CompatibleArchitectures", "CompatibleRuntimes", "Description", "LayerName", "LicenseInfo"};
/// Properties that a version doesn't hold, so that it stays when they change.
constexpr std::array not_of_versions = {"CodeSigningConfigArn", "ReservedConcurrentExecutions", "Tags",
                                        "TenancyConfig"};

template <std::size_t N>
Value sorted(const Value& properties, const std::array<const char*, N>& order) {
  std::vector<Member> members;
  if (!properties.is_object()) return Value::object({});
  members.assign(properties.members().begin(), properties.members().end());
  const auto place = [&order](const Member& member) { return std::ranges::find(order, member.name) - order.begin(); };
  std::ranges::sort(members, [&](const Member& a, const Member& b) {
    return place(a) != place(b) ? place(a) < place(b) : a.name < b.name;
  });
  return Value::object(std::move(members));
}

Value without(const Value& properties, const auto& names) {
  std::vector<Member> members;
  for (const Member& member : properties.members())
    if (std::ranges::find(names, member.name) == names.end()) members.push_back(member);
  return Value::object(std::move(members));
}

Value with_properties(const Value& entry, const Value& properties) {
  std::vector<Member> members(entry.members().begin(), entry.members().end());
  for (Member& member : members)
    if (member.name == "Properties") member.value = properties;
  return Value::object(std::move(members));
}

/// The entry as it stands in the template.
Value entry_of(const CfnResource& resource) {
  return resource.render(resource.to_cloud_formation().body, {.scope = resource, .stack = resource.stack()});
}

bool by_path(const Ref<ILayerVersion>& a, const Ref<ILayerVersion>& b) { return a->node().path() < b->node().path(); }

Value layer_content(const ILayerVersion& layer) {
  if (const Construct* made = layer.node().default_child())
    return sorted(entry_of(*made->as_resource()).find("Properties"), layer_order);
  std::vector<Value> runtimes;
  for (const Runtime& runtime : layer.compatible_runtimes()) runtimes.emplace_back(runtime.name());
  return Value::object({{"arn", layer.stack().resolve(layer.layer_version_arn())},
                        {"runtimes", runtimes.empty() ? Value() : Value::list(std::move(runtimes))}});
}

std::string hash_of(std::vector<Ref<ILayerVersion>> layers) {
  std::ranges::sort(layers, by_path);
  std::vector<Member> members;
  for (const auto& layer : layers) members.push_back({layer->node().id(), layer_content(*layer)});
  return md5_hash(to_debug_string(Value::object(std::move(members))));
}

std::string hash_of(const Function& function, const CfnFunction& resource, const std::string& mixins) {
  const Value entry = entry_of(resource);
  const Value properties = entry.find("Properties");
  const FeatureFlags flags = FeatureFlags::of(function);
  std::string text;
  if (flags.is_enabled("@aws-cdk/aws-lambda:recognizeVersionProps")) {
    text = to_debug_string(sorted(without(properties, not_of_versions), function_order));
  } else {
    const Value changed = with_properties(entry, sorted(properties, function_order));
    text = to_debug_string(Value::object({{"Resources", Value::object({{resource.current_logical_id(), changed}})}}));
  }
  if (flags.is_enabled("@aws-cdk/aws-lambda:recognizeLayerVersion")) text += hash_of(function.layers());
  return md5_hash(text + mixins);
}

}  // namespace

Version& Function::current_version(Where where) {
  if (current_version_ != nullptr) return *current_version_;
  if (has_invoke_permission()) warn_of_unversioned_permission(*this);
  const VersionOptions& options = version_options_;
  current_version_ = &add<Version>(Id("CurrentVersion", where),
                                   {.lambda = *this,
                                    .code_sha256 = options.code_sha256,
                                    .description = options.description,
                                    .max_event_age = options.max_event_age,
                                    .max_execution_environments = options.max_execution_environments,
                                    .min_execution_environments = options.min_execution_environments,
                                    .on_failure = options.on_failure,
                                    .on_success = options.on_success,
                                    .provisioned_concurrent_executions = options.provisioned_concurrent_executions,
                                    .removal_policy = options.removal_policy,
                                    .retry_attempts = options.retry_attempts});
  CfnResource& resource = *current_version_->node().default_child()->as_resource();
  resource.override_logical_id(Lazy::string([this, id = resource.current_logical_id()] {
    constexpr std::size_t most = 255 - 32;
    return id.substr(id.size() - std::min(id.size(), most)) + hash_of(*this, *resource_, version_mixins_);
  }));
  return *current_version_;
}

Alias& Function::add_alias(const Input<std::string>& alias_name, const AliasOptions& options, Where where) {
  const std::string name = alias_name.is_string() ? std::string(alias_name.as_string()) : to_debug_string(alias_name);
  return add<Alias>(Id("Alias" + name, where),
                    {.alias_name = alias_name,
                     .version = current_version(where),
                     .additional_versions = options.additional_versions,
                     .description = options.description,
                     .max_event_age = options.max_event_age,
                     .on_failure = options.on_failure,
                     .on_success = options.on_success,
                     .provisioned_concurrent_executions = options.provisioned_concurrent_executions,
                     .retry_attempts = options.retry_attempts});
}

void Function::invalidate_version_based_on(const Input<std::string>& x, Where where) {
  if (!x.is_string())
    fail(*this,
         {"invalidate_version_based_on with text that is only known at deployment", "text that is known at synthesis",
          "CDK: Function.invalidateVersionBasedOn"},
         where);
  version_mixins_ += x.as_string();
}

Input<List<std::string>> Function::layer_arns() const {
  std::vector<Ref<ILayerVersion>> layers = layers_;
  if (FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-lambda:recognizeLayerVersion"))
    std::ranges::sort(layers, by_path);
  std::vector<Input<std::string>> arns;
  for (const auto& layer : layers) arns.push_back(layer->layer_version_arn());
  return arns;
}

}  // namespace cdk::lambda_
