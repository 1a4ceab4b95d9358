// Roles with every prop, principals of every kind, policies, users, groups, instance profiles, imports.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/sqs/cfn_queue.hpp>

using namespace cdk;
using iam::ManagedPolicy;
using iam::PolicyStatement;

namespace {

iam::ManagedPolicyReference read_only() { return ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"); }

PolicyStatement get_objects() { return PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}}); }

void principals(Stack& stack, iam::Role& role) {
  const std::vector<std::pair<std::string, iam::Principal>> trusts = {
      {"Any", iam::AnyPrincipal()},
      {"Arn", iam::ArnPrincipal("arn:aws:iam::111122223333:user/alice")},
      {"Canonical", iam::CanonicalUserPrincipal("0123")},
      {"Composite", iam::CompositePrincipal(iam::ServicePrincipal("ec2.amazonaws.com"),
                                            iam::ServicePrincipal("ssm.amazonaws.com.cn"), role)},
      {"Conditional",
       iam::ServicePrincipal("s3").with_conditions({{"StringEquals", {{"aws:SourceAccount", stack.account()}}}})},
      {"Federated", iam::FederatedPrincipal("accounts.example.com", {{"StringEquals", {{"a:aud", "x"}}}},
                                            "sts:AssumeRoleWithWebIdentity")},
      {"Organization", iam::OrganizationPrincipal("o-1234567890")},
      {"OtherRegion", iam::ServicePrincipal("ecs", {.region = "eu-south-1"})},
      {"InOrganization", iam::ArnPrincipal("*").in_organization("o-0987654321")},
      {"Star", iam::StarPrincipal()},
      {"Tagged", iam::AccountPrincipal("111122223333")
                     .with_conditions({{"StringLike", {{"aws:RequestTag/team", "a*"}}}})
                     .with_session_tags()},
      {"Token", iam::ServicePrincipal(Fn::import_value("service"))},
      {"Web", iam::WebIdentityPrincipal("cognito-identity.amazonaws.com",
                                        {{"StringEquals", {{"cognito-identity.amazonaws.com:aud", "pool"}}}})},
  };
  for (const auto& [name, principal] : trusts) stack.add<iam::Role>("Trusts" + name, {.assumed_by = principal});
}

void imports(Stack& stack, iam::Role& role, iam::Group& writers, ManagedPolicy& managed) {
  iam::IRole& by_arn = iam::Role::from_role_arn(stack, "ByArn", "arn:aws:iam::111122223333:role/path/by-arn");
  by_arn.add_to_principal_policy(get_objects());
  managed.attach_to_role(by_arn);
  iam::IRole& by_name = iam::Role::from_role_name(stack, "ByName", "by-name", {.default_policy_name = "Mine"});
  by_name.add_to_principal_policy(get_objects());
  iam::IRole& fixed =
      iam::Role::from_role_arn(stack, "Fixed", "arn:aws:iam::111122223333:role/fixed", {.mutable_ = false});
  fixed.add_to_principal_policy(get_objects());
  iam::IRole& token = iam::Role::from_role_arn(stack, "Token", Fn::import_value("role"));
  token.add_to_principal_policy(get_objects());
  role.without_policy_updates().add_to_principal_policy(
      PolicyStatement({.actions = {"s3:Nothing"}, .resources = {"*"}}));
  stack.add<CfnOutput>("Names", {.value = format("{},{},{},{}", by_arn.role_name(), by_name.role_name(),
                                                 fixed.role_name(), token.role_name())});
  stack.add<CfnOutput>("Arns", {.value = format("{},{},{},{}", by_arn.role_arn(), by_name.role_arn(), fixed.role_arn(),
                                                token.role_arn())});
  iam::IUser& carol = iam::User::from_user_name(stack, "Carol", "carol");
  carol.add_to_group(writers);
  carol.add_to_principal_policy(
      PolicyStatement({.actions = {"s3:GetObject"}, .resources = {role.role_arn(), carol.user_arn()}}));
  iam::IGroup& readers = iam::Group::from_group_name(stack, "Readers", "readers");
  readers.add_to_principal_policy(PolicyStatement({.actions = {"s3:GetObject"}, .resources = {readers.group_arn()}}));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Roles");

  auto& queue = stack.add<sqs::CfnQueue>("Queue");
  auto& boundary = ManagedPolicy::from_managed_policy_name(stack, "Boundary", "team/boundary");
  const auto execution = ManagedPolicy::from_aws_managed_policy_name("service-role/AmazonECSTaskExecutionRolePolicy");
  iam::Role& role = stack.add<iam::Role>(
      "Role", {.assumed_by = iam::ServicePrincipal("ecs-tasks"),
               .description = "Runs tasks",
               .external_ids = {"one", "two"},
               .inline_policies = {{"read", iam::PolicyDocument(
                                                {.statements = {PolicyStatement({.actions = {"sqs:ReceiveMessage"},
                                                                                 .resources = {queue.attr_arn()}})}})}},
               .managed_policies = {execution, execution, boundary},
               .max_session_duration = Duration::hours(2),
               .path = "/tasks/",
               .permissions_boundary = boundary,
               .role_name = "task-role"});
  role.add_to_policy(PolicyStatement(
      {.actions = {"sqs:SendMessage", "sqs:GetQueueUrl", "sqs:SendMessage"}, .resources = {queue.attr_arn()}}));
  role.add_to_policy(PolicyStatement({.actions = {"sqs:SendMessage"},
                                      .conditions = {{"Bool", {{"aws:SecureTransport", "false"}}}},
                                      .effect = iam::Effect::DENY,
                                      .resources = {"*"},
                                      .sid = "No"}));
  role.add_to_policy(
      PolicyStatement({.actions = {"sqs:SendMessage", "sqs:GetQueueUrl"}, .resources = {queue.attr_arn()}}));
  role.add_to_principal_policy(PolicyStatement({.not_actions = {"iam:*"}, .not_resources = {"arn:aws:s3:::secret/*"}}));
  role.assume_role_policy().add_statements(
      PolicyStatement({.actions = {"sts:AssumeRole"},
                       .principals = {iam::AccountRootPrincipal(), iam::AccountPrincipal("111122223333")}}));
  stack.add<CfnOutput>("RoleId", {.value = role.role_id()});

  principals(stack, role);

  // policies of their own
  iam::Group& writers =
      stack.add<iam::Group>("Writers", {.group_name = "writers", .managed_policies = {read_only()}, .path = "/g/"});
  iam::User& alice = stack.add<iam::User>("Alice", {.groups = {writers},
                                                    .password = SecretValue::secrets_manager("alice"),
                                                    .password_reset_required = true,
                                                    .path = "/u/",
                                                    .permissions_boundary = boundary,
                                                    .user_name = "alice"});
  iam::User& bob = stack.add<iam::User>("Bob");
  bob.add_to_group(writers);
  bob.add_managed_policy(read_only());
  writers.add_user(alice);
  writers.add_to_principal_policy(PolicyStatement({.actions = {"s3:PutObject"}, .resources = {"*"}}));
  alice.add_to_policy(get_objects());
  const PolicyStatement list_bucket({.actions = {"s3:ListBucket"}, .resources = {"*"}});
  iam::Policy& policy = stack.add<iam::Policy>(
      "Policy", {.groups = {writers},
                 .policy_name = "shared",
                 .roles = {role},
                 .statements = {PolicyStatement({.actions = {"s3:ListAllMyBuckets"}, .resources = {"*"}})},
                 .users = {alice}});
  policy.document().add_statements(list_bucket);
  stack.add<iam::Policy>("Unattached", {.statements = {list_bucket}});
  const auto list = [](const char* resource, Input<std::string> sid = {}) {
    return PolicyStatement({.actions = {"s3:ListBucket"}, .resources = {resource}, .sid = sid});
  };
  stack.add<iam::Policy>(
      "Numbered",
      {.document = iam::PolicyDocument(
           {.assign_sids = true,
            .statements = {list("arn:aws:s3:::a"), list("arn:aws:s3:::b", "named"), list("arn:aws:s3:::a")}}),
       .users = {bob}});
  ManagedPolicy& managed = stack.add<ManagedPolicy>("Managed", {.description = "Shared",
                                                                .groups = {writers},
                                                                .managed_policy_name = "managed",
                                                                .path = "/p/",
                                                                .roles = {role},
                                                                .statements = {get_objects()},
                                                                .users = {bob}});
  managed.add_statements(PolicyStatement({.actions = {"*"}, .resources = {"arn:aws:s3:::b"}}));
  stack.add<CfnOutput>("ManagedName", {.value = managed.managed_policy_name()});
  stack.add<iam::Role>("Bounded", {.assumed_by = alice, .managed_policies = {managed}});

  // instance profiles
  stack.add<iam::InstanceProfile>("Profile");
  stack.add<iam::InstanceProfile>("Given", {.instance_profile_name = "given", .path = "/i/", .role = role});
  auto& profile = iam::InstanceProfile::from_instance_profile_arn(stack, "ImportedProfile",
                                                                  "arn:aws:iam::111122223333:instance-profile/a/b");
  stack.add<CfnOutput>("ProfileName", {.value = profile.instance_profile_name()});

  // grants
  role.grant_pass_role(alice);
  role.grant_assume_role(bob);
  role.grant(policy, "iam:GetRole");
  role.grant(managed, "iam:ListRoles");
  auto& late = stack.add<sqs::CfnQueue>("Late");
  role.grant(role, "iam:TagRole", "iam:UntagRole").apply_before(late);

  imports(stack, role, writers, managed);

  // a policy that outgrows its role
  iam::Role& big = stack.add<iam::Role>("Big", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  for (int i = 0; i < 130; ++i) {
    const std::string number = std::to_string(i);
    big.add_to_policy(PolicyStatement(
        {.actions = {"s3:GetObject"},
         .resources = {"arn:aws:s3:::a-bucket-with-a-very-long-name-indeed-" + number + "/and/a/long/path/*"}}));
  }

  // from JSON
  const Value statement = Value::object({{"Effect", "Deny"},
                                         {"Action", Value::list({"a:B", "c:D"})},
                                         {"Resource", "*"},
                                         {"Condition", Value::object({{"Bool", Value::object({{"x", true}})}})}});
  stack.add<iam::Policy>("Json", {.document = iam::PolicyDocument::from_json(Value::object(
                                      {{"Version", "2012-10-17"}, {"Statement", Value::list({statement})}})),
                                  .users = {bob}});
  return app.run();
}
