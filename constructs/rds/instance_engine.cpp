#include <cdk/rds/instance_engine.hpp>
#include <cdk/secretsmanager/secret_rotation_application.hpp>

namespace cdk::rds {
namespace {

using Application = secretsmanager::SecretRotationApplication;

constexpr EngineVersion unversioned{"", ""};

constexpr IInstanceEngine maria_db_in(const EngineVersion& version) {
  return IInstanceEngine({.engine_type = "mariadb",
                          .version = version,
                          .single_user_rotation = &Application::MARIADB_ROTATION_SINGLE_USER,
                          .multi_user_rotation = &Application::MARIADB_ROTATION_MULTI_USER,
                          .engine_family = "MYSQL",
                          .supports_read_replica_backups = true,
                          .supports_domain = false});
}

constexpr IInstanceEngine mysql_in(const EngineVersion& version) {
  return IInstanceEngine({.engine_type = "mysql",
                          .version = version,
                          .single_user_rotation = &Application::MYSQL_ROTATION_SINGLE_USER,
                          .multi_user_rotation = &Application::MYSQL_ROTATION_MULTI_USER,
                          .engine_family = "MYSQL",
                          .supports_read_replica_backups = true});
}

constexpr IInstanceEngine postgres_in(const EngineVersion& version) {
  const EngineFeatures& features = version.features();
  return IInstanceEngine({.engine_type = "postgres",
                          .version = version,
                          .single_user_rotation = &Application::POSTGRES_ROTATION_SINGLE_USER,
                          .multi_user_rotation = &Application::POSTGRES_ROTATION_MULTI_USER,
                          .engine_family = "POSTGRESQL",
                          .default_username = "postgres",
                          .s3_import = features.s3_import ? "s3Import" : "",
                          .s3_export = features.s3_export ? "s3Export" : ""});
}

constexpr IInstanceEngine oracle(std::string_view type, const EngineVersion& version) {
  return IInstanceEngine({.engine_type = type,
                          .version = version,
                          .single_user_rotation = &Application::ORACLE_ROTATION_SINGLE_USER,
                          .multi_user_rotation = &Application::ORACLE_ROTATION_MULTI_USER,
                          .separator = "-",
                          .s3_import = "S3_INTEGRATION",
                          .s3_export = "S3_INTEGRATION"});
}

constexpr IInstanceEngine sql_server(std::string_view type, const EngineVersion& version) {
  return IInstanceEngine({.engine_type = type,
                          .version = version,
                          .single_user_rotation = &Application::SQLSERVER_ROTATION_SINGLE_USER,
                          .multi_user_rotation = &Application::SQLSERVER_ROTATION_MULTI_USER,
                          .engine_family = "SQLSERVER",
                          .separator = "-",
                          .s3_import = "S3_INTEGRATION",
                          .s3_export = "S3_INTEGRATION",
                          .supports_timezone = true});
}

}  // namespace

constexpr IInstanceEngine DatabaseInstanceEngine::MARIADB = maria_db_in(unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::MYSQL = mysql_in(unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::ORACLE_EE = oracle("oracle-ee", unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::ORACLE_EE_CDB = oracle("oracle-ee-cdb", unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::ORACLE_SE2 = oracle("oracle-se2", unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::ORACLE_SE2_CDB = oracle("oracle-se2-cdb", unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::POSTGRES = postgres_in({"", "", {.s3_import = true}});
constexpr IInstanceEngine DatabaseInstanceEngine::SQL_SERVER_EE = sql_server("sqlserver-ee", unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::SQL_SERVER_EX = sql_server("sqlserver-ex", unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::SQL_SERVER_SE = sql_server("sqlserver-se", unversioned);
constexpr IInstanceEngine DatabaseInstanceEngine::SQL_SERVER_WEB = sql_server("sqlserver-web", unversioned);

IInstanceEngine DatabaseInstanceEngine::maria_db(const MariaDbInstanceEngineProps& props) {
  return maria_db_in(props.version);
}

IInstanceEngine DatabaseInstanceEngine::mysql(const MySqlInstanceEngineProps& props) { return mysql_in(props.version); }

IInstanceEngine DatabaseInstanceEngine::postgres(const PostgresInstanceEngineProps& props) {
  return postgres_in(props.version);
}

IInstanceEngine DatabaseInstanceEngine::oracle_ee(const OracleEeInstanceEngineProps& props) {
  return oracle("oracle-ee", props.version);
}

IInstanceEngine DatabaseInstanceEngine::oracle_ee_cdb(const OracleEeCdbInstanceEngineProps& props) {
  return oracle("oracle-ee-cdb", props.version);
}

IInstanceEngine DatabaseInstanceEngine::oracle_se2(const OracleSe2InstanceEngineProps& props) {
  return oracle("oracle-se2", props.version);
}

IInstanceEngine DatabaseInstanceEngine::oracle_se2_cdb(const OracleSe2CdbInstanceEngineProps& props) {
  return oracle("oracle-se2-cdb", props.version);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_ee(const SqlServerEeInstanceEngineProps& props) {
  return sql_server("sqlserver-ee", props.version);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_ex(const SqlServerExInstanceEngineProps& props) {
  return sql_server("sqlserver-ex", props.version);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_se(const SqlServerSeInstanceEngineProps& props) {
  return sql_server("sqlserver-se", props.version);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_web(const SqlServerWebInstanceEngineProps& props) {
  return sql_server("sqlserver-web", props.version);
}

}  // namespace cdk::rds
