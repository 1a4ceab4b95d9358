#include <cdk/rds/instance_engine.hpp>

namespace cdk::rds {
namespace {

IInstanceEngine oracle(std::string_view type, const OracleInstanceEngineProps& props) {
  return IInstanceEngine({.engine_type = type,
                          .version = props.version,
                          .separator = "-",
                          .s3_import = "S3_INTEGRATION",
                          .s3_export = "S3_INTEGRATION"});
}

IInstanceEngine sql_server(std::string_view type, const SqlServerInstanceEngineProps& props) {
  return IInstanceEngine({.engine_type = type,
                          .version = props.version,
                          .engine_family = "SQLSERVER",
                          .separator = "-",
                          .s3_import = "S3_INTEGRATION",
                          .s3_export = "S3_INTEGRATION",
                          .supports_timezone = true});
}

}  // namespace

std::string IInstanceEngine::parameter_group_family() const {
  std::string version(traits_.version.major_version());
  // SQL Server's major version "16.00" has the family "16.0".
  if (traits_.supports_timezone && version.ends_with('0')) version.pop_back();
  return std::string(traits_.engine_type) + std::string(traits_.separator) + version;
}

IInstanceEngine DatabaseInstanceEngine::maria_db(const MariaDbInstanceEngineProps& props) {
  return IInstanceEngine({.engine_type = "mariadb",
                          .version = props.version,
                          .engine_family = "MYSQL",
                          .supports_read_replica_backups = true});
}

IInstanceEngine DatabaseInstanceEngine::mysql(const MySqlInstanceEngineProps& props) {
  return IInstanceEngine({.engine_type = "mysql",
                          .version = props.version,
                          .engine_family = "MYSQL",
                          .supports_read_replica_backups = true});
}

IInstanceEngine DatabaseInstanceEngine::postgres(const PostgresInstanceEngineProps& props) {
  const EngineFeatures& features = props.version.features();
  return IInstanceEngine({.engine_type = "postgres",
                          .version = props.version,
                          .engine_family = "POSTGRESQL",
                          .default_username = "postgres",
                          .s3_import = features.s3_import ? "s3Import" : "",
                          .s3_export = features.s3_export ? "s3Export" : ""});
}

IInstanceEngine DatabaseInstanceEngine::oracle_ee(const OracleEeInstanceEngineProps& props) {
  return oracle("oracle-ee", props);
}

IInstanceEngine DatabaseInstanceEngine::oracle_ee_cdb(const OracleEeCdbInstanceEngineProps& props) {
  return oracle("oracle-ee-cdb", props);
}

IInstanceEngine DatabaseInstanceEngine::oracle_se2(const OracleSe2InstanceEngineProps& props) {
  return oracle("oracle-se2", props);
}

IInstanceEngine DatabaseInstanceEngine::oracle_se2_cdb(const OracleSe2CdbInstanceEngineProps& props) {
  return oracle("oracle-se2-cdb", props);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_ee(const SqlServerEeInstanceEngineProps& props) {
  return sql_server("sqlserver-ee", props);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_ex(const SqlServerExInstanceEngineProps& props) {
  return sql_server("sqlserver-ex", props);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_se(const SqlServerSeInstanceEngineProps& props) {
  return sql_server("sqlserver-se", props);
}

IInstanceEngine DatabaseInstanceEngine::sql_server_web(const SqlServerWebInstanceEngineProps& props) {
  return sql_server("sqlserver-web", props);
}

}  // namespace cdk::rds
