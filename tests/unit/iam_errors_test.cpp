#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>

#include "catch.hpp"
#include "place.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using iam::PolicyStatement;
using iam::Role;

namespace {

/// What is refused in a stack of its own.
template <class F>
std::string refused(F call) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return refusal([&] { call(stack); });
}

}  // namespace

TEST_CASE("roles that IAM refuses") {
  CHECK(refused([](Stack& s) { s.add<Role>("r", {.assumed_by = iam::AccountRootPrincipal(), .role_name = "a b"}); }) ==
        "error: [stack/r] 'a b' is no name for a role; allowed: 1 to 64 letters, digits and _+=,.@- (AWS::IAM::Role "
        "RoleName)");
  CHECK(refused([](Stack& s) {
          s.add<Role>("r", {.assumed_by = iam::AccountRootPrincipal(), .max_session_duration = Duration::minutes(30)});
        }) ==
        "error: [stack/r] max_session_duration is 1800 seconds; allowed: 3600 (1 hour) to 43200 (12 hours) "
        "(AWS::IAM::Role MaxSessionDuration)");
  CHECK(refused([](Stack& s) {
          s.add<Role>("r", {.assumed_by = iam::AccountRootPrincipal(), .description = std::string(1001, 'x')});
        }) ==
        "error: [stack/r] the description of a role has 1001 characters; allowed: at most 1000 (AWS::IAM::Role "
        "Description)");
  CHECK(refused([](Stack& s) { s.add<Role>("r", {.assumed_by = iam::AccountRootPrincipal(), .path = "a/b"}); }) ==
        "error: [stack/r] 'a/b' is no path for a role; allowed: '/', or visible ASCII characters between slashes "
        "(AWS::IAM::Role Path)");
  CHECK(refused([](Stack& s) {
          s.add<Role>("r", {.assumed_by = iam::AccountRootPrincipal(), .path = "/" + std::string(512, 'x') + "/"});
        }) == "error: [stack/r] the path of a role has 514 characters; allowed: 1 to 512 (AWS::IAM::Role Path)");
  CHECK(refused([](Stack& s) {
          s.add<Role>("r", {.assumed_by = iam::AccountRootPrincipal()}).grant_assume_role(iam::ServicePrincipal("ec2"));
        }) ==
        "error: [stack/r] a service or an account was given to grant_assume_role; allowed: a role or user; services "
        "and accounts go into assume_role_policy() (AssumeRolePolicyDocument)");
  CHECK(refused([](Stack& s) {
          Role::from_role_arn(s, "i", "arn:aws:iam::111122223333:role/x", {.add_grants_to_resources = true});
        }) ==
        "error: [stack] add_grants_to_resources was given for the role \"arn:aws:iam::111122223333:role/x\", which may "
        "be changed; allowed: add_grants_to_resources with mutable_ = false");
}

TEST_CASE("users and groups that IAM refuses") {
  CHECK(refused([](Stack& s) {
          iam::User::from_user_name(s, "i", Fn::import_value("name")).add_to_group(s.add<iam::Group>("g"));
        }) ==
        "error: [stack/i] a user whose name is only known at deployment was added to a group; allowed: a user with a "
        "literal ARN or name (AWS::IAM::UserToGroupAddition)");
  CHECK(refused([](Stack& s) { s.add<iam::User>("u", {.password_reset_required = true}); }) ==
        "error: [stack/u] password_reset_required is set without a password; allowed: a password beside it "
        "(AWS::IAM::User LoginProfile)");
  CHECK(refused([](Stack& s) {
          iam::User::from_user_name(s, "i", "known")
              .add_managed_policy(iam::ManagedPolicy::from_aws_managed_policy_name("X"));
        }) ==
        "error: [stack/i] a managed policy was added to an imported user; allowed: a policy that is attached to users "
        "made here (AWS::IAM::User ManagedPolicyArns)");
}

TEST_CASE("statements that contradict themselves") {
  CHECK(refused([](Stack&) { PolicyStatement({.actions = {"nothing"}}); }) ==
        "error: 'nothing' is no action; allowed: '*', or a service, a colon and an action, which may hold '*', such as "
        "'s3:Get*' (Action)");
  CHECK(refused([](Stack&) { PolicyStatement({.actions = {"a:B"}, .not_actions = {"c:D"}}); }) ==
        "error: NotAction was added to a policy statement that has Action; allowed: either NotAction or Action "
        "(NotAction)");
  CHECK(refused([](Stack&) { PolicyStatement({.not_resources = {"x"}, .resources = {"*"}}); }) ==
        "error: NotResource was added to a policy statement that has Resource; allowed: either NotResource or "
        "Resource (NotResource)");
  CHECK(refused([](Stack&) {
          PolicyStatement({.not_principals = {iam::AnyPrincipal()}, .principals = {iam::AnyPrincipal()}});
        }) ==
        "error: NotPrincipal was added to a policy statement that has Principal; allowed: either NotPrincipal or "
        "Principal (NotPrincipal)");
  CHECK(refused([](Stack&) {
          PolicyStatement::from_json(Value::object({{"Effect", "Maybe"}}));
        }) == "error: a policy statement's Effect is \"Maybe\"; allowed: \"Allow\" or \"Deny\" (Effect)");
  CHECK(refused([](Stack&) {
          PolicyStatement::from_json(Value::object({{"Effect", "Allow"}, {"Action", true}}));
        }) == "error: a policy statement's Action is true; allowed: a text or a list of texts (Action)");
  CHECK(refused([](Stack&) {
          PolicyStatement::from_json(Value::object({{"Action", "a:B"}, {"Principal", true}}));
        }) == "error: a policy statement's Principal is true; allowed: a text or an object (Principal)");
  CHECK(refused([](Stack&) {
          PolicyStatement::from_json(Value::object({{"Resource", "*"}}));
        }) == "error: a policy statement has neither actions nor not_actions; allowed: one of the two (Action)");
  CHECK(refused([](Stack&) {
          iam::PolicyDocument::from_json(Value::object({{"Statement", "x"}}));
        }) == "error: a policy's Statement is \"x\"; allowed: a list of statements (Statement)");
  CHECK(refused([](Stack& s) { PolicyStatement({.principals = {s.add<iam::Group>("g")}}); }) ==
        "error: a group is a principal of a policy statement; allowed: users, roles, services, accounts (Principal)");
  CHECK(refused([](Stack&) {
          PolicyStatement(
              {.principals = {iam::AnyPrincipal().in_organization("o-1"), iam::AnyPrincipal().in_organization("o-2")}});
        }) ==
        "error: the principals of a policy statement have the conditions "
        "{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-1\"}} and {\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-2\"}}; "
        "allowed: principals with the same conditions; a statement for each of the others (Condition)");
  CHECK(refused([](Stack&) {
          PolicyStatement({.principals = {iam::StarPrincipal(), iam::ArnPrincipal("arn")}});
        }) ==
        "error: the principals {\"LiteralString\":[\"*\"]} and {\"AWS\":[\"arn\"]} can't be in one statement; allowed: "
        "\"*\" alone, or other principals (Principal)");
}

TEST_CASE("frozen statements stay as they are") {
  using Change = void (*)(PolicyStatement&);
  const std::vector<std::pair<const char*, Change>> changes = {
      {"sid", [](PolicyStatement& s) { s.set_sid("s"); }},
      {"effect", [](PolicyStatement& s) { s.set_effect(iam::Effect::DENY); }},
      {"actions", [](PolicyStatement& s) { s.add_actions("c:D"); }},
      {"not_actions", [](PolicyStatement& s) { s.add_not_actions("c:D"); }},
      {"principals", [](PolicyStatement& s) { s.add_principals(iam::AnyPrincipal()); }},
      {"not_principals", [](PolicyStatement& s) { s.add_not_principals(iam::AnyPrincipal()); }},
      {"resources", [](PolicyStatement& s) { s.add_resources("*"); }},
      {"not_resources", [](PolicyStatement& s) { s.add_not_resources("*"); }},
      {"conditions", [](PolicyStatement& s) { s.add_account_condition("111122223333"); }},
  };
  for (const auto& [what, change] : changes)
    CHECK(refused([change = change](Stack&) {
            PolicyStatement frozen;
            change(frozen.freeze());
          }) == std::string("error: a policy statement was changed after freeze(): ") + what +
                    "; allowed: a copy() of the statement");
}

TEST_CASE("principals that IAM refuses") {
  CHECK(refused([](Stack&) { iam::OrganizationPrincipal("o-1"); }) ==
        "error: 'o-1' is no organization id; allowed: 'o-' and 10 to 32 lowercase letters or digits "
        "(aws:PrincipalOrgID)");
  CHECK(refused([](Stack& s) {
          s.add<iam::SamlProvider>("p",
                                   {.metadata_document = iam::SamlMetadataDocument::from_xml("<x/>"), .name = "a b"});
        }) ==
        "error: [stack/p] 'a b' is no name for a SAML provider; allowed: 1 to 128 letters, digits and _+=,.@- "
        "(AWS::IAM::SAMLProvider Name)");
  const auto metadata = iam::SamlMetadataDocument::from_file("iam_errors_test.cpp").xml();
  CHECK(metadata.as_string().starts_with("#include <cdk/cdk.hpp>\n"));
  CHECK(refused([](Stack&) { iam::SamlMetadataDocument::from_file("/"); }) ==
        "error: '/' can't be read; allowed: a file with the metadata of a SAML provider");
  CHECK(refused([](Stack& s) { s.add<iam::OidcProviderNative>("p", {.url = "http://example.com"}); }) ==
        "error: [stack/p] the url is 'http://example.com'; allowed: one that begins with https:// "
        "(AWS::IAM::OIDCProvider Url)");
  CHECK(refused([](Stack& s) { s.add<iam::OidcProviderNative>("p", {.url = "https://" + std::string(250, 'x')}); }) ==
        "error: [stack/p] the url has 258 characters; allowed: at most 255 (AWS::IAM::OIDCProvider Url)");
  CHECK(refused([](Stack& s) {
          s.add<iam::OidcProviderNative>("p",
                                         {.url = "https://x", .client_ids = std::vector<Input<std::string>>(101, "x")});
        }) == "error: [stack/p] there are 101 client_ids; allowed: at most 100 (AWS::IAM::OIDCProvider ClientIdList)");
  CHECK(refused([](Stack& s) {
          s.add<iam::OidcProviderNative>("p", {.url = "https://x", .client_ids = {std::string(256, 'x')}});
        }) ==
        "error: [stack/p] an id in client_ids has 256 characters; allowed: at most 255 (AWS::IAM::OIDCProvider "
        "ClientIdList)");
  CHECK(refused([](Stack& s) { s.add<iam::OidcProviderNative>("p", {.url = "https://x", .thumbprints = {"xyz"}}); }) ==
        "error: [stack/p] 'xyz' is no thumbprint; allowed: 40 hexadecimal digits (AWS::IAM::OIDCProvider "
        "ThumbprintList)");
  CHECK(refused([](Stack& s) {
          s.add<iam::OidcProviderNative>(
              "p", {.url = "https://x", .thumbprints = std::vector<Input<std::string>>(6, std::string(40, 'a'))});
        }) == "error: [stack/p] there are 6 thumbprints; allowed: at most 5 (AWS::IAM::OIDCProvider ThumbprintList)");
}

TEST_CASE("an error of principals names the line that put them together, one of an import the line of that") {
  App app;
  auto& stack = app.add<Stack>("stack");
  const iam::Principal conditional = iam::AnyPrincipal().in_organization("o-1");
  const auto put_together = [&] { iam::CompositePrincipal(iam::ArnPrincipal("arn"), conditional).policy_fragment(); };
  CHECK(place_of_refusal(put_together) == here(__LINE__ - 1));
  CHECK(place_of_refusal([&] { iam::User::from_user_arn(stack, "user", "me"); }) == here(__LINE__));
  CHECK(place_of_refusal([&] { iam::Role::from_role_arn(stack, "role", "mine"); }) == here(__LINE__));
}

TEST_CASE("principals that can't be made one") {
  CHECK(refused([](Stack&) {
          iam::ArnPrincipal("arn")
              .with_conditions({{"Bool", iam::Condition::from(Fn::get_att("x", "y"))}})
              .with_conditions({{"Bool", {{"a:b", "true"}}}})
              .policy_fragment();
        }) ==
        "error: several 'Bool' conditions can't be merged, one of them is only known at deployment; allowed: "
        "conditions whose keys are known (Condition)");
  CHECK(
      refused([](Stack&) {
        iam::CompositePrincipal(iam::ArnPrincipal("arn"), iam::AnyPrincipal().in_organization("o-1")).policy_fragment();
      }) ==
      "error: a part of a CompositePrincipal has the conditions "
      "{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-1\"}}; allowed: principals without conditions; the conditions "
      "go into the statement (Principal)");
  CHECK(refused([](Stack&) { iam::CompositePrincipal(std::vector<iam::Principal>{}); }) ==
        "error: a CompositePrincipal of no principal; allowed: one or more (Principal)");
  CHECK(refused([](Stack& s) { s.add<Role>("r", {.assumed_by = s.add<iam::Policy>("p").grant_principal()}); }) ==
        "error: [stack/p] a policy is the principal of another policy; allowed: a role or a user as grantee "
        "(Principal)");
  CHECK(refused([](Stack& s) { s.resolve(s.add<iam::ManagedPolicy>("p").grant_principal().to_json()); }) ==
        "error: [stack/p] a policy is the principal of another policy; allowed: a role or a user as grantee "
        "(Principal)");
}

TEST_CASE("grants that nobody takes") {
  CHECK(refused([](Stack&) {
          iam::Grant::add_to_principal(
              {.actions = {"a:B"}, .grantee = iam::ServicePrincipal("ec2"), .resource_arns = {"*"}})
              .assert_success();
        }) ==
        "error: the permissions to call 'a:B' on '*' could be added neither to the grantee's policy nor to the "
        "resource's; allowed: a grantee or a resource with a policy");
}

TEST_CASE("a role that the context tells wrongly") {
  App app;
  auto& stack = app.add<Stack>("stack", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}});
  stack.node().set_context(
      "cc-api-provider:account=111122223333:exactIdentifier=r:propertiesToReturn.0=Arn:region=eu-west-1:typeName=AWS$:$"
      ":"
      "IAM$:$:Role",
      Value::list({}));
  CHECK(refusal([&] { Role::from_lookup(stack, "role", {.role_name = "r"}); }) ==
        "error: [stack] the context holds [] for the role \"r\"; allowed: a list of one; remove it from "
        "cdk.context.json (Role::from_lookup)");
}

TEST_CASE("whoever stands behind an import whose role isn't known is named by no policy, and given nothing") {
  App app;
  auto& stack = app.add<Stack>("stack");
  auto& resource = stack.add<Resource>("resource");
  const iam::UnknownPrincipal unknown({.resource = resource});
  CHECK(refusal([&] { unknown.policy_fragment(); }) ==
        "error: [stack/resource] a policy that names an imported resource whose role isn't known; allowed: role in its "
        "import (Principal)");
  iam::Grant::add_to_principal({.actions = {"a:B"}, .grantee = unknown, .resource_arns = {"*"}});
  CHECK(warnings(app) ==
        "warning: [stack/resource] The role of this imported resource isn't known. Let it do this yourself: "
        "{\"Action\":\"a:B\",\"Effect\":\"Allow\",\"Resource\":\"*\"} [ack: "
        "@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole]");
}

TEST_CASE("principals tell what they are") {
  App app;
  auto& stack = app.add<Stack>("stack");
  auto& role = stack.add<Role>("role", {.assumed_by = iam::ServicePrincipal("ec2")});
  const auto text = [](const iam::Principal& principal) { return std::string(principal.to_string().as_string()); };
  CHECK(text(role) == "stack/role");
  CHECK(text(iam::ServicePrincipal("ec2")) == "ServicePrincipal(ec2)");
  CHECK(text(iam::ArnPrincipal("arn")) == "ArnPrincipal(arn)");
  CHECK(text(iam::AccountPrincipal("1")) == "AccountPrincipal(1)");
  CHECK(text(iam::AccountRootPrincipal()) == "AccountRootPrincipal()");
  CHECK(text(iam::AnyPrincipal()) == "AnyPrincipal()");
  CHECK(text(iam::StarPrincipal()) == "StarPrincipal()");
  CHECK(text(iam::OrganizationPrincipal("o-1234567890")) == "OrganizationPrincipal(o-1234567890)");
  CHECK(text(iam::CanonicalUserPrincipal("c")) == "CanonicalUserPrincipal(c)");
  CHECK(text(iam::FederatedPrincipal("f")) == "FederatedPrincipal(f)");
  CHECK(text(iam::WebIdentityPrincipal("w")) == "WebIdentityPrincipal(w)");
  CHECK(text(iam::CompositePrincipal(iam::ArnPrincipal("a"), iam::AnyPrincipal())) ==
        "CompositePrincipal(ArnPrincipal(a),AnyPrincipal())");
  CHECK(text(iam::ArnPrincipal("arn").with_conditions({{"Bool", {{"a:b", "true"}}}}).with_session_tags()) ==
        "ArnPrincipal(arn)");
  CHECK(iam::ArnPrincipal("arn").to_json() == Value::object({{"AWS", Value::list({"arn"})}}));
  CHECK(iam::ArnPrincipal("arn").grant_principal() == iam::ArnPrincipal("arn"));
}
