// SAML providers.
#pragma once

#include <cdk/iam/saml_provider_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::iam {

/// A SAML provider, made here or imported.
class ISamlProvider : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> saml_provider_arn() = 0;
};

/// An identity provider, such as a company's directory, whose users can take on roles.
class SamlProvider : public ISamlProvider {
 public:
  using Props = SamlProviderProps;

  /// Errors: a name of other characters or another length.
  SamlProvider(const Scope& scope, const Props& props);
  static ISamlProvider& from_saml_provider_arn(Construct& scope, Id id, const Input<std::string>& saml_provider_arn);

  Input<std::string> saml_provider_arn() override { return arn_; }

 private:
  Input<std::string> arn_;
};

}  // namespace cdk::iam
