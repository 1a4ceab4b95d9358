#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/secretsmanager/awkward_characters.hpp>
#include <cdk/secretsmanager/cfn_rotation_schedule.hpp>
#include <cdk/secretsmanager/hosted_rotation.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <optional>

#include "private/comma_separated.hpp"

namespace cdk::secretsmanager {
namespace {

Input<std::string> excluded(const Input<std::string>& given, const ISecret& secret) {
  if (given.is_set()) return given;
  const auto* own = dynamic_cast<const Secret*>(&secret);
  return own != nullptr && own->exclude_characters().is_set() ? own->exclude_characters() : detail::awkward_characters;
}

Input<std::string> arn_of(kms::IKey* key) { return key != nullptr ? key->key_arn() : Input<std::string>(); }

}  // namespace

struct HostedRotation::State {
  HostedRotationType type;
  SingleUserHostedRotationOptions options;
  ISecret* master;
  std::source_location where;
  std::optional<ec2::Connections> connections{};
};

HostedRotation::HostedRotation(const HostedRotationType& type, const SingleUser& options, ISecret* master,
                               const Where& where)
    : state_(std::make_shared<State>(State{type, options, master, where})) {}

CfnRotationScheduleTypes::HostedRotationLambdaProperty HostedRotation::bind(ISecret& secret, Construct& scope) const {
  const SingleUser& options = state_->options;
  Stack::of(scope).add_transform("AWS::SecretsManager-2024-09-16");
  if (!options.vpc && !options.security_groups.empty())
    fail(scope, {"a hosted rotation has security_groups and no vpc", "both, or no security_groups",
                 "AWS::SecretsManager::RotationSchedule HostedRotationLambda.VpcSecurityGroupIds"});
  CfnRotationScheduleTypes::HostedRotationLambdaProperty made{
      .rotation_type = state_->type.name(),
      .exclude_characters = excluded(options.exclude_characters, secret),
      .kms_key_arn = arn_of(secret.encryption_key()),
      .rotation_lambda_name = options.function_name};
  if (options.vpc) {
    std::vector<Ref<ec2::ISecurityGroup>> groups = options.security_groups;
    if (groups.empty()) groups.emplace_back(scope.add<ec2::SecurityGroup>("SecurityGroup", {.vpc = *options.vpc}));
    std::vector<Input<std::string>> ids;
    for (ec2::ISecurityGroup& group : groups) ids.push_back(group.security_group_id());
    state_->connections = ec2::Connections({.security_groups = groups});
    made.vpc_security_group_ids = comma_separated(ids);
    made.vpc_subnet_ids = comma_separated(options.vpc->select_subnets(options.vpc_subnets).subnet_ids);
  }
  if (ISecret* master = state_->master; master != nullptr) {
    master->deny_account_root_delete();
    made.master_secret_arn =
        master->secret_full_arn().is_set() ? master->secret_arn() : concat(master->secret_arn(), "-??????");
    made.master_secret_kms_key_arn = arn_of(master->encryption_key());
  }
  return made;
}

ec2::Connections& HostedRotation::connections() {
  if (!state_->options.vpc)
    fail({"the connections of a hosted rotation outside of a VPC", "a vpc in its options",
          "AWS::SecretsManager::RotationSchedule HostedRotationLambda.VpcSubnetIds"},
         state_->where);
  if (!state_->connections)
    fail({"the connections of a hosted rotation that no schedule has", "the rotation of a schedule that was added",
          "AWS::SecretsManager::RotationSchedule HostedRotationLambda.VpcSecurityGroupIds"},
         state_->where);
  return *state_->connections;
}

HostedRotation HostedRotation::mysql_single_user(const SingleUser& options, Where where) {
  return {HostedRotationType::MYSQL_SINGLE_USER, options, nullptr, where};
}

HostedRotation HostedRotation::mysql_multi_user(const MultiUser& options, Where where) {
  return {HostedRotationType::MYSQL_MULTI_USER, options, &*options.master_secret, where};
}

HostedRotation HostedRotation::postgre_sql_single_user(const SingleUser& options, Where where) {
  return {HostedRotationType::POSTGRESQL_SINGLE_USER, options, nullptr, where};
}

HostedRotation HostedRotation::postgre_sql_multi_user(const MultiUser& options, Where where) {
  return {HostedRotationType::POSTGRESQL_MULTI_USER, options, &*options.master_secret, where};
}

HostedRotation HostedRotation::oracle_single_user(const SingleUser& options, Where where) {
  return {HostedRotationType::ORACLE_SINGLE_USER, options, nullptr, where};
}

HostedRotation HostedRotation::oracle_multi_user(const MultiUser& options, Where where) {
  return {HostedRotationType::ORACLE_MULTI_USER, options, &*options.master_secret, where};
}

HostedRotation HostedRotation::maria_db_single_user(const SingleUser& options, Where where) {
  return {HostedRotationType::MARIADB_SINGLE_USER, options, nullptr, where};
}

HostedRotation HostedRotation::maria_db_multi_user(const MultiUser& options, Where where) {
  return {HostedRotationType::MARIADB_MULTI_USER, options, &*options.master_secret, where};
}

HostedRotation HostedRotation::sql_server_single_user(const SingleUser& options, Where where) {
  return {HostedRotationType::SQLSERVER_SINGLE_USER, options, nullptr, where};
}

HostedRotation HostedRotation::sql_server_multi_user(const MultiUser& options, Where where) {
  return {HostedRotationType::SQLSERVER_MULTI_USER, options, &*options.master_secret, where};
}

HostedRotation HostedRotation::redshift_single_user(const SingleUser& options, Where where) {
  return {HostedRotationType::REDSHIFT_SINGLE_USER, options, nullptr, where};
}

HostedRotation HostedRotation::redshift_multi_user(const MultiUser& options, Where where) {
  return {HostedRotationType::REDSHIFT_MULTI_USER, options, &*options.master_secret, where};
}

HostedRotation HostedRotation::mongo_db_single_user(const SingleUser& options, Where where) {
  return {HostedRotationType::MONGODB_SINGLE_USER, options, nullptr, where};
}

HostedRotation HostedRotation::mongo_db_multi_user(const MultiUser& options, Where where) {
  return {HostedRotationType::MONGODB_MULTI_USER, options, &*options.master_secret, where};
}

}  // namespace cdk::secretsmanager
