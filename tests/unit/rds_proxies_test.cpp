#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/rds.hpp>
#include <cdk/secretsmanager.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using rds::DatabaseInstance;
using rds::DatabaseInstanceEngine;
using rds::DatabaseProxyOptions;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc");
  secretsmanager::Secret& secret = stack.add<secretsmanager::Secret>("secret");

  /// The error of a proxy whose options a function changes.
  template <class F>
  std::string error(F change, const rds::IInstanceEngine& engine = DatabaseInstanceEngine::POSTGRES) {
    DatabaseProxyOptions options{.vpc = vpc, .secrets = {secret}};
    change(options);
    auto& database = stack.add<DatabaseInstance>("db", {.engine = engine, .vpc = vpc});
    return refusal([&] { database.add_proxy("proxy", options); });
  }
};

template <class F>
std::string error_with(F change) {
  return Fixture().error(change);
}

const std::string AT = "error: [stack/db/proxy] ";
const std::string GROUP = " (AWS::RDS::DBProxyTargetGroup ConnectionPoolConfigurationInfo.";

}  // namespace

TEST_CASE("proxies that contradict themselves") {
  CHECK(error_with([](DatabaseProxyOptions&) {}) == "");
  CHECK(error_with([](DatabaseProxyOptions& options) { options.secrets = {}; }) ==
        AT + "a proxy has no secrets; allowed: one at least, or DefaultAuthScheme::IAM_AUTH (AWS::RDS::DBProxy Auth)");
  CHECK(error_with([](DatabaseProxyOptions& options) {
          options.secrets = {};
          options.default_auth_scheme = rds::DefaultAuthScheme::IAM_AUTH;
        }) == "");
  CHECK(error_with([](DatabaseProxyOptions& options) { options.max_connections_percent = 101; }) ==
        AT + "max_connections_percent is 101; allowed: 1 to 100" + GROUP + "MaxConnectionsPercent)");
  CHECK(error_with([](DatabaseProxyOptions& options) {
          options.max_connections_percent = 30;
          options.max_idle_connections_percent = 31;
        }) == AT + "max_idle_connections_percent is 31; allowed: 0 to 30" + GROUP + "MaxIdleConnectionsPercent)");
}

TEST_CASE("clients of a proxy show their password as the engine takes it") {
  using rds::ClientPasswordAuthType;
  const std::vector<std::pair<ClientPasswordAuthType, std::string>> foreign = {
      {ClientPasswordAuthType::MYSQL_NATIVE_PASSWORD, "MYSQL_NATIVE_PASSWORD"},
      {ClientPasswordAuthType::MYSQL_CACHING_SHA2_PASSWORD, "MYSQL_CACHING_SHA2_PASSWORD"},
      {ClientPasswordAuthType::SQL_SERVER_AUTHENTICATION, "SQL_SERVER_AUTHENTICATION"}};
  for (const auto& [type, name] : foreign)
    CHECK(error_with([type = type](DatabaseProxyOptions& options) { options.client_password_auth_type = type; }) ==
          AT + "client_password_auth_type is " + name +
              " with engines of POSTGRESQL; allowed: one for POSTGRESQL (AWS::RDS::DBProxy "
              "Auth.ClientPasswordAuthType)");
  for (const ClientPasswordAuthType type :
       {ClientPasswordAuthType::POSTGRES_MD5, ClientPasswordAuthType::POSTGRES_SCRAM_SHA_256}) {
    const auto change = [type](DatabaseProxyOptions& options) { options.client_password_auth_type = type; };
    CHECK(error_with(change) == "");
    CHECK(Fixture().error(change, DatabaseInstanceEngine::SQL_SERVER_EX) ==
          AT + "client_password_auth_type is " + std::string(to_value(type)) +
              " with engines of SQLSERVER; allowed: one for SQLSERVER (AWS::RDS::DBProxy Auth.ClientPasswordAuthType)");
  }
}

TEST_CASE("proxies lead to databases that they know") {
  Fixture f;
  const auto none = [](DatabaseProxyOptions&) {};
  CHECK(f.error(none, DatabaseInstanceEngine::ORACLE_EE) ==
        AT + "a proxy for oracle-ee; allowed: mariadb, mysql, postgres or SQL Server (AWS::RDS::DBProxy EngineFamily)");
  auto& imported = DatabaseInstance::from_database_instance_attributes(
      f.stack, "imported",
      {.instance_endpoint_address = "a", .instance_identifier = "b", .port = 1, .security_groups = {}});
  CHECK(refusal([&] { imported.add_proxy("proxy", {.vpc = f.vpc, .secrets = {f.secret}}); }) ==
        "error: [stack/imported/proxy] the engine of the proxy's target stack/imported isn't known; allowed: an import "
        "with an engine; no replica (AWS::RDS::DBProxy EngineFamily)");
}

TEST_CASE("who connects to a proxy is a user") {
  Fixture f;
  auto& role = f.stack.add<iam::Role>("role", {.assumed_by = iam::AccountRootPrincipal()});
  auto& database = f.stack.add<DatabaseInstance>("db", {.engine = DatabaseInstanceEngine::MYSQL, .vpc = f.vpc});
  auto& two = database.add_proxy("two", {.vpc = f.vpc, .secrets = {f.secret, *database.secret()}});
  CHECK(refusal([&] { two.grant_connect(role); }) ==
        "error: [stack/db/two] somebody was allowed to connect to a proxy with 2 secrets as no user; allowed: a "
        "db_user");
  auto& known = rds::DatabaseProxy::from_database_proxy_attributes(
      f.stack, "known", {.db_proxy_arn = "arn", .db_proxy_name = "known", .endpoint = "host"});
  CHECK(refusal([&] { known.grant_connect(role); }) ==
        "error: [stack/known] somebody was allowed to connect to an imported proxy as no user; allowed: a db_user");
}

TEST_CASE("endpoints of proxies are in two subnets") {
  Fixture f;
  auto& vpc = f.stack.add<ec2::Vpc>("small", {.max_azs = 1});
  auto& known = rds::DatabaseProxy::from_database_proxy_attributes(
      f.stack, "known", {.db_proxy_arn = "arn", .db_proxy_name = "known", .endpoint = "host"});
  CHECK(refusal([&] { f.stack.add<rds::DatabaseProxyEndpoint>("e", {.db_proxy = known, .vpc = vpc}); }) ==
        "error: [stack/e] the endpoint of a proxy has 1 of the subnets it needs; allowed: 2 or more "
        "(AWS::RDS::DBProxyEndpoint "
        "VpcSubnetIds)");
}
