#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/lambda_/cfn_code_signing_config.hpp>
#include <cdk/lambda_/code_signing_config.hpp>
#include <cdk/signer/signing_profile.hpp>

namespace cdk::lambda_ {
namespace {

class ImportedConfig final : public ICodeSigningConfig {
 public:
  struct Props {
    Input<std::string> arn;
    Input<std::string> id;
  };
  ImportedConfig(const Scope& scope, const Props& props) : ICodeSigningConfig(scope), props_(props) {}
  Input<std::string> code_signing_config_arn() const override { return props_.arn; }
  Input<std::string> code_signing_config_id() const override { return props_.id; }

 private:
  Props props_;
};

}  // namespace

CodeSigningConfig::CodeSigningConfig(const Scope& scope, const Props& props) : ICodeSigningConfig(scope) {
  std::vector<Input<std::string>> profiles;
  for (const auto& profile : props.signing_profiles) profiles.push_back(profile->signing_profile_version_arn());
  const auto untrusted = props.untrusted_artifact_on_deployment.value_or(UntrustedArtifactOnDeployment::WARN);
  using Cfn = CfnCodeSigningConfig;
  auto& resource = add<Cfn>(
      "Resource",
      {.allowed_publishers = Cfn::AllowedPublishersProperty{.signing_profile_version_arns = profiles},
       .code_signing_policies = Cfn::CodeSigningPoliciesProperty{.untrusted_artifact_on_deployment = untrusted},
       .description = props.description});
  arn_ = resource.attr_code_signing_config_arn();
  id_ = resource.attr_code_signing_config_id();
}

ICodeSigningConfig& CodeSigningConfig::from_code_signing_config_arn(Construct& scope, Id id,
                                                                    const Input<std::string>& code_signing_config_arn) {
  const auto parts = Stack::of(scope).split_arn(code_signing_config_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  if (!parts.resource_name.is_set())
    fail(scope,
         {to_debug_string(code_signing_config_arn) + " is no ARN of a code signing configuration",
          "arn:<partition>:lambda:<region>:<account>:code-signing-config:<id>",
          "AWS::Lambda::Function CodeSigningConfigArn"},
         id.where());
  return scope.add<ImportedConfig>(std::move(id), ImportedConfig::Props{code_signing_config_arn, parts.resource_name});
}

}  // namespace cdk::lambda_
