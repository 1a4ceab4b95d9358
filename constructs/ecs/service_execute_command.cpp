// What ECS Exec needs: permissions of the task role and of the key.
#include <cdk/ecs/base_service.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::ecs {
namespace {

struct Place {
  Input<std::string> partition;
  Input<std::string> region;
  Input<std::string> account;
};

Place place_of(const Resource& resource) {
  const Stack& stack = resource.stack();
  return {stack.partition(), stack.region(), stack.account()};
}

}  // namespace

void BaseService::allow_execute_command() {
  task_definition_.add_to_task_role_policy(iam::PolicyStatement({
      .actions = {"ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel",
                  "ssmmessages:OpenDataChannel"},
      .resources = {"*"},
  }));
  static const ExecuteCommandConfiguration DEFAULTS;
  const auto* given = cluster_.execute_command_configuration();
  const ExecuteCommandConfiguration& configuration = given != nullptr ? *given : DEFAULTS;
  const auto logging = configuration.logging.value_or(ExecuteCommandLogging::DEFAULT);
  if (configuration.kms_key) allow_execute_command_key(configuration, logging);
  if (logging != ExecuteCommandLogging::NONE) allow_execute_command_logs(configuration);
}

void BaseService::allow_execute_command_logs(const ExecuteCommandConfiguration& configuration) {
  const ExecuteCommandLogConfiguration& log = configuration.log_configuration;
  const auto allow = [this](std::vector<Input<std::string>> actions, Input<std::string> resource) {
    task_definition_.add_to_task_role_policy(
        iam::PolicyStatement({.actions = std::move(actions), .resources = {std::move(resource)}}));
  };
  const Place place = place_of(*this);
  const bool reduced = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions");
  if (!reduced || log.cloud_watch_log_group) {
    allow({"logs:DescribeLogGroups"}, "*");
    allow({"logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"},
          log.cloud_watch_log_group ? concat("arn:", place.partition, ":logs:", place.region, ":", place.account,
                                             ":log-group:", log.cloud_watch_log_group->log_group_name(), ":*")
                                    : Input<std::string>("*"));
  }
  if (!log.s3_bucket) return;
  const Input<std::string> bucket = concat("arn:", place.partition, ":s3:::", log.s3_bucket->bucket_name());
  allow({"s3:GetBucketLocation"}, "*");
  allow({"s3:PutObject"}, concat(bucket, "/*"));
  if (log.s3_encryption_enabled == Value(true)) allow({"s3:GetEncryptionConfiguration"}, bucket);
}

void BaseService::allow_execute_command_key(const ExecuteCommandConfiguration& configuration,
                                            ExecuteCommandLogging logging) {
  kms::IKey& key = *configuration.kms_key;
  const Place place = place_of(*this);
  task_definition_.add_to_task_role_policy(
      iam::PolicyStatement({.actions = {"kms:Decrypt", "kms:GenerateDataKey"}, .resources = {key.key_arn()}}));
  key.add_to_resource_policy(iam::PolicyStatement({
      .actions = {"kms:*"},
      .principals = {iam::ArnPrincipal(concat("arn:", place.partition, ":iam::", place.account, ":root"))},
      .resources = {"*"},
  }));
  const bool log_is_encrypted = configuration.log_configuration.cloud_watch_encryption_enabled == Value(true);
  if (logging != ExecuteCommandLogging::DEFAULT && !log_is_encrypted) return;
  key.add_to_resource_policy(iam::PolicyStatement({
      .actions = {"kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"},
      .conditions = {{"ArnLike",
                      {{"kms:EncryptionContext:aws:logs:arn",
                        concat("arn:", place.partition, ":logs:", place.region, ":", place.account, ":*")}}}},
      .principals = {iam::ServicePrincipal(concat("logs.", place.region, ".amazonaws.com"))},
      .resources = {"*"},
  }));
}

}  // namespace cdk::ecs
