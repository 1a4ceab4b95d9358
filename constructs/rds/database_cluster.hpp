// Database clusters.
#pragma once

#include <cdk/rds/database_cluster_props.hpp>
#include <cdk/rds/idatabase_cluster.hpp>
#include <optional>
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

class CfnDBCluster;
struct CfnDBClusterProps;
struct CommonRotationUserOptions;
struct RotationMultiUserOptions;
struct RotationSingleUserOptions;

/// What clusters have in common that are made here.
class DatabaseClusterNew : public IDatabaseCluster {
 public:
  ec2::IVpc& vpc() const noexcept { return vpc_; }
  /// Where the props place the instances; unset when they don't say.
  const Optional<ec2::SubnetSelection>& vpc_subnets() const noexcept { return vpc_subnets_; }
  Input<std::string> cluster_identifier() override;
  Input<std::string> cluster_resource_identifier() override;
  Endpoint cluster_endpoint() override;
  Endpoint cluster_read_endpoint() override;
  /// The writer first.
  std::vector<Input<std::string>> instance_identifiers() override { return instance_identifiers_; }
  std::vector<Endpoint> instance_endpoints() override { return instance_endpoints_; }
  Optional<IClusterEngine> engine() const override { return engine_; }
  secretsmanager::ISecret* secret() const override { return secret_; }
  ec2::Connections& connections() override { return connections_; }

  /// The log group of a log that is exported, such as "postgresql".
  /// Errors: the log isn't exported; there is no `cloudwatch_logs_retention`.
  logs::ILogGroup& cloudwatch_log_groups(std::string_view log,
                                         std::source_location where = std::source_location::current()) const;
  const secretsmanager::SecretRotationApplication& single_user_rotation_application() const;
  const secretsmanager::SecretRotationApplication& multi_user_rotation_application() const;
  bool performance_insights_enabled() const noexcept { return retention_.has_value(); }
  /// Nothing without Performance Insights.
  std::optional<PerformanceInsightRetention> performance_insight_retention() const noexcept { return retention_; }
  /// Null for RDS's own key.
  kms::IKey* performance_insight_encryption_key() const noexcept { return insights_key_; }
  const Optional<DatabaseInsightsMode>& database_insights_mode() const noexcept { return insights_mode_; }
  /// Null without enhanced monitoring.
  iam::IRole* monitoring_role() const noexcept { return monitoring_role_; }

  // Each is an average over five minutes unless the options say otherwise.
  /// In capacity units.
  cloudwatch::Metric metric_serverless_database_capacity(const cloudwatch::MetricOptions& props = {});
  /// In per cent of the highest capacity.
  cloudwatch::Metric metric_acu_utilization(const cloudwatch::MetricOptions& props = {});

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
  /// Errors: see DatabaseCluster.
  DatabaseClusterNew(const Scope& scope, const DatabaseClusterBaseProps& props);
  /// What the props say of the resource. Makes the constructs that they leave out.
  CfnDBClusterProps rendered(const DatabaseClusterBaseProps& props);
  void make(CfnDBClusterProps resource, const DatabaseClusterBaseProps& props);
  void make_instances(const DatabaseClusterBaseProps& props);
  /// `encryption_key` is null for Secrets Manager's own.
  void set_managed_secret(kms::IKey* encryption_key);
  void set_secret(secretsmanager::ISecret& secret) { secret_ = &secret; }

 private:
  void check(const DatabaseClusterBaseProps& props) const;
  void check_limitless(const DatabaseClusterBaseProps& props) const;
  void check_monitoring(const DatabaseClusterBaseProps& props) const;
  void check_capacity(const DatabaseClusterBaseProps& props) const;
  void check_auto_pause(const DatabaseClusterBaseProps& props, const ClusterEngineConfig& engine) const;
  void check_insights_of(const IAuroraClusterInstance& instance);
  void bind_engine(const DatabaseClusterBaseProps& props, CfnDBClusterProps& resource);
  IAuroraClusterInstance& make_instance(const ClusterInstance& instance, const DatabaseClusterBaseProps& props,
                                        const Optional<std::int64_t>& tier);
  void warn_of_reader(const IAuroraClusterInstance& writer, const IAuroraClusterInstance& reader);
  void warn_of_readers(const IAuroraClusterInstance& writer, std::vector<const IAuroraClusterInstance*> readers);
  secretsmanager::SecretRotation& add_rotation(Id id, const CommonRotationUserOptions& options,
                                               const secretsmanager::SecretRotationApplication& application,
                                               secretsmanager::ISecret* user);

  ec2::IVpc& vpc_;
  Optional<ec2::SubnetSelection> vpc_subnets_;
  IClusterEngine engine_;
  ec2::Connections connections_;
  ISubnetGroup* subnet_group_ = nullptr;
  std::optional<PerformanceInsightRetention> retention_;
  kms::IKey* insights_key_;
  Optional<DatabaseInsightsMode> insights_mode_;
  iam::IRole* monitoring_role_ = nullptr;
  double min_capacity_;
  double max_capacity_;
  bool has_serverless_ = false;
  bool is_secret_managed_ = false;
  secretsmanager::ISecret* secret_ = nullptr;
  std::vector<std::pair<std::string, logs::ILogGroup*>> log_groups_;
  std::vector<Input<std::string>> instance_identifiers_;
  std::vector<Endpoint> instance_endpoints_;
  CfnDBCluster* resource_ = nullptr;
};

/// A cluster of Aurora: an instance that writes, others that read, and disks that all share.
/// CloudFormation: AWS::RDS::DBCluster.
class DatabaseCluster : public DatabaseClusterNew {
 public:
  using Props = DatabaseClusterProps;

  /// Errors: fewer than 2 subnets; no writer; props that contradict each other; capacities, durations and intervals out
  /// of their range; what the engine doesn't have; what a LIMITLESS cluster needs; as ClusterInstance::bind.
  DatabaseCluster(const Scope& scope, const Props& props);
  static IDatabaseCluster& from_database_cluster_attributes(Construct& scope, Id id,
                                                            const DatabaseClusterAttributes& attrs);
  /// A cluster of the stack's account and region, found before synthesis. Errors: the stack's environment isn't known;
  /// what the context holds is none.
  static IDatabaseCluster& from_lookup(Construct& scope, Id id, const DatabaseClusterLookupOptions& options);
};

/// A cluster with the data of a snapshot. Its users are the snapshot's.
class DatabaseClusterFromSnapshot : public DatabaseClusterNew {
 public:
  using Props = DatabaseClusterFromSnapshotProps;
  /// Errors: as DatabaseCluster.
  DatabaseClusterFromSnapshot(const Scope& scope, const Props& props);
};

}  // namespace cdk::rds
