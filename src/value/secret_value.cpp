#include <cdk/cfn_parameter.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/secret_value.hpp>

namespace cdk {
namespace {

const char* name_of(CfnDynamicReferenceService service) {
  switch (service) {
    case CfnDynamicReferenceService::SSM: return "ssm";
    case CfnDynamicReferenceService::SSM_SECURE: return "ssm-secure";
    case CfnDynamicReferenceService::SECRETS_MANAGER: return "secretsmanager";
  }
  return "";
}

}  // namespace

CfnDynamicReference::CfnDynamicReference(CfnDynamicReferenceService service, const Input<std::string>& key)
    : value_(concat("{{resolve:", name_of(service), ":", key, "}}")) {}

SecretValue SecretValue::secrets_manager(const Input<std::string>& secret_id,
                                         const SecretsManagerSecretOptions& options, std::source_location where) {
  if (!secret_id.is_set() || (secret_id.is_string() && secret_id.as_string().empty()))
    fail({"SecretValue::secrets_manager got an empty secret id", "a name or an ARN", "AWS::SecretsManager::Secret"},
         where);
  if (secret_id.is_string() && secret_id.as_string().find(':') != std::string_view::npos &&
      !secret_id.as_string().starts_with("arn:"))
    fail({"the secret id is '" + std::string(secret_id.as_string()) + "'",
          "a name without ':', or an ARN that starts with 'arn:'", "AWS::SecretsManager::Secret"},
         where);
  if (options.version_id.is_set() && options.version_stage.is_set())
    fail({"a secret's version was given by id (" + to_debug_string(options.version_id) + ") and by stage (" +
              to_debug_string(options.version_stage) + ")",
          "one of the two"},
         where);
  const auto or_empty = [](const Input<std::string>& text) { return text.is_set() ? text : Input<std::string>(""); };
  return SecretValue(CfnDynamicReference(CfnDynamicReferenceService::SECRETS_MANAGER,
                                         concat(secret_id, ":SecretString:", options.json_field, ":",
                                                or_empty(options.version_stage), ":", or_empty(options.version_id)))
                         .value());
}

SecretValue SecretValue::ssm_secure(const Input<std::string>& parameter_name, const Input<std::string>& version) {
  const auto key = version.is_set() ? concat(parameter_name, ":", version) : parameter_name;
  return SecretValue(CfnDynamicReference(CfnDynamicReferenceService::SSM_SECURE, key).value());
}

SecretValue SecretValue::cfn_parameter(const CfnParameter& parameter) {
  if (!parameter.no_echo())
    fail(parameter, {"the parameter is used as a secret and shows its value (no_echo is false)",
                     "a parameter with no_echo = true", "CloudFormation Parameters.NoEcho"});
  return SecretValue(parameter.value_as_string());
}

SecretValue SecretValue::resource_attribute(const Input<std::string>& attribute, std::source_location where) {
  if (!attribute.is_unresolved())
    fail(
        {"SecretValue::resource_attribute got the literal " + to_debug_string(attribute), "an attribute of a resource"},
        where);
  return SecretValue(attribute);
}

}  // namespace cdk
