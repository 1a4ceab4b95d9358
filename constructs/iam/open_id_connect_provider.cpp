#include <cdk/custom_resource.hpp>
#include <cdk/custom_resource_provider.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/open_id_connect_provider.hpp>

namespace cdk::iam {
namespace {

constexpr const char* TYPE = "Custom::AWSCDKOpenIdConnectProvider";
constexpr const char* STRICT = "@aws-cdk/aws-iam:oidcRejectUnauthorizedConnections";

constexpr std::string_view HANDLER_JS = R"js('use strict';
// Makes, changes and deletes an OpenID Connect provider of IAM.
const tls = require('node:tls');
const { IAM } = require('@aws-sdk/client-iam');

const iam = new IAM({});
const list = (given) => [...new Set(given ?? [])].sort();

/// The certificate that the server's own goes back to.
function thumbprintOf(url, rejectUnauthorized) {
  const { hostname, port } = new URL(url);
  return new Promise((found, failed) => {
    const socket = tls.connect(Number(port) || 443, hostname, { rejectUnauthorized, servername: hostname }, () => {
      const seen = new Set();
      let certificate = socket.getPeerCertificate(true);
      while (certificate.issuerCertificate && !seen.has(certificate.fingerprint)) {
        seen.add(certificate.fingerprint);
        if (certificate.issuerCertificate === certificate) break;
        certificate = certificate.issuerCertificate;
      }
      socket.end();
      if (!certificate.fingerprint) failed(new Error(`${hostname} shows no certificate`));
      else if (new Date(certificate.valid_to) < new Date()) failed(new Error(`the certificate of ${hostname} is out of date`));
      else found(certificate.fingerprint.replaceAll(':', '').toLowerCase());
    });
    socket.on('error', failed);
    socket.setTimeout(10000, () => socket.destroy(new Error(`${hostname} doesn't answer`)));
  });
}

async function thumbprints({ Url, ThumbprintList, RejectUnauthorized }) {
  const given = list(ThumbprintList);
  return given.length > 0 ? given : [await thumbprintOf(Url, String(RejectUnauthorized) === 'true')];
}

async function create(properties) {
  const { Url, ClientIDList } = properties;
  const ThumbprintList = await thumbprints(properties);
  const made = await iam.createOpenIDConnectProvider({ Url, ClientIDList: list(ClientIDList), ThumbprintList });
  return { PhysicalResourceId: made.OpenIDConnectProviderArn, Data: { Thumbprints: JSON.stringify(ThumbprintList) } };
}

async function update(OpenIDConnectProviderArn, before, after) {
  const ThumbprintList = await thumbprints(after);
  await iam.updateOpenIDConnectProviderThumbprint({ OpenIDConnectProviderArn, ThumbprintList });
  const old = list(before.ClientIDList), wanted = list(after.ClientIDList);
  for (const ClientID of wanted.filter((id) => !old.includes(id))) {
    await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID });
  }
  for (const ClientID of old.filter((id) => !wanted.includes(id))) {
    await iam.removeClientIDFromOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID });
  }
  return { PhysicalResourceId: OpenIDConnectProviderArn, Data: { Thumbprints: JSON.stringify(ThumbprintList) } };
}

exports.handler = async (event) => {
  const { RequestType, PhysicalResourceId, ResourceProperties: now, OldResourceProperties: before } = event;
  if (RequestType === 'Delete') {
    await iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn: PhysicalResourceId });
    return {};
  }
  return RequestType === 'Create' || before.Url !== now.Url ? create(now) : update(PhysicalResourceId, before, now);
};
)js";

class Provider final : public CustomResourceProviderBase {
 public:
  using Props = NoProps;
  Provider(const Scope& scope, Props /*props*/)
      : CustomResourceProviderBase(
            scope, {.runtime_name = determine_latest_node_runtime_name(*scope.parent()), .index_js = HANDLER_JS}) {
    add_to_role_policy(Value::object(
        {{"Effect", "Allow"},
         {"Resource", "*"},
         {"Action", Value::list({"iam:CreateOpenIDConnectProvider", "iam:DeleteOpenIDConnectProvider",
                                 "iam:UpdateOpenIDConnectProviderThumbprint", "iam:AddClientIDToOpenIDConnectProvider",
                                 "iam:RemoveClientIDFromOpenIDConnectProvider"})}}));
  }
  static Provider& of(Construct& scope) { return get_or_create_in_stack<Provider>(scope, TYPE, {}); }
};

Value unless_empty(const Vector<Input<std::string>>& texts) {
  return texts.empty() ? Value() : Value::list({texts.begin(), texts.end()});
}

}  // namespace

OpenIdConnectProvider::OpenIdConnectProvider(const Scope& scope, const Props& props) : IOidcProvider(scope) {
  const Provider& provider = Provider::of(*this);
  auto& resource = add<CustomResource>(
      "Resource", {.service_token = provider.service_token(),
                   .properties = {{"ClientIDList", unless_empty(props.client_ids)},
                                  {"ThumbprintList", unless_empty(props.thumbprints)},
                                  {"Url", props.url},
                                  {"RejectUnauthorized", Value(FeatureFlags::of(*this).is_enabled(STRICT))},
                                  // A new version of the function makes the provider anew.
                                  {"CodeHash", Value(provider.code_hash())}},
                   .removal_policy = props.removal_policy ? std::optional(*props.removal_policy) : std::nullopt,
                   .resource_type = TYPE});
  arn_ = resource.ref();
  thumbprints_ = resource.get_att_string("Thumbprints");
}

IOpenIdConnectProvider& OpenIdConnectProvider::from_open_id_connect_provider_arn(Construct& scope, Id id,
                                                                                 const Input<std::string>& arn) {
  return OidcProviderNative::from_oidc_provider_arn(scope, std::move(id), arn);
}

}  // namespace cdk::iam
