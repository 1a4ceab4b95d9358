// Roles that are made outside of the program: what is refused, and the report of what they must be allowed.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/sqs.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "value/json_reader.hpp"

using namespace cdk;
using iam::ManagedPolicy;
using iam::PolicyStatement;
using iam::Role;

TEST_CASE("a role that stays out of the template needs one that stands in for it") {
  App app;
  auto& stack = app.add<Stack>("app");
  Role::customize_roles(stack);
  auto& role = stack.add<Role>("role", {.assumed_by = iam::AccountRootPrincipal()});
  role.apply_removal_policy(RemovalPolicy::RETAIN);
  CHECK(refusal([&] { (void)role.role_id(); }) ==
        "error: [app/role] the id of a role that customize_roles keeps out of the template; allowed: role_arn() or "
        "role_name() (AWS::IAM::Role RoleId)");
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [app/role] no role stands in for 'app/role', which customize_roles keeps out of the template; allowed: "
        "its name in use_precreated_roles, or prevent_synthesis = false for a report of what it needs");
}

namespace {

void fill(Stack& stack) {
  auto& queue = stack.add<sqs::Queue>("queue");
  auto& shared = stack.add<ManagedPolicy>(
      "shared", {.statements = {PolicyStatement({.actions = {"s3:ListAllMyBuckets"}, .resources = {"*"}})}});
  auto& role = stack.add<Role>(
      "role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com"),
               .managed_policies = {shared, ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")}});
  queue.grant_purge(role);
  stack.add<ManagedPolicy>(
      "attached",
      {.roles = {role}, .statements = {PolicyStatement({.actions = {"s3:ListBucket"}, .resources = {"*"}})}});
  stack.add<Role>("other", {.assumed_by = iam::AccountPrincipal("111122223333")});
}

}  // namespace

TEST_CASE("the report says what roles must be allowed, in JSON and in words") {
  App app;
  auto& stack = app.add<Stack>("app");
  Role::customize_roles(stack, {.use_precreated_roles = {{"role", "ours"}, {"app/other", "theirs"}}});
  fill(stack);
  const CloudAssembly assembly = app.synth();
  CHECK(parse_json(assembly.text_of("iam-policy-report.json")) == parse_json(R"json({"roles": [
    {
      "roleConstructPath": "app/role",
      "roleName": "ours",
      "missing": false,
      "assumeRolePolicy": [
        {"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}}
      ],
      "managedPolicyArns": ["arn:(PARTITION):iam::aws:policy/ReadOnlyAccess"],
      "managedPolicyStatements": [
        {"Action": "s3:ListBucket", "Effect": "Allow", "Resource": "*"},
        {"Action": "s3:ListAllMyBuckets", "Effect": "Allow", "Resource": "*"}
      ],
      "identityPolicyStatements": [
        {"Action": ["sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"], "Effect": "Allow",
         "Resource": "(app/queue/Resource.Arn)"
}
      ]
      },
    {
      "roleConstructPath": "app/other",
      "roleName": "theirs",
      "missing": false,
      "assumeRolePolicy": [
        {"Action": "sts:AssumeRole", "Effect": "Allow",
         "Principal": {"AWS": "arn:(PARTITION):iam::111122223333:root"}}
      ],
      "managedPolicyArns": [],
      "managedPolicyStatements": [],
      "identityPolicyStatements": []
    }
  ]
      })json"));
  const std::string words = assembly.text_of("iam-policy-report.txt");
  CHECK(words.starts_with("<ours> (app/role)\n\nAssumeRole Policy:\n[\n  {\n    \"Action\": \"sts:AssumeRole\",\n"));
  CHECK(
      words.ends_with("\n\nManaged Policy ARNs:\nNONE\n\nManaged Policies Statements:\nNONE\n\n"
                      "Identity Policy Statements:\nNONE"));
}

TEST_CASE("a report alone names the roles that are missing") {
  App app;
  auto& stack = app.add<Stack>("app");
  Role::customize_roles(stack, {.prevent_synthesis = false});
  stack.add<Role>("role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  const CloudAssembly assembly = app.synth();
  CHECK(parse_json(assembly.text_of("iam-policy-report.json")).find("roles").items()[0].find("roleName") ==
        Value("missing role"));
  CHECK(assembly.get_stack("app").template_value.find("Resources").members().size() == 1);
}
