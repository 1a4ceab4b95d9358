#include <cdk/construct.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/rds/cluster_engine.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/secretsmanager/secret_rotation_application.hpp>

#include "private/engine_description.hpp"

namespace cdk::rds {
namespace {

using Application = secretsmanager::SecretRotationApplication;

constexpr std::string_view mysql_logs[] = {"error", "general", "slowquery", "audit", "instance", "iam-db-auth-error"};
constexpr std::string_view postgres_logs[] = {"postgresql", "iam-db-auth-error", "instance"};

}  // namespace

constexpr IClusterEngine DatabaseClusterEngine::AURORA_MYSQL = IClusterEngine::mysql_in({"", "5.7"}, false, false);
constexpr IClusterEngine DatabaseClusterEngine::AURORA_POSTGRESQL =
    IClusterEngine::postgres_in({"", "", {.s3_import = true, .s3_export = true}}, false);

IClusterEngine DatabaseClusterEngine::aurora_mysql(const AuroraMysqlClusterEngineProps& props) {
  return IClusterEngine::mysql_in(props.version, props.version.combines_roles(), props.version.pauses());
}

IClusterEngine DatabaseClusterEngine::aurora_postgres(const AuroraPostgresClusterEngineProps& props) {
  return IClusterEngine::postgres_in(props.version, props.version.pauses());
}

const Application& IClusterEngine::single_user_rotation_application() const {
  return is_mysql() ? Application::MYSQL_ROTATION_SINGLE_USER : Application::POSTGRES_ROTATION_SINGLE_USER;
}

const Application& IClusterEngine::multi_user_rotation_application() const {
  return is_mysql() ? Application::MYSQL_ROTATION_MULTI_USER : Application::POSTGRES_ROTATION_MULTI_USER;
}

std::span<const std::string_view> IClusterEngine::supported_log_types() const {
  if (is_mysql()) return mysql_logs;
  return postgres_logs;
}

ClusterEngineConfig IClusterEngine::bind_to_cluster(Construct& scope, const ClusterEngineBindOptions& options) const {
  ClusterEngineConfig config{.features = {.serverless_v2_auto_pause_supported = pauses_},
                             .parameter_group = options.parameter_group};
  if (is_mysql()) {
    bind_mysql(scope, options, config);
    return config;
  }
  check_postgres(scope, options);
  const EngineFeatures& features = engine_version().features();
  if (features.s3_import) config.features.s3_import = "s3Import";
  if (features.s3_export) config.features.s3_export = "s3Export";
  if (!config.parameter_group) config.parameter_group = default_parameter_group(scope);
  config.port = 5432;
  return config;
}

void IClusterEngine::bind_mysql(Construct& scope, const ClusterEngineBindOptions& options,
                                ClusterEngineConfig& config) const {
  if (!config.parameter_group) {
    if (options.s3_import_role || options.s3_export_role)
      config.parameter_group = scope.add<ParameterGroup>("ClusterParameterGroup", {.engine = *this});
    else
      config.parameter_group = default_parameter_group(scope);
  }
  const auto set = [&](const OptRef<iam::IRole>& role, const char* own_parameter) {
    if (role)
      config.parameter_group->add_parameter(combines_roles_ ? "aws_default_s3_role" : own_parameter, role->role_arn());
  };
  set(options.s3_import_role, "aurora_load_from_s3_role");
  set(options.s3_export_role, "aurora_select_into_s3_role");
}

void IClusterEngine::check_postgres(const Construct& scope, const ClusterEngineBindOptions& options) const {
  const auto refuse = [&](const char* what) {
    fail(scope, {std::string(what) + " is asked for with " + described(*this) + ", which doesn't have it",
                 "another engine or version", "AWS::RDS::DBCluster AssociatedRoles"});
  };
  if (options.s3_import_role && !engine_version().features().s3_import) refuse("s3_import");
  if (options.s3_export_role && !engine_version().features().s3_export) refuse("s3_export");
}

IParameterGroup& IClusterEngine::default_parameter_group(Construct& scope) const {
  const std::string family = parameter_group_family();
  if (family.empty())
    fail(scope, {"a cluster of " + std::string(engine_type()) + " without a version has no parameter_group",
                 "a version, or a parameter_group", "AWS::RDS::DBCluster DBClusterParameterGroupName"});
  const char* id = is_mysql() ? "AuroraMySqlDatabaseClusterEngineDefaultParameterGroup"
                              : "AuroraPostgreSqlDatabaseClusterEngineDefaultParameterGroup";
  return ParameterGroup::from_parameter_group_name(scope, id, "default." + family);
}

}  // namespace cdk::rds
