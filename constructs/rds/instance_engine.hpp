// Engines of database instances.
#pragma once

#include <cdk/rds/engine.hpp>
#include <cdk/rds/instance_engine_props.hpp>
#include <string_view>

namespace cdk::secretsmanager {
class SecretRotationApplication;
}

namespace cdk::rds {

/// An engine of database instances, in a version. Made by DatabaseInstanceEngine.
class IInstanceEngine : public IEngine {
 public:
  /// What an engine is known by.
  struct Traits {
    std::string_view engine_type;
    /// Empty texts for an engine whose version RDS chooses.
    EngineVersion version;
    const secretsmanager::SecretRotationApplication* single_user_rotation = nullptr;
    const secretsmanager::SecretRotationApplication* multi_user_rotation = nullptr;
    std::string_view engine_family{};
    std::string_view default_username{};
    /// What stands between type and version in the name of the parameter group's family.
    std::string_view separator{};
    /// The names of the roles' features with S3; empty where the engine has none.
    std::string_view s3_import{};
    std::string_view s3_export{};
    bool supports_read_replica_backups = false;
    bool supports_timezone = false;
    bool supports_domain = true;
  };
  explicit constexpr IInstanceEngine(const Traits& traits)
      : IEngine(traits.engine_type, traits.version, traits.engine_family, traits.default_username, traits.separator),
        traits_(traits) {}

  constexpr bool supports_read_replica_backups() const noexcept { return traits_.supports_read_replica_backups; }
  /// What changes the password of the instance's first user; null where there is no such application.
  constexpr const secretsmanager::SecretRotationApplication* single_user_rotation_application() const noexcept {
    return traits_.single_user_rotation;
  }
  /// What changes the passwords of other users; null where there is no such application.
  constexpr const secretsmanager::SecretRotationApplication* multi_user_rotation_application() const noexcept {
    return traits_.multi_user_rotation;
  }
  constexpr const Traits& traits() const noexcept { return traits_; }

 private:
  Traits traits_;
};

/// Makes the engines of database instances.
class DatabaseInstanceEngine {
 public:
  DatabaseInstanceEngine() = delete;

  // In the version that RDS chooses, which changes with time; there are no parameter and option groups for them.
  static const IInstanceEngine MARIADB;
  static const IInstanceEngine MYSQL;
  static const IInstanceEngine ORACLE_EE;
  static const IInstanceEngine ORACLE_EE_CDB;
  static const IInstanceEngine ORACLE_SE2;
  static const IInstanceEngine ORACLE_SE2_CDB;
  static const IInstanceEngine POSTGRES;
  static const IInstanceEngine SQL_SERVER_EE;
  static const IInstanceEngine SQL_SERVER_EX;
  static const IInstanceEngine SQL_SERVER_SE;
  static const IInstanceEngine SQL_SERVER_WEB;

  static IInstanceEngine maria_db(const MariaDbInstanceEngineProps& props);
  static IInstanceEngine mysql(const MySqlInstanceEngineProps& props);
  static IInstanceEngine postgres(const PostgresInstanceEngineProps& props);
  static IInstanceEngine oracle_ee(const OracleEeInstanceEngineProps& props);
  static IInstanceEngine oracle_ee_cdb(const OracleEeCdbInstanceEngineProps& props);
  static IInstanceEngine oracle_se2(const OracleSe2InstanceEngineProps& props);
  static IInstanceEngine oracle_se2_cdb(const OracleSe2CdbInstanceEngineProps& props);
  static IInstanceEngine sql_server_ee(const SqlServerEeInstanceEngineProps& props);
  static IInstanceEngine sql_server_ex(const SqlServerExInstanceEngineProps& props);
  static IInstanceEngine sql_server_se(const SqlServerSeInstanceEngineProps& props);
  static IInstanceEngine sql_server_web(const SqlServerWebInstanceEngineProps& props);
};

}  // namespace cdk::rds
