#include <cdk/ecs/secret.hpp>
#include <cdk/fn.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <cdk/ssm/parameter_base.hpp>

namespace cdk::ecs {
namespace {

Input<std::string> or_nothing(const Input<std::string>& text) { return text.is_set() ? text : Input<std::string>(""); }
bool is_given(const Input<std::string>& text) {
  return text.is_set() && !(text.is_string() && text.as_string().empty());
}

class InSecretsManager final : public Secret::Source {
 public:
  InSecretsManager(secretsmanager::ISecret& secret, Input<std::string> arn, bool has_field)
      : secret_(secret), arn_(std::move(arn)), has_field_(has_field) {}

  Input<std::string> arn() const override { return arn_; }
  bool has_field() const override { return has_field_; }
  iam::Grant grant_read(const iam::Principal& grantee) const override { return secret_.grant_read(grantee); }

 private:
  secretsmanager::ISecret& secret_;
  Input<std::string> arn_;
  bool has_field_;
};

class InParameterStore final : public Secret::Source {
 public:
  explicit InParameterStore(ssm::IParameter& parameter) : parameter_(parameter) {}

  Input<std::string> arn() const override { return parameter_.parameter_arn(); }
  iam::Grant grant_read(const iam::Principal& grantee) const override { return parameter_.grant_read(grantee); }

 private:
  ssm::IParameter& parameter_;
};

}  // namespace

Secret Secret::from_ssm_parameter(ssm::IParameter& parameter) {
  return Secret(std::make_shared<const InParameterStore>(parameter));
}

Secret Secret::from_secrets_manager(secretsmanager::ISecret& secret, const Input<std::string>& field) {
  const bool has_field = is_given(field);
  return Secret(std::make_shared<const InSecretsManager>(
      secret, has_field ? concat(secret.secret_arn(), ":", field, "::") : secret.secret_arn(), has_field));
}

Secret Secret::from_secrets_manager_version(secretsmanager::ISecret& secret, const SecretVersionInfo& version_info,
                                            const Input<std::string>& field) {
  return Secret(std::make_shared<const InSecretsManager>(
      secret,
      concat(secret.secret_arn(), ":", or_nothing(field), ":", or_nothing(version_info.version_stage), ":",
             or_nothing(version_info.version_id)),
      is_given(field)));
}

}  // namespace cdk::ecs
