#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/secretsmanager.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using secretsmanager::HostedRotation;
using secretsmanager::Secret;
using secretsmanager::SecretRotation;
using Application = secretsmanager::SecretRotationApplication;

namespace {

/// What is refused in a stack of its own.
template <class F>
std::string refused(F call) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return refusal([&] { call(stack); });
}

}  // namespace

TEST_CASE("secrets that contradict themselves") {
  CHECK(
      refused([](Stack& s) { s.add<Secret>("s", {.generate_secret_string = {.generate_string_key = "password"}}); }) ==
      "error: [stack/s] generate_secret_string has a generate_string_key and no secret_string_template; allowed: both "
      "or neither (AWS::SecretsManager::Secret GenerateSecretString)");
  CHECK(refused([](Stack& s) { s.add<Secret>("s", {.generate_secret_string = {.secret_string_template = "{}"}}); }) ==
        "error: [stack/s] generate_secret_string has a secret_string_template and no generate_string_key; allowed: "
        "both or neither (AWS::SecretsManager::Secret GenerateSecretString)");
  CHECK(refused([](Stack& s) {
          s.add<Secret>("s", {.generate_secret_string = {.password_length = 10},
                              .secret_string_value = SecretValue::unsafe_plain_text("x")});
        }) ==
        "error: [stack/s] the text of a secret is given in 2 ways; allowed: one of generate_secret_string, "
        "secret_object_value and secret_string_value (AWS::SecretsManager::Secret SecretString)");
  CHECK(refused([](Stack&) {
          App()
              .add<Stack>("t", {.env = {.region = "eu-west-1"}})
              .add<Secret>("s", {.replica_regions = {{.region = "eu-west-1"}}});
        }) ==
        "error: [t/s] a secret is to be copied to eu-west-1, where it is; allowed: another region "
        "(AWS::SecretsManager::Secret ReplicaRegions)");
  CHECK(refused([](Stack& s) { Secret::from_secret_attributes(s, "i", {}); }) ==
        "error: [stack] a secret was imported by no ARN; allowed: one of secret_complete_arn and secret_partial_arn");
  CHECK(refused([](Stack& s) {
          Secret::from_secret_attributes(
              s, "i",
              {.secret_complete_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:x-AbCdEf",
               .secret_partial_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:x"});
        }) ==
        "error: [stack] a secret was imported by two ARNs; allowed: one of secret_complete_arn and secret_partial_arn");
  CHECK(refused([](Stack& s) {
          Secret::from_secret_complete_arn(s, "i", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:x");
        }) ==
        "error: [stack] 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x' is no complete ARN of a secret; "
        "allowed: one that ends in a hyphen and 6 letters or digits, or secret_partial_arn");
}

TEST_CASE("rotations that contradict themselves") {
  const std::string schedule = " (AWS::SecretsManager::RotationSchedule)";
  const std::string times =
      "; allowed: whole hours, 4 hours to 1000 days (AWS::SecretsManager::RotationSchedule "
      "RotationRules.ScheduleExpression)";
  const auto scheduled = [](const secretsmanager::RotationScheduleOptions& options) {
    return refused([&](Stack& s) { s.add<Secret>("s").add_rotation_schedule("r", options); });
  };
  CHECK(scheduled({}) ==
        "error: [stack/s/r] nothing is given that rotates the secret; allowed: one of rotation_lambda and "
        "hosted_rotation" +
            schedule);
  CHECK(refused([](Stack& s) {
          auto& function =
              lambda_::Function::from_function_arn(s, "f", "arn:aws:lambda:eu-west-1:111122223333:function:f");
          s.add<Secret>("s").add_rotation_schedule(
              "r", {.hosted_rotation = HostedRotation::mysql_single_user(), .rotation_lambda = function});
        }) ==
        "error: [stack/s/r] a rotation_lambda and a hosted_rotation are given; allowed: one of rotation_lambda and "
        "hosted_rotation" +
            schedule);
  const auto after = [&](const Duration& duration) {
    return scheduled({.automatically_after = duration, .hosted_rotation = HostedRotation::mysql_single_user()});
  };
  CHECK(after(Duration::hours(4)) == "");
  CHECK(after(Duration::days(1000)) == "");
  CHECK(after(Duration::hours(3)) == "error: [stack/s/r] automatically_after is 3 hours" + times);
  CHECK(after(Duration::days(1001)) == "error: [stack/s/r] automatically_after is 1001 days" + times);
  CHECK(after(Duration::minutes(270)) == "error: [stack/s/r] automatically_after is 4 hours 30 minutes" + times);
  CHECK(refused([](Stack& s) {
          auto& group = ec2::SecurityGroup::from_security_group_id(s, "g", "sg-12345");
          s.add<Secret>("s").add_rotation_schedule(
              "r", {.hosted_rotation = HostedRotation::oracle_single_user({.security_groups = {group}})});
        }) ==
        "error: [stack/s/r] a hosted rotation has security_groups and no vpc; allowed: both, or no security_groups "
        "(AWS::SecretsManager::RotationSchedule HostedRotationLambda.VpcSecurityGroupIds)");
}

TEST_CASE("hosted rotations that can't be connected to") {
  CHECK(refused([](Stack&) { HostedRotation::mysql_single_user().connections(); }) ==
        "error: the connections of a hosted rotation outside of a VPC; allowed: a vpc in its options "
        "(AWS::SecretsManager::RotationSchedule HostedRotationLambda.VpcSubnetIds)");
  CHECK(refused([](Stack& s) { HostedRotation::mysql_single_user({.vpc = s.add<ec2::Vpc>("vpc")}).connections(); }) ==
        "error: the connections of a hosted rotation that no schedule has; allowed: the rotation of a schedule that "
        "was added (AWS::SecretsManager::RotationSchedule HostedRotationLambda.VpcSecurityGroupIds)");
}

TEST_CASE("applications for rotation that can't work") {
  const auto rotated = [](const Application& application, std::optional<ec2::Port> port) {
    return refused([&](Stack& s) {
      auto& vpc = s.add<ec2::Vpc>("vpc");
      auto& group = s.add<ec2::SecurityGroup>("group", {.vpc = vpc});
      struct Target : ec2::IConnectable {
        explicit Target(const ec2::ConnectionsProps& props) : own(props) {}
        ec2::Connections& connections() override { return own; }
        ec2::Connections own;
      } target({.default_port = port, .security_groups = {group}});
      s.add<SecretRotation>("r",
                            {.application = application, .secret = s.add<Secret>("s"), .target = target, .vpc = vpc});
    });
  };
  CHECK(rotated(Application::MYSQL_ROTATION_SINGLE_USER, ec2::Port::tcp(1)) == "");
  CHECK(rotated(Application::MYSQL_ROTATION_SINGLE_USER, {}) ==
        "error: [stack/r] the target of a rotation has no default port; allowed: a target whose connections have one "
        "(AWS::EC2::SecurityGroupIngress FromPort)");
  CHECK(rotated(Application::MYSQL_ROTATION_MULTI_USER, ec2::Port::tcp(1)) ==
        "error: [stack/r] an application for several users is given and no master_secret; allowed: both "
        "(AWS::Serverless::Application Parameters)");
  CHECK(rotated(Application("Own", "1.0.0"), ec2::Port::tcp(1)) ==
        "error: the application Own has no version in the partition aws-cn; allowed: a partition of its "
        "additional_semantic_versions (AWS::Serverless::Application Location)");
  CHECK(refused([](Stack&) {
          Application("Own", "1.0.0", {.additional_semantic_versions = {{"aws-iso", "1.0.0"}}});
        }) ==
        "error: a version of an application in the partition aws-iso; allowed: aws-cn, aws-us-gov "
        "(AWS::Serverless::Application Location)");
  CHECK(refused([](Stack&) { Application("Own", "1.0.0").application_arn_for_partition("aws-iso"); }) ==
        "error: an application for rotation in the partition aws-iso; allowed: aws, aws-cn, aws-us-gov "
        "(AWS::Serverless::Application Location)");
}

TEST_CASE("attached secrets are imported by the ARN of a secret") {
  CHECK(refused([](Stack& s) {
          secretsmanager::SecretTargetAttachment::from_secret_target_attachment_secret_arn(
              s, "i", "arn:aws:secretsmanager:eu-west-1:111122223333:secret");
        }) ==
        "error: [stack] \"arn:aws:secretsmanager:eu-west-1:111122223333:secret\" is no ARN of a secret; allowed: "
        "arn:<partition>:secretsmanager:<region>:<account>:secret:<name>");
}

TEST_CASE("secrets are shared by a key, and attached once") {
  App app;
  auto& stack = app.add<Stack>("stack", {.env = {.account = "111122223333"}});
  auto& secret = stack.add<Secret>("s");
  CHECK(refusal([&] { secret.grant_read(iam::AccountPrincipal("111122223333")); }) == "");
  CHECK(refusal([&] { secret.grant_read(iam::AccountPrincipal("444455556666")); }) ==
        "error: [stack/s] somebody in another account was allowed to read a secret that has no encryption_key; "
        "allowed: a secret with a key, which can be shared (AWS::SecretsManager::Secret KmsKeyId)");
  CHECK(refusal([&] { secret.grant_write(iam::ServicePrincipal("rds.amazonaws.com")); }) ==
        "error: [stack/s] somebody was allowed to write a secret by its own policy, and it has no encryption_key; "
        "allowed: a secret with a key, which can be shared (AWS::SecretsManager::Secret KmsKeyId)");
  struct Target : secretsmanager::ISecretAttachmentTarget {
    secretsmanager::SecretAttachmentTargetProps as_secret_attachment_target() override {
      return {.target_id = "db", .target_type = secretsmanager::AttachmentTargetType::RDS_DB_INSTANCE};
    }
  } target;
  secret.attach(target);
  CHECK(refusal([&] { secret.attach(target); }) ==
        "error: [stack/s] a secret was attached to a second target; allowed: one target "
        "(AWS::SecretsManager::SecretTargetAttachment)");
}
