#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/rds/cfn_db_instance.hpp>
#include <cdk/rds/database_instance.hpp>
#include <cdk/rds/database_secret.hpp>
#include <cdk/rds/option_group.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/s3/ibucket.hpp>

#include "private/engine_description.hpp"

namespace cdk::rds {
namespace {

using ec2::InstanceClass;
using ec2::InstanceSize;

void check_lifecycle(const Construct& instance, const Optional<EngineLifecycleSupport>& support,
                     std::string_view engine) {
  if (support && engine != "mysql" && engine != "postgres")
    fail(instance, {"an engine_lifecycle_support is given for " + std::string(engine), "mysql or postgres",
                    "AWS::RDS::DBInstance EngineLifecycleSupport"});
}

Optional<bool> encrypted(const Optional<bool>& given, const OptRef<kms::IKey>& key) {
  return key ? Optional<bool>(true) : given;
}

Input<std::string> arn_of(const OptRef<kms::IKey>& key) { return key ? key->key_arn() : Input<std::string>(); }

/// What RDS can't be told of a password that it manages itself.
std::string beyond_name_and_key(const Credentials& credentials) {
  if (credentials.secret() != nullptr) return "a secret";
  if (credentials.password()) return "a password";
  if (credentials.exclude_characters()) return "exclude_characters";
  if (!credentials.replica_regions().empty()) return "replica_regions";
  if (credentials.secret_name().is_set()) return "a secret_name";
  return credentials.username_as_string() ? "a generated secret" : "";
}

}  // namespace

DatabaseInstanceSource::DatabaseInstanceSource(const Scope& scope, const DatabaseInstanceSourceProps& props)
    : DatabaseInstanceNew(scope, props), engine_(props.engine) {
  check(props);
}

void DatabaseInstanceSource::check(const DatabaseInstanceSourceProps& props) const {
  check_lifecycle(*this, props.engine_lifecycle_support, engine_.engine_type());
  if (props.parameter_group && !props.parameters.empty())
    fail(*this,
         {"a parameter_group and parameters are given", "one of the two", "AWS::RDS::DBInstance DBParameterGroupName"});
  if (props.timezone.is_set() && !engine_.traits().supports_timezone)
    fail(*this, {"a timezone is given for " + std::string(engine_.engine_type()), "Microsoft SQL Server",
                 "AWS::RDS::DBInstance Timezone"});
  if (props.domain.is_set() && !engine_.traits().supports_domain)
    fail(*this, {"a domain is given for " + std::string(engine_.engine_type()), "another engine",
                 "AWS::RDS::DBInstance Domain"});
}

CfnDBInstanceProps DatabaseInstanceSource::rendered_source(const DatabaseInstanceSourceProps& props) {
  const ec2::InstanceType type =
      props.instance_type ? *props.instance_type : ec2::InstanceType::of(InstanceClass::M5, InstanceSize::LARGE);
  CfnDBInstanceProps made = rendered(props, type);
  made.allocated_storage = std::to_string(props.allocated_storage.value_or(100));
  made.allow_major_version_upgrade = props.allow_major_version_upgrade;
  made.db_name = props.database_name;
  made.engine = engine_.engine_type();
  if (const std::string_view version = engine_.engine_version().full_version(); !version.empty())
    made.engine_version = version;
  made.license_model = props.license_model;
  made.timezone = props.timezone;
  if (!props.parameters.empty())
    made.db_parameter_group_name =
        add<ParameterGroup>("ParameterGroup", {.engine = engine_, .parameters = props.parameters}).bind_to_instance();
  add_s3_roles(props, made);
  return made;
}

iam::IRole* DatabaseInstanceSource::s3_role(const char* id, bool import, OptRef<iam::IRole> given,
                                            const std::vector<Ref<s3::IBucket>>& buckets, iam::IRole* shared) {
  const std::string kind = import ? "s3_import" : "s3_export";
  iam::IRole* role = given.get();
  if (!buckets.empty()) {
    if (role != nullptr)
      fail(*this, {kind + "_role and " + kind + "_buckets are given", "one of the two",
                   "AWS::RDS::DBInstance AssociatedRoles"});
    role = shared;
    if (role == nullptr) role = &add<iam::Role>(id, {.assumed_by = iam::ServicePrincipal("rds.amazonaws.com")});
    for (s3::IBucket& bucket : buckets) import ? bucket.grant_read(*role) : bucket.grant_read_write(*role);
  }
  const std::string_view feature = import ? engine_.traits().s3_import : engine_.traits().s3_export;
  if (role != nullptr && feature.empty())
    fail(*this, {kind + " is asked for with " + described(engine_) + ", which doesn't have it",
                 "another engine or version", "AWS::RDS::DBInstance AssociatedRoles"});
  return role;
}

void DatabaseInstanceSource::add_s3_roles(const DatabaseInstanceSourceProps& props, CfnDBInstanceProps& resource) {
  // Engines with one feature for both ways have one role.
  const std::string_view type = engine_.engine_type();
  const bool combined = type.starts_with("oracle-") || type.starts_with("sqlserver-");
  iam::IRole* importer = s3_role("S3ImportRole", true, props.s3_import_role, props.s3_import_buckets,
                                 combined ? props.s3_export_role.get() : nullptr);
  iam::IRole* exporter =
      s3_role("S3ExportRole", false, props.s3_export_role, props.s3_export_buckets, combined ? importer : nullptr);
  const IInstanceEngine::Traits& traits = engine_.traits();
  std::vector<CfnDBInstanceTypes::DBInstanceRoleProperty> roles;
  if (importer != nullptr) roles.push_back({.feature_name = traits.s3_import, .role_arn = importer->role_arn()});
  if (exporter != nullptr && traits.s3_import != traits.s3_export)
    roles.push_back({.feature_name = traits.s3_export, .role_arn = exporter->role_arn()});
  if (!roles.empty()) resource.associated_roles = roles;
  if (!roles.empty() && combined) switch_s3_on(props, importer, exporter, resource);
}

void DatabaseInstanceSource::switch_s3_on(const DatabaseInstanceSourceProps& props, iam::IRole* importer,
                                          iam::IRole* exporter, CfnDBInstanceProps& resource) {
  IOptionGroup* options = props.option_group.get();
  if (options == nullptr) options = &add<OptionGroup>("InstanceOptionGroup", {.configurations = {}, .engine = engine_});
  resource.option_group_name = options->option_group_name();
  if (engine_.engine_type().starts_with("oracle-")) {
    options->add_configuration({.name = "S3_INTEGRATION", .version = "1.0"});
    return;
  }
  if (importer != nullptr && exporter != nullptr && importer != exporter)
    fail(*this, {"an s3_import_role and another s3_export_role are given for " + std::string(engine_.engine_type()),
                 "one role for both", "AWS::RDS::DBInstance AssociatedRoles"});
  iam::IRole& role = importer != nullptr ? *importer : *exporter;
  options->add_configuration({.name = "SQLSERVER_BACKUP_RESTORE", .settings = {{"IAM_ROLE_ARN", role.role_arn()}}});
}

iam::Grant DatabaseInstanceSource::grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user) {
  if (db_user.is_set() || secret_ == nullptr) return DatabaseInstanceNew::grant_connect(grantee, db_user);
  return DatabaseInstanceNew::grant_connect(grantee, secret_->secret_value_from_json("username").unsafe_unwrap());
}

DatabaseInstance::DatabaseInstance(const Scope& scope, const Props& props) : DatabaseInstanceSource(scope, props) {
  CfnDBInstanceProps resource = rendered_source(props);
  resource.character_set_name = props.character_set_name;
  resource.kms_key_id = arn_of(props.storage_encryption_key);
  resource.storage_encrypted = encrypted(props.storage_encrypted, props.storage_encryption_key);
  const std::string_view own_name = props.engine.default_username();
  const Credentials given =
      props.credentials ? *props.credentials : Credentials::from_username(own_name.empty() ? "admin" : own_name);
  resource.master_username = given.username();
  if (props.manage_master_user_password.value_or(false)) {
    const std::string beyond = beyond_name_and_key(given);
    if (!beyond.empty())
      fail(*this, {"RDS manages the password and the credentials hold " + beyond,
                   "Credentials::from_username with a name and an encryption_key",
                   "AWS::RDS::DBInstance ManageMasterUserPassword"});
    resource.manage_master_user_password = true;
    if (given.encryption_key() != nullptr)
      resource.master_user_secret =
          CfnDBInstanceTypes::MasterUserSecretProperty{.kms_key_id = given.encryption_key()->key_arn()};
    make(std::move(resource), props);
    set_managed_secret(secretsmanager::Secret::from_secret_attributes(
        *this, "ManagedSecret",
        {.encryption_key = given.encryption_key(),
         .secret_complete_arn = this->resource().attr_master_user_secret_secret_arn()}));
    return;
  }
  secretsmanager::ISecret* secret = given.secret();
  if (secret == nullptr && !given.password()) {
    secret = &add<DatabaseSecret>("Secret", {.username = given.username(),
                                             .encryption_key = given.encryption_key(),
                                             .exclude_characters = given.exclude_characters(),
                                             .replace_on_password_criteria_changes = given.username_as_string(),
                                             .replica_regions = given.replica_regions(),
                                             .secret_name = given.secret_name()});
    if (!given.username_as_string())
      resource.master_username = secret->secret_value_from_json("username").unsafe_unwrap();
  }
  resource.master_user_password =
      given.password() ? given.password()->unsafe_unwrap() : secret->secret_value_from_json("password").unsafe_unwrap();
  make(std::move(resource), props);
  if (secret != nullptr) set_secret(secret->attach(*this));
}

DatabaseInstanceFromSnapshot::DatabaseInstanceFromSnapshot(const Scope& scope, const Props& props)
    : DatabaseInstanceSource(scope, props) {
  if (props.snapshot_identifier.is_set() == props.cluster_snapshot_identifier.is_set())
    fail(*this,
         {props.snapshot_identifier.is_set() ? "a snapshot_identifier and a cluster_snapshot_identifier are given"
                                             : "no snapshot is given",
          "one of snapshot_identifier and cluster_snapshot_identifier", "AWS::RDS::DBInstance DBSnapshotIdentifier"});
  CfnDBInstanceProps resource = rendered_source(props);
  resource.db_snapshot_identifier = props.snapshot_identifier;
  resource.db_cluster_snapshot_identifier = props.cluster_snapshot_identifier;
  secretsmanager::ISecret* secret = props.credentials ? props.credentials->secret() : nullptr;
  if (secret == nullptr && props.credentials && props.credentials->generate_password()) {
    const SnapshotCredentials& given = *props.credentials;
    secret = &add<DatabaseSecret>("Secret",
                                  {.username = given.username(),
                                   .encryption_key = given.encryption_key(),
                                   .exclude_characters = given.exclude_characters(),
                                   .replace_on_password_criteria_changes = given.replace_on_password_criteria_changes(),
                                   .replica_regions = given.replica_regions()});
  }
  if (secret != nullptr)
    resource.master_user_password = secret->secret_value_from_json("password").unsafe_unwrap();
  else if (props.credentials && props.credentials->password())
    resource.master_user_password = props.credentials->password()->unsafe_unwrap();
  make(std::move(resource), props);
  if (secret != nullptr) set_secret(secret->attach(*this));
}

DatabaseInstanceReadReplica::DatabaseInstanceReadReplica(const Scope& scope, const Props& props)
    : DatabaseInstanceNew(scope, props) {
  const Optional<IInstanceEngine> engine = props.source_database_instance->engine();
  if (engine && !engine->supports_read_replica_backups() && props.backup_retention)
    fail(*this, {"a backup_retention is given for a replica of " + described(*engine) + ", which has no backups",
                 "an engine with backups of replicas: mysql or mariadb", "AWS::RDS::DBInstance BackupRetentionPeriod"});
  if (engine) check_lifecycle(*this, props.engine_lifecycle_support, engine->engine_type());
  CfnDBInstanceProps resource = rendered(props, props.instance_type);
  resource.source_db_instance_identifier = props.source_database_instance->instance_arn();
  resource.kms_key_id = arn_of(props.storage_encryption_key);
  resource.storage_encrypted = encrypted(props.storage_encrypted, props.storage_encryption_key);
  if (props.domain.is_set() && engine) resource.engine = engine->engine_type();
  if (props.allocated_storage) resource.allocated_storage = std::to_string(*props.allocated_storage);
  make(std::move(resource), props);
}

Input<std::string> DatabaseInstanceReadReplica::instance_resource_id() {
  const bool right = FeatureFlags::of(*this).is_enabled(
      "@aws-cdk/aws-rds:setCorrectValueForDatabaseInstanceReadReplicaInstanceResourceId");
  return right ? resource().attr_dbi_resource_id() : resource().attr_db_instance_arn();
}

}  // namespace cdk::rds
