// Clusters of Aurora: engines, instances of both kinds, snapshots, replicas, rotations, proxies, imports and look-ups.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>
#include <cdk/rds.hpp>
#include <cdk/s3.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;
using rds::ClusterInstance;
using rds::Credentials;
using rds::DatabaseCluster;
using rds::DatabaseClusterEngine;
using rds::DatabaseClusterFromSnapshot;
using rds::PerformanceInsightRetention;

namespace {

const rds::IClusterEngine mysql =
    DatabaseClusterEngine::aurora_mysql({.version = rds::AuroraMysqlEngineVersion::VER_3_10_0});
const rds::IClusterEngine mysql57 =
    DatabaseClusterEngine::aurora_mysql({.version = rds::AuroraMysqlEngineVersion::VER_2_12_6});
const rds::IClusterEngine postgres =
    DatabaseClusterEngine::aurora_postgres({.version = rds::AuroraPostgresEngineVersion::VER_16_6});

void with_flags(App& app, bool on) {
  auto& stack = app.add<Stack>(on ? "Flags" : "NoFlags");
  for (const char* flag : {"lowercaseDbIdentifier", "preventRenderingDeprecatedCredentials",
                           "auroraClusterChangeScopeOfInstanceParameterGroupWithEachParameters"})
    stack.node().set_context(std::string("@aws-cdk/aws-rds:") + flag, on);
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  stack.add<DatabaseCluster>(
      "Named", {.engine = mysql,
                .vpc = vpc,
                .cluster_identifier = "MyCluster",
                .writer = ClusterInstance::provisioned("Writer", {.parameters = {{"max_connections", "100"}}})});
  stack.add<DatabaseClusterFromSnapshot>("Restored", {.engine = postgres,
                                                      .snapshot_identifier = "daily",
                                                      .vpc = vpc,
                                                      .writer = ClusterInstance::serverless_v2("Writer")});
  stack.add<DatabaseClusterFromSnapshot>(
      "Renewed",
      {.engine = mysql,
       .snapshot_identifier = "daily",
       .vpc = vpc,
       .serverless_v2_max_capacity = 8.5,
       .serverless_v2_min_capacity = 0,
       .snapshot_credentials = rds::SnapshotCredentials::from_generated_secret("admin", {.exclude_characters = "\""}),
       .writer = ClusterInstance::serverless_v2("Writer")});
}

struct Clusters : Stack {
  using Stack::Stack;

  ec2::Vpc& vpc = add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  kms::Key& key = add<kms::Key>("Key");
  iam::Role& role = add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()});
  s3::Bucket& bucket = add<s3::Bucket>("Bucket");
  DatabaseCluster& large = add<DatabaseCluster>("Large", large_props());
  DatabaseCluster& small = add<DatabaseCluster>("Small", {.engine = postgres,
                                                          .vpc = vpc,
                                                          .enable_data_api = true,
                                                          .s3_export_role = role,
                                                          .s3_import_role = role,
                                                          .serverless_v2_auto_pause_duration = Duration::hours(1),
                                                          .serverless_v2_min_capacity = 0,
                                                          .writer = ClusterInstance::serverless_v2("Writer")});

  rds::DatabaseClusterProps large_props() {
    const auto size = ec2::InstanceType::of(ec2::InstanceClass::R6G, ec2::InstanceSize::LARGE);
    auto& theirs = rds::ParameterGroup::from_parameter_group_name(*this, "Theirs", "theirs");
    return {.engine = mysql,
            .vpc = vpc,
            .auto_minor_version_upgrade = true,
            .backtrack_window = Duration::hours(24),
            .backup = {{.retention = Duration::days(7), .preferred_window = "01:00-02:00"}},
            .cloudwatch_logs_exports = {"error", "slowquery"},
            .cloudwatch_logs_retention = logs::RetentionDays::ONE_WEEK,
            .copy_tags_to_snapshot = false,
            .credentials = Credentials::from_generated_secret("owner", {.encryption_key = key}),
            .default_database_name = "shop",
            .delete_automated_backups = true,
            .engine_lifecycle_support = rds::EngineLifecycleSupport::OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED,
            .iam_authentication = true,
            .monitoring_interval = Duration::seconds(30),
            .parameters = {{"time_zone", "UTC"}},
            .port = 3307,
            .preferred_maintenance_window = "Mon:02:00-Mon:03:00",
            .readers = {ClusterInstance::provisioned("Reader", {.instance_type = size, .promotion_tier = 1}),
                        ClusterInstance::serverless_v2(
                            "Follower", {.performance_insight_retention = PerformanceInsightRetention::MONTHS_1,
                                         .scale_with_writer = true}),
                        ClusterInstance::serverless_v2(
                            "Straggler", {.enable_performance_insights = false, .parameter_group = theirs})},
            .removal_policy = RemovalPolicy::RETAIN,
            .s3_export_buckets = {bucket},
            .s3_import_buckets = {bucket},
            .serverless_v2_max_capacity = 16,
            .serverless_v2_min_capacity = 1.5,
            .storage_encryption_key = key,
            .storage_type = rds::DBClusterStorageType::AURORA_IOPT1,
            .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}},
            .writer = ClusterInstance::provisioned("Writer", {.allow_major_version_upgrade = true,
                                                              .apply_immediately = true,
                                                              .auto_minor_version_upgrade = false,
                                                              .availability_zone = "eu-west-1a",
                                                              .ca_certificate = rds::CaCertificate::RDS_CA_RSA2048_G1,
                                                              .enable_performance_insights = true,
                                                              .instance_identifier = "the-writer",
                                                              .instance_type = size,
                                                              .preferred_maintenance_window = "Sun:23:45-Mon:00:15",
                                                              .publicly_accessible = false})};
  }

  void use_large() {
    large.connections().allow_default_port_from_any_ipv4("Open to the world");
    large.grant_connect(role, "reader");
    large.add_rotation_single_user();
    auto& user = add<rds::DatabaseSecret>("User", {.username = "reader", .master_secret = large.secret()});
    large.add_rotation_multi_user("ReaderRotation", {.secret = user.attach(large)});
    add<CfnOutput>("Host", {.value = large.cluster_endpoint().socket_address()});
    add<CfnOutput>("ReadHost", {.value = large.cluster_read_endpoint().hostname()});
    add<CfnOutput>("Arn", {.value = large.cluster_arn()});
    add<CfnOutput>("Follower", {.value = large.instance_identifiers()[2]});
    add<CfnOutput>("FollowerHost", {.value = large.instance_endpoints()[2].socket_address()});
    add<CfnOutput>("Errors", {.value = large.cloudwatch_log_groups("error").log_group_name()});
    const std::vector<std::pair<std::string, cloudwatch::Metric>> metrics = {
        {"Acu", large.metric_acu_utilization()},
        {"Capacity", large.metric_serverless_database_capacity({.period = Duration::minutes(1)})},
        {"Cpu", large.metric_cpu_utilization()},
        {"Connections", large.metric_database_connections()},
        {"Deadlocks", large.metric_deadlocks()},
        {"Reads", large.metric_volume_read_io_ps()},
        {"Used", large.metric_volume_bytes_used()},
        {"Any", large.metric("Queries", {.statistic = "Sum"})}};
    for (const auto& [name, metric] : metrics)
      metric.create_alarm(*this, "Alarm" + name, {.evaluation_periods = 1, .threshold = 10});
  }

  void use_small() {
    small.grant_data_api_access(role);
    small.add_proxy("Proxy", {.vpc = vpc, .secrets = {*small.secret()}});
  }

  void managed() {
    auto& group = add<ec2::SecurityGroup>("Group", {.vpc = vpc});
    auto& subnets = rds::SubnetGroup::from_subnet_group_name(*this, "Subnets", "subnets");
    add<DatabaseCluster>(
        "Managed", {.engine = DatabaseClusterEngine::AURORA_MYSQL,
                    .vpc = vpc,
                    .cluster_scalability_type = rds::ClusterScalabilityType::STANDARD,
                    .credentials = Credentials::from_username("boss", {.encryption_key = key}),
                    .database_insights_mode = rds::DatabaseInsightsMode::ADVANCED,
                    .deletion_protection = true,
                    .domain = "d-1234567890",
                    .enable_cluster_level_enhanced_monitoring = true,
                    .enable_local_write_forwarding = true,
                    .enable_performance_insights = true,
                    .manage_master_user_password = true,
                    .monitoring_interval = Duration::minutes(1),
                    .network_type = rds::NetworkType::DUAL,
                    .performance_insight_encryption_key = key,
                    .performance_insight_retention = PerformanceInsightRetention::MONTHS_15,
                    .security_groups = {group},
                    .storage_encrypted = true,
                    .subnet_group = subnets,
                    .writer = ClusterInstance::provisioned("Instance1", {.is_from_legacy_instance_props = true})});
    add<DatabaseClusterFromSnapshot>("RestoredManaged", {.engine = postgres,
                                                         .snapshot_identifier = "daily",
                                                         .vpc = vpc,
                                                         .manage_master_user_password = true,
                                                         .writer = ClusterInstance::serverless_v2("Writer")});
  }

  void replica() {
    add<DatabaseCluster>("Replica", {.engine = mysql57,
                                     .vpc = vpc,
                                     .enable_data_api = false,
                                     .readers = {ClusterInstance::provisioned("Reader")},
                                     .removal_policy = RemovalPolicy::DESTROY,
                                     .replication_source_identifier = large.cluster_arn(),
                                     .s3_export_role = role,
                                     .s3_import_buckets = {bucket},
                                     .writer = ClusterInstance::provisioned("Writer", {.parameters = {{"a", "1"}}})});
  }

  void limitless() {
    add<DatabaseCluster>("Limitless",
                         {.engine = DatabaseClusterEngine::aurora_postgres(
                              {.version = rds::AuroraPostgresEngineVersion::VER_16_4_LIMITLESS}),
                          .vpc = vpc,
                          .cloudwatch_logs_exports = {"postgresql"},
                          .cluster_scalability_type = rds::ClusterScalabilityType::LIMITLESS,
                          .credentials = Credentials::from_password("owner", SecretValue::ssm_secure("/password", "1")),
                          .enable_cluster_level_enhanced_monitoring = true,
                          .enable_performance_insights = true,
                          .monitoring_interval = Duration::minutes(1),
                          .performance_insight_retention = PerformanceInsightRetention::MONTHS_1,
                          .storage_type = rds::DBClusterStorageType::AURORA_IOPT1});
  }

  void parameter_groups() {
    auto& group = add<rds::ParameterGroup>(
        "Parameters", {.engine = mysql, .parameters = {{"time_zone", "UTC"}}, .removal_policy = RemovalPolicy::RETAIN});
    group.bind_to_instance();
    group.bind_to_cluster();
    rds::ParameterGroup::for_cluster(*this, "ClusterParameters",
                                     {.engine = postgres, .description = "of clusters", .name = "mine"});
    auto& subnets = rds::SubnetGroup::from_subnet_group_name(*this, "MoreSubnets", "subnets");
    add<DatabaseCluster>("Grouped", {.engine = mysql,
                                     .vpc = vpc,
                                     .parameter_group = group,
                                     .s3_import_role = role,
                                     .subnet_group = subnets,
                                     .writer = ClusterInstance::provisioned("Writer", {.parameter_group = group})});
  }

  void imported() {
    auto& secret = secretsmanager::Secret::from_secret_name_v2(*this, "Secret", "theirs");
    auto& group = ec2::SecurityGroup::from_security_group_id(*this, "There", "sg-0123456789abcdef0");
    auto& cluster =
        DatabaseCluster::from_database_cluster_attributes(*this, "Imported",
                                                          {.cluster_identifier = Fn::import_value("their-cluster"),
                                                           .cluster_endpoint_address = "db.example.com",
                                                           .cluster_resource_identifier = "cluster-ABC",
                                                           .data_api_enabled = true,
                                                           .engine = postgres,
                                                           .instance_endpoint_addresses = {"one.example.com"},
                                                           .instance_identifiers = {"one"},
                                                           .port = 5432,
                                                           .reader_endpoint_address = "read.example.com",
                                                           .secret = secret,
                                                           .security_groups = {group}});
    cluster.grant_connect(role, "reader");
    cluster.grant_data_api_access(role);
    cluster.connections().allow_default_port_from_any_ipv4();
    cluster.add_proxy("Proxy", {.vpc = vpc, .db_proxy_name = "theirs", .secrets = {*small.secret()}});
    ClusterInstance::serverless_v2("More", {.publicly_accessible = true}).bind(*this, cluster, {.promotion_tier = 3});
    add<CfnOutput>("ImportedHost", {.value = cluster.cluster_read_endpoint().socket_address()});
    add<CfnOutput>("ImportedInstance", {.value = concat(cluster.instance_endpoints()[0].socket_address(),
                                                        cluster.instance_identifiers()[0])});
    auto& found = DatabaseCluster::from_lookup(*this, "Found", {.cluster_identifier = "found"});
    add<CfnOutput>("FoundHost", {.value = found.cluster_endpoint().socket_address()});
    found.grant_data_api_access(role);
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  with_flags(app, false);
  with_flags(app, true);
  auto& clusters = app.add<Clusters>("Clusters", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  clusters.use_large();
  clusters.use_small();
  clusters.managed();
  clusters.replica();
  clusters.limitless();
  clusters.parameter_groups();
  clusters.imported();
  return app.run();
}
