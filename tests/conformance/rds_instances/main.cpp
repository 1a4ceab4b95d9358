// Databases: engines, credentials, groups, monitoring, exchange with S3, snapshots, replicas, imports.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/rds.hpp>
#include <cdk/s3.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;
using rds::Credentials;
using rds::DatabaseInstance;
using rds::DatabaseInstanceEngine;

namespace {

struct Databases : Stack {
  using Stack::Stack;

  ec2::Vpc& vpc = add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  kms::Key& key = add<kms::Key>("Key");
  iam::Role& role = add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()});
  rds::IInstanceEngine postgres = DatabaseInstanceEngine::postgres({.version = rds::PostgresEngineVersion::VER_17_6});
  rds::IInstanceEngine mysql = DatabaseInstanceEngine::mysql({.version = rds::MysqlEngineVersion::VER_8_4_6});
  ec2::InstanceType medium = ec2::InstanceType::of(ec2::InstanceClass::T4G, ec2::InstanceSize::MEDIUM);

  DatabaseInstance& full() {
    auto& group = rds::ParameterGroup::for_instance(
        *this, "Parameters",
        {.engine = postgres, .parameters = {{"max_connections", "100"}}, .removal_policy = RemovalPolicy::RETAIN});
    group.add_parameter("log_statement", "all");
    return add<DatabaseInstance>(
        "Full", {.engine = postgres,
                 .vpc = vpc,
                 .allocated_storage = 200,
                 .allow_major_version_upgrade = true,
                 .apply_immediately = true,
                 .auto_minor_version_upgrade = false,
                 .backup_retention = Duration::days(7),
                 .ca_certificate = rds::CaCertificate::RDS_CA_RSA4096_G1,
                 .cloudwatch_logs_exports = {"postgresql", "upgrade"},
                 .copy_tags_to_snapshot = false,
                 .credentials = Credentials::from_generated_secret(
                     "owner", {.encryption_key = key, .exclude_characters = "\"@/", .secret_name = "db/owner"}),
                 .database_insights_mode = rds::DatabaseInsightsMode::ADVANCED,
                 .database_name = "app",
                 .delete_automated_backups = false,
                 .engine_lifecycle_support = rds::EngineLifecycleSupport::OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED,
                 .iam_authentication = true,
                 .instance_identifier = "Full-Database",
                 .instance_type = medium,
                 .iops = 12000,
                 .max_allocated_storage = 400,
                 .monitoring_interval = Duration::minutes(1),
                 .multi_az = true,
                 .network_type = rds::NetworkType::DUAL,
                 .parameter_group = group,
                 .performance_insight_encryption_key = key,
                 .performance_insight_retention = rds::PerformanceInsightRetention::MONTHS_15,
                 .port = 5433,
                 .preferred_backup_window = "02:00-03:00",
                 .preferred_maintenance_window = "sun:04:00-sun:05:00",
                 .removal_policy = RemovalPolicy::RETAIN,
                 .s3_export_buckets = {add<s3::Bucket>("Exports")},
                 .s3_import_buckets = {add<s3::Bucket>("Imports")},
                 .storage_encryption_key = key,
                 .storage_throughput = 500,
                 .storage_type = rds::StorageType::GP3,
                 .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}}});
  }

  void engines() {
    auto& subnets = add<rds::SubnetGroup>("Subnets", {.description = "shared",
                                                      .vpc = vpc,
                                                      .removal_policy = RemovalPolicy::RETAIN,
                                                      .subnet_group_name = "Shared-Subnets"});
    const auto se2 = DatabaseInstanceEngine::oracle_se2({.version = rds::OracleEngineVersion::VER_19});
    auto& options = add<rds::OptionGroup>(
        "Options",
        {.configurations = {{.name = "LOCATOR"},
                            {.name = "OEM", .port = 1158, .vpc = vpc},
                            {.name = "TIMEZONE", .settings = {{"TIME_ZONE", "Europe/Berlin"}}, .version = "1.0"}},
         .engine = se2});
    options.option_connections("OEM").allow_default_port_from_any_ipv4();
    add<DatabaseInstance>("Oracle", {.engine = se2,
                                     .vpc = vpc,
                                     .character_set_name = "AL32UTF8",
                                     .credentials = Credentials::from_username("syscdk", {.exclude_characters = "\""}),
                                     .license_model = rds::LicenseModel::BRING_YOUR_OWN_LICENSE,
                                     .option_group = options,
                                     .processor_features = {.core_count = 2, .threads_per_core = 1},
                                     .s3_export_buckets = {add<s3::Bucket>("OracleExports")},
                                     .s3_import_buckets = {add<s3::Bucket>("OracleBucket")},
                                     .storage_type = rds::StorageType::IO1,
                                     .subnet_group = subnets});
    add<DatabaseInstance>(
        "SqlServer",
        {.engine = DatabaseInstanceEngine::sql_server_ex({.version = rds::SqlServerEngineVersion::VER_16_00_4236_2_V1}),
         .vpc = vpc,
         .credentials = Credentials::from_password("admin", SecretValue::secrets_manager("password")),
         .domain = "d-12345",
         .parameters = {{"contained database authentication", "1"}},
         .s3_import_role = role,
         .security_groups = {add<ec2::SecurityGroup>("OwnGroup", {.vpc = vpc})},
         .storage_encrypted = true,
         .timezone = "GMT Standard Time"});
    add<DatabaseInstance>(
        "Maria",
        {.engine = DatabaseInstanceEngine::maria_db({.version = rds::MariaDbEngineVersion::VER_11_8_6}),
         .vpc = vpc,
         .availability_zone = "eu-west-1a",
         .credentials = Credentials::from_secret(secretsmanager::Secret::from_secret_name_v2(*this, "Known", "known")),
         .deletion_protection = false});
  }

  DatabaseInstance& managed() {
    return add<DatabaseInstance>("Managed",
                                 {.engine = mysql,
                                  .vpc = vpc,
                                  .credentials = Credentials::from_username("chief", {.encryption_key = key}),
                                  .manage_master_user_password = true});
  }

  void snapshots() {
    add<rds::DatabaseInstanceFromSnapshot>("Restored",
                                           {.engine = postgres,
                                            .vpc = vpc,
                                            .credentials = rds::SnapshotCredentials::from_generated_secret("owner"),
                                            .snapshot_identifier = "before"});
    add<rds::DatabaseInstanceFromSnapshot>(
        "RestoredSame",
        {.engine = mysql,
         .vpc = vpc,
         .cluster_snapshot_identifier = "cluster",
         .credentials = rds::SnapshotCredentials::from_generated_password("owner", {.exclude_characters = "x"})});
    add<rds::DatabaseInstanceFromSnapshot>(
        "RestoredPlain",
        {.engine = mysql, .vpc = vpc, .removal_policy = RemovalPolicy::DESTROY, .snapshot_identifier = "x"});
  }

  rds::DatabaseInstanceReadReplica& replica(DatabaseInstance& source) {
    auto& replica = add<rds::DatabaseInstanceReadReplica>("Replica", {.instance_type = medium,
                                                                      .source_database_instance = source,
                                                                      .vpc = vpc,
                                                                      .allocated_storage = 50,
                                                                      .backup_retention = Duration::days(1),
                                                                      .storage_encryption_key = key});
    replica.grant_connect(role, "reader");
    auto& resource = dynamic_cast<CfnResource&>(*replica.node().default_child());
    resource.add_property_deletion_override("StorageEncrypted");  // which comes with the source
    return replica;
  }

  rds::IDatabaseInstance& imported() {
    auto& imported = DatabaseInstance::from_database_instance_attributes(
        *this, "Imported",
        {.instance_endpoint_address = "db.example.com",
         .instance_identifier = "mine",
         .port = 5432,
         .security_groups = {ec2::SecurityGroup::from_security_group_id(*this, "ImportedGroup",
                                                                        "sg-0123456789abcdef0")},
         .instance_resource_id = "db-ABC"});
    imported.connections().allow_default_port_from(ec2::Peer::ipv4("10.0.0.0/8"));
    imported.grant_connect(role, "someone");
    return imported;
  }

  void outputs(const std::string& name, rds::IDatabaseInstance& database) {
    const std::vector<Input<std::string>> values = {
        database.instance_arn(), database.instance_identifier(), database.db_instance_endpoint_address(),
        database.db_instance_endpoint_port(), database.instance_endpoint().socket_address()};
    for (std::size_t i = 0; i < values.size(); ++i) add<CfnOutput>(name + std::to_string(i), {.value = values[i]});
  }

  void alarms(rds::IDatabaseInstance& database, rds::IDatabaseInstance& other) {
    const std::vector<std::pair<std::string, cloudwatch::Metric>> metrics = {
        {"Cpu", database.metric_cpu_utilization()},
        {"Connections", database.metric_database_connections()},
        {"Storage", database.metric_free_storage_space({.statistic = "Minimum"})},
        {"Memory", database.metric_freeable_memory()},
        {"Writes", database.metric_write_iops()},
        {"Reads", database.metric_read_iops()},
        {"Own", other.metric("ReplicaLag")}};
    for (const auto& [name, metric] : metrics)
      add<cloudwatch::Alarm>(name, {.evaluation_periods = 2, .metric = metric, .threshold = 1});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Databases>("Databases");
  auto& plain = stack.add<DatabaseInstance>("Plain", {.engine = stack.postgres, .vpc = stack.vpc});
  plain.connections().allow_default_port_from_any_ipv4("everybody");
  auto& full = stack.full();
  full.grant_connect(stack.role);
  plain.grant_connect(stack.role, "reader");
  full.secret()->grant_read(stack.role);
  stack.engines();
  auto& managed = stack.managed();
  managed.secret()->grant_read(stack.role);
  stack.snapshots();
  auto& replica = stack.replica(managed);
  auto& imported = stack.imported();
  stack.outputs("plain", plain);
  stack.outputs("imported", imported);
  stack.outputs("replica", replica);
  stack.add<DatabaseInstance>(
      "WithGroups",
      {.engine = stack.postgres,
       .vpc = stack.vpc,
       .option_group = rds::OptionGroup::from_option_group_name(stack, "ImportedOptions", "options"),
       .parameter_group = rds::ParameterGroup::from_parameter_group_name(stack, "ImportedParameters", "params"),
       .subnet_group = rds::SubnetGroup::from_subnet_group_name(stack, "ImportedSubnets", "subnets")});
  stack.alarms(plain, imported);
  return app.run();
}
