// OpenID Connect providers that a custom resource makes.
#pragma once

#include <cdk/iam/oidc_provider.hpp>
#include <cdk/iam/open_id_connect_provider_props.hpp>

namespace cdk::iam {

/// CDK's other name of what all OpenID Connect providers are.
using IOpenIdConnectProvider = IOidcProvider;

/// A provider that a function makes, for programs that have one. OidcProviderNative makes the same without a function.
class OpenIdConnectProvider : public IOidcProvider {
 public:
  using Props = OpenIdConnectProviderProps;

  OpenIdConnectProvider(const Scope& scope, const Props& props);
  static IOpenIdConnectProvider& from_open_id_connect_provider_arn(
      Construct& scope, Id id, const Input<std::string>& open_id_connect_provider_arn);

  Input<std::string> oidc_provider_arn() override { return arn_; }
  const Input<std::string>& open_id_connect_providerthumbprints() const noexcept { return thumbprints_; }

 private:
  Input<std::string> arn_;
  Input<std::string> thumbprints_;
};

}  // namespace cdk::iam
