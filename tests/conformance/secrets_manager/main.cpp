// Secrets of Secrets Manager: how their text is made, copies, grants, policies, imports, names, attachments; users'
// access keys.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;
using secretsmanager::ISecret;
using secretsmanager::Secret;

namespace {

void output(Stack& stack, const std::string& id, const std::vector<Input<std::string>>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) stack.add<CfnOutput>(id + std::to_string(i), {.value = values[i]});
}

struct Made {
  Secret& plain;
  Secret& full;
};

Made texts(Stack& stack) {
  auto& plain = stack.add<Secret>("plain");
  auto& key = stack.add<kms::Key>("key");
  auto& abroad = kms::Key::from_key_arn(stack, "abroad", "arn:aws:kms:us-east-1:111122223333:key/1234");
  auto& full = stack.add<Secret>(
      "full", {.description = "of the shop",
               .encryption_key = key,
               .generate_secret_string = {.exclude_characters = "\"@/",
                                          .exclude_lowercase = true,
                                          .exclude_numbers = true,
                                          .exclude_punctuation = true,
                                          .exclude_uppercase = false,
                                          .generate_string_key = "password",
                                          .include_space = true,
                                          .password_length = 20,
                                          .require_each_included_type = false,
                                          .secret_string_template = R"({"username":"owner"})"},
               .removal_policy = RemovalPolicy::RETAIN,
               .replica_regions = {{.region = "us-east-1", .encryption_key = abroad}, {.region = "us-west-2"}},
               .secret_name = "shop/db-password"});
  full.add_replica_region("eu-north-1");
  full.add_replica_region("ap-south-1", abroad);
  stack.add<Secret>(
      "given", {.removal_policy = RemovalPolicy::DESTROY, .secret_string_value = SecretValue::unsafe_plain_text("x")});
  stack.add<Secret>("object", {.secret_object_value = {{"username", SecretValue::unsafe_plain_text("me")},
                                                       {"password", plain.secret_value()},
                                                       {"other", full.secret_value_from_json("password")}}});
  output(stack, "ids",
         {plain.secret_arn(), plain.secret_full_arn(), plain.secret_name(), full.secret_arn(), full.secret_full_arn(),
          full.secret_name()});
  output(stack, "keys",
         {plain.cfn_dynamic_reference_key(),
          full.cfn_dynamic_reference_key({.json_field = "password", .version_stage = "AWSPREVIOUS"}),
          plain.cfn_dynamic_reference_key({.version_id = "1"})});
  return {plain, full};
}

void imports(Stack& stack, iam::Role& role) {
  const std::string arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:";
  auto& its_key = kms::Key::from_key_arn(stack, "its-key", "arn:aws:kms:eu-west-1:111122223333:key/5678");
  const std::vector<ISecret*> all = {
      &Secret::from_secret_name_v2(stack, "by-name", "known"),
      &Secret::from_secret_complete_arn(stack, "complete", arn + "whole-AbCdEf"),
      &Secret::from_secret_partial_arn(stack, "partial", arn + "part"),
      &Secret::from_secret_attributes(stack, "attributes",
                                      {.encryption_key = its_key, .secret_partial_arn = arn + "with-key"}),
      &Secret::from_secret_complete_arn(stack, "token", stack.add<CfnParameter>("arn").value_as_string())};
  for (std::size_t i = 0; i < all.size(); ++i) {
    ISecret& secret = *all[i];
    secret.grant_read(role);
    secret.grant_write(role);
    secret.deny_account_root_delete();
    const Input<std::string> full = secret.secret_full_arn();
    output(stack, "import" + std::to_string(i),
           {secret.secret_arn(), full.is_set() ? full : "unknown", secret.secret_name()});
    stack.add<Secret>("copy" + std::to_string(i), {.secret_string_value = secret.secret_value()});
  }
}

void grants(Stack& stack, const Made& made) {
  auto& role = stack.add<iam::Role>("role", {.assumed_by = iam::AccountRootPrincipal()});
  made.plain.grant_read(role);
  made.plain.grant_write(role);
  made.full.grant_read(role, {"AWSCURRENT", "AWSPENDING"});
  made.full.grant_write(role);
  made.full.grant_read(iam::AccountPrincipal("444455556666"));
  made.full.grant_write(iam::AccountPrincipal("444455556666"));
  made.plain.deny_account_root_delete();
  made.plain.add_to_resource_policy(iam::PolicyStatement({.actions = {"secretsmanager:GetSecretValue"},
                                                          .principals = {iam::ServicePrincipal("lambda.amazonaws.com")},
                                                          .resources = {"*"}}));
  imports(stack, role);
}

struct Cluster : secretsmanager::ISecretAttachmentTarget {
  secretsmanager::SecretAttachmentTargetProps as_secret_attachment_target() override {
    return {.target_id = "cluster", .target_type = secretsmanager::AttachmentTargetType::REDSHIFT_CLUSTER};
  }
};

void attached(Stack& stack, const std::string& id) {
  Cluster target;
  ISecret& secret = stack.add<Secret>(id).attach(target);
  secret.deny_account_root_delete();
  secret.grant_read(iam::AccountRootPrincipal());
  output(stack, id + "-out", {secret.secret_arn(), secret.secret_name()});
}

void flagged(Stack& stack) {
  stack.node().set_context("@aws-cdk/aws-secretsmanager:useAttachedSecretResourcePolicyForSecretTargetAttachments",
                           true);
  attached(stack, "attached");
  const Input<std::string> name = stack.add<CfnParameter>("name").value_as_string();
  std::vector<Input<std::string>> names;
  for (const Input<std::string>& given : std::vector<Input<std::string>>{{}, "plainname", "with-two-hyphens", name})
    names.push_back(stack.add<Secret>("named" + std::to_string(names.size()), {.secret_name = given}).secret_name());
  output(stack, "names", names);
}

void access_keys(Stack& stack) {
  auto& user = stack.add<iam::User>("user", {.user_name = "robot"});
  auto& key =
      stack.add<iam::AccessKey>("access-key", {.user = user, .serial = 2, .status = iam::AccessKeyStatus::INACTIVE});
  auto& other =
      stack.add<iam::AccessKey>("imported-key", {.user = iam::User::from_user_name(stack, "imported-user", "someone")});
  stack.add<Secret>("access", {.secret_object_value = {{"id", SecretValue::resource_attribute(key.access_key_id())},
                                                       {"secret", key.secret_access_key()}}});
  stack.add<Secret>("other-access", {.secret_string_value = other.secret_access_key()});
}

void another_account(App& app) {
  auto& elsewhere = app.add<Stack>("elsewhere", {.env = {.account = "444455556666", .region = "eu-west-1"}});
  auto& owner = app.add<Stack>("owner", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  auto& shared = owner.add<Secret>(
      "shared", {.encryption_key = owner.add<kms::Key>("key", {.alias = "shared"}), .secret_name = "shared"});
  auto& reader = elsewhere.add<iam::Role>("reader", {.assumed_by = iam::AccountRootPrincipal(), .role_name = "reader"});
  Secret::from_secret_partial_arn(elsewhere, "theirs", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shared")
      .grant_read(reader);
  shared.grant_read(reader);
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("secrets");
  access_keys(stack);
  grants(stack, texts(stack));
  attached(stack, "attached");
  flagged(app.add<Stack>("flagged"));
  another_account(app);
  return app.run();
}
