// Dynamic references and secret values.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Secrets");
  int count = 0;
  const auto user = [&](Input<std::string> value) {
    const std::string id = "U" + std::to_string(++count);
    stack.add<CfnResource>(id, {.type = "AWS::RDS::DBInstance",
                                .properties = {{"DBInstanceClass", "db.t4g.micro"}, {"MasterUserPassword", value}}});
  };
  CfnParameter& parameter = stack.add<CfnParameter>("Password", {.no_echo = true});
  CfnResource& secret = stack.add<CfnResource>("Secret", {.type = "AWS::SecretsManager::Secret"});

  user(SecretValue::secrets_manager("name"));
  user(SecretValue::secrets_manager("name", {.json_field = "password"}));
  user(SecretValue::secrets_manager("name", {.json_field = "password", .version_stage = "AWSPREVIOUS"}));
  user(SecretValue::secrets_manager("name", {.version_id = "11112222-3333-4444-5555-666677778888"}));
  user(SecretValue::secrets_manager("arn:aws:secretsmanager:eu-west-1:111122223333:secret:name-abcdef",
                                    {.json_field = "a"}));
  user(SecretValue::secrets_manager(secret.ref(), {.json_field = "password"}));
  user(SecretValue::ssm_secure("name"));
  user(SecretValue::ssm_secure("name", "2"));
  user(SecretValue::cfn_parameter(parameter));
  user(SecretValue::unsafe_plain_text("plain"));
  user(SecretValue::resource_attribute(secret.get_att("Id")));
  user(SecretValue::secrets_manager("name").unsafe_unwrap());
  user(concat("prefix ", SecretValue::ssm_secure("name", "1").unsafe_unwrap()));
  user(SecretValue::cfn_dynamic_reference(CfnDynamicReference(CfnDynamicReferenceService::SSM, "plain:3")));
  user(CfnDynamicReference(CfnDynamicReferenceService::SECRETS_MANAGER, "id:SecretString:key"));
  user(CfnDynamicReference(CfnDynamicReferenceService::SSM_SECURE, "name:1"));
  return app.run();
}
