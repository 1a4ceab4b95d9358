// Engines of database instances.
#pragma once

#include <cdk/rds/instance_engine_props.hpp>
#include <string>
#include <string_view>

namespace cdk::rds {

/// An engine of database instances, in a version. Made by DatabaseInstanceEngine.
class IInstanceEngine {
 public:
  /// What an engine is known by.
  struct Traits {
    std::string_view engine_type;
    EngineVersion version;
    std::string_view engine_family{};
    std::string_view default_username{};
    /// What stands between type and version in the name of the parameter group's family.
    std::string_view separator{};
    /// The names of the roles' features with S3; empty where the engine has none.
    std::string_view s3_import{};
    std::string_view s3_export{};
    bool supports_read_replica_backups = false;
    bool supports_timezone = false;
  };
  explicit constexpr IInstanceEngine(const Traits& traits) : traits_(traits) {}

  /// CloudFormation: Engine.
  constexpr std::string_view engine_type() const noexcept { return traits_.engine_type; }
  constexpr const EngineVersion& engine_version() const noexcept { return traits_.version; }
  /// "MYSQL", "POSTGRESQL" or "SQLSERVER"; empty for others.
  constexpr std::string_view engine_family() const noexcept { return traits_.engine_family; }
  /// Empty where the engine has none.
  constexpr std::string_view default_username() const noexcept { return traits_.default_username; }
  constexpr bool supports_read_replica_backups() const noexcept { return traits_.supports_read_replica_backups; }
  /// Such as "postgres16".
  std::string parameter_group_family() const;
  constexpr const Traits& traits() const noexcept { return traits_; }

 private:
  Traits traits_;
};

/// Makes the engines of database instances.
class DatabaseInstanceEngine {
 public:
  DatabaseInstanceEngine() = delete;
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
