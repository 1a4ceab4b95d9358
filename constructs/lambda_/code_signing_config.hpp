// Whose code functions take.
#pragma once

#include <cdk/lambda_/code_signing_config_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::lambda_ {

/// A configuration, made here or imported.
class ICodeSigningConfig : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> code_signing_config_arn() const = 0;
  virtual Input<std::string> code_signing_config_id() const = 0;
};

/// Whose code functions take. CloudFormation: AWS::Lambda::CodeSigningConfig.
class CodeSigningConfig : public ICodeSigningConfig {
 public:
  using Props = CodeSigningConfigProps;
  CodeSigningConfig(const Scope& scope, const Props& props);
  /// Errors: an ARN without id.
  static ICodeSigningConfig& from_code_signing_config_arn(Construct& scope, Id id,
                                                          const Input<std::string>& code_signing_config_arn);

  Input<std::string> code_signing_config_arn() const override { return arn_; }
  Input<std::string> code_signing_config_id() const override { return id_; }

 private:
  Input<std::string> arn_, id_;
};

}  // namespace cdk::lambda_
