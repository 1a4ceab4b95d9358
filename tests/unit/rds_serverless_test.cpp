#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/rds.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using rds::AuroraCapacityUnit;
using rds::ServerlessCluster;

namespace {

using Props = rds::ServerlessClusterProps;

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  iam::Role& role = stack.add<iam::Role>("role", {.assumed_by = iam::AccountRootPrincipal()});
  Props props{.engine = rds::DatabaseClusterEngine::AURORA_MYSQL};
  ServerlessCluster& cluster() { return stack.add<ServerlessCluster>("db", props); }
};

/// The error of a cluster whose props a function changes.
template <class F>
std::string error_with(F change) {
  Fixture f;
  change(f.props, f);
  return refusal([&] { f.cluster(); });
}

std::string error_of(const rds::ServerlessScalingOptions& scaling) {
  return error_with([&](Props& props, Fixture&) { props.scaling = scaling; });
}

std::string of_cluster(const std::string& text, const std::string& property) {
  return "error: [stack/db] " + text + " (AWS::RDS::DBCluster " + property + ")";
}

}  // namespace

TEST_CASE("serverless clusters that contradict themselves") {
  CHECK(error_with([](Props&, Fixture&) {}).empty());
  CHECK(error_with([](Props& props, Fixture&) { props.vpc_subnets = ec2::SubnetSelection(); }) ==
        of_cluster("vpc_subnets without a vpc; allowed: both", "DBSubnetGroupName"));
  CHECK(error_with([](Props& props, Fixture& f) {
          props.subnet_group = rds::SubnetGroup::from_subnet_group_name(f.stack, "theirs", "theirs");
        }) == of_cluster("a subnet_group without a vpc; allowed: both", "DBSubnetGroupName"));
  CHECK(error_with([](Props& props, Fixture& f) {
          props.security_groups = {f.stack.add<ec2::SecurityGroup>("group", {.vpc = f.vpc})};
        }) == of_cluster("security_groups without a vpc; allowed: both", "VpcSecurityGroupIds"));
  CHECK(error_with([](Props& props, Fixture& f) {
          props.vpc = f.vpc;
          props.vpc_subnets = {{.subnets = {f.vpc.public_subnets()[0]}}};
        }) == "error: [stack/db] a cluster in 1 subnets; allowed: 2 or more (AWS::RDS::DBSubnetGroup SubnetIds)");
  CHECK(error_with([](Props& props, Fixture&) { props.backup_retention = Duration::days(36); }) ==
        of_cluster("the backup_retention is 36 days; allowed: 1 to 35", "BackupRetentionPeriod"));
}

TEST_CASE("how serverless clusters scale") {
  const std::string scaling = "ScalingConfiguration.";
  CHECK(error_of({.auto_pause = Duration::seconds(0), .timeout = Duration::seconds(600)}).empty());
  CHECK(error_of({.max_capacity = AuroraCapacityUnit::ACU_2, .min_capacity = AuroraCapacityUnit::ACU_4}) ==
        of_cluster("min_capacity is 4 and max_capacity 2; allowed: a min that isn't above the max",
                   scaling + "MinCapacity"));
  CHECK(error_of({.auto_pause = Duration::minutes(4)}) ==
        of_cluster("auto_pause is 240 seconds; allowed: 300 (5 minutes) to 86400 (1 day), or 0",
                   scaling + "SecondsUntilAutoPause"));
  CHECK(error_of({.timeout = Duration::seconds(59)}) ==
        of_cluster("timeout is 59 seconds; allowed: 60 to 600", scaling + "SecondsBeforeTimeout"));
}

TEST_CASE("what serverless clusters are asked for in vain") {
  Fixture f;
  f.props.enable_data_api = false;
  auto& cluster = f.cluster();
  CHECK(refusal([&] { cluster.grant_data_api_access(f.role); }) ==
        of_cluster("somebody was allowed to use the Data API, which is switched off; allowed: enable_data_api = true",
                   "EnableHttpEndpoint"));
  CHECK(refusal([&] { cluster.add_rotation_single_user(); }) ==
        "error: [stack/db] a rotation is added to a cluster without vpc; allowed: a vpc for its function "
        "(AWS::Lambda::Function VpcConfig)");
  f.props.vpc = f.vpc;
  auto& rotated = f.stack.add<ServerlessCluster>("rotated", f.props);
  rotated.add_rotation_single_user();
  CHECK(refusal([&] { rotated.add_rotation_single_user(); }) ==
        "error: [stack/rotated] a second rotation for a single user is added to a cluster; allowed: one (CDK: "
        "addRotationSingleUser)");
  f.props.credentials = rds::Credentials::from_password("boss", SecretValue::ssm_secure("/password", "1"));
  auto& given = f.stack.add<ServerlessCluster>("given", f.props);
  CHECK(refusal([&] { given.add_rotation_multi_user("other", {.secret = *rotated.secret()}); }) ==
        "error: [stack/given] a rotation is added to a cluster without secret; allowed: credentials with one "
        "(AWS::SecretsManager::RotationSchedule SecretId)");
}

TEST_CASE("what isn't known of imported serverless clusters") {
  Fixture f;
  auto& cluster =
      ServerlessCluster::from_serverless_cluster_attributes(f.stack, "it", {.cluster_identifier = "theirs"});
  const std::string of_it = "error: [stack/it] the ";
  CHECK(refusal([&] { cluster.cluster_endpoint(); }) ==
        of_it +
            "endpoint of this imported cluster isn't known; allowed: ServerlessClusterAttributes with a "
            "cluster_endpoint_address and a port");
  CHECK(refusal([&] { cluster.cluster_read_endpoint(); }) ==
        of_it +
            "endpoint for reading of this imported cluster isn't known; allowed: ServerlessClusterAttributes with a "
            "reader_endpoint_address and a port");
}
