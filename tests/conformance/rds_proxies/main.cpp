// Databases with rotated passwords, proxies, kept logs and rules; engines without version; look-ups.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/events.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>
#include <cdk/rds.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;
using rds::Credentials;
using rds::DatabaseInstance;
using rds::DatabaseProxy;
using Engine = rds::DatabaseInstanceEngine;

namespace {

const std::string ACCOUNT = "111122223333";
const std::string REGION = "eu-west-1";
const ec2::SubnetSelection PUBLIC = {.subnet_type = ec2::SubnetType::PUBLIC};

struct Queue : events::IRuleTarget {
  events::RuleTargetConfig bind(events::Rule&, const std::string&) const override {
    return {.arn = "arn:aws:sqs:eu-west-1:111122223333:work"};
  }
};

struct Proxies : Stack {
  using Stack::Stack;

  ec2::Vpc& vpc = add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  kms::Key& key = add<kms::Key>("Key");
  iam::Role& role = add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()});
  rds::IInstanceEngine mysql = Engine::mysql({.version = rds::MysqlEngineVersion::VER_8_4_6});
  rds::IInstanceEngine postgres = Engine::postgres({.version = rds::PostgresEngineVersion::VER_17_6});
  Credentials credentials = Credentials::from_generated_secret("owner", {.encryption_key = key});
  DatabaseInstance& first =
      add<DatabaseInstance>("First", {.engine = mysql, .vpc = vpc, .credentials = credentials, .vpc_subnets = PUBLIC});
  rds::DatabaseSecret& user = add<rds::DatabaseSecret>("User", {.username = "reader", .master_secret = first.secret()});
  DatabaseInstance& second =
      add<DatabaseInstance>("Second", {.engine = postgres, .vpc = vpc, .credentials = credentials});

  void rotations() {
    first.add_rotation_single_user();
    first.add_rotation_multi_user("Reader", {.secret = user.attach(first)});
    second.add_rotation_single_user({.automatically_after = Duration::days(14),
                                     .endpoint = vpc.add_interface_endpoint(
                                         "Endpoint", {.service = ec2::InterfaceVpcEndpointAwsService::SECRETS_MANAGER}),
                                     .exclude_characters = "\"",
                                     .rotate_immediately_on_update = false,
                                     .security_group = add<ec2::SecurityGroup>("RotationGroup", {.vpc = vpc}),
                                     .vpc_subnets = PUBLIC});
    second.add_rotation_multi_user("Writer", {.secret = add<rds::DatabaseSecret>(
                                                  "Other", {.username = "writer", .master_secret = second.secret()})});
    const std::vector<rds::IInstanceEngine> others = {
        Engine::maria_db({.version = rds::MariaDbEngineVersion::VER_11_8_6}),
        Engine::oracle_se2({.version = rds::OracleEngineVersion::VER_19}),
        Engine::sql_server_se({.version = rds::SqlServerEngineVersion::VER_16_00_4236_2_V1})};
    for (std::size_t i = 0; i < others.size(); ++i) {
      const std::string number = std::to_string(i);
      auto& other = add<DatabaseInstance>("Other" + number, {.engine = others[i], .vpc = vpc});
      other.add_rotation_single_user();
      other.add_rotation_multi_user("Multi",
                                    {.secret = add<rds::DatabaseSecret>("User" + number, {.username = "reader"})});
    }
  }

  DatabaseProxy& full() {
    auto& proxy =
        add<DatabaseProxy>("Full", {.proxy_target = rds::ProxyTarget::from_instance(second),
                                    .vpc = vpc,
                                    .borrow_timeout = Duration::seconds(30),
                                    .client_password_auth_type = rds::ClientPasswordAuthType::POSTGRES_SCRAM_SHA_256,
                                    .db_proxy_name = "front",
                                    .debug_logging = true,
                                    .default_auth_scheme = rds::DefaultAuthScheme::NONE,
                                    .iam_auth = true,
                                    .idle_client_timeout = Duration::minutes(10),
                                    .init_query = "SET x=1",
                                    .max_connections_percent = 80,
                                    .max_idle_connections_percent = 20,
                                    .require_tls = false,
                                    .role = role,
                                    .secrets = {*second.secret(), user},
                                    .security_groups = {add<ec2::SecurityGroup>("ProxyGroup", {.vpc = vpc})},
                                    .session_pinning_filters = {rds::SessionPinningFilter::EXCLUDE_VARIABLE_SETS,
                                                                rds::SessionPinningFilter::of("OWN")},
                                    .vpc_subnets = PUBLIC});
    proxy.connections().add_security_group(add<ec2::SecurityGroup>("LateGroup", {.vpc = vpc}));
    return proxy;
  }

  void endpoints(DatabaseProxy& proxy, rds::IDatabaseProxy& known) {
    const std::vector<rds::IDatabaseProxyEndpoint*> all = {
        &proxy.add_endpoint("Plain"),
        &proxy.add_endpoint("Reader", {.db_proxy_endpoint_name = "reader",
                                       .security_groups = {add<ec2::SecurityGroup>("EndpointGroup", {.vpc = vpc})},
                                       .target_role = rds::ProxyEndpointTargetRole::READ_ONLY,
                                       .vpc = vpc,
                                       .vpc_subnets = PUBLIC}),
        &add<rds::DatabaseProxyEndpoint>(
            "OfKnown", {.db_proxy = known, .vpc = vpc, .target_role = rds::ProxyEndpointTargetRole::READ_WRITE}),
        &rds::DatabaseProxyEndpoint::from_database_proxy_endpoint_attributes(
            *this, "KnownEndpoint",
            {.db_proxy_endpoint_arn = "arn:endpoint", .db_proxy_endpoint_name = "e", .endpoint = "e.example.com"})};
    for (std::size_t i = 0; i < all.size(); ++i)
      output("Endpoint" + std::to_string(i), {all[i]->db_proxy_endpoint_arn(), all[i]->endpoint()});
  }

  void proxies() {
    auto& proxy = first.add_proxy("Proxy", {.vpc = vpc, .secrets = {*first.secret()}});
    proxy.grant_connect(role);
    proxy.grant_connect(role, "admin");
    proxy.connections().allow_from(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::tcp(3306));
    auto& full = this->full();
    auto& by_iam = first.add_proxy("ByIam", {.vpc = vpc, .default_auth_scheme = rds::DefaultAuthScheme::IAM_AUTH});
    by_iam.grant_connect(role, "someone");
    add<secretsmanager::Secret>("OfProxy").attach(full);
    auto& known = DatabaseProxy::from_database_proxy_attributes(
        *this, "Known",
        {.db_proxy_arn = "arn:aws:rds:eu-west-1:111122223333:db-proxy:prx-0123",
         .db_proxy_name = "known",
         .endpoint = "known.example.com"});
    known.grant_connect(role, "someone");
    endpoints(proxy, known);
    int count = 0;
    for (rds::IDatabaseProxy* one : std::initializer_list<rds::IDatabaseProxy*>{&proxy, &full, &known})
      output("Proxy" + std::to_string(count++), {one->db_proxy_name(), one->db_proxy_arn(), one->endpoint()});
  }

  void events() {
    auto& kept = add<DatabaseInstance>("Kept", {.engine = postgres,
                                                .vpc = vpc,
                                                .cloudwatch_logs_exports = {"postgresql", "upgrade"},
                                                .cloudwatch_logs_retention = logs::RetentionDays::ONE_MONTH,
                                                .network_type = rds::NetworkType::IPV6});
    kept.cloudwatch_log_groups("upgrade").grant_write(role);
    add<rds::DatabaseInstanceReadReplica>(
        "Replica", {.instance_type = ec2::InstanceType::of(ec2::InstanceClass::T4G, ec2::InstanceSize::MEDIUM),
                    .source_database_instance = kept,
                    .vpc = vpc,
                    .cloudwatch_logs_exports = {"postgresql"},
                    .cloudwatch_logs_retention = logs::RetentionDays::ONE_DAY,
                    .cloudwatch_logs_retention_role = role});
    add<rds::DatabaseInstanceFromSnapshot>("Restored", {.engine = postgres,
                                                        .vpc = vpc,
                                                        .cloudwatch_logs_exports = {"upgrade"},
                                                        .cloudwatch_logs_retention = logs::RetentionDays::INFINITE,
                                                        .snapshot_identifier = "x"});
    kept.on_event("Failures", {.description = "Failures",
                               .event_pattern = {.detail_type = {"RDS DB Instance Event"}},
                               .rule_name = "failures",
                               .target = Queue()});
    auto& imported = DatabaseInstance::from_database_instance_attributes(
        *this, "Imported",
        {.instance_endpoint_address = "db.example.com",
         .instance_identifier = "mine",
         .port = 3306,
         .security_groups = {ec2::SecurityGroup::from_security_group_id(*this, "ImportedGroup",
                                                                        "sg-0123456789abcdef0")},
         .engine = mysql});
    imported.add_proxy("OfImported",
                       {.vpc = vpc,
                        .client_password_auth_type = rds::ClientPasswordAuthType::MYSQL_CACHING_SHA2_PASSWORD,
                        .secrets = {user}});
    imported.on_event("Any").add_event_pattern(
        {.detail = {{"EventCategories", Input<Json>(Value::list({"failover"}))}}});
  }

  void any_version() {
    const std::vector<std::pair<std::string, rds::IInstanceEngine>> engines = {
        {"MARIADB", Engine::MARIADB},
        {"MYSQL", Engine::MYSQL},
        {"ORACLE_EE", Engine::ORACLE_EE},
        {"ORACLE_EE_CDB", Engine::ORACLE_EE_CDB},
        {"ORACLE_SE2", Engine::ORACLE_SE2},
        {"ORACLE_SE2_CDB", Engine::ORACLE_SE2_CDB},
        {"POSTGRES", Engine::POSTGRES},
        {"SQL_SERVER_EE", Engine::SQL_SERVER_EE},
        {"SQL_SERVER_EX", Engine::SQL_SERVER_EX},
        {"SQL_SERVER_SE", Engine::SQL_SERVER_SE},
        {"SQL_SERVER_WEB", Engine::SQL_SERVER_WEB}};
    for (const auto& [name, engine] : engines)
      add<DatabaseInstance>(
          "Any" + name, {.engine = engine,
                         .vpc = vpc,
                         .credentials = Credentials::from_password("owner", SecretValue::secrets_manager("password")),
                         .s3_import_role = name == "POSTGRES" ? OptRef<iam::IRole>(role) : OptRef<iam::IRole>()});
  }

  void output(const std::string& name, const std::vector<Input<std::string>>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) add<CfnOutput>(name + std::to_string(i), {.value = values[i]});
  }
};

std::string asked(const std::string& name) {
  return "cc-api-provider:account=" + ACCOUNT + ":exactIdentifier=" + name +
         ":propertiesToReturn.0=DBInstanceArn:propertiesToReturn.1=Endpoint.Address:propertiesToReturn.2=Endpoint.Port:"
         "propertiesToReturn.3=DbiResourceId:propertiesToReturn.4=DBSecurityGroups:"
         "propertiesToReturn.5=VPCSecurityGroups:region=" +
         REGION + ":typeName=AWS$:$:RDS$:$:DBInstance";
}

Value found(const std::vector<Value>& classic_groups, const std::vector<Value>& groups) {
  return Value::list({Value::object({{"Identifier", "x"},
                                     {"DBInstanceArn", "arn:x"},
                                     {"Endpoint.Address", "x.example.com"},
                                     {"Endpoint.Port", "3306"},
                                     {"DbiResourceId", "db-X"},
                                     {"DBSecurityGroups", Value::list(classic_groups)},
                                     {"VPCSecurityGroups", Value::list(groups)}})});
}

void look_up(Stack& stack) {
  for (const std::string name : {"in-vpc", "classic", "unanswered"}) {
    auto& database = DatabaseInstance::from_lookup(stack, name, {.instance_identifier = name});
    database.connections().allow_default_port_from_any_ipv4("in");
    database.grant_connect(stack.add<iam::Role>(name + "-role", {.assumed_by = iam::AccountRootPrincipal()}),
                           "someone");
    stack.add<CfnOutput>(name + "-text",
                         {.value = format("{} {} {}", database.instance_arn(), database.instance_identifier(),
                                          database.instance_endpoint().socket_address())});
  }
}

void unique_name(Stack& stack) {
  stack.node().set_context("@aws-cdk/aws-rds:databaseProxyUniqueResourceName", true);
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2, .nat_gateways = 1});
  const auto mysql = Engine::mysql({.version = rds::MysqlEngineVersion::VER_8_4_6});
  stack.add<DatabaseInstance>("Database", {.engine = mysql, .vpc = vpc})
      .add_proxy("Proxy", {.vpc = vpc, .default_auth_scheme = rds::DefaultAuthScheme::IAM_AUTH});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv,
          {.context = {{asked("in-vpc"), found({}, {"sg-0123456789abcdef1", "sg-0123456789abcdef2"})},
                       {asked("classic"), found({"sg-0123456789abcdef3"}, {"sg-0123456789abcdef1"})}}});
  auto& stack = app.add<Proxies>("Proxies");
  stack.rotations();
  stack.proxies();
  stack.events();
  stack.any_version();
  look_up(app.add<Stack>("LookUps", {.env = {.account = ACCOUNT, .region = REGION}}));
  unique_name(app.add<Stack>("Unique"));
  return app.run();
}
