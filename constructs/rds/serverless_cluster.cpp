#include <cdk/arn.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>
#include <cdk/rds/cfn_db_cluster.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/rds/serverless_cluster.hpp>
#include <cdk/rds/subnet_group.hpp>
#include <cdk/secretsmanager/secret_rotation.hpp>

#include "private/data_api.hpp"
#include "private/defaults.hpp"
#include "private/lowercase.hpp"
#include "private/rendered_credentials.hpp"
#include "private/rotation.hpp"

namespace cdk::rds {
namespace {

class ImportedServerlessCluster final : public IServerlessCluster {
 public:
  using Props = ServerlessClusterAttributes;
  ImportedServerlessCluster(const Scope& scope, const Props& props) : IServerlessCluster(scope), props_(props) {
    ec2::ConnectionsProps connections{.security_groups = props.security_groups};
    if (props.port) connections.default_port = ec2::Port::tcp(*props.port);
    connections_ = ec2::Connections(connections);
    set_data_api(true);
  }

  Input<std::string> cluster_identifier() override { return props_.cluster_identifier; }
  Endpoint cluster_endpoint() override {
    return endpoint(props_.cluster_endpoint_address, "endpoint", "a cluster_endpoint_address and a port");
  }
  Endpoint cluster_read_endpoint() override {
    return endpoint(props_.reader_endpoint_address, "endpoint for reading", "a reader_endpoint_address and a port");
  }
  secretsmanager::ISecret* secret() const override { return props_.secret.get(); }
  ec2::Connections& connections() override { return connections_; }

 private:
  Endpoint endpoint(const Input<std::string>& address, const char* what, const char* needed) const {
    if (!address.is_set() || !props_.port)
      fail(*this, {std::string("the ") + what + " of this imported cluster isn't known",
                   std::string("ServerlessClusterAttributes with ") + needed, ""});
    return Endpoint(address, *props_.port);
  }

  Props props_;
  ec2::Connections connections_;
};

Input<std::int64_t> units(const Optional<AuroraCapacityUnit>& capacity) {
  return capacity ? Input<std::int64_t>(static_cast<int>(*capacity)) : Input<std::int64_t>();
}

CfnDBClusterTypes::ScalingConfigurationProperty scaling_of(const ServerlessScalingOptions& scaling) {
  CfnDBClusterTypes::ScalingConfigurationProperty made{.auto_pause = true,
                                                       .max_capacity = units(scaling.max_capacity),
                                                       .min_capacity = units(scaling.min_capacity),
                                                       .timeout_action = scaling.timeout_action};
  if (scaling.timeout) made.seconds_before_timeout = scaling.timeout->to_seconds();
  if (!scaling.auto_pause) return made;
  const std::int64_t pause = scaling.auto_pause->to_seconds();
  made.auto_pause = pause != 0;
  if (pause != 0) made.seconds_until_auto_pause = pause;
  return made;
}

}  // namespace

Input<std::string> IServerlessCluster::cluster_arn() {
  return stack().format_arn({.resource = "cluster",
                             .service = "rds",
                             .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                             .resource_name = cluster_identifier()});
}

iam::Grant IServerlessCluster::grant_data_api_access(const iam::Principal& grantee) {
  iam::Grant grant = grant_data_api(*this, data_api_, grantee, "*", secret());
  data_api_ = true;
  return grant;
}

secretsmanager::SecretAttachmentTargetProps IServerlessCluster::as_secret_attachment_target() {
  return {.target_id = cluster_identifier(), .target_type = secretsmanager::AttachmentTargetType::RDS_DB_CLUSTER};
}

ServerlessClusterNew::ServerlessClusterNew(const Scope& scope, const ServerlessClusterNewProps& props)
    : IServerlessCluster(scope) {
  check(props);
  set_data_api(props.enable_data_api);
}

void ServerlessClusterNew::check(const ServerlessClusterNewProps& props) const {
  const std::string type = "AWS::RDS::DBCluster ";
  const auto need_vpc = [&](const char* what, const char* property) {
    fail(*this, {std::string(what) + " without a vpc", "both", type + property});
  };
  if (!props.vpc) {
    if (props.vpc_subnets) need_vpc("vpc_subnets", "DBSubnetGroupName");
    if (props.subnet_group) need_vpc("a subnet_group", "DBSubnetGroupName");
    if (!props.security_groups.empty()) need_vpc("security_groups", "VpcSecurityGroupIds");
  } else {
    const auto selected = props.vpc->select_subnets(props.vpc_subnets ? *props.vpc_subnets : ec2::SubnetSelection());
    if (selected.subnet_ids.size() < 2)
      fail(*this, {"a cluster in " + std::to_string(selected.subnet_ids.size()) + " subnets", "2 or more",
                   "AWS::RDS::DBSubnetGroup SubnetIds"});
  }
  const std::int64_t days = props.backup_retention ? props.backup_retention->to_days() : 1;
  if (days < 1 || days > 35)
    fail(*this,
         {"the backup_retention is " + std::to_string(days) + " days", "1 to 35", type + "BackupRetentionPeriod"});
  if (props.scaling) check_scaling(*props.scaling);
}

void ServerlessClusterNew::check_scaling(const ServerlessScalingOptions& scaling) const {
  const std::string type = "AWS::RDS::DBCluster ScalingConfiguration.";
  if (scaling.min_capacity && scaling.max_capacity && *scaling.min_capacity > *scaling.max_capacity)
    fail(*this, {"min_capacity is " + std::to_string(static_cast<int>(*scaling.min_capacity)) + " and max_capacity " +
                     std::to_string(static_cast<int>(*scaling.max_capacity)),
                 "a min that isn't above the max", type + "MinCapacity"});
  const std::int64_t pause = scaling.auto_pause ? scaling.auto_pause->to_seconds() : 0;
  if (pause != 0 && (pause < 300 || pause > 86400))
    fail(*this, {"auto_pause is " + std::to_string(pause) + " seconds", "300 (5 minutes) to 86400 (1 day), or 0",
                 type + "SecondsUntilAutoPause"});
  const std::int64_t timeout = scaling.timeout ? scaling.timeout->to_seconds() : 60;
  if (timeout < 60 || timeout > 600)
    fail(*this, {"timeout is " + std::to_string(timeout) + " seconds", "60 to 600", type + "SecondsBeforeTimeout"});
}

CfnDBClusterProps ServerlessClusterNew::rendered(const ServerlessClusterNewProps& props) {
  const bool lower = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-rds:lowercaseDbIdentifier");
  Optional<bool> protection = props.deletion_protection;
  if (!protection && props.removal_policy == RemovalPolicy::RETAIN) protection = true;
  CfnDBClusterProps made{
      .copy_tags_to_snapshot = props.copy_tags_to_snapshot.value_or(true),
      .database_name = props.default_database_name,
      .db_cluster_identifier = lower ? lowercase(props.cluster_identifier) : props.cluster_identifier,
      .deletion_protection = protection,
      .enable_http_endpoint = Lazy::typed<bool>([this] { return Input<bool>(data_api()); }),
      .engine = props.engine.engine_type(),
      .engine_mode = "serverless",
      .storage_encrypted = true};
  if (const std::string_view version = props.engine.engine_version().full_version(); !version.empty())
    made.engine_version = version;
  if (props.backup_retention) made.backup_retention_period = props.backup_retention->to_days();
  if (props.scaling) made.scaling_configuration = scaling_of(*props.scaling);
  const ClusterEngineConfig config = props.engine.bind_to_cluster(*this, {.parameter_group = props.parameter_group});
  made.db_cluster_parameter_group_name = config.parameter_group->bind_to_cluster();
  place(props, made);
  return made;
}

void ServerlessClusterNew::place(const ServerlessClusterNewProps& props, CfnDBClusterProps& resource) {
  std::vector<Ref<ec2::ISecurityGroup>> groups = props.security_groups;
  if (props.vpc) {
    ISubnetGroup* subnets = props.subnet_group.get();
    if (subnets == nullptr)
      subnets = &add<SubnetGroup>("Subnets", {.description = "Subnets for " + node().id() + " database",
                                              .vpc = *props.vpc,
                                              .removal_policy = policy_of_helpers(props.removal_policy),
                                              .vpc_subnets = props.vpc_subnets});
    resource.db_subnet_group_name = subnets->subnet_group_name();
    if (groups.empty())
      groups.emplace_back(
          add<ec2::SecurityGroup>("SecurityGroup", {.vpc = *props.vpc, .description = "RDS security group"}));
  }
  std::vector<Input<std::string>> ids;
  for (ec2::ISecurityGroup& group : groups) ids.push_back(group.security_group_id());
  resource.vpc_security_group_ids = ids;
  connections_ = ec2::Connections(
      {.default_port = ec2::Port::tcp(Lazy::typed<std::int64_t>([this] { return cluster_endpoint().port(); })),
       .security_groups = groups});
}

void ServerlessClusterNew::make(CfnDBClusterProps resource, const ServerlessClusterNewProps& props,
                                secretsmanager::ISecret* secret) {
  resource_ = &add<CfnDBCluster>("Resource", std::move(resource));
  resource_->apply_removal_policy(props.removal_policy.value_or(RemovalPolicy::SNAPSHOT));
  if (secret != nullptr) secret_ = &secret->attach(*this);
}

Input<std::string> ServerlessClusterNew::cluster_identifier() { return resource_->ref(); }

Endpoint ServerlessClusterNew::cluster_endpoint() {
  return Endpoint(resource_->attr_endpoint_address(), number(resource_->attr_endpoint_port()));
}

Endpoint ServerlessClusterNew::cluster_read_endpoint() {
  return Endpoint(resource_->attr_read_endpoint_address(), number(resource_->attr_endpoint_port()));
}

ServerlessCluster::ServerlessCluster(const Scope& scope, const Props& props)
    : ServerlessClusterNew(scope, props),
      engine_(props.engine),
      vpc_(props.vpc.get()),
      vpc_subnets_(props.vpc_subnets) {
  CfnDBClusterProps resource = rendered(props);
  const RenderedCredentials credentials = rds::rendered(*this, credentials_or_default(props.credentials, props.engine));
  resource.master_username = credentials.username;
  resource.master_user_password = credentials.password;
  resource.kms_key_id = arn_of(props.storage_encryption_key);
  make(std::move(resource), props, credentials.secret);
}

IServerlessCluster& ServerlessCluster::from_serverless_cluster_attributes(Construct& scope, Id id,
                                                                          const ServerlessClusterAttributes& attrs) {
  return scope.add<ImportedServerlessCluster>(std::move(id), attrs);
}

secretsmanager::SecretRotation& ServerlessCluster::add_rotation_single_user(const RotationSingleUserOptions& options,
                                                                            std::source_location where) {
  auto& secret = rotated_secret(*this, this->secret(), where);
  return add_rotation({*this, *this, rotation_vpc(where), vpc_subnets_, secret}, rotation_of_single_user(*this, where),
                      options, engine_.single_user_rotation_application());
}

secretsmanager::SecretRotation& ServerlessCluster::add_rotation_single_user(std::source_location where) {
  return add_rotation_single_user({}, where);
}

secretsmanager::SecretRotation& ServerlessCluster::add_rotation_multi_user(Id id,
                                                                           const RotationMultiUserOptions& options) {
  auto& secret = rotated_secret(*this, this->secret(), id.where());
  const RotatedCluster rotated{*this, *this, rotation_vpc(id.where()), vpc_subnets_, secret};
  return add_rotation(rotated, std::move(id), options, engine_.multi_user_rotation_application(), &*options.secret);
}

ec2::IVpc& ServerlessCluster::rotation_vpc(const std::source_location& where) const {
  if (vpc_ == nullptr)
    fail(*this,
         {"a rotation is added to a cluster without vpc", "a vpc for its function", "AWS::Lambda::Function VpcConfig"},
         where);
  return *vpc_;
}

ServerlessClusterFromSnapshot::ServerlessClusterFromSnapshot(const Scope& scope, const Props& props)
    : ServerlessClusterNew(scope, props) {
  CfnDBClusterProps resource = rendered(props);
  resource.snapshot_identifier = props.snapshot_identifier;
  const RenderedCredentials credentials = rds::rendered(*this, "Secret", props.credentials);
  resource.master_user_password = credentials.password;
  make(std::move(resource), props, credentials.secret);
}

}  // namespace cdk::rds
