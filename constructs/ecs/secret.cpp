#include <cdk/ecs/secret.hpp>
#include <cdk/fn.hpp>
#include <cdk/secretsmanager/isecret.hpp>
#include <cdk/ssm/iparameter.hpp>

namespace cdk::ecs {
namespace {

Input<std::string> or_nothing(const Input<std::string>& text) { return text.is_set() ? text : Input<std::string>(""); }
bool is_given(const Input<std::string>& text) { return text.is_set() && !(text.is_string() && text.as_string().empty()); }

}  // namespace

Secret Secret::from_secrets_manager(secretsmanager::ISecret& secret, const Input<std::string>& field) {
  const bool has_field = is_given(field);
  Secret made(has_field ? concat(secret.secret_arn(), ":", field, "::") : secret.secret_arn(), has_field);
  made.secret_ = &secret;
  return made;
}

Secret Secret::from_secrets_manager_version(secretsmanager::ISecret& secret, const SecretVersionInfo& version_info,
                                            const Input<std::string>& field) {
  Secret made(concat(secret.secret_arn(), ":", or_nothing(field), ":", or_nothing(version_info.version_stage), ":",
                     or_nothing(version_info.version_id)),
              is_given(field));
  made.secret_ = &secret;
  return made;
}

Secret Secret::from_ssm_parameter(ssm::IParameter& parameter) {
  Secret made(parameter.parameter_arn(), false);
  made.parameter_ = &parameter;
  return made;
}

iam::Grant Secret::grant_read(const iam::Principal& grantee) const {
  return secret_ != nullptr ? secret_->grant_read(grantee) : parameter_->grant_read(grantee);
}

}  // namespace cdk::ecs
