// Engines of database clusters.
#pragma once

#include <cdk/rds/cluster_engine_props.hpp>
#include <cdk/rds/engine.hpp>
#include <span>
#include <string_view>

namespace cdk {
class Construct;
}
namespace cdk::secretsmanager {
class SecretRotationApplication;
}

namespace cdk::rds {

/// An engine of database clusters, in a version. Made by DatabaseClusterEngine.
class IClusterEngine : public IEngine {
 public:
  /// What changes the password of the cluster's first user.
  const secretsmanager::SecretRotationApplication& single_user_rotation_application() const;
  /// What changes the passwords of other users.
  const secretsmanager::SecretRotationApplication& multi_user_rotation_application() const;
  /// Logs that can be written to CloudWatch.
  std::span<const std::string_view> supported_log_types() const;
  /// Whether one role serves imports from Amazon S3 and exports to it.
  constexpr bool combine_import_and_export_roles() const noexcept { return combines_roles_; }
  /// Makes what the engine needs below the cluster. Errors: an engine that can't do what a role is given for; no
  /// parameter group for an engine without version.
  ClusterEngineConfig bind_to_cluster(Construct& scope, const ClusterEngineBindOptions& options) const;

 private:
  friend class DatabaseClusterEngine;
  constexpr IClusterEngine(std::string_view type, const EngineVersion& version, std::string_view family,
                           std::string_view username, bool combines_roles, bool pauses)
      : IEngine(type, version, family, username), combines_roles_(combines_roles), pauses_(pauses) {}
  static constexpr IClusterEngine mysql_in(const EngineVersion& version, bool combines_roles, bool pauses) {
    return IClusterEngine("aurora-mysql", version, "MYSQL", "", combines_roles, pauses);
  }
  static constexpr IClusterEngine postgres_in(const EngineVersion& version, bool pauses) {
    return IClusterEngine("aurora-postgresql", version, "POSTGRESQL", "postgres", false, pauses);
  }
  constexpr bool is_mysql() const noexcept { return engine_family() == "MYSQL"; }
  void bind_mysql(Construct& scope, const ClusterEngineBindOptions& options, ClusterEngineConfig& config) const;
  void check_postgres(const Construct& scope, const ClusterEngineBindOptions& options) const;
  IParameterGroup& default_parameter_group(Construct& scope) const;

  bool combines_roles_;
  bool pauses_;
};

/// Makes the engines of database clusters.
class DatabaseClusterEngine {
 public:
  DatabaseClusterEngine() = delete;

  // In the version that RDS chooses, which changes with time.
  static const IClusterEngine AURORA_MYSQL;
  static const IClusterEngine AURORA_POSTGRESQL;

  static IClusterEngine aurora_mysql(const AuroraMysqlClusterEngineProps& props);
  static IClusterEngine aurora_postgres(const AuroraPostgresClusterEngineProps& props);
};

}  // namespace cdk::rds
