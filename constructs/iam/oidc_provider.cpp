#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/cfn_oidc_provider.hpp>
#include <cdk/iam/oidc_provider.hpp>

namespace cdk::iam {
namespace {

class ImportedOidcProvider final : public IOidcProvider {
 public:
  struct Props {
    Input<std::string> arn;
  };
  ImportedOidcProvider(const Scope& scope, const Props& props) : IOidcProvider(scope), arn_(props.arn) {}
  Input<std::string> oidc_provider_arn() override { return arn_; }

 private:
  Input<std::string> arn_;
};

bool is_thumbprint(std::string_view text) {
  return text.size() == 40 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

}  // namespace

Input<std::string> IOidcProvider::oidc_provider_issuer() {
  return Arn::extract_resource_name(oidc_provider_arn(), "oidc-provider", node().where());
}

OidcProviderNative::OidcProviderNative(const Scope& scope, const Props& props)
    : IOidcProvider(scope, {.physical_name = props.oidc_provider_name}) {
  check(props);
  if (!props.thumbprints.empty()) thumbprints_ = props.thumbprints;
  auto& resource = add<CfnOIDCProvider>("Resource", {.thumbprint_list = thumbprints_, .url = props.url});
  if (!props.client_ids.empty()) resource.client_id_list = props.client_ids;
  if (props.removal_policy) resource.apply_removal_policy(props.removal_policy);
  arn_ = resource.ref();
}

void OidcProviderNative::check(const Props& props) const {
  if (props.url.is_string()) {
    const std::string url(props.url.as_string());
    if (!url.starts_with("https://"))
      fail(*this, {"the url is '" + url + "'", "one that begins with https://", "AWS::IAM::OIDCProvider Url"});
    if (url.size() > 255)
      fail(*this,
           {"the url has " + std::to_string(url.size()) + " characters", "at most 255", "AWS::IAM::OIDCProvider Url"});
  }
  if (props.client_ids.size() > 100)
    fail(*this, {"there are " + std::to_string(props.client_ids.size()) + " client_ids", "at most 100",
                 "AWS::IAM::OIDCProvider ClientIdList"});
  for (const auto& client : props.client_ids)
    if (client.is_string() && client.as_string().size() > 255)
      fail(*this, {"an id in client_ids has " + std::to_string(client.as_string().size()) + " characters",
                   "at most 255", "AWS::IAM::OIDCProvider ClientIdList"});
  if (props.thumbprints.size() > 5)
    fail(*this, {"there are " + std::to_string(props.thumbprints.size()) + " thumbprints", "at most 5",
                 "AWS::IAM::OIDCProvider ThumbprintList"});
  for (const auto& thumbprint : props.thumbprints)
    if (thumbprint.is_string() && !is_thumbprint(thumbprint.as_string()))
      fail(*this, {"'" + std::string(thumbprint.as_string()) + "' is no thumbprint", "40 hexadecimal digits",
                   "AWS::IAM::OIDCProvider ThumbprintList"});
}

IOidcProvider& OidcProviderNative::from_oidc_provider_arn(Construct& scope, Id id, const Input<std::string>& arn) {
  return scope.add<ImportedOidcProvider>(std::move(id), ImportedOidcProvider::Props{arn});
}

}  // namespace cdk::iam
