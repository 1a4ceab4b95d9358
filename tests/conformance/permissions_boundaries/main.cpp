// Boundaries of all roles and users: of a stage, a stack, or the context, by name and by ARN.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>

using namespace cdk;

namespace {

void fill(Stack& stack) {
  stack.add<iam::User>("User");
  stack.add<iam::Role>("Role",
                       {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com"),
                        .permissions_boundary = iam::ManagedPolicy::from_aws_managed_policy_name("PowerUserAccess")});
  stack.add<iam::Group>("Group");
  stack.add<NestedStack>("Nested").add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  const Environment env{.account = "111122223333", .region = "eu-west-1"};
  const auto by_name = [](const char* name) { return PermissionsBoundary::from_name(name); };
  const auto by_arn = [](const char* arn) { return PermissionsBoundary::from_arn(arn); };

  fill(app.add<Stack>("ByName", {.permissions_boundary = by_name("team/boundary")}));
  fill(app.add<Stack>("ByArn", {.permissions_boundary = by_arn("arn:aws:iam::111122223333:policy/boundary")}));
  fill(app.add<Stack>(
      "Filled",
      {.env = env, .permissions_boundary = by_name("cdk-${Qualifier}-boundary-${AWS::AccountId}-${AWS::Region}")}));
  fill(
      app.add<Stack>("Qualified", {.env = env,
                                   .permissions_boundary = by_arn("arn:aws:iam::${AWS::AccountId}:policy/${Qualifier}"),
                                   .synthesizer = DefaultStackSynthesizer({.qualifier = "mine"})}));
  fill(app.add<Stack>("CliCredentials", {.env = env,
                                         .permissions_boundary = by_name("${Qualifier}"),
                                         .synthesizer = CliCredentialsStackSynthesizer({.qualifier = "other"})}));

  auto& stage = app.add<Stage>("Prod", {.permissions_boundary = by_name("prod")});
  fill(stage.add<Stack>("Inherits"));
  fill(stage.add<Stack>("Overrides", {.permissions_boundary = by_name("own")}));
  fill(stage.add<Stage>("Inner", {.permissions_boundary = by_name("inner")}).add<Stack>("Deep"));

  auto& told = app.add<Stage>("Told");
  told.node().set_context("@aws-cdk/core:permissionsBoundary", Value::object({{"name", "from-context"}}));
  fill(told.add<Stack>("Context"));
  fill(app.add<Stack>("None"));
  return app.run();
}
