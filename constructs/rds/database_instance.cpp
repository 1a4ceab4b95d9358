#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/rds/cfn_db_instance.hpp>
#include <cdk/rds/database_instance.hpp>
#include <cdk/rds/option_group.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/s3/ibucket.hpp>

#include "private/defaults.hpp"
#include "private/engine_description.hpp"
#include "private/rendered_credentials.hpp"
#include "private/service_roles.hpp"

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

void DatabaseInstanceSource::refuse_s3(const char* what) const {
  fail(*this, {std::string(what) + " is asked for with " + described(engine_) + ", which doesn't have it",
               "another engine or version", "AWS::RDS::DBInstance AssociatedRoles"});
}

void DatabaseInstanceSource::add_s3_roles(const DatabaseInstanceSourceProps& props, CfnDBInstanceProps& resource) {
  // Engines with one feature for both ways have one role.
  const std::string_view type = engine_.engine_type();
  const bool combined = type.starts_with("oracle-") || type.starts_with("sqlserver-");
  const IInstanceEngine::Traits& traits = engine_.traits();
  constexpr const char* resource_type = "AWS::RDS::DBInstance";
  iam::IRole* importer = s3_import_role(*this, props, combined ? props.s3_export_role.get() : nullptr, resource_type);
  if (importer != nullptr && traits.s3_import.empty()) refuse_s3("s3_import");
  iam::IRole* exporter = s3_export_role(*this, props, combined ? importer : nullptr, resource_type);
  if (exporter != nullptr && traits.s3_export.empty()) refuse_s3("s3_export");
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
  resource.storage_encrypted = encrypted(props);
  const Credentials given = credentials_or_default(props.credentials, props.engine);
  if (props.manage_master_user_password.value_or(false)) {
    check_managed(*this, given, "AWS::RDS::DBInstance");
    resource.master_username = given.username();
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
  const RenderedCredentials credentials = rds::rendered(*this, given);
  resource.master_username = credentials.username;
  resource.master_user_password = credentials.password;
  make(std::move(resource), props);
  if (credentials.secret != nullptr) set_secret(credentials.secret->attach(*this));
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
  const RenderedCredentials credentials = rds::rendered(*this, "Secret", props.credentials);
  resource.master_user_password = credentials.password;
  make(std::move(resource), props);
  if (credentials.secret != nullptr) set_secret(credentials.secret->attach(*this));
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
  resource.storage_encrypted = encrypted(props);
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
