#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/rds.hpp>
#include <cdk/s3.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using rds::DatabaseInstance;
using rds::DatabaseInstanceEngine;

namespace {

const rds::IInstanceEngine postgres =
    DatabaseInstanceEngine::postgres({.version = rds::PostgresEngineVersion::VER_17_6});
const rds::IInstanceEngine maria = DatabaseInstanceEngine::maria_db({.version = rds::MariaDbEngineVersion::VER_11_8_6});

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc");
  iam::Role& role = stack.add<iam::Role>("role", {.assumed_by = iam::AccountRootPrincipal()});

  rds::DatabaseInstanceProps props(const rds::IInstanceEngine& engine = postgres) {
    return {.engine = engine, .vpc = vpc};
  }
  std::string error(const rds::DatabaseInstanceProps& props) {
    return refusal([&] { stack.add<DatabaseInstance>("db", props); });
  }
};

/// The error of an instance whose props a function changes.
template <class F>
std::string error_with(F change, const rds::IInstanceEngine& engine = postgres) {
  Fixture f;
  rds::DatabaseInstanceProps props = f.props(engine);
  change(props, f);
  return f.error(props);
}

using Props = rds::DatabaseInstanceProps;

}  // namespace

TEST_CASE("instances that contradict themselves") {
  CHECK(error_with([](Props& props, Fixture&) {
          props.multi_az = true;
          props.availability_zone = "eu-west-1a";
        }) ==
        "error: [stack/db] an availability_zone is given for an instance in several; allowed: one of the two "
        "(AWS::RDS::DBInstance AvailabilityZone)");
  CHECK(error_with([](Props& props, Fixture&) { props.storage_throughput = 125; }) ==
        "error: [stack/db] a storage_throughput is given and the storage_type is gp2; allowed: StorageType::GP3 "
        "(AWS::RDS::DBInstance StorageThroughput)");
  CHECK(error_with([](Props& props, Fixture&) {
          props.storage_type = rds::StorageType::GP3;
          props.storage_throughput = 1000;
          props.iops = 3000;
        }) ==
        "error: [stack/db] the storage_throughput is 1000 MiB/s with 3000 iops; allowed: at most a quarter of the iops "
        "(AWS::RDS::DBInstance StorageThroughput)");
  CHECK(error_with([](Props& props, Fixture&) {
          props.enable_performance_insights = false;
          props.performance_insight_retention = rds::PerformanceInsightRetention::DEFAULT;
        }) ==
        "error: [stack/db] enable_performance_insights is false beside other props of Performance Insights; allowed: "
        "true (AWS::RDS::DBInstance EnablePerformanceInsights)");
  CHECK(
      error_with([](Props& props, Fixture&) { props.database_insights_mode = rds::DatabaseInsightsMode::ADVANCED; }) ==
      "error: [stack/db] the database_insights_mode is advanced without a performance_insight_retention of 15 months; "
      "allowed: PerformanceInsightRetention::MONTHS_15 (AWS::RDS::DBInstance DatabaseInsightsMode)");
  CHECK(error_with([](Props& props, Fixture& f) {
          props.parameters = {{"a", "b"}};
          props.parameter_group = f.stack.add<rds::ParameterGroup>("group", {.engine = postgres});
        }) ==
        "error: [stack/db] a parameter_group and parameters are given; allowed: one of the two (AWS::RDS::DBInstance "
        "DBParameterGroupName)");
}

TEST_CASE("what an engine doesn't have is refused") {
  CHECK(error_with([](Props& props, Fixture&) { props.timezone = "UTC"; }) ==
        "error: [stack/db] a timezone is given for postgres; allowed: Microsoft SQL Server (AWS::RDS::DBInstance "
        "Timezone)");
  CHECK(error_with(
            [](Props& props, Fixture&) {
              props.engine_lifecycle_support = rds::EngineLifecycleSupport::OPEN_SOURCE_RDS_EXTENDED_SUPPORT;
            },
            maria) ==
        "error: [stack/db] an engine_lifecycle_support is given for mariadb; allowed: mysql or postgres "
        "(AWS::RDS::DBInstance EngineLifecycleSupport)");
  CHECK(
      error_with([](Props& props, Fixture& f) { props.s3_import_role = f.role; }, maria) ==
      "error: [stack/db] s3_import is asked for with mariadb-11.8.6, which doesn't have it; allowed: another engine or "
      "version (AWS::RDS::DBInstance AssociatedRoles)");
  CHECK(error_with([](Props& props, Fixture& f) {
          props.s3_export_role = f.role;
          props.s3_export_buckets = {f.stack.add<s3::Bucket>("bucket")};
        }) ==
        "error: [stack/db] s3_export_role and s3_export_buckets are given; allowed: one of the two "
        "(AWS::RDS::DBInstance AssociatedRoles)");
  CHECK(error_with(
            [](Props& props, Fixture& f) {
              props.s3_import_role = f.role;
              props.s3_export_role = f.stack.add<iam::Role>("other", {.assumed_by = iam::AccountRootPrincipal()});
            },
            DatabaseInstanceEngine::sql_server_se({.version = rds::SqlServerEngineVersion::VER_16})) ==
        "error: [stack/db] an s3_import_role and another s3_export_role are given for sqlserver-se; allowed: one role "
        "for both (AWS::RDS::DBInstance AssociatedRoles)");
  Fixture f;
  auto& source = f.stack.add<DatabaseInstance>("source", f.props());
  CHECK(refusal([&] {
          f.stack.add<rds::DatabaseInstanceReadReplica>(
              "replica", {.instance_type = ec2::InstanceType::of(ec2::InstanceClass::T4G, ec2::InstanceSize::MICRO),
                          .source_database_instance = source,
                          .vpc = f.vpc,
                          .backup_retention = Duration::days(1)});
        }) ==
        "error: [stack/replica] a backup_retention is given for a replica of postgres-17.6, which has no backups; "
        "allowed: an engine with backups of replicas: mysql or mariadb (AWS::RDS::DBInstance BackupRetentionPeriod)");
}

TEST_CASE("credentials and snapshots") {
  CHECK(error_with([](Props& props, Fixture&) {
          props.manage_master_user_password = true;
          props.credentials = rds::Credentials::from_password("a", SecretValue::unsafe_plain_text("b"));
        }) ==
        "error: [stack/db] RDS manages the password and the credentials hold a password; allowed: "
        "Credentials::from_username with a name and an encryption_key (AWS::RDS::DBInstance ManageMasterUserPassword)");
  Fixture f;
  const auto snapshot_error = [&](const rds::DatabaseInstanceFromSnapshotProps& props) {
    return refusal([&] { Fixture().stack.add<rds::DatabaseInstanceFromSnapshot>("db", props); });
  };
  const std::string rule =
      "; allowed: one of snapshot_identifier and cluster_snapshot_identifier (AWS::RDS::DBInstance "
      "DBSnapshotIdentifier)";
  CHECK(snapshot_error({.engine = postgres, .vpc = f.vpc}) == "error: [stack/db] no snapshot is given" + rule);
  CHECK(snapshot_error(
            {.engine = postgres, .vpc = f.vpc, .cluster_snapshot_identifier = "a", .snapshot_identifier = "b"}) ==
        "error: [stack/db] a snapshot_identifier and a cluster_snapshot_identifier are given" + rule);
}

TEST_CASE("grants that can't be given") {
  Fixture f;
  rds::DatabaseInstanceProps props = f.props();
  props.iam_authentication = false;
  auto& closed = f.stack.add<DatabaseInstance>("closed", props);
  CHECK(refusal([&] { closed.grant_connect(f.role); }) ==
        "error: [stack/closed] somebody was allowed to connect with IAM's credentials and iam_authentication is false; "
        "allowed: true (AWS::RDS::DBInstance EnableIAMDatabaseAuthentication)");
  auto& imported = DatabaseInstance::from_database_instance_attributes(
      f.stack, "imported",
      {.instance_endpoint_address = "a", .instance_identifier = "b", .port = 1, .security_groups = {}});
  CHECK(
      refusal([&] { imported.grant_connect(f.role, "user"); }) ==
      "error: [stack/imported] somebody was allowed to connect to an imported instance whose resource id isn't known; "
      "allowed: DatabaseInstanceAttributes with an instance_resource_id");
  auto& known = DatabaseInstance::from_database_instance_attributes(f.stack, "known",
                                                                    {.instance_endpoint_address = "a",
                                                                     .instance_identifier = "b",
                                                                     .port = 1,
                                                                     .security_groups = {},
                                                                     .instance_resource_id = "db-1"});
  CHECK(refusal([&] { known.grant_connect(f.role); }) ==
        "error: [stack/known] somebody was allowed to connect to a database as no user; allowed: a db_user, or an "
        "instance with a secret");
}

TEST_CASE("an option with a port is reached within a VPC") {
  Fixture f;
  CHECK(refusal([&] {
          f.stack.add<rds::OptionGroup>(
              "options", {.configurations = {{.name = "OEM", .port = 1158}},
                          .engine = DatabaseInstanceEngine::oracle_se2({.version = rds::OracleEngineVersion::VER_19})});
        }) ==
        "error: [stack/options] the option OEM has a port and no vpc; allowed: both or neither (AWS::RDS::OptionGroup "
        "OptionConfigurations)");
  auto& options = f.stack.add<rds::OptionGroup>(
      "none", {.configurations = {},
               .engine = DatabaseInstanceEngine::oracle_se2({.version = rds::OracleEngineVersion::VER_19})});
  CHECK(refusal([&] { options.option_connections("OEM"); }) ==
        "error: [stack/none] the connections of the option OEM were asked for; allowed: an option with a port");
}

TEST_CASE("engines without a version, and what they can't have") {
  Fixture f;
  CHECK(refusal([&] { f.stack.add<rds::ParameterGroup>("p", {.engine = DatabaseInstanceEngine::MYSQL}); }) ==
        "error: [stack/p] a parameter group is made for mysql without a version; allowed: an engine with a version "
        "(AWS::RDS::DBParameterGroup Family)");
  CHECK(refusal([&] {
          f.stack.add<rds::OptionGroup>("o", {.configurations = {}, .engine = DatabaseInstanceEngine::ORACLE_EE});
        }) ==
        "error: [stack/o] an option group is made for oracle-ee without a version; allowed: an engine with a version "
        "(AWS::RDS::OptionGroup MajorEngineVersion)");
  CHECK(error_with([](Props& props, Fixture&) { props.domain = "d-1"; }, maria) ==
        "error: [stack/db] a domain is given for mariadb; allowed: another engine (AWS::RDS::DBInstance Domain)");
}

TEST_CASE("rotations that an instance can't have") {
  using rds::Credentials;
  Fixture f;
  Props props = f.props();
  auto& twice = f.stack.add<DatabaseInstance>("twice", props);
  twice.add_rotation_single_user();
  CHECK(refusal([&] { twice.add_rotation_single_user(); }) ==
        "error: [stack/twice] a second rotation for a single user is added to an instance; allowed: one (CDK: "
        "addRotationSingleUser)");
  props.manage_master_user_password = true;
  auto& managed = f.stack.add<DatabaseInstance>("managed", props);
  const std::string rule =
      "a rotation is added to an instance whose password RDS manages, and changes; allowed: no rotation "
      "(AWS::RDS::DBInstance ManageMasterUserPassword)";
  CHECK(refusal([&] { managed.add_rotation_single_user(); }) == "error: [stack/managed] " + rule);
  CHECK(refusal([&] { managed.add_rotation_multi_user("r", {.secret = *twice.secret()}); }) ==
        "error: [stack/managed] " + rule);
  props = f.props();
  props.credentials = Credentials::from_password("owner", SecretValue::secrets_manager("password"));
  auto& plain = f.stack.add<DatabaseInstance>("plain", props);
  CHECK(refusal([&] { plain.add_rotation_single_user(); }) ==
        "error: [stack/plain] a rotation is added to an instance without secret; allowed: credentials with one "
        "(AWS::SecretsManager::RotationSchedule SecretId)");
  const rds::IInstanceEngine own({.engine_type = "db2-se", .version = {"11.5.9", "11.5"}});
  auto& other = f.stack.add<DatabaseInstance>("other", f.props(own));
  CHECK(refusal([&] { other.add_rotation_single_user(); }) ==
        "error: [stack/other] a rotation is added to an instance with db2-se-11.5.9, for which there is no "
        "application; allowed: an engine with such applications (AWS::Serverless::Application Location)");
}

TEST_CASE("log groups are known where logs are exported and kept") {
  const std::string rule = " (AWS::RDS::DBInstance EnableCloudwatchLogsExports)";
  Fixture f;
  Props props = f.props();
  props.cloudwatch_logs_exports = {"postgresql", "upgrade"};
  auto& unkept = f.stack.add<DatabaseInstance>("unkept", props);
  CHECK(refusal([&] { unkept.cloudwatch_log_groups("upgrade"); }) ==
        "error: [stack/unkept] the log group of the log upgrade; allowed: none without cloudwatch_logs_retention" +
            rule);
  props.cloudwatch_logs_retention = logs::RetentionDays::ONE_DAY;
  auto& kept = f.stack.add<DatabaseInstance>("kept", props);
  CHECK(refusal([&] { kept.cloudwatch_log_groups("upgrade"); }) == "");
  CHECK(refusal([&] { kept.cloudwatch_log_groups("audit"); }) ==
        "error: [stack/kept] the log group of the log audit; allowed: postgresql, upgrade" + rule);
  props.cloudwatch_logs_exports = {f.stack.add<CfnParameter>("log").value_as_string()};
  CHECK(f.error(props) ==
        "error: [stack/db] the name of a log that is kept is only known at deployment; allowed: a literal" + rule);
}

TEST_CASE("what was looked up must be a database") {
  App app({.context = {{"cc-api-provider:account=111122223333:exactIdentifier=db:propertiesToReturn.0=DBInstanceArn:"
                        "propertiesToReturn.1=Endpoint.Address:propertiesToReturn.2=Endpoint.Port:"
                        "propertiesToReturn.3=DbiResourceId:propertiesToReturn.4=DBSecurityGroups:"
                        "propertiesToReturn.5=VPCSecurityGroups:region=eu-west-1:typeName=AWS$:$:RDS$:$:DBInstance",
                        Value::list({})}}});
  Stack& stack = app.add<Stack>("stack", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  CHECK(refusal([&] { DatabaseInstance::from_lookup(stack, "db", {.instance_identifier = "db"}); }) ==
        "error: [stack] the context holds [] for the database db; allowed: a list of one with Endpoint.Address and "
        "Endpoint.Port; remove it from cdk.context.json (DatabaseInstance::from_lookup)");
}
