// Serverless clusters of Aurora's first kind: with and without a VPC, from snapshots, imported, with rotations.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/rds.hpp>

using namespace cdk;
using rds::AuroraCapacityUnit;
using rds::Credentials;
using rds::DatabaseClusterEngine;
using rds::ServerlessCluster;
using rds::ServerlessClusterFromSnapshot;

namespace {

const rds::IClusterEngine mysql =
    DatabaseClusterEngine::aurora_mysql({.version = rds::AuroraMysqlEngineVersion::VER_2_12_6});

void without_vpc(App& app, bool lower) {
  auto& stack = app.add<Stack>(lower ? "Lowercase" : "AsGiven");
  stack.node().set_context("@aws-cdk/aws-rds:lowercaseDbIdentifier", lower);
  auto& cluster = stack.add<ServerlessCluster>(
      "Alone", {.engine = DatabaseClusterEngine::AURORA_MYSQL, .cluster_identifier = "Alone"});
  cluster.grant_data_api_access(stack.add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()}));
}

struct Serverless : Stack {
  using Stack::Stack;

  ec2::Vpc& vpc = add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  kms::Key& key = add<kms::Key>("Key");
  iam::Role& role = add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()});
  rds::IParameterGroup& theirs = rds::ParameterGroup::from_parameter_group_name(*this, "Theirs", "theirs");
  ServerlessCluster& full = add<ServerlessCluster>(
      "Full", {.engine = mysql,
               .backup_retention = Duration::days(35),
               .copy_tags_to_snapshot = false,
               .credentials = Credentials::from_generated_secret("owner", {.encryption_key = key}),
               .default_database_name = "shop",
               .enable_data_api = true,
               .parameter_group = theirs,
               .removal_policy = RemovalPolicy::RETAIN,
               .scaling = {{.auto_pause = Duration::minutes(10),
                            .max_capacity = AuroraCapacityUnit::ACU_32,
                            .min_capacity = AuroraCapacityUnit::ACU_8,
                            .timeout = Duration::seconds(100),
                            .timeout_action = rds::TimeoutAction::FORCE_APPLY_CAPACITY_CHANGE}},
               .storage_encryption_key = key,
               .vpc = vpc,
               .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}}});

  void use_full() {
    full.connections().allow_default_port_from_any_ipv4("Open to the world");
    full.add_rotation_single_user();
    auto& user = add<rds::DatabaseSecret>("User", {.username = "reader", .master_secret = full.secret()});
    full.add_rotation_multi_user("Reader", {.secret = user.attach(full)});
    full.grant_data_api_access(role);
    add<CfnOutput>("Host", {.value = full.cluster_endpoint().socket_address()});
    add<CfnOutput>("ReadHost", {.value = full.cluster_read_endpoint().hostname()});
    add<CfnOutput>("Arn", {.value = full.cluster_arn()});
  }

  void others() {
    auto& group = add<ec2::SecurityGroup>("Group", {.vpc = vpc});
    auto& subnets = rds::SubnetGroup::from_subnet_group_name(*this, "Subnets", "subnets");
    add<ServerlessCluster>(
        "Given", {.engine = mysql,
                  .credentials = Credentials::from_password("owner", SecretValue::ssm_secure("/password", "1")),
                  .deletion_protection = true,
                  .enable_data_api = false,
                  .removal_policy = RemovalPolicy::DESTROY,
                  .scaling = {{.auto_pause = Duration::seconds(0)}},
                  .security_groups = {group},
                  .subnet_group = subnets,
                  .vpc = vpc});
    add<ServerlessClusterFromSnapshot>("Restored", {.engine = mysql, .snapshot_identifier = "daily", .vpc = vpc});
    add<ServerlessClusterFromSnapshot>("Renewed",
                                       {.engine = mysql,
                                        .snapshot_identifier = "daily",
                                        .credentials = rds::SnapshotCredentials::from_generated_secret("owner"),
                                        .scaling = rds::ServerlessScalingOptions(),
                                        .vpc = vpc});
  }

  void imported() {
    auto& group = ec2::SecurityGroup::from_security_group_id(*this, "There", "sg-0123456789abcdef0");
    auto& cluster =
        ServerlessCluster::from_serverless_cluster_attributes(*this, "Imported",
                                                              {.cluster_identifier = "theirs",
                                                               .cluster_endpoint_address = "db.example.com",
                                                               .port = 3306,
                                                               .reader_endpoint_address = "read.example.com",
                                                               .secret = full.secret(),
                                                               .security_groups = {group}});
    cluster.grant_data_api_access(role);
    cluster.connections().allow_default_port_from_any_ipv4();
    add<CfnOutput>("ImportedHost", {.value = concat(cluster.cluster_endpoint().socket_address(),
                                                    cluster.cluster_read_endpoint().socket_address())});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  without_vpc(app, false);
  without_vpc(app, true);
  auto& stack = app.add<Serverless>("Serverless");
  stack.use_full();
  stack.others();
  stack.imported();
  return app.run();
}
