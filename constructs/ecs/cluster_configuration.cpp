// What a Cluster says about ECS Exec and the storage of tasks.
#include <cdk/ecs/cfn_cluster.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::ecs {

using Cfn = CfnClusterTypes;

Value Cluster::configuration() const {
  const ExecuteCommandConfiguration& exec = props_.execute_command_configuration;
  const ManagedStorageConfiguration& storage = props_.managed_storage_configuration;
  Cfn::ClusterConfigurationProperty made;
  if (exec.kms_key || exec.logging) {
    Cfn::ExecuteCommandConfigurationProperty command{.logging = exec.logging};
    if (exec.kms_key) command.kms_key_id = exec.kms_key->key_arn();
    if (exec.logging == ExecuteCommandLogging::OVERRIDE) {
      const ExecuteCommandLogConfiguration& log = exec.log_configuration;
      Cfn::ExecuteCommandLogConfigurationProperty where{
          .cloud_watch_encryption_enabled = log.cloud_watch_encryption_enabled,
          .s3_encryption_enabled = log.s3_encryption_enabled,
          .s3_key_prefix = log.s3_key_prefix};
      if (log.s3_bucket) where.s3_bucket_name = log.s3_bucket->bucket_name();
      if (log.cloud_watch_log_group) where.cloud_watch_log_group_name = log.cloud_watch_log_group->log_group_name();
      command.log_configuration = where;
    }
    made.execute_command_configuration = command;
  }
  if (storage.fargate_ephemeral_storage_kms_key || storage.kms_key) {
    Cfn::ManagedStorageConfigurationProperty keys;
    if (storage.fargate_ephemeral_storage_kms_key)
      keys.fargate_ephemeral_storage_kms_key_id = storage.fargate_ephemeral_storage_kms_key->key_id();
    if (storage.kms_key) keys.kms_key_id = storage.kms_key->key_id();
    made.managed_storage_configuration = keys;
  }
  const Value rendered = to_value(made);
  return rendered.is_empty() ? Value() : rendered;
}

void Cluster::allow_ephemeral_storage_key() {
  const auto& key = props_.managed_storage_configuration.fargate_ephemeral_storage_kms_key;
  if (!key) return;
  std::vector<std::pair<std::string, Input<Json>>> cluster{
      {"kms:EncryptionContext:aws:ecs:clusterAccount", Value::list({Value(Aws::ACCOUNT_ID.value())})}};
  if (props_.cluster_name.is_set())
    cluster.emplace_back("kms:EncryptionContext:aws:ecs:clusterName", Value::list({props_.cluster_name}));
  const iam::ServicePrincipal fargate("fargate.amazonaws.com");
  key->add_to_resource_policy(iam::PolicyStatement({
      .actions = {"kms:GenerateDataKeyWithoutPlaintext"},
      .conditions = {{"StringEquals", cluster}},
      .principals = {fargate},
      .resources = {"*"},
      .sid = "Allow generate data key access for Fargate tasks.",
  }));
  key->add_to_resource_policy(iam::PolicyStatement({
      .actions = {"kms:CreateGrant"},
      .conditions = {{"StringEquals", cluster},
                     {"ForAllValues:StringEquals", {{"kms:GrantOperations", Value::list({Value("Decrypt")})}}}},
      .principals = {fargate},
      .resources = {"*"},
      .sid = "Allow grant creation permission for Fargate tasks.",
  }));
}

}  // namespace cdk::ecs
