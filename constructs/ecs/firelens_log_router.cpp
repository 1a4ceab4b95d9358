#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ecs/log_options.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>
#include <string_view>

namespace cdk::ecs {
namespace {

/// ARN of an object in a bucket, of whatever partition.
bool is_object_arn(std::string_view text) {
  if (!text.starts_with("arn:aws")) return false;
  const std::size_t found = text.find(":s3:::");
  return found != std::string_view::npos && found + 6 < text.size();
}

}  // namespace

FirelensLogRouter::FirelensLogRouter(const cdk::Scope& scope, const Props& props)
    : ContainerDefinition(scope, static_cast<ContainerDefinitionProps>(props)), config_(props.firelens_config) {
  settle(props.task_definition);
}

FirelensLogRouter::FirelensLogRouter(const cdk::Scope& scope, const FirelensLogRouterDefinitionOptions& options,
                                     TaskDefinition& task_definition)
    : ContainerDefinition(scope, options, task_definition), config_(options.firelens_config) {
  settle(task_definition);
}

void FirelensLogRouter::settle(TaskDefinition& task_definition) {
  if (!config_.options) return;
  FirelensOptions& options = *config_.options;
  const Input<std::string>& file = options.config_file_value;
  if (options.config_file_type.has_value() != file.is_set())
    fail(*this,
         {file.is_set() ? "config_file_value without config_file_type" : "config_file_type without config_file_value",
          "both together, or neither", "AWS::ECS::TaskDefinition FirelensConfiguration"});
  options.enable_ecs_log_metadata = options.enable_ecs_log_metadata.value_or(true);
  if (!file.is_set()) return;
  const bool is_object = file.is_unresolved() || is_object_arn(file.as_string());
  if (options.config_file_type != FirelensConfigFileType::S3 || !is_object) {
    options.config_file_type = FirelensConfigFileType::FILE;
    return;
  }
  task_definition.add_to_execution_role_policy(
      iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {file}}));
  const Input<std::string> bucket =
      file.is_string() ? Input<std::string>(file.as_string().substr(0, file.as_string().find('/'))) : file;
  task_definition.add_to_execution_role_policy(
      iam::PolicyStatement({.actions = {"s3:GetBucketLocation"}, .resources = {bucket}}));
}

CfnTaskDefinitionTypes::ContainerDefinitionProperty FirelensLogRouter::render_container_definition() const {
  auto made = ContainerDefinition::render_container_definition();
  CfnTaskDefinitionTypes::FirelensConfigurationProperty configuration{.type = to_value(config_.type)};
  if (config_.options) {
    LogOptions options;
    options.flag("enable-ecs-log-metadata", config_.options->enable_ecs_log_metadata.value_or(true));
    if (config_.options->config_file_value.is_set())
      options.text("config-file-type", config_.options->config_file_type)
          .text("config-file-value", config_.options->config_file_value);
    configuration.options = options.map();
  }
  made.firelens_configuration = configuration;
  return made;
}

}  // namespace cdk::ecs
