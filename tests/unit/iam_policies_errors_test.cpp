#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using iam::Policy;
using iam::PolicyStatement;
using iam::Role;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  Role& role = stack.add<Role>("role", {.assumed_by = iam::ServicePrincipal("ec2")});
};

/// What is warned of for a role with as many statements, each of which fills a managed policy.
std::string warnings_of_role(int statements) {
  Fixture f;
  for (int i = 0; i < statements; ++i)
    f.role.add_to_policy(
        PolicyStatement({.actions = {"a:B" + std::to_string(i)}, .resources = {std::string(5900, 'x')}}));
  return warnings(f.app);
}

/// A statement whose policy has 86 bytes beside the resource.
PolicyStatement statement(std::size_t resource_size) {
  return PolicyStatement({.actions = {"a:B"}, .resources = {std::string(resource_size, 'x')}});
}

/// What synthesis refuses of a stack that a function fills.
template <class F>
std::string problems(F fill) {
  App app;
  fill(app.add<Stack>("stack"));
  return refusal([&] { app.synth(); });
}

}  // namespace

TEST_CASE("policies of an identity differ in their names") {
  Fixture f;
  auto& policy = f.stack.add<Policy>("one", {.policy_name = "same"});
  f.role.attach_inline_policy(policy);
  f.role.attach_inline_policy(policy);
  CHECK(refusal([&] { f.role.attach_inline_policy(f.stack.add<Policy>("two", {.policy_name = "same"})); }) ==
        "error: [stack/two] a policy named \"same\" is attached already; allowed: another name (AWS::IAM::Policy "
        "PolicyName)");
}

TEST_CASE("the size that ARNs are taken for is a number") {
  const auto error = [](const Value& size) {
    App app({.context = {{"@aws-cdk/aws-iam.arnSizeEstimate", size}}});
    app.add<Stack>("stack")
        .add<Role>("role", {.assumed_by = iam::ServicePrincipal("ec2")})
        .add_to_policy(PolicyStatement({.actions = {"a:B"}, .resources = {"*"}}));
    return refusal([&] { app.synth(); });
  };
  CHECK(error("long") ==
        "error: [stack/role] the context value @aws-cdk/aws-iam.arnSizeEstimate is \"long\"; allowed: a whole number");
  CHECK(error(-1) ==
        "error: [stack/role] the context value @aws-cdk/aws-iam.arnSizeEstimate is -1; allowed: a whole number");
}

TEST_CASE("policies have the size that IAM takes") {
  const auto of_identity = [](const char* id, int size, int limit) {
    return "error: [stack/" + std::string(id) + "] the inline policies have at least " + std::to_string(size) +
           " bytes; allowed: " + std::to_string(limit) +
           " in all, without the white space; what exceeds it goes into a ManagedPolicy (IAM quota)";
  };
  const auto role = [](std::size_t size) {
    return problems([size](Stack& s) {
      s.add<Role>("r", {.assumed_by = iam::AnyPrincipal(),
                        .inline_policies = {{"p", iam::PolicyDocument({.statements = {statement(size)}})}}});
    });
  };
  CHECK(role(10154) == "");
  CHECK(role(10155) == of_identity("r", 10241, 10240));
  CHECK(problems([](Stack& s) { s.add<iam::User>("u").add_to_policy(statement(1963)); }) ==
        of_identity("u", 2049, 2048));
  CHECK(problems([](Stack& s) { s.add<iam::Group>("g").add_to_policy(statement(5035)); }) ==
        of_identity("g", 5121, 5120));
  CHECK(problems([](Stack& s) { s.add<iam::ManagedPolicy>("m", {.statements = {statement(6059)}}); }) ==
        "error: [stack/m] a managed policy has at least 6145 bytes; allowed: 6144, without the white space; the "
        "statements go into several policies (IAM quota)");
}

TEST_CASE("policies say something, to somebody") {
  const std::string empty = " is empty; allowed: at least one statement (AWS::IAM::Policy PolicyDocument)";
  const std::string alone =
      " is attached to nobody; allowed: at least one user, group or role (AWS::IAM::Policy Users, Groups, Roles)";
  const std::string forced = "error: [stack/p] a policy with force = true";
  const std::string referred = "error: [stack/p] a policy that something refers to";
  CHECK(problems([](Stack& s) { s.add<Policy>("p"); }) == "");
  CHECK(problems([](Stack& s) { s.add<Policy>("p", {.force = true}); }) == forced + empty + "\n" + forced + alone);
  CHECK(problems([](Stack& s) { s.add<Policy>("p").policy_name(); }) == referred + empty + "\n" + referred + alone);
  CHECK(problems([](Stack& s) { s.add<iam::ManagedPolicy>("p"); }) ==
        "error: [stack/p] a managed policy is empty; allowed: at least one statement (AWS::IAM::ManagedPolicy "
        "PolicyDocument)");
}

TEST_CASE("statements have what the policy they are in needs") {
  const auto of_identity = [](const iam::PolicyStatementProps& props) {
    return problems([&](Stack& s) { s.add<iam::ManagedPolicy>("p", {.statements = {PolicyStatement(props)}}); });
  };
  CHECK(of_identity({.resources = {"*"}}) ==
        "error: [stack/p] a policy statement has neither actions nor not_actions; allowed: one of the two (Action)");
  CHECK(of_identity({.actions = {"a:B"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}) ==
        "error: [stack/p] a statement of an identity's policy has principals; allowed: none, the identity is the "
        "principal (Principal)");
  CHECK(of_identity({.actions = {"a:B"}}) ==
        "error: [stack/p] a statement of an identity's policy has no resource; allowed: at least one (Resource)");
  CHECK(of_identity({.actions = {"a:B"}, .resources = {"*"}, .sid = "a b"}) ==
        "error: [stack/p] a statement of an identity's policy has the sid 'a b'; allowed: letters and digits (Sid)");
  CHECK(problems([](Stack& s) {
          s.add<Role>("r", {.assumed_by = iam::AnyPrincipal()})
              .assume_role_policy()
              .add_statements(PolicyStatement({.actions = {"sts:AssumeRole"}}));
        }) == "error: [stack/r] a statement of a trust policy has no principal; allowed: at least one (Principal)");
  iam::PolicyDocument document({.statements = {PolicyStatement({.actions = {"a:B"}})}});
  CHECK(
      document.validate_for_resource_policy() ==
      std::vector<std::string>{"a statement of a resource's policy has no principal; allowed: at least one (Principal)",
                               "a statement of a resource's policy has no resource; allowed: at least one (Resource)"});
}

TEST_CASE("identities with more managed policies than IAM allows are warned of") {
  CHECK(warnings_of_role(11) == "");
  CHECK(warnings_of_role(12) ==
        "warning: [stack/role] the role's policies need 11 managed policies; above 10 the account needs a higher quota "
        "[ack: @aws-cdk/aws-iam:rolePolicyLarge]");
  CHECK(warnings_of_role(22) ==
        "warning: [stack/role] the role's policies need 21 managed policies; a role can have 20 [ack: "
        "@aws-cdk/aws-iam:rolePolicyTooLarge]");
  Fixture f;
  auto& group = f.stack.add<iam::Group>("group");
  for (int i = 0; i < 11; ++i)
    group.add_managed_policy(iam::ManagedPolicy::from_aws_managed_policy_name("P" + std::to_string(i)));
  CHECK(warnings(f.app) ==
        "warning: [stack/group] the group has 11 managed policies; a group can have 10 [ack: "
        "@aws-cdk/aws-iam:groupMaxPoliciesExceeded]");
}

TEST_CASE("an imported role takes managed policies of the app alone") {
  Fixture f;
  auto& role = Role::from_role_arn(f.stack, "import", "arn:aws:iam::111122223333:role/r");
  role.add_managed_policy(
      iam::ManagedPolicy::from_managed_policy_arn(f.stack, "policy", "arn:aws:iam::111122223333:policy/p"));
  CHECK(
      warnings(f.app) ==
      "warning: [stack/import] the managed policy \"arn:aws:iam::111122223333:policy/p\" isn't made here and can't be "
      "attached to an imported role [ack: @aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy]");
}
