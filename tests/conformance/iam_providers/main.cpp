// Identity providers and the principals that they vouch for, permissions boundaries of a part of the tree.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>

using namespace cdk;

namespace {

std::string metadata() {
  std::string text = "<EntityDescriptor>";
  for (int i = 0; i < 300; ++i) text += "<a/>";
  return text + "</EntityDescriptor>";
}

void open_id_connect(Stack& stack) {
  auto& github =
      stack.add<iam::OidcProviderNative>("GitHub", {.url = "https://token.actions.githubusercontent.com",
                                                    .client_ids = {"sts.amazonaws.com", "other"},
                                                    .oidc_provider_name = "github",
                                                    .removal_policy = RemovalPolicy::RETAIN,
                                                    .thumbprints = {"0123456789abcdefABCDEF0123456789abcdef01"}});
  const iam::Conditions conditions = {{"StringLike", {{"token.actions.githubusercontent.com:sub", "repo:acme/*"}}}};
  stack.add<iam::Role>("Deploy", {.assumed_by = iam::OpenIdConnectPrincipal(github, conditions),
                                  .description = github.oidc_provider_issuer()});
  auto& imported = iam::OidcProviderNative::from_oidc_provider_arn(
      stack, "Imported", "arn:aws:iam::111122223333:oidc-provider/gitlab.example.com");
  stack.add<iam::Role>("FromImport", {.assumed_by = iam::OpenIdConnectPrincipal(imported),
                                      .description = imported.open_id_connect_provider_issuer()});
}

void saml(Stack& stack) {
  auto& directory = stack.add<iam::SamlProvider>(
      "Directory", {.metadata_document = iam::SamlMetadataDocument::from_xml(metadata()), .name = "company.directory"});
  stack.add<iam::Role>(
      "Saml", {.assumed_by = iam::SamlPrincipal(directory, {{"StringEquals", {{"SAML:aud", "https://example.com"}}}})});
  stack.add<iam::Role>("Console",
                       {.assumed_by = iam::SamlConsolePrincipal(
                            directory, {{"StringLike", {{"SAML:iss", "x"}}}, {"StringEquals", {{"a", "b"}}}})});
  auto& imported =
      iam::SamlProvider::from_saml_provider_arn(stack, "ImportedSaml", "arn:aws:iam::111122223333:saml-provider/x");
  stack.add<iam::Role>("ConsoleOfImport", {.assumed_by = iam::SamlConsolePrincipal(imported)});
}

void boundaries(Stack& team) {
  auto& boundary = team.add<iam::ManagedPolicy>(
      "Boundary", {.statements = {iam::PolicyStatement({.not_actions = {"iam:*"}, .resources = {"*"}})}});
  iam::PermissionsBoundary::of(team).apply(boundary);
  auto& member = team.add<iam::Role>("Member", {.assumed_by = iam::AccountRootPrincipal()});
  auto& shared = team.add<iam::ManagedPolicy>(
      "Shared", {.statements = {iam::PolicyStatement({.actions = {"s3:ListBucket"}, .resources = {"*"}})}});
  shared.attach_to_role(member);
  shared.attach_to_role(iam::Role::from_role_arn(team, "SameMember", member.role_arn()));
  team.add<iam::User>("User");
  auto& part = team.add<Construct>("Part");
  part.add<iam::Role>("Role",
                      {.assumed_by = iam::AccountRootPrincipal(),
                       .permissions_boundary = iam::ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")});
  auto& free = team.add<Construct>("Free");
  iam::PermissionsBoundary::of(free).clear();
  free.add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Providers", {.env = {.region = "us-gov-west-1"}});
  open_id_connect(stack);
  saml(stack);
  boundaries(app.add<Stack>("Team"));
  return app.run();
}
