#include <cdk/arn.hpp>
#include <cdk/duration_input.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/rds/cfn_db_instance.hpp>
#include <cdk/rds/cfn_db_proxy.hpp>
#include <cdk/rds/cfn_db_proxy_target_group.hpp>
#include <cdk/rds/database_proxy.hpp>
#include <cdk/rds/database_proxy_endpoint.hpp>
#include <cdk/rds/idatabase_cluster.hpp>
#include <cdk/rds/idatabase_instance.hpp>

#include "private/engine_description.hpp"
#include "private/proxy_of.hpp"

namespace cdk::rds {
namespace {

class ImportedDatabaseProxy final : public IDatabaseProxy {
 public:
  using Props = DatabaseProxyAttributes;
  ImportedDatabaseProxy(const Scope& scope, const Props& props) : IDatabaseProxy(scope), props_(props) {}
  Input<std::string> db_proxy_name() override { return props_.db_proxy_name; }
  Input<std::string> db_proxy_arn() override { return props_.db_proxy_arn; }
  Input<std::string> endpoint() override { return props_.endpoint; }

 private:
  Props props_;
};

/// The family of engines that has a way of showing passwords.
std::string_view family_of(ClientPasswordAuthType type) {
  switch (type) {
    case ClientPasswordAuthType::MYSQL_NATIVE_PASSWORD:
    case ClientPasswordAuthType::MYSQL_CACHING_SHA2_PASSWORD: return "MYSQL";
    case ClientPasswordAuthType::POSTGRES_SCRAM_SHA_256:
    case ClientPasswordAuthType::POSTGRES_MD5: return "POSTGRESQL";
    case ClientPasswordAuthType::SQL_SERVER_AUTHENTICATION: return "SQLSERVER";
  }
  return {};
}

Input<std::string> name_of(const DatabaseProxy& proxy, const DatabaseProxyOptions& props) {
  if (props.db_proxy_name.is_set()) return props.db_proxy_name;
  const bool unique = FeatureFlags::of(proxy).is_enabled("@aws-cdk/aws-rds:databaseProxyUniqueResourceName");
  return unique ? Names::unique_resource_name(proxy, {.max_length = 60}) : proxy.node().id();
}

std::vector<CfnDBProxyTypes::AuthFormatProperty> sign_ins(const DatabaseProxyOptions& props) {
  std::vector<CfnDBProxyTypes::AuthFormatProperty> made;
  for (secretsmanager::ISecret& secret : props.secrets)
    made.push_back({.auth_scheme = "SECRETS",
                    .client_password_auth_type = props.client_password_auth_type,
                    .iam_auth = props.iam_auth.value_or(false) ? "REQUIRED" : "DISABLED",
                    .secret_arn = secret.secret_arn()});
  return made;
}

/// A cluster is only a target once it has its instances.
void depend_on_instances(CfnDBProxyTargetGroup& group, const IDatabaseCluster& cluster) {
  const auto depend = [&](CfnResource* resource) {
    if (resource != nullptr) group.add_resource_dependency(*resource);
  };
  cluster.node().for_each_child([&](Construct& child) {
    depend(dynamic_cast<CfnDBInstance*>(&child));
    depend(dynamic_cast<CfnDBInstance*>(child.node().default_child()));
  });
  if (Construct* own = cluster.node().default_child()) depend(own->as_resource());
}

}  // namespace

iam::Grant IDatabaseProxy::grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user) {
  if (!db_user.is_set()) fail(*this, {"somebody was allowed to connect to an imported proxy as no user", "a db_user"});
  const Input<std::string> id =
      stack().split_arn(db_proxy_arn(), ArnFormat::COLON_RESOURCE_NAME, node().where()).resource_name;
  const auto arn = stack().format_arn({.resource = "dbuser",
                                       .service = "rds-db",
                                       .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                       .resource_name = concat(id, "/", db_user)});
  return iam::Grant::add_to_principal({.actions = {"rds-db:connect"}, .grantee = grantee, .resource_arns = {arn}});
}

DatabaseProxyProps proxy_of(const ProxyTarget& target, const DatabaseProxyOptions& options) {
  return {.proxy_target = target,
          .vpc = options.vpc,
          .borrow_timeout = options.borrow_timeout,
          .client_password_auth_type = options.client_password_auth_type,
          .db_proxy_name = options.db_proxy_name,
          .debug_logging = options.debug_logging,
          .default_auth_scheme = options.default_auth_scheme,
          .iam_auth = options.iam_auth,
          .idle_client_timeout = options.idle_client_timeout,
          .init_query = options.init_query,
          .max_connections_percent = options.max_connections_percent,
          .max_idle_connections_percent = options.max_idle_connections_percent,
          .require_tls = options.require_tls,
          .role = options.role,
          .secrets = options.secrets,
          .security_groups = options.security_groups,
          .session_pinning_filters = options.session_pinning_filters,
          .vpc_subnets = options.vpc_subnets};
}

ProxyTargetConfig ProxyTarget::bind(DatabaseProxy& proxy) const {
  const std::string path = cluster_ ? cluster_->node().path() : instance_->node().path();
  Optional<IEngine> engine;
  if (instance_ && instance_->engine()) engine = *instance_->engine();
  if (cluster_ && cluster_->engine()) engine = *cluster_->engine();
  if (!engine)
    fail(proxy, {"the engine of the proxy's target " + path + " isn't known", "an import with an engine; no replica",
                 "AWS::RDS::DBProxy EngineFamily"});
  if (engine->engine_family().empty())
    fail(proxy, {"a proxy for " + described(*engine), "mariadb, mysql, postgres or SQL Server",
                 "AWS::RDS::DBProxy EngineFamily"});
  if (cluster_) {
    cluster_->connections().allow_default_port_from(proxy, "Allow connections to the database Cluster from the Proxy");
    return {.engine_family = engine->engine_family(), .db_clusters = {*cluster_}};
  }
  instance_->connections().allow_default_port_from(proxy, "Allow connections to the database Instance from the Proxy");
  return {.engine_family = engine->engine_family(), .db_instances = {*instance_}};
}

DatabaseProxy::DatabaseProxy(const Scope& scope, const Props& props)
    : IDatabaseProxy(scope), vpc_(*props.vpc), secrets_(props.secrets) {
  check(props);
  iam::IRole* role = props.role.get();
  if (role == nullptr) role = &add<iam::Role>("IAMRole", {.assumed_by = iam::ServicePrincipal("rds.amazonaws.com")});
  for (secretsmanager::ISecret& secret : props.secrets) {
    secret.grant_read(*role);
    if (secret.encryption_key() != nullptr) secret.encryption_key()->grant_decrypt(*role);
  }
  std::vector<Ref<ec2::ISecurityGroup>> groups = props.security_groups;
  if (groups.empty())
    groups.emplace_back(add<ec2::SecurityGroup>("ProxySecurityGroup",
                                                {.vpc = vpc_, .description = "SecurityGroup for Database Proxy"}));
  connections_ = ec2::Connections({.security_groups = groups});
  const ProxyTargetConfig target = props.proxy_target.bind(*this);
  check_password_type(props, target.engine_family);
  CfnDBProxyProps resource{.db_proxy_name = name_of(*this, props),
                           .engine_family = target.engine_family,
                           .role_arn = role->role_arn(),
                           .vpc_subnet_ids = vpc_.select_subnets(props.vpc_subnets).subnet_ids,
                           .debug_logging = props.debug_logging,
                           .default_auth_scheme = props.default_auth_scheme,
                           .idle_client_timeout = detail::to_seconds(props.idle_client_timeout),
                           .require_tls = props.require_tls.value_or(true),
                           .vpc_security_group_ids = Lazy::list([this] {
                             std::vector<Input<std::string>> ids;
                             for (ec2::ISecurityGroup& group : connections_.security_groups())
                               ids.push_back(group.security_group_id());
                             return Input<List<std::string>>(ids);
                           })};
  if (!props.secrets.empty()) resource.auth = sign_ins(props);
  auto& proxy = add<CfnDBProxy>("Resource", std::move(resource));
  name_ = proxy.ref();
  arn_ = proxy.attr_db_proxy_arn();
  endpoint_ = proxy.attr_endpoint();
  add_target_group(props, target);
}

void DatabaseProxy::check(const Props& props) const {
  if (props.secrets.empty() && props.default_auth_scheme != DefaultAuthScheme::IAM_AUTH)
    fail(*this, {"a proxy has no secrets", "one at least, or DefaultAuthScheme::IAM_AUTH", "AWS::RDS::DBProxy Auth"});
  const std::string group = "AWS::RDS::DBProxyTargetGroup ConnectionPoolConfigurationInfo.";
  const auto most = props.max_connections_percent.value_or(100);
  if (most < 1 || most > 100)
    fail(*this, {"max_connections_percent is " + std::to_string(most), "1 to 100", group + "MaxConnectionsPercent"});
  const auto idle = props.max_idle_connections_percent.value_or(0);
  if (idle < 0 || idle > most)
    fail(*this, {"max_idle_connections_percent is " + std::to_string(idle), "0 to " + std::to_string(most),
                 group + "MaxIdleConnectionsPercent"});
}

void DatabaseProxy::check_password_type(const Props& props, std::string_view family) const {
  if (!props.client_password_auth_type) return;
  const ClientPasswordAuthType type = *props.client_password_auth_type;
  if (family_of(type) != family)
    fail(*this,
         {"client_password_auth_type is " + std::string(to_value(type)) + " with engines of " + std::string(family),
          "one for " + std::string(family), "AWS::RDS::DBProxy Auth.ClientPasswordAuthType"});
}

void DatabaseProxy::add_target_group(const Props& props, const ProxyTargetConfig& target) {
  std::vector<Input<std::string>> instances, clusters, filters;
  for (IDatabaseInstance& instance : target.db_instances) instances.push_back(instance.instance_identifier());
  for (IDatabaseCluster& cluster : target.db_clusters) clusters.push_back(cluster.cluster_identifier());
  for (const SessionPinningFilter& filter : props.session_pinning_filters) filters.push_back(filter.filter_name());
  CfnDBProxyTargetGroupTypes::ConnectionPoolConfigurationInfoFormatProperty pool{
      .connection_borrow_timeout = detail::to_seconds(props.borrow_timeout),
      .init_query = props.init_query,
      .max_connections_percent = props.max_connections_percent,
      .max_idle_connections_percent = props.max_idle_connections_percent};
  if (!filters.empty()) pool.session_pinning_filters = filters;
  CfnDBProxyTargetGroupProps group{
      .db_proxy_name = name_, .target_group_name = "default", .connection_pool_configuration_info = pool};
  if (!instances.empty()) group.db_instance_identifiers = instances;
  if (!clusters.empty()) group.db_cluster_identifiers = clusters;
  auto& made = add<CfnDBProxyTargetGroup>("ProxyTargetGroup", std::move(group));
  for (IDatabaseCluster& cluster : target.db_clusters) depend_on_instances(made, cluster);
}

IDatabaseProxy& DatabaseProxy::from_database_proxy_attributes(Construct& scope, Id id,
                                                              const DatabaseProxyAttributes& attrs) {
  return scope.add<ImportedDatabaseProxy>(std::move(id), attrs);
}

iam::Grant DatabaseProxy::grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user) {
  if (db_user.is_set()) return IDatabaseProxy::grant_connect(grantee, db_user);
  if (secrets_.size() != 1)
    fail(*this,
         {"somebody was allowed to connect to a proxy with " + std::to_string(secrets_.size()) + " secrets as no user",
          "a db_user"});
  return IDatabaseProxy::grant_connect(grantee, secrets_[0]->secret_value_from_json("username").unsafe_unwrap());
}

secretsmanager::SecretAttachmentTargetProps DatabaseProxy::as_secret_attachment_target() {
  return {.target_id = name_, .target_type = secretsmanager::AttachmentTargetType::RDS_DB_PROXY};
}

DatabaseProxyEndpoint& DatabaseProxy::add_endpoint(Id id, const DatabaseProxyEndpointOptions& options) {
  return add<DatabaseProxyEndpoint>(std::move(id), {.db_proxy = *this,
                                                    .vpc = options.vpc ? *options.vpc : vpc_,
                                                    .db_proxy_endpoint_name = options.db_proxy_endpoint_name,
                                                    .security_groups = options.security_groups,
                                                    .target_role = options.target_role,
                                                    .vpc_subnets = options.vpc_subnets});
}

DatabaseProxyEndpoint& DatabaseProxy::add_endpoint(Id id) { return add_endpoint(std::move(id), {}); }

}  // namespace cdk::rds
