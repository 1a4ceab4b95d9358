// Rotation of secrets: by functions of one's own, hosted ones, and applications; attached and imported secrets.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;
using secretsmanager::HostedRotation;
using secretsmanager::ISecret;
using secretsmanager::Secret;
using Application = secretsmanager::SecretRotationApplication;

namespace {

class Database : public ec2::IConnectable, public secretsmanager::ISecretAttachmentTarget {
 public:
  Database(int port, ec2::SecurityGroup& group)
      : connections_({.default_port = ec2::Port::tcp(port), .security_groups = {group}}) {}
  ec2::Connections& connections() override { return connections_; }
  secretsmanager::SecretAttachmentTargetProps as_secret_attachment_target() override {
    return {.target_id = "database", .target_type = secretsmanager::AttachmentTargetType::RDS_DB_INSTANCE};
  }

 private:
  ec2::Connections connections_;
};

struct Rotation : Stack {
  using Stack::Stack;

  kms::Key& key = add<kms::Key>("key");
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  Database target{3306, add<ec2::SecurityGroup>("database", {.vpc = vpc})};
  lambda_::Function& rotate =
      add<lambda_::Function>("rotate", {.code = lambda_::Code::from_inline("exports.handler = async () => {};"),
                                        .handler = "index.handler",
                                        .runtime = lambda_::Runtime::NODEJS_22_X});
  Secret& encrypted =
      add<Secret>("encrypted", {.encryption_key = key, .generate_secret_string = {.exclude_characters = "\""}});
  ISecret& imported = Secret::from_secret_name_v2(*this, "imported", "known");

  void own_functions() {
    add<Secret>("plain").add_rotation_schedule("schedule", {.rotation_lambda = rotate});
    add<secretsmanager::RotationSchedule>("often", {.secret = encrypted,
                                                    .automatically_after = Duration::hours(5),
                                                    .rotate_immediately_on_update = false,
                                                    .rotation_lambda = rotate});
    imported.add_rotation_schedule("schedule", {.automatically_after = Duration::days(0), .rotation_lambda = rotate});
    auto& distant =
        lambda_::Function::from_function_arn(*this, "distant", "arn:aws:lambda:eu-west-1:111122223333:function:rotate");
    add<Secret>("by-import")
        .add_rotation_schedule("schedule", {.automatically_after = Duration::days(1), .rotation_lambda = distant});
    auto& version = add<lambda_::Version>("version", {.lambda = rotate});
    auto& alias = add<lambda_::Alias>("alias", {.alias_name = "live", .version = version});
    add<Secret>("qualified0").add_rotation_schedule("schedule", {.rotation_lambda = version});
    add<Secret>("qualified1").add_rotation_schedule("schedule", {.rotation_lambda = alias});
  }

  void hosted() {
    auto& master = add<Secret>("master", {.encryption_key = key});
    const std::vector<HostedRotation> singles = {
        HostedRotation::mysql_single_user(),      HostedRotation::postgre_sql_single_user(),
        HostedRotation::oracle_single_user(),     HostedRotation::maria_db_single_user(),
        HostedRotation::sql_server_single_user(), HostedRotation::redshift_single_user(),
        HostedRotation::mongo_db_single_user()};
    const std::vector<HostedRotation> multis = {HostedRotation::mysql_multi_user({.master_secret = master}),
                                                HostedRotation::postgre_sql_multi_user({.master_secret = imported}),
                                                HostedRotation::oracle_multi_user({.master_secret = master}),
                                                HostedRotation::maria_db_multi_user({.master_secret = imported}),
                                                HostedRotation::sql_server_multi_user({.master_secret = master}),
                                                HostedRotation::redshift_multi_user({.master_secret = imported}),
                                                HostedRotation::mongo_db_multi_user({.master_secret = master})};
    for (std::size_t i = 0; i < singles.size(); ++i)
      add<Secret>("single" + std::to_string(i)).add_rotation_schedule("schedule", {.hosted_rotation = singles[i]});
    for (std::size_t i = 0; i < multis.size(); ++i)
      add<Secret>("multi" + std::to_string(i)).add_rotation_schedule("schedule", {.hosted_rotation = multis[i]});
    auto inside =
        HostedRotation::mysql_single_user({.exclude_characters = "/", .function_name = "rotator", .vpc = vpc});
    encrypted.add_rotation_schedule("hosted", {.automatically_after = Duration::days(1000), .hosted_rotation = inside});
    target.connections().allow_default_port_from(inside);
    const auto own = HostedRotation::postgre_sql_single_user(
        {.security_groups = {add<ec2::SecurityGroup>("one", {.vpc = vpc}),
                             ec2::SecurityGroup::from_security_group_id(*this, "two", "sg-12345")},
         .vpc = vpc,
         .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
    encrypted.add_rotation_schedule("own-groups", {.hosted_rotation = own});
  }

  void attached() {
    auto& attachment = add<secretsmanager::SecretTargetAttachment>(
        "attachment", {.secret = add<Secret>("to-attach", {.encryption_key = key}), .target = target});
    auto& known = secretsmanager::SecretTargetAttachment::from_secret_target_attachment_secret_arn(
        *this, "known-attachment", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:attached-AbCdEf");
    int count = 0;
    for (secretsmanager::ISecretTargetAttachment* secret :
         std::initializer_list<secretsmanager::ISecretTargetAttachment*>{&attachment, &known}) {
      secret->add_rotation_schedule("schedule", {.hosted_rotation = HostedRotation::mysql_single_user()});
      const std::string number = std::to_string(count++);
      add<CfnOutput>("arn" + number, {.value = secret->secret_target_attachment_secret_arn()});
      add<CfnOutput>("name" + number, {.value = secret->secret_name()});
    }
  }
};

/// Every application in every partition.
std::string places() {
  std::string text;
  for (const Application& application :
       {Application::MARIADB_ROTATION_SINGLE_USER, Application::MARIADB_ROTATION_MULTI_USER,
        Application::MYSQL_ROTATION_SINGLE_USER, Application::MYSQL_ROTATION_MULTI_USER,
        Application::ORACLE_ROTATION_SINGLE_USER, Application::ORACLE_ROTATION_MULTI_USER,
        Application::POSTGRES_ROTATION_SINGLE_USER, Application::POSTGRES_ROTATION_MULTI_USER,
        Application::SQLSERVER_ROTATION_SINGLE_USER, Application::SQLSERVER_ROTATION_MULTI_USER,
        Application::REDSHIFT_ROTATION_SINGLE_USER, Application::REDSHIFT_ROTATION_MULTI_USER,
        Application::MONGODB_ROTATION_SINGLE_USER, Application::MONGODB_ROTATION_MULTI_USER,
        Application::DB2_ROTATION_SINGLE_USER, Application::DB2_ROTATION_MULTI_USER})
    for (const char* partition : {"aws", "aws-cn", "aws-us-gov"})
      text += (text.empty() ? "" : "; ") + application.application_arn_for_partition(partition) + " " +
              application.semantic_version_for_partition(partition) +
              (application.is_multi_user() ? " true" : " false");
  return text;
}

struct Applications : Stack {
  using Stack::Stack;

  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  Database target{5432, add<ec2::SecurityGroup>("database", {.vpc = vpc})};
  kms::Key& key = add<kms::Key>("key");

  void all() {
    add<secretsmanager::SecretRotation>("plain", {.application = Application::MYSQL_ROTATION_SINGLE_USER,
                                                  .secret = add<Secret>("secret"),
                                                  .target = target,
                                                  .vpc = vpc});
    add<secretsmanager::SecretRotation>(
        "full", {.application = Application::POSTGRES_ROTATION_MULTI_USER,
                 .secret = add<Secret>("full-secret", {.encryption_key = key}),
                 .target = target,
                 .vpc = vpc,
                 .automatically_after = Duration::days(7),
                 .endpoint = vpc.add_interface_endpoint(
                     "endpoint", {.service = ec2::InterfaceVpcEndpointAwsService::SECRETS_MANAGER}),
                 .exclude_characters = "\" ",
                 .master_secret = add<Secret>("master", {.encryption_key = key}),
                 .rotate_immediately_on_update = false,
                 .security_group = add<ec2::SecurityGroup>("own", {.vpc = vpc}),
                 .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
    add<CfnOutput>("places", {.value = places()});
    const Application custom(
        "SecretsManagerOwn", "1.2.3",
        {.additional_semantic_versions = {{"aws-cn", "1.2.2"}, {"aws-us-gov", "1.2.1"}}, .is_multi_user = true});
    add<secretsmanager::SecretRotation>("a-rotation-with-a-name-that-is-much-longer-than-that-of-a-function-can-be",
                                        {.application = custom,
                                         .secret = add<Secret>("custom-secret"),
                                         .target = target,
                                         .vpc = vpc,
                                         .master_secret = Secret::from_secret_name_v2(*this, "known", "known")});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& rotation = app.add<Rotation>("rotation");
  rotation.own_functions();
  rotation.hosted();
  rotation.attached();
  app.add<Applications>("applications").all();
  return app.run();
}
