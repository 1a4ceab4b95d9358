// OpenID Connect providers that a custom resource makes.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>

using namespace cdk;
using iam::OpenIdConnectProvider;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Providers");
  auto& full = stack.add<OpenIdConnectProvider>("Full", {.url = "https://openid/endpoint",
                                                         .client_ids = {"b", "a"},
                                                         .removal_policy = RemovalPolicy::RETAIN,
                                                         .thumbprints = {"0123456789abcdef0123456789abcdef01234567"}});
  stack.add<OpenIdConnectProvider>("Plain", {.url = "https://other"});
  auto& imported = OpenIdConnectProvider::from_open_id_connect_provider_arn(
      stack, "Imported", "arn:aws:iam::111122223333:oidc-provider/example.com/x");
  const iam::Conditions conditions = {{"StringEquals", {{"a", "b"}}}};
  stack.add<iam::Role>("Role", {.assumed_by = iam::OpenIdConnectPrincipal(full, conditions)});
  stack.add<CfnOutput>("Arn", {.value = full.open_id_connect_provider_arn()});
  stack.add<CfnOutput>("Issuer", {.value = full.open_id_connect_provider_issuer()});
  stack.add<CfnOutput>("Thumbprints", {.value = full.open_id_connect_providerthumbprints()});
  stack.add<CfnOutput>("Imports", {.value = format("{} {}", imported.open_id_connect_provider_arn(),
                                                   imported.open_id_connect_provider_issuer())});

  auto& strict = app.add<Stack>("Strict");
  strict.node().set_context("@aws-cdk/aws-iam:oidcRejectUnauthorizedConnections", true);
  strict.add<OpenIdConnectProvider>("Plain", {.url = "https://other"});
  return app.run();
}
