#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>
#include <cdk/rds.hpp>
#include <cdk/s3.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using rds::ClusterInstance;
using rds::DatabaseCluster;
using rds::DatabaseClusterEngine;
using rds::DatabaseClusterFromSnapshot;
using rds::PerformanceInsightRetention;

namespace {

using Props = rds::DatabaseClusterProps;

const rds::IClusterEngine postgres =
    DatabaseClusterEngine::aurora_postgres({.version = rds::AuroraPostgresEngineVersion::VER_16_6});
const rds::IClusterEngine mysql =
    DatabaseClusterEngine::aurora_mysql({.version = rds::AuroraMysqlEngineVersion::VER_3_10_0});

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 0});
  iam::Role& role = stack.add<iam::Role>("role", {.assumed_by = iam::AccountRootPrincipal()});
  s3::Bucket& bucket = stack.add<s3::Bucket>("bucket");

  Props props(const rds::IClusterEngine& engine = postgres) {
    return {.engine = engine,
            .vpc = vpc,
            .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}},
            .writer = ClusterInstance::serverless_v2("writer")};
  }
  DatabaseCluster& cluster(const Props& props) { return stack.add<DatabaseCluster>("db", props); }
  DatabaseCluster& cluster() { return cluster(props()); }
};

/// The error of a cluster whose props a function changes.
template <class F>
std::string error_with(F change, const rds::IClusterEngine& engine = postgres) {
  Fixture f;
  Props props = f.props(engine);
  change(props, f);
  return refusal([&] { f.cluster(props); });
}

/// What synthesis warns of, for a cluster whose props a function changes.
template <class F>
std::string warnings_with(F change) {
  Fixture f;
  Props props = f.props(mysql);
  change(props);
  f.cluster(props);
  return warnings(f.app);
}

std::string of_db(const std::string& text) { return "error: [stack/db] " + text; }

ClusterInstance sized(const char* id, ec2::InstanceSize size, int tier = 2) {
  return ClusterInstance::provisioned(
      id, {.instance_type = ec2::InstanceType::of(ec2::InstanceClass::R6G, size), .promotion_tier = tier});
}

Props limitless(Fixture& f) {
  return {.engine =
              DatabaseClusterEngine::aurora_postgres({.version = rds::AuroraPostgresEngineVersion::VER_16_4_LIMITLESS}),
          .vpc = f.vpc,
          .cloudwatch_logs_exports = {"postgresql"},
          .cluster_scalability_type = rds::ClusterScalabilityType::LIMITLESS,
          .enable_cluster_level_enhanced_monitoring = true,
          .enable_performance_insights = true,
          .monitoring_interval = Duration::minutes(1),
          .performance_insight_retention = PerformanceInsightRetention::MONTHS_1,
          .storage_type = rds::DBClusterStorageType::AURORA_IOPT1,
          .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}}};
}

template <class F>
std::string limitless_error(F change) {
  Fixture f;
  Props props = limitless(f);
  change(props);
  return refusal([&] { f.cluster(props); });
}

}  // namespace

TEST_CASE("clusters that contradict themselves") {
  CHECK(error_with([](Props&, Fixture&) {}).empty());
  CHECK(error_with([](Props& props, Fixture&) { props.writer = {}; }) ==
        of_db("a cluster has no writer; allowed: a ClusterInstance as writer (AWS::RDS::DBInstance)"));
  CHECK(error_with([](Props& props, Fixture& f) { props.vpc_subnets = {{.subnets = {f.vpc.public_subnets()[0]}}}; }) ==
        of_db("a cluster in 1 subnets; allowed: 2 or more (AWS::RDS::DBSubnetGroup SubnetIds)"));
  CHECK(error_with([](Props& props, Fixture& f) {
          props.parameters = {{"a", "b"}};
          props.parameter_group = rds::ParameterGroup::from_parameter_group_name(f.stack, "theirs", "theirs");
        }) == of_db("a parameter_group and parameters are given; allowed: one of the two (AWS::RDS::DBCluster "
                    "DBClusterParameterGroupName)"));
  CHECK(error_with([](Props& props, Fixture&) {
          props.enable_performance_insights = false;
          props.performance_insight_retention = PerformanceInsightRetention::DEFAULT;
        }) == of_db("enable_performance_insights is false beside other props of Performance Insights; allowed: true "
                    "(AWS::RDS::DBCluster PerformanceInsightsEnabled)"));
  CHECK(error_with([](Props& props, Fixture&) {
          props.database_insights_mode = rds::DatabaseInsightsMode::ADVANCED;
        }) == of_db("the database_insights_mode is advanced without a performance_insight_retention of 15 months; "
                    "allowed: PerformanceInsightRetention::MONTHS_15 (AWS::RDS::DBCluster DatabaseInsightsMode)"));
  CHECK(error_with([](Props& props, Fixture&) { props.enable_cluster_level_enhanced_monitoring = true; }) ==
        of_db("enable_cluster_level_enhanced_monitoring without a monitoring_interval; allowed: both "
              "(AWS::RDS::DBCluster MonitoringInterval)"));
  CHECK(error_with([](Props& props, Fixture&) { props.monitoring_interval = Duration::seconds(20); }) ==
        of_db("the monitoring_interval is 20 seconds; allowed: 0, 1, 5, 10, 15, 30 or 60 (AWS::RDS::DBCluster "
              "MonitoringInterval)"));
  CHECK(error_with([](Props& props, Fixture&) {
          props.cloudwatch_logs_exports = {"postgresql", "audit"};
        }) == of_db("the log \"audit\" of aurora-postgresql; allowed: postgresql, iam-db-auth-error, instance "
                    "(AWS::RDS::DBCluster EnableCloudwatchLogsExports)"));
}

TEST_CASE("a cluster's first user") {
  CHECK(error_with([](Props& props, Fixture&) {
          props.replication_source_identifier = "arn";
          props.credentials = rds::Credentials::from_username("boss");
        }) == of_db("credentials with a replication_source_identifier, whose users the cluster has; allowed: one of "
                    "the two (AWS::RDS::DBCluster ReplicationSourceIdentifier)"));
  CHECK(error_with([](Props& props, Fixture&) {
          props.replication_source_identifier = "arn";
          props.manage_master_user_password = true;
        }) == of_db("manage_master_user_password with a replication_source_identifier, whose users the cluster has; "
                    "allowed: one of the two (AWS::RDS::DBCluster ReplicationSourceIdentifier)"));
  CHECK(
      error_with([](Props& props, Fixture&) {
        props.manage_master_user_password = true;
        props.credentials = rds::Credentials::from_generated_secret("boss");
      }) ==
      of_db("RDS manages the password and the credentials hold a generated secret; allowed: Credentials::from_username "
            "with a name and an encryption_key (AWS::RDS::DBCluster ManageMasterUserPassword)"));
  Fixture f;
  CHECK(refusal([&] {
          f.stack.add<DatabaseClusterFromSnapshot>(
              "db", {.engine = mysql,
                     .snapshot_identifier = "daily",
                     .vpc = f.vpc,
                     .manage_master_user_password = true,
                     .snapshot_credentials = rds::SnapshotCredentials::from_generated_password("boss"),
                     .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}},
                     .writer = ClusterInstance::serverless_v2("writer")});
        }) == of_db("RDS manages the password and the credentials hold a generated password; allowed: none "
                    "(AWS::RDS::DBCluster ManageMasterUserPassword)"));
}

TEST_CASE("the capacity of serverless instances") {
  const auto error = [](double least, double most) {
    return error_with([&](Props& props, Fixture&) {
      props.serverless_v2_min_capacity = least;
      props.serverless_v2_max_capacity = most;
    });
  };
  CHECK(error(0, 256).empty());
  CHECK(error(0, 0.5) == of_db("serverless_v2_max_capacity is 0.5; allowed: 1 to 256 in steps of 0.5 "
                               "(AWS::RDS::DBCluster ServerlessV2ScalingConfiguration.MaxCapacity)"));
  CHECK(error(0, 256.5) == of_db("serverless_v2_max_capacity is 256.5; allowed: 1 to 256 in steps of 0.5 "
                                 "(AWS::RDS::DBCluster ServerlessV2ScalingConfiguration.MaxCapacity)"));
  CHECK(error(0.7, 2) == of_db("serverless_v2_min_capacity is 0.7; allowed: 0 to 256 in steps of 0.5 "
                               "(AWS::RDS::DBCluster ServerlessV2ScalingConfiguration.MinCapacity)"));
  CHECK(error(4, 2) == of_db("serverless_v2_min_capacity is 4 and serverless_v2_max_capacity 2; allowed: a min that "
                             "isn't above the max (AWS::RDS::DBCluster ServerlessV2ScalingConfiguration.MinCapacity)"));
  const auto pause = [](Duration after, std::string_view version) {
    return error_with([&](Props& props, Fixture&) { props.serverless_v2_auto_pause_duration = after; },
                      DatabaseClusterEngine::aurora_postgres(
                          {.version = rds::AuroraPostgresEngineVersion::of(version, version.substr(0, 2))}));
  };
  const std::string until = " (AWS::RDS::DBCluster ServerlessV2ScalingConfiguration.SecondsUntilAutoPause)";
  CHECK(pause(Duration::minutes(5), "15.7").empty());
  CHECK(pause(Duration::hours(24), "17.0").empty());
  CHECK(pause(Duration::minutes(5), "14.11") ==
        of_db("a serverless_v2_auto_pause_duration is given for aurora-postgresql-14.11, which doesn't pause; allowed: "
              "another version" +
              until));
  CHECK(pause(Duration::minutes(4), "16.3") ==
        of_db("the serverless_v2_auto_pause_duration is 240 seconds; allowed: 300 (5 minutes) to 86400 (24 hours)" +
              until));
}

TEST_CASE("which versions of Aurora pause and combine roles") {
  using My = rds::AuroraMysqlEngineVersion;
  CHECK_FALSE(My::VER_2_12_6.pauses());
  CHECK_FALSE(My::VER_2_12_6.combines_roles());
  CHECK_FALSE(My::VER_3_04_6.pauses());
  CHECK(My::VER_3_08_0.pauses());
  CHECK(My::VER_3_08_0.combines_roles());
  CHECK(My::of("8.4.mysql_aurora.4.0", "8.4").pauses());
  using Postgres = rds::AuroraPostgresEngineVersion;
  CHECK(Postgres::VER_16_4_LIMITLESS.pauses());
  CHECK_FALSE(Postgres::of("16.2", "16").pauses());
  CHECK(Postgres::of("13.15", "13").pauses());
  CHECK(Postgres::of("11.9", "11", {.serverless_v2_auto_pause_supported = true}).pauses());
}

TEST_CASE("what an engine of clusters doesn't have") {
  CHECK(error_with([](Props& props, Fixture& f) {
          props.s3_import_role = f.role;
          props.s3_import_buckets = {f.bucket};
        }) == of_db("s3_import_role and s3_import_buckets are given; allowed: one of the two (AWS::RDS::DBCluster "
                    "AssociatedRoles)"));
  CHECK(error_with([](Props& props, Fixture& f) {
          props.s3_export_role = f.role;
          props.s3_export_buckets = {f.bucket};
        }) == of_db("s3_export_role and s3_export_buckets are given; allowed: one of the two (AWS::RDS::DBCluster "
                    "AssociatedRoles)"));
  const auto old =
      DatabaseClusterEngine::aurora_postgres({.version = rds::AuroraPostgresEngineVersion::of("10.4", "10")});
  CHECK(error_with([](Props& props, Fixture& f) { props.s3_import_role = f.role; }, old) ==
        of_db("s3_import is asked for with aurora-postgresql-10.4, which doesn't have it; allowed: another engine or "
              "version (AWS::RDS::DBCluster AssociatedRoles)"));
  CHECK(error_with([](Props& props, Fixture& f) { props.s3_export_role = f.role; }, old) ==
        of_db("s3_export is asked for with aurora-postgresql-10.4, which doesn't have it; allowed: another engine or "
              "version (AWS::RDS::DBCluster AssociatedRoles)"));
  CHECK(error_with([](Props&, Fixture&) {}, DatabaseClusterEngine::AURORA_POSTGRESQL) ==
        of_db("a cluster of aurora-postgresql without a version has no parameter_group; allowed: a version, or a "
              "parameter_group (AWS::RDS::DBCluster DBClusterParameterGroupName)"));
}

TEST_CASE("limitless clusters") {
  CHECK(limitless_error([](Props&) {}).empty());
  const auto error = [](const std::string& text) { return of_db("a LIMITLESS cluster with " + text); };
  CHECK(limitless_error([](Props& props) { props.enable_performance_insights = {}; }) ==
        error("enable_performance_insights not true; allowed: true (AWS::RDS::DBCluster PerformanceInsightsEnabled)"));
  CHECK(limitless_error([](Props& props) {
          props.performance_insight_retention = PerformanceInsightRetention::DEFAULT;
        }) == error("a performance_insight_retention of less than 31 days; allowed: MONTHS_1 or more "
                    "(AWS::RDS::DBCluster PerformanceInsightsRetentionPeriod)"));
  CHECK(limitless_error([](Props& props) { props.enable_cluster_level_enhanced_monitoring = false; }) ==
        error("no enhanced monitoring of its own; allowed: a monitoring_interval and "
              "enable_cluster_level_enhanced_monitoring (AWS::RDS::DBCluster MonitoringInterval)"));
  CHECK(limitless_error([](Props& props) { props.writer = ClusterInstance::serverless_v2("writer"); }) ==
        error("a writer; allowed: neither writer nor readers (AWS::RDS::DBCluster ClusterScalabilityType)"));
  CHECK(limitless_error([](Props& props) { props.readers = {ClusterInstance::serverless_v2("reader")}; }) ==
        error("readers; allowed: neither writer nor readers (AWS::RDS::DBCluster ClusterScalabilityType)"));
  CHECK(limitless_error([](Props& props) { props.engine = postgres; }) ==
        error("the engine aurora-postgresql-16.6; allowed: a version for it, such as "
              "AuroraPostgresEngineVersion::VER_16_4_LIMITLESS (AWS::RDS::DBCluster EngineVersion)"));
  CHECK(limitless_error([](Props& props) { props.storage_type = {}; }) ==
        error("storage_type other than AURORA_IOPT1; allowed: AURORA_IOPT1 (AWS::RDS::DBCluster StorageType)"));
  CHECK(
      limitless_error([](Props& props) { props.cloudwatch_logs_exports = {}; }) ==
      error("no cloudwatch_logs_exports; allowed: one log or more (AWS::RDS::DBCluster EnableCloudwatchLogsExports)"));
}

TEST_CASE("instances that contradict themselves or their cluster") {
  const auto error = [](const ClusterInstance& reader) {
    return error_with([&](Props& props, Fixture&) { props.readers = {reader}; });
  };
  const std::string of_reader = "error: [stack/db/reader] ";
  CHECK(error(ClusterInstance::provisioned("reader", {.promotion_tier = 16})) ==
        of_reader + "the promotion_tier is 16; allowed: 0 to 15 (AWS::RDS::DBInstance PromotionTier)");
  CHECK(error(ClusterInstance::serverless_v2(
            "reader", {.enable_performance_insights = false,
                       .performance_insight_retention = PerformanceInsightRetention::DEFAULT})) ==
        of_reader +
            "enable_performance_insights is false beside other props of Performance Insights; allowed: true "
            "(AWS::RDS::DBInstance EnablePerformanceInsights)");
  CHECK(error_with([](Props& props, Fixture& f) {
          auto& theirs = rds::ParameterGroup::from_parameter_group_name(f.stack, "theirs", "theirs");
          props.readers = {
              ClusterInstance::serverless_v2("reader", {.parameter_group = theirs, .parameters = {{"a", "b"}}})};
        }) == of_reader +
                  "a parameter_group and parameters are given; allowed: one of the two (AWS::RDS::DBInstance "
                  "DBParameterGroupName)");
  CHECK(error_with([](Props& props, Fixture&) {
          props.performance_insight_retention = PerformanceInsightRetention::MONTHS_1;
          props.writer = ClusterInstance::serverless_v2("reader", {.enable_performance_insights = true});
        }) == of_reader +
                  "the performance_insight_retention is 7 days in a cluster of 31; allowed: the same for both "
                  "(AWS::RDS::DBInstance PerformanceInsightsRetentionPeriod)");
  CHECK(error_with([](Props& props, Fixture& f) {
          props.performance_insight_encryption_key = f.stack.add<kms::Key>("ours");
          props.writer = ClusterInstance::serverless_v2(
              "reader", {.performance_insight_encryption_key = f.stack.add<kms::Key>("theirs")});
        }) == of_reader +
                  "the performance_insight_encryption_key isn't the cluster's; allowed: the same for both "
                  "(AWS::RDS::DBInstance PerformanceInsightsKMSKeyId)");
  Fixture f;
  auto& imported =
      DatabaseCluster::from_database_cluster_attributes(f.stack, "theirs", {.cluster_identifier = "theirs"});
  CHECK(refusal([&] { ClusterInstance::serverless_v2("more").bind(f.stack, imported, {}); }) ==
        "error: [stack/more] the engine of the cluster stack/theirs isn't known; allowed: an import with an engine "
        "(AWS::RDS::DBInstance Engine)");
}

TEST_CASE("clusters whose readers can't take the writer's place") {
  using Size = ec2::InstanceSize;
  CHECK(warnings_with([](Props&) {}).empty());
  CHECK(warnings_with([](Props& props) { props.readers = {ClusterInstance::serverless_v2("reader")}; }) ==
        "warning: [stack/db] All readers are serverless and none grows with the writer, whose place one of them takes "
        "when it fails; scale_with_writer = true makes one grow [ack: @aws-cdk/aws-rds:noFailoverServerlessReaders]");
  CHECK(warnings_with([](Props& props) {
          props.readers = {ClusterInstance::serverless_v2("reader"), sized("other", Size::LARGE)};
        }) ==
        "warning: [stack/db] A serverless reader of tier 2 takes the writer's place when it fails, but doesn't grow "
        "with it [ack: @aws-cdk/aws-rds:serverlessInHighestTier2-15]");
  CHECK(warnings_with([](Props& props) {
          props.writer = sized("writer", Size::XLARGE);
          props.readers = {sized("one", Size::LARGE), sized("two", Size::XLARGE), sized("three", Size::XLARGE2)};
        }) ==
        "warning: [stack/db] Readers of another size than the writer (r6g.large, r6g.2xlarge, the writer r6g.xlarge) "
        "may take its place when it fails [ack: @aws-cdk/aws-rds:provisionedReadersDontMatchWriter]");
  const auto followed = [](Size size) {
    return warnings_with([&](Props& props) {
      props.writer = sized("writer", size);
      props.readers = {ClusterInstance::serverless_v2("reader", {.scale_with_writer = true})};
      props.serverless_v2_max_capacity = 16;
    });
  };
  CHECK(followed(Size::XLARGE).empty());
  CHECK(followed(Size::XLARGE2) ==
        "warning: [stack/db] The serverless instance reader can take the writer's place (tier 1), but with "
        "serverless_v2_max_capacity it can't grow to the writer's r6g.2xlarge [ack: "
        "@aws-cdk/aws-rds:serverlessInstanceCantScaleWithWriter]");
  CHECK(warnings_with([](Props& props) { props.enable_performance_insights = true; }) ==
        "warning: [stack/db] Performance Insights is off for the instance writer and on for its cluster, which "
        "switches it on for the instance, too [ack: @aws-cdk/aws-rds:instancePerformanceInsightsOverridden]");
}

TEST_CASE("a snapshot's users") {
  Fixture f;
  f.stack.add<DatabaseClusterFromSnapshot>("db", {.engine = mysql,
                                                  .snapshot_identifier = "daily",
                                                  .vpc = f.vpc,
                                                  .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}},
                                                  .writer = ClusterInstance::serverless_v2("writer")});
  CHECK(warnings(f.app) ==
        "warning: [stack/db] The cluster's users are the snapshot's: without snapshot_credentials no secret holds a "
        "password of theirs [ack: @aws-cdk/aws-rds:generatedCredsNotApplied]");
}

TEST_CASE("what clusters are asked for in vain") {
  Fixture f;
  Props props = f.props();
  props.enable_data_api = false;
  props.credentials = rds::Credentials::from_password("boss", SecretValue::ssm_secure("/password", "1"));
  auto& cluster = f.cluster(props);
  CHECK(refusal([&] { cluster.grant_data_api_access(f.role); }) ==
        of_db("somebody was allowed to use the Data API, which is switched off; allowed: enable_data_api = true "
              "(AWS::RDS::DBCluster EnableHttpEndpoint)"));
  CHECK(refusal([&] { cluster.cloudwatch_log_groups("postgresql"); }) ==
        of_db("the log group of the log postgresql; allowed: none without cloudwatch_logs_retention "
              "(AWS::RDS::DBCluster EnableCloudwatchLogsExports)"));
  CHECK(refusal([&] { cluster.add_rotation_single_user(); }) ==
        of_db("a rotation is added to a cluster without secret; allowed: credentials with one "
              "(AWS::SecretsManager::RotationSchedule SecretId)"));
  props.credentials = {};
  auto& rotated = f.stack.add<DatabaseCluster>("rotated", props);
  rotated.add_rotation_single_user();
  CHECK(refusal([&] { rotated.add_rotation_single_user(); }) ==
        "error: [stack/rotated] a second rotation for a single user is added to a cluster; allowed: one (CDK: "
        "addRotationSingleUser)");
  props.manage_master_user_password = true;
  auto& managed = f.stack.add<DatabaseCluster>("managed", props);
  CHECK(refusal([&] { managed.add_rotation_multi_user("other", {.secret = *rotated.secret()}); }) ==
        "error: [stack/managed] a rotation is added to a cluster whose password RDS manages, and changes; allowed: no "
        "rotation (AWS::RDS::DBCluster ManageMasterUserPassword)");
}

TEST_CASE("what isn't known of imported clusters") {
  Fixture f;
  auto& cluster = DatabaseCluster::from_database_cluster_attributes(f.stack, "it", {.cluster_identifier = "theirs"});
  const auto unknown = [](const char* what, const char* needed) {
    return std::string("error: [stack/it] the ") + what +
           " of this imported cluster isn't known; allowed: DatabaseClusterAttributes with " + needed;
  };
  CHECK(refusal([&] { cluster.cluster_resource_identifier(); }) ==
        unknown("resource id", "a cluster_resource_identifier"));
  CHECK(refusal([&] { cluster.cluster_endpoint(); }) == unknown("endpoint", "a cluster_endpoint_address and a port"));
  CHECK(refusal([&] { cluster.cluster_read_endpoint(); }) ==
        unknown("endpoint for reading", "a reader_endpoint_address and a port"));
  CHECK(refusal([&] { cluster.instance_identifiers(); }) == unknown("instances", "instance_identifiers"));
  CHECK(refusal([&] { cluster.instance_endpoints(); }) ==
        unknown("instances' endpoints", "instance_endpoint_addresses and a port"));
  CHECK(refusal([&] { cluster.grant_data_api_access(f.role); }) ==
        "error: [stack/it] somebody was allowed to use the Data API, which is switched off; allowed: enable_data_api = "
        "true (AWS::RDS::DBCluster EnableHttpEndpoint)");
  CHECK(refusal([&] {
          cluster.add_proxy("proxy", {.vpc = f.vpc, .default_auth_scheme = rds::DefaultAuthScheme::IAM_AUTH});
        }) ==
        "error: [stack/it/proxy] the engine of the proxy's target stack/it isn't known; allowed: an import with an "
        "engine; no replica (AWS::RDS::DBProxy EngineFamily)");
}

TEST_CASE("a cluster that the context doesn't know") {
  App app;
  auto& stack = app.add<Stack>("stack", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  stack.node().set_context(
      "cc-api-provider:account=111122223333:exactIdentifier=gone:propertiesToReturn.0=DBClusterArn:propertiesToReturn."
      "1=Endpoint.Address:propertiesToReturn.2=Endpoint.Port:propertiesToReturn.3=ReadEndpoint.Address:"
      "propertiesToReturn.4=DBClusterResourceId:propertiesToReturn.5=VpcSecurityGroupIds:propertiesToReturn.6="
      "EnableHttpEndpoint:region=eu-west-1:typeName=AWS$:$:RDS$:$:DBCluster",
      Value::list({}));
  CHECK(refusal([&] { DatabaseCluster::from_lookup(stack, "it", {.cluster_identifier = "gone"}); }) ==
        "error: [stack] the context holds [] for the cluster gone; allowed: a list of one with Endpoint.Address and "
        "Endpoint.Port; remove it from cdk.context.json (DatabaseCluster::from_lookup)");
}
