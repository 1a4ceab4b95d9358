#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>
#include <cdk/rds/cfn_db_cluster.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/rds/subnet_group.hpp>

#include "private/defaults.hpp"
#include "private/insights.hpp"
#include "private/kept_logs.hpp"
#include "private/lowercase.hpp"
#include "private/service_roles.hpp"

namespace cdk::rds {
namespace {

constexpr const char* TYPE = "AWS::RDS::DBCluster";
using Scaling = CfnDBClusterTypes::ServerlessV2ScalingConfigurationProperty;

}  // namespace

DatabaseClusterNew::DatabaseClusterNew(const Scope& scope, const DatabaseClusterBaseProps& props)
    : IDatabaseCluster(scope),
      vpc_(*props.vpc),
      vpc_subnets_(props.vpc_subnets),
      engine_(props.engine),
      insights_key_(props.performance_insight_encryption_key.get()),
      insights_mode_(props.database_insights_mode),
      min_capacity_(props.serverless_v2_min_capacity.value_or(0.5)),
      max_capacity_(props.serverless_v2_max_capacity.value_or(2)) {
  check(props);
  if (props.enable_performance_insights.value_or(wants_insights(props)))
    retention_ = props.performance_insight_retention.value_or(PerformanceInsightRetention::DEFAULT);
  set_data_api(props.enable_data_api);
}

CfnDBClusterProps DatabaseClusterNew::rendered(const DatabaseClusterBaseProps& props) {
  subnet_group_ = props.subnet_group.get();
  if (subnet_group_ == nullptr)
    subnet_group_ = &add<SubnetGroup>("Subnets", {.description = "Subnets for " + node().id() + " database",
                                                  .vpc = vpc_,
                                                  .removal_policy = policy_of_helpers(props.removal_policy),
                                                  .vpc_subnets = props.vpc_subnets});
  std::vector<Ref<ec2::ISecurityGroup>> groups = props.security_groups;
  if (groups.empty())
    groups.emplace_back(add<ec2::SecurityGroup>("SecurityGroup", {.vpc = vpc_, .description = "RDS security group"}));
  connections_ = ec2::Connections(
      {.default_port = ec2::Port::tcp(Lazy::typed<std::int64_t>([this] { return cluster_endpoint().port(); })),
       .security_groups = groups});
  std::vector<Input<std::string>> group_ids;
  for (ec2::ISecurityGroup& group : groups) group_ids.push_back(group.security_group_id());
  const bool lower = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-rds:lowercaseDbIdentifier");

  CfnDBClusterProps made{
      .auto_minor_version_upgrade = props.auto_minor_version_upgrade,
      .cluster_scalability_type = props.cluster_scalability_type,
      .copy_tags_to_snapshot = props.copy_tags_to_snapshot.value_or(true),
      .database_insights_mode = props.database_insights_mode,
      .database_name = props.default_database_name,
      .db_cluster_identifier = lower ? lowercase(props.cluster_identifier) : props.cluster_identifier,
      .db_subnet_group_name = subnet_group_->subnet_group_name(),
      .delete_automated_backups = props.delete_automated_backups,
      .deletion_protection = protection(props),
      .domain = props.domain,
      .enable_http_endpoint = Lazy::typed<bool>([this] { return Input<bool>(data_api()); }),
      .enable_iam_database_authentication = props.iam_authentication,
      .enable_local_write_forwarding = props.enable_local_write_forwarding,
      .engine = engine_.engine_type(),
      .engine_lifecycle_support = props.engine_lifecycle_support,
      .kms_key_id = arn_of(props.storage_encryption_key),
      .network_type = props.network_type,
      .performance_insights_enabled = props.enable_performance_insights,
      .performance_insights_kms_key_id = arn_of(props.performance_insight_encryption_key),
      .preferred_maintenance_window = props.preferred_maintenance_window,
      .serverless_v2_scaling_configuration =
          Lazy::typed<Scaling>([this, pause = props.serverless_v2_auto_pause_duration]() -> Input<Scaling> {
            if (!has_serverless_) return {};
            Scaling scaling{.max_capacity = max_capacity_, .min_capacity = min_capacity_};
            if (pause) scaling.seconds_until_auto_pause = pause->to_seconds();
            return scaling;
          }),
      .storage_encrypted = encrypted(props),
      .storage_type = props.storage_type,
      .vpc_security_group_ids = group_ids};
  if (const std::string_view version = engine_.engine_version().full_version(); !version.empty())
    made.engine_version = version;
  if (props.backtrack_window) made.backtrack_window = props.backtrack_window->to_seconds();
  if (props.backup) {
    made.backup_retention_period = props.backup->retention.to_days();
    made.preferred_backup_window = props.backup->preferred_window;
  }
  if (!props.cloudwatch_logs_exports.empty()) made.enable_cloudwatch_logs_exports = props.cloudwatch_logs_exports;
  if (retention_) {
    made.performance_insights_enabled = true;
    made.performance_insights_retention_period = static_cast<int>(*retention_);
  }
  if (iam::IRole* role = directory_role(*this, "RDSClusterDirectoryServiceRole", props))
    made.domain_iam_role_name = role->role_name();
  monitoring_role_ = props.monitoring_role ? props.monitoring_role.get() : rds::monitoring_role(*this, props);
  if (props.enable_cluster_level_enhanced_monitoring.value_or(false)) {
    made.monitoring_interval = props.monitoring_interval->to_seconds();
    if (monitoring_role_ != nullptr) made.monitoring_role_arn = monitoring_role_->role_arn();
  }
  bind_engine(props, made);
  return made;
}

void DatabaseClusterNew::bind_engine(const DatabaseClusterBaseProps& props, CfnDBClusterProps& resource) {
  const bool combined = engine_.combine_import_and_export_roles();
  iam::IRole* importer = s3_import_role(*this, props, combined ? props.s3_export_role.get() : nullptr, TYPE);
  iam::IRole* exporter = s3_export_role(*this, props, combined ? importer : nullptr, TYPE);
  OptRef<IParameterGroup> group = props.parameter_group;
  if (!props.parameters.empty())
    group = add<ParameterGroup>("ParameterGroup", {.engine = engine_, .parameters = props.parameters});
  const ClusterEngineConfig config = engine_.bind_to_cluster(
      *this, {.parameter_group = group, .s3_export_role = exporter, .s3_import_role = importer});
  check_auto_pause(props, config);

  std::vector<CfnDBClusterTypes::DBClusterRoleProperty> roles;
  const auto associate = [&](iam::IRole& role, const std::string& feature) {
    roles.push_back({.role_arn = role.role_arn()});
    if (!feature.empty()) roles.back().feature_name = feature;
  };
  if (importer != nullptr) associate(*importer, config.features.s3_import);
  if (exporter != nullptr && (exporter != importer || config.features.s3_import != config.features.s3_export))
    associate(*exporter, config.features.s3_export);
  if (!roles.empty()) resource.associated_roles = roles;
  resource.db_cluster_parameter_group_name = config.parameter_group->bind_to_cluster();
  resource.port = props.port ? props.port : config.port;
}

void DatabaseClusterNew::make(CfnDBClusterProps resource, const DatabaseClusterBaseProps& props) {
  resource_ = &add<CfnDBCluster>("Resource", std::move(resource));
  resource_->apply_removal_policy(props.removal_policy.value_or(RemovalPolicy::SNAPSHOT));
  log_groups_ = keep_logs(*this, props, concat("/aws/rds/cluster/", cluster_identifier(), "/"), TYPE);
}

void DatabaseClusterNew::set_managed_secret(kms::IKey* encryption_key) {
  is_secret_managed_ = true;
  secret_ = &secretsmanager::Secret::from_secret_attributes(
      *this, "ManagedSecret",
      {.encryption_key = encryption_key, .secret_complete_arn = resource_->attr_master_user_secret_secret_arn()});
}

Input<std::string> DatabaseClusterNew::cluster_identifier() { return resource_->ref(); }

Input<std::string> DatabaseClusterNew::cluster_resource_identifier() {
  return resource_->attr_db_cluster_resource_id();
}

Endpoint DatabaseClusterNew::cluster_endpoint() {
  return Endpoint(resource_->attr_endpoint_address(), number(resource_->attr_endpoint_port()));
}

Endpoint DatabaseClusterNew::cluster_read_endpoint() {
  return Endpoint(resource_->attr_read_endpoint_address(), number(resource_->attr_endpoint_port()));
}

logs::ILogGroup& DatabaseClusterNew::cloudwatch_log_groups(std::string_view log, std::source_location where) const {
  return kept_log(*this, log_groups_, log, TYPE, where);
}

cloudwatch::Metric DatabaseClusterNew::metric_serverless_database_capacity(const cloudwatch::MetricOptions& props) {
  return metric("ServerlessDatabaseCapacity", props);
}

cloudwatch::Metric DatabaseClusterNew::metric_acu_utilization(const cloudwatch::MetricOptions& props) {
  return metric("ACUUtilization", props);
}

}  // namespace cdk::rds
