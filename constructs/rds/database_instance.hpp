// Database instances.
#pragma once

#include <cdk/rds/database_instance_props.hpp>
#include <cdk/rds/idatabase_instance.hpp>
#include <source_location>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::logs {
class ILogGroup;
}
namespace cdk::secretsmanager {
class SecretRotation;
class SecretRotationApplication;
}  // namespace cdk::secretsmanager

namespace cdk::rds {

class CfnDBInstance;
struct CfnDBInstanceProps;
struct CommonRotationUserOptions;
struct RotationMultiUserOptions;
struct RotationSingleUserOptions;

/// What instances have in common that are made here.
class DatabaseInstanceNew : public IDatabaseInstance {
 public:
  ec2::IVpc& vpc() const noexcept { return vpc_; }
  Input<std::string> instance_identifier() override;
  Endpoint instance_endpoint() override;
  Input<std::string> instance_resource_id() override;
  ec2::Connections& connections() override { return connections_; }
  iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user = {}) override;
  /// The log group of a log that is exported, such as "postgresql".
  /// Errors: the log isn't exported; there is no `cloudwatch_logs_retention`.
  logs::ILogGroup& cloudwatch_log_groups(std::string_view log,
                                         std::source_location where = std::source_location::current()) const;

 protected:
  DatabaseInstanceNew(const Scope& scope, const DatabaseInstanceNewProps& props);
  /// What the props say of the resource. Makes the constructs that they leave out.
  CfnDBInstanceProps rendered(const DatabaseInstanceNewProps& props, const ec2::InstanceType& type);
  void make(CfnDBInstanceProps resource, const DatabaseInstanceNewProps& props);
  CfnDBInstance& resource() const noexcept { return *resource_; }
  /// Where the props place the instance; unset when they don't say.
  const Optional<ec2::SubnetSelection>& placement() const noexcept { return placement_; }

 private:
  void check(const DatabaseInstanceNewProps& props) const;

  ec2::IVpc& vpc_;
  Optional<ec2::SubnetSelection> placement_;
  ec2::Connections connections_;
  Optional<bool> iam_authentication_;
  std::vector<std::pair<std::string, logs::ILogGroup*>> log_groups_;
  CfnDBInstance* resource_ = nullptr;
};

/// What instances have in common that aren't replicas.
class DatabaseInstanceSource : public DatabaseInstanceNew {
 public:
  Optional<IInstanceEngine> engine() const override { return engine_; }
  /// The secret with the first user's name and password; null when the password was given.
  secretsmanager::ISecret* secret() const noexcept { return secret_; }
  iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user = {}) override;
  /// Changes the first user's password regularly, by that user's own rights.
  /// Errors: RDS manages the password; there is no secret; it was called before; as SecretRotation.
  secretsmanager::SecretRotation& add_rotation_single_user(
      const RotationSingleUserOptions& options, std::source_location where = std::source_location::current());
  secretsmanager::SecretRotation& add_rotation_single_user(
      std::source_location where = std::source_location::current());
  /// Changes another user's password regularly, by the first user's rights.
  /// Errors: RDS manages the first user's password; there is no secret with it; as SecretRotation.
  secretsmanager::SecretRotation& add_rotation_multi_user(Id id, const RotationMultiUserOptions& options);

 protected:
  DatabaseInstanceSource(const Scope& scope, const DatabaseInstanceSourceProps& props);
  CfnDBInstanceProps rendered_source(const DatabaseInstanceSourceProps& props);
  void set_secret(secretsmanager::ISecret& secret) noexcept { secret_ = &secret; }
  /// The same for a secret that RDS makes and changes.
  void set_managed_secret(secretsmanager::ISecret& secret) noexcept {
    secret_ = &secret;
    is_secret_managed_ = true;
  }

 private:
  void check(const DatabaseInstanceSourceProps& props) const;
  /// Of the first user's password, or another user's by the first one's rights.
  secretsmanager::SecretRotation& add_rotation(Id id, const CommonRotationUserOptions& options,
                                               const secretsmanager::SecretRotationApplication* application,
                                               secretsmanager::ISecret* user);
  void add_s3_roles(const DatabaseInstanceSourceProps& props, CfnDBInstanceProps& resource);
  /// What engines with one feature for both ways want beside the role: an option.
  void switch_s3_on(const DatabaseInstanceSourceProps& props, iam::IRole* importer, iam::IRole* exporter,
                    CfnDBInstanceProps& resource);
  [[noreturn]] void refuse_s3(const char* what) const;

  IInstanceEngine engine_;
  secretsmanager::ISecret* secret_ = nullptr;
  bool is_secret_managed_ = false;
};

/// A database of Amazon RDS.
class DatabaseInstance : public DatabaseInstanceSource {
 public:
  using Props = DatabaseInstanceProps;

  /// Errors: a zone with `multi_az`; a throughput without GP3, or more than a quarter of the iops; parameters and a
  /// parameter group; roles and buckets; an exchange with S3, a domain, a time zone or a lifecycle that the engine
  /// doesn't have; ADVANCED insights without 15 months; credentials that RDS manages and that say more than name and
  /// key; a log that is kept and whose name is only known at deployment.
  DatabaseInstance(const Scope& scope, const Props& props);
  static IDatabaseInstance& from_database_instance_attributes(Construct& scope, Id id,
                                                              const DatabaseInstanceAttributes& attrs);
  /// An instance that the cdk CLI looks up in the account. Errors: the stack's environment is open.
  static IDatabaseInstance& from_lookup(Construct& scope, Id id, const DatabaseInstanceLookupOptions& options);
};

/// A database that starts as a snapshot of another one.
class DatabaseInstanceFromSnapshot : public DatabaseInstanceSource {
 public:
  using Props = DatabaseInstanceFromSnapshotProps;

  /// Errors: neither or both kinds of snapshot; a generated password without a user; as DatabaseInstance.
  DatabaseInstanceFromSnapshot(const Scope& scope, const Props& props);
};

/// A copy of a database that follows it, for reading.
class DatabaseInstanceReadReplica : public DatabaseInstanceNew {
 public:
  using Props = DatabaseInstanceReadReplicaProps;

  /// Errors: backups with an engine whose replicas have none; as DatabaseInstance.
  DatabaseInstanceReadReplica(const Scope& scope, const Props& props);

  /// The resource's ARN, as CDK has it, unless the feature flag
  /// `@aws-cdk/aws-rds:setCorrectValueForDatabaseInstanceReadReplicaInstanceResourceId` is on.
  Input<std::string> instance_resource_id() override;
  /// Not known.
  Optional<IInstanceEngine> engine() const override { return {}; }
};

}  // namespace cdk::rds
