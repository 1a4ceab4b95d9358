// Database instances.
#pragma once

#include <cdk/rds/database_instance_props.hpp>
#include <cdk/rds/idatabase_instance.hpp>

namespace cdk::rds {

class CfnDBInstance;
struct CfnDBInstanceProps;

/// What instances have in common that are made here.
class DatabaseInstanceNew : public IDatabaseInstance {
 public:
  ec2::IVpc& vpc() const noexcept { return vpc_; }
  Input<std::string> instance_identifier() override;
  Endpoint instance_endpoint() override;
  Input<std::string> instance_resource_id() override;
  ec2::Connections& connections() override { return connections_; }
  iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user = {}) override;

 protected:
  DatabaseInstanceNew(const Scope& scope, const DatabaseInstanceNewProps& props);
  /// What the props say of the resource. Makes the constructs that they leave out.
  CfnDBInstanceProps rendered(const DatabaseInstanceNewProps& props, const ec2::InstanceType& type);
  void make(CfnDBInstanceProps resource, const Optional<RemovalPolicy>& removal_policy);
  CfnDBInstance& resource() const noexcept { return *resource_; }

 private:
  void check(const DatabaseInstanceNewProps& props) const;
  Input<std::string> monitoring_role_arn(const DatabaseInstanceNewProps& props);
  Input<std::string> domain_role_name(const DatabaseInstanceNewProps& props);

  ec2::IVpc& vpc_;
  ec2::Connections connections_;
  Optional<bool> iam_authentication_;
  CfnDBInstance* resource_ = nullptr;
};

/// What instances have in common that aren't replicas.
class DatabaseInstanceSource : public DatabaseInstanceNew {
 public:
  Optional<IInstanceEngine> engine() const override { return engine_; }
  /// The secret with the first user's name and password; null when the password was given.
  secretsmanager::ISecret* secret() const noexcept { return secret_; }
  iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user = {}) override;

 protected:
  DatabaseInstanceSource(const Scope& scope, const DatabaseInstanceSourceProps& props);
  CfnDBInstanceProps rendered_source(const DatabaseInstanceSourceProps& props);
  void set_secret(secretsmanager::ISecret& secret) noexcept { secret_ = &secret; }

 private:
  void check(const DatabaseInstanceSourceProps& props) const;
  void add_s3_roles(const DatabaseInstanceSourceProps& props, CfnDBInstanceProps& resource);
  /// What engines with one feature for both ways want beside the role: an option.
  void switch_s3_on(const DatabaseInstanceSourceProps& props, iam::IRole* importer, iam::IRole* exporter,
                    CfnDBInstanceProps& resource);
  iam::IRole* s3_role(const char* id, bool import, OptRef<iam::IRole> given,
                      const std::vector<Ref<s3::IBucket>>& buckets, iam::IRole* shared);

  IInstanceEngine engine_;
  secretsmanager::ISecret* secret_ = nullptr;
};

/// A database of Amazon RDS.
class DatabaseInstance : public DatabaseInstanceSource {
 public:
  using Props = DatabaseInstanceProps;

  /// Errors: a zone with `multi_az`; a throughput without GP3, or more than a quarter of the iops; parameters and a
  /// parameter group; roles and buckets; an exchange with S3, a time zone or a lifecycle that the engine doesn't have;
  /// ADVANCED insights without 15 months; credentials that RDS manages and that say more than name and key.
  DatabaseInstance(const Scope& scope, const Props& props);
  static IDatabaseInstance& from_database_instance_attributes(Construct& scope, Id id,
                                                              const DatabaseInstanceAttributes& attrs);
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
