#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/efs/access_point.hpp>
#include <cdk/efs/cfn_file_system.hpp>
#include <cdk/efs/file_system.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>
#include <cdk/tags.hpp>

#include "private/client_actions.hpp"

namespace cdk::efs {
namespace {

using Cfn = CfnFileSystemTypes;

std::vector<Cfn::LifecyclePolicyProperty> lifecycle_of(const FileSystemProps& props) {
  std::vector<Cfn::LifecyclePolicyProperty> policies;
  if (props.lifecycle_policy) policies.push_back({.transition_to_ia = *props.lifecycle_policy});
  if (props.out_of_infrequent_access_policy)
    policies.push_back({.transition_to_primary_storage_class = *props.out_of_infrequent_access_policy});
  if (props.transition_to_archive_policy)
    policies.push_back({.transition_to_archive = *props.transition_to_archive_policy});
  return policies;
}

Cfn::ReplicationDestinationProperty destination_of(const FileSystem& file_system,
                                                   const ReplicationConfiguration& replication) {
  Cfn::ReplicationDestinationProperty made{
      .availability_zone_name = replication.availability_zone(),
      .region = replication.region().is_set() ? replication.region() : file_system.stack().region()};
  if (kms::IKey* key = replication.kms_key()) made.kms_key_id = key->key_arn();
  if (const IFileSystem* destination = replication.destination_file_system()) {
    made.file_system_id = destination->file_system_id();
    made.region = destination->stack().region();
  }
  return made;
}

}  // namespace

FileSystem::FileSystem(const Scope& scope, const Props& props)
    : IFileSystem(scope),
      policy_(props.file_system_policy.value_or(iam::PolicyDocument())),
      allows_anonymous_(props.allow_anonymous_access),
      may_be_overwritten_(props.replication_overwrite_protection == ReplicationOverwriteProtection::DISABLED) {
  check(props);
  CfnFileSystemProps file_system{.encrypted = props.encrypted.value_or(true),
                                 .file_system_policy = Lazy::typed<Json>([this] { return policy(); }),
                                 .performance_mode = props.performance_mode,
                                 .throughput_mode = props.throughput_mode};
  if (props.one_zone.value_or(false)) file_system.availability_zone_name = zone_of(props);
  if (props.enable_automatic_backups.value_or(false))
    file_system.backup_policy = Cfn::BackupPolicyProperty{.status = "ENABLED"};
  if (const auto& protection = props.replication_overwrite_protection)
    file_system.file_system_protection =
        Cfn::FileSystemProtectionProperty{.replication_overwrite_protection = *protection};
  if (props.kms_key) file_system.kms_key_id = props.kms_key->key_arn();
  if (auto policies = lifecycle_of(props); !policies.empty()) file_system.lifecycle_policies = policies;
  if (const auto& throughput = props.provisioned_throughput_per_second)
    file_system.provisioned_throughput_in_mibps = throughput->to_mebibytes();
  if (const auto& replication = props.replication_configuration)
    file_system.replication_configuration =
        Cfn::ReplicationConfigurationProperty{.destinations = {destination_of(*this, *replication)}};
  resource_ = &add<CfnFileSystem>("Resource", file_system);
  resource_->apply_removal_policy(props.removal_policy);
  const Input<std::string>& name = props.file_system_name;
  Tags::of(*this).add("Name", name.is_set() ? name : Input<std::string>(node().path()));

  ec2::ISecurityGroup& group =
      props.security_group ? *props.security_group : add<ec2::SecurityGroup>("EfsSecurityGroup", {.vpc = props.vpc});
  connections_ = ec2::Connections({.default_port = ec2::Port::tcp(DEFAULT_PORT), .security_groups = {group}});
  add_mount_targets(props, group);
}

Value FileSystem::policy() const {
  const bool denies_by_default =
      is_granted_ || FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-efs:denyAnonymousAccess");
  iam::PolicyDocument document = policy_;
  if (!allows_anonymous_.value_or(!denies_by_default))
    document.add_statements(iam::PolicyStatement({.actions = {detail::CLIENT_WRITE, detail::CLIENT_ROOT_ACCESS},
                                                  .conditions = detail::through_mount_target(),
                                                  .principals = {iam::AnyPrincipal()}}));
  return to_value(document);
}

iam::AddToResourcePolicyResult FileSystem::add_to_resource_policy(const iam::PolicyStatement& statement) {
  policy_.add_statements(statement);
  return {true, Dependable(*this)};
}

Input<std::string> FileSystem::file_system_id() const { return resource_->ref(); }
Input<std::string> FileSystem::file_system_arn() const { return resource_->attr_arn(); }

AccessPoint& FileSystem::add_access_point(Id id, const AccessPointOptions& options) {
  return add<AccessPoint>(std::move(id), {.file_system = *this,
                                          .client_token = options.client_token,
                                          .create_acl = options.create_acl,
                                          .path = options.path,
                                          .posix_user = options.posix_user});
}

AccessPoint& FileSystem::add_access_point(Id id) { return add_access_point(std::move(id), {}); }

}  // namespace cdk::efs
