// Permissions by the grants of keys, queues and roles; keys and roles that are looked up; credentials of users.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/kms/cfn_key.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/secret_value.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;

namespace {

void add_grants(App& app) {
  auto& stack = app.add<Stack>("Grants");
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& key = stack.add<kms::Key>("Key");
  const kms::KeyGrants grants = key.grants();
  grants.actions(role, {"kms:DescribeKey", "kms:ListGrants"});
  grants.admin(role);
  grants.decrypt(role);
  grants.encrypt(role);
  grants.encrypt_decrypt(role);
  grants.sign(role);
  grants.verify(role);
  grants.sign_verify(role);
  grants.generate_mac(role);
  grants.verify_mac(role);
  auto& queue = stack.add<sqs::Queue>("Queue");
  queue.grants().actions(role, {"sqs:ListQueueTags"});
  queue.grants().purge(role);
  auto& caller = stack.add<iam::User>("Caller");
  role.grants().assume_role(caller);
  role.grants().pass_role(caller);

  // A key that is made by its resource class.
  const auto statement = Value::object(
      {{"Effect", "Allow"}, {"Action", "kms:*"}, {"Principal", Value::object({{"AWS", "*"}})}, {"Resource", "*"}});
  auto& low = stack.add<kms::CfnKey>(
      "Low", {.key_policy = Value::object({{"Version", "2012-10-17"}, {"Statement", Value::list({statement})}})});
  auto& high = kms::Key::from_cfn_key(low);
  high.grant_decrypt(role);
  stack.add<CfnOutput>("Same", {.value = &high == &kms::Key::from_cfn_key(low) ? "true" : "false"});
  stack.add<CfnOutput>("HighArn", {.value = high.key_arn()});

  // Credentials.
  auto& access_key =
      stack.add<iam::AccessKey>("AccessKey", {.user = caller, .serial = 2, .status = iam::AccessKeyStatus::INACTIVE});
  stack.add<CfnOutput>("AccessKeyId", {.value = access_key.access_key_id()});
  stack.add<CfnOutput>("Secret", {.value = access_key.secret_access_key().unsafe_unwrap()});

  // Whoever isn't known.
  role.grant_pass_role(lambda_::Function::from_function_name(stack, "Unknown", "unknown"));
}

void add_look_ups(App& app) {
  auto& stack = app.add<Stack>("Found", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}});
  stack.node().set_context("key-provider:account=111122223333:aliasName=alias/known:region=eu-west-1",
                           Value::object({{"keyId", "11111111-2222-3333-4444-555555555555"}}));
  stack.node().set_context(
      "cc-api-provider:account=111122223333:exactIdentifier=known:propertiesToReturn.0=Arn:region=eu-west-1:"
      "typeName=AWS$:$:IAM$:$:Role",
      Value::list({Value::object({{"Arn", "arn:aws:iam::111122223333:role/path/known"}})}));
  auto& known = kms::Key::from_lookup(stack, "Known", {.alias_name = "alias/known"});
  auto& missing =
      kms::Key::from_lookup(stack, "Missing", {.alias_name = "alias/missing", .return_dummy_key_on_missing = true});
  auto& known_role = iam::Role::from_lookup(stack, "KnownRole", {.role_name = "known"});
  auto& other = iam::Role::from_lookup(stack, "Other", {.role_name = "other", .mutable_ = false});
  known.grant_encrypt(known_role);
  const auto output = [&stack](const char* name, const Input<std::string>& value) {
    stack.add<CfnOutput>(std::string("Out") + name, {.value = value});
  };
  const auto text = [](bool is) { return std::string(is ? "true" : "false"); };
  output("Known", known.key_arn());
  output("KnownId", known.key_id());
  output("Missing", missing.key_arn());
  output("Dummy", text(kms::Key::is_lookup_dummy(known)) + " " + text(kms::Key::is_lookup_dummy(missing)));
  output("Role", known_role.role_arn());
  output("RoleName", known_role.role_name());
  output("Other", other.role_arn());
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  add_grants(app);
  add_look_ups(app);
  return app.run();
}
