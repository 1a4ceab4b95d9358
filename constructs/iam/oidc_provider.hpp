// OpenID Connect providers.
#pragma once

#include <cdk/iam/oidc_provider_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::iam {

/// An OpenID Connect provider, made here or imported.
class IOidcProvider : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> oidc_provider_arn() = 0;
  /// The URL of the provider, without https://.
  Input<std::string> oidc_provider_issuer();
  Input<std::string> open_id_connect_provider_arn() { return oidc_provider_arn(); }
  Input<std::string> open_id_connect_provider_issuer() { return oidc_provider_issuer(); }
};

/// A provider whose users can take on roles: GitHub, GitLab, a Kubernetes cluster, …
class OidcProviderNative : public IOidcProvider {
 public:
  using Props = OidcProviderNativeProps;

  /// Errors: a URL that doesn't begin with https:// or is too long; too many, or too long, ids of clients; thumbprints
  /// that are none, or too many.
  OidcProviderNative(const Scope& scope, const Props& props);
  static IOidcProvider& from_oidc_provider_arn(Construct& scope, Id id, const Input<std::string>& oidc_provider_arn);

  Input<std::string> oidc_provider_arn() override { return arn_; }
  const Input<List<std::string>>& oidc_provider_thumbprints() const noexcept { return thumbprints_; }

 private:
  void check(const Props& props) const;

  Input<std::string> arn_;
  Input<List<std::string>> thumbprints_;
};

}  // namespace cdk::iam
