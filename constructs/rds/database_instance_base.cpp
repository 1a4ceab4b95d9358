#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>
#include <cdk/rds/cfn_db_instance.hpp>
#include <cdk/rds/database_instance.hpp>
#include <cdk/rds/option_group.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/rds/subnet_group.hpp>

#include "private/defaults.hpp"
#include "private/insights.hpp"
#include "private/kept_logs.hpp"
#include "private/lowercase.hpp"
#include "private/service_roles.hpp"

namespace cdk::rds {
namespace {

Input<std::int64_t> iops(const DatabaseInstanceNewProps& props) {
  switch (props.storage_type.value_or(StorageType::GP2)) {
    case StorageType::STANDARD:
    case StorageType::GP2: return {};
    case StorageType::GP3: return props.iops;
    case StorageType::IO1:
    case StorageType::IO2: return props.iops.value_or(1000);
  }
  return {};
}

Input<List<CfnDBInstanceTypes::ProcessorFeatureProperty>> rendered(const ProcessorFeatures& features) {
  std::vector<CfnDBInstanceTypes::ProcessorFeatureProperty> made;
  if (features.core_count) made.push_back({.name = "coreCount", .value = std::to_string(*features.core_count)});
  if (features.threads_per_core)
    made.push_back({.name = "threadsPerCore", .value = std::to_string(*features.threads_per_core)});
  if (made.empty()) return {};
  return made;
}

}  // namespace

DatabaseInstanceNew::DatabaseInstanceNew(const Scope& scope, const DatabaseInstanceNewProps& props)
    : IDatabaseInstance(scope, {.physical_name = lowercase(props.instance_identifier)}),
      vpc_(*props.vpc),
      placement_(props.vpc_subnets),
      iam_authentication_(props.iam_authentication) {
  check(props);
}

void DatabaseInstanceNew::check(const DatabaseInstanceNewProps& props) const {
  if (props.multi_az.value_or(false) && props.availability_zone.is_set())
    fail(*this, {"an availability_zone is given for an instance in several", "one of the two",
                 "AWS::RDS::DBInstance AvailabilityZone"});
  const StorageType type = props.storage_type.value_or(StorageType::GP2);
  constexpr const char* throughput = "AWS::RDS::DBInstance StorageThroughput";
  if (props.storage_throughput && type != StorageType::GP3)
    fail(*this, {"a storage_throughput is given and the storage_type is " + std::string(to_value(type)),
                 "StorageType::GP3", throughput});
  if (props.storage_throughput && props.iops && *props.storage_throughput * 4 > *props.iops)
    fail(*this, {"the storage_throughput is " + std::to_string(*props.storage_throughput) + " MiB/s with " +
                     std::to_string(*props.iops) + " iops",
                 "at most a quarter of the iops", throughput});
  check_insights(*this, props, "AWS::RDS::DBInstance");
}

CfnDBInstanceProps DatabaseInstanceNew::rendered(const DatabaseInstanceNewProps& props, const ec2::InstanceType& type) {
  ISubnetGroup* subnets = props.subnet_group.get();
  if (subnets == nullptr)
    subnets = &add<SubnetGroup>("SubnetGroup", {.description = "Subnet group for " + node().id() + " database",
                                                .vpc = vpc_,
                                                .removal_policy = policy_of_helpers(props.removal_policy),
                                                .vpc_subnets = props.vpc_subnets});
  std::vector<Ref<ec2::ISecurityGroup>> groups = props.security_groups;
  if (groups.empty())
    groups.emplace_back(add<ec2::SecurityGroup>(
        "SecurityGroup", {.vpc = vpc_, .description = "Security group for " + node().id() + " database"}));
  connections_ = ec2::Connections(
      {.default_port = ec2::Port::tcp(Lazy::typed<std::int64_t>([this] { return instance_endpoint().port(); })),
       .security_groups = groups});
  std::vector<Input<std::string>> group_ids;
  for (ec2::ISecurityGroup& group : groups) group_ids.push_back(group.security_group_id());

  Optional<bool> insights = props.enable_performance_insights;
  if (!insights && wants_insights(props)) insights = true;
  Optional<bool> accessible = props.publicly_accessible;
  if (!accessible && props.vpc_subnets) accessible = props.vpc_subnets->subnet_type == ec2::SubnetType::PUBLIC;
  CfnDBInstanceProps made{
      .apply_immediately = props.apply_immediately,
      .auto_minor_version_upgrade = props.auto_minor_version_upgrade,
      .availability_zone = props.availability_zone,
      .copy_tags_to_snapshot = props.copy_tags_to_snapshot.value_or(true),
      .database_insights_mode = props.database_insights_mode,
      .db_instance_class = "db." + type.to_string(),
      .db_instance_identifier = physical_name(),
      .db_subnet_group_name = subnets->subnet_group_name(),
      .delete_automated_backups = props.delete_automated_backups,
      .deletion_protection = protection(props),
      .domain = props.domain,
      .enable_iam_database_authentication = Lazy::typed<bool>([this] { return Input<bool>(iam_authentication_); }),
      .enable_performance_insights = insights,
      .engine_lifecycle_support = props.engine_lifecycle_support,
      .iops = iops(props),
      .max_allocated_storage = props.max_allocated_storage,
      .multi_az = props.multi_az,
      .network_type = props.network_type,
      .preferred_backup_window = props.preferred_backup_window,
      .preferred_maintenance_window = props.preferred_maintenance_window,
      .processor_features = rds::rendered(props.processor_features),
      .publicly_accessible = accessible,
      .storage_throughput = props.storage_throughput,
      .storage_type = props.storage_type.value_or(StorageType::GP2),
      .vpc_security_groups = group_ids};
  if (iam::IRole* role = directory_role(*this, "RDSDirectoryServiceRole", props))
    made.domain_iam_role_name = role->role_name();
  if (iam::IRole* role = monitoring_role(*this, props)) made.monitoring_role_arn = role->role_arn();
  if (props.backup_retention) made.backup_retention_period = props.backup_retention->to_days();
  if (props.ca_certificate) made.ca_certificate_identifier = props.ca_certificate->to_string();
  if (!props.cloudwatch_logs_exports.empty()) made.enable_cloudwatch_logs_exports = props.cloudwatch_logs_exports;
  if (props.monitoring_interval) made.monitoring_interval = props.monitoring_interval->to_seconds();
  if (props.option_group) made.option_group_name = props.option_group->option_group_name();
  if (props.parameter_group) made.db_parameter_group_name = props.parameter_group->bind_to_instance();
  if (props.performance_insight_encryption_key)
    made.performance_insights_kms_key_id = props.performance_insight_encryption_key->key_arn();
  if (insights.value_or(false))
    made.performance_insights_retention_period =
        static_cast<int>(props.performance_insight_retention.value_or(PerformanceInsightRetention::DEFAULT));
  if (props.port) made.port = std::to_string(*props.port);
  return made;
}

void DatabaseInstanceNew::make(CfnDBInstanceProps resource, const DatabaseInstanceNewProps& props) {
  resource_ = &add<CfnDBInstance>("Resource", std::move(resource));
  resource_->apply_removal_policy(props.removal_policy.value_or(RemovalPolicy::SNAPSHOT));
  log_groups_ =
      keep_logs(*this, props, concat("/aws/rds/instance/", instance_identifier(), "/"), "AWS::RDS::DBInstance");
}

logs::ILogGroup& DatabaseInstanceNew::cloudwatch_log_groups(std::string_view log, std::source_location where) const {
  return kept_log(*this, log_groups_, log, "AWS::RDS::DBInstance", where);
}

Input<std::string> DatabaseInstanceNew::instance_identifier() { return resource_name_attribute(resource_->ref()); }

Endpoint DatabaseInstanceNew::instance_endpoint() {
  return Endpoint(resource_->attr_endpoint_address(), number(resource_->attr_endpoint_port()));
}

Input<std::string> DatabaseInstanceNew::instance_resource_id() { return resource_->attr_dbi_resource_id(); }

iam::Grant DatabaseInstanceNew::grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user) {
  if (!iam_authentication_.value_or(true))
    fail(*this, {"somebody was allowed to connect with IAM's credentials and iam_authentication is false", "true",
                 "AWS::RDS::DBInstance EnableIAMDatabaseAuthentication"});
  iam::Grant grant = IDatabaseInstance::grant_connect(grantee, db_user);
  iam_authentication_ = true;
  return grant;
}

}  // namespace cdk::rds
