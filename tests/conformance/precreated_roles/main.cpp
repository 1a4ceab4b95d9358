// Roles that are made outside of the program, and roles that are only made when they are needed.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;
using iam::ManagedPolicy;

namespace {

iam::ServicePrincipal ec2_service() { return iam::ServicePrincipal("ec2.amazonaws.com"); }

iam::PolicyStatement statement(const char* action) {
  return iam::PolicyStatement({.actions = {action}, .resources = {"*"}});
}

void fill(Stack& stack) {
  auto& queue = stack.add<sqs::Queue>("Queue");
  auto& shared = stack.add<ManagedPolicy>("Shared", {.statements = {statement("s3:ListAllMyBuckets")}});
  auto& role = stack.add<iam::Role>(
      "Role", {.assumed_by = ec2_service(),
               .inline_policies = {{"more", iam::PolicyDocument({.statements = {statement("ec2:DescribeInstances")}})}},
               .managed_policies = {shared, ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")}});
  queue.grant_send_messages(role);
  role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("PowerUserAccess"));
  stack.add<iam::Policy>("Attached", {.roles = {role}, .statements = {statement("sns:Publish")}});
  role.attach_inline_policy(stack.add<iam::Policy>("Inline", {.statements = {statement("sns:ListTopics")}}));
  stack.add<ManagedPolicy>("ByPolicy", {.roles = {role}, .statements = {statement("s3:ListBucket")}});
  auto& handler =
      stack.add<lambda_::Function>("Handler", {.code = lambda_::Code::from_inline("exports.handler = () => {}"),
                                               .handler = "index.handler",
                                               .runtime = lambda_::Runtime::NODEJS_22_X});
  queue.grant_consume_messages(handler);
  role.grant_pass_role(stack.add<iam::User>("User"));
  stack.add<CfnOutput>("Names", {.value = format("{} {} {} {}", role.role_arn(), role.role_name(),
                                                 shared.managed_policy_arn(), shared.managed_policy_name())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& precreated = app.add<Stack>("Precreated");
  iam::Role::customize_roles(
      precreated,
      {.use_precreated_roles = {{"Role", "our-role"},
                                {"Precreated/Handler/ServiceRole", "our-handler"},
                                {"Custom::VpcRestrictDefaultSGCustomResourceProvider/Role", "our-helper"}}});
  fill(precreated);
  precreated.add<ec2::Vpc>("Vpc", {.restrict_default_security_group = true, .subnet_configuration = {{}}});

  auto& lazy = app.add<Stack>("Lazy");
  lazy.add<iam::LazyRole>("Never", {.assumed_by = ec2_service()}).add_to_policy(statement("s3:GetObject"));
  auto& early =
      lazy.add<iam::LazyRole>("Early", {.assumed_by = ec2_service(), .description = "made", .role_name = "early"});
  early.add_to_principal_policy(statement("s3:GetObject"));
  early.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"));
  early.attach_inline_policy(lazy.add<iam::Policy>("Inline", {.statements = {statement("sns:Publish")}}));
  lazy.add<CfnOutput>("Arn", {.value = format("{} {} {}", early.role_arn(), early.role_name(), early.role_id())});
  early.add_to_policy(statement("s3:PutObject"));
  auto& user = lazy.add<iam::User>("User");
  lazy.add<iam::LazyRole>("Granted", {.assumed_by = ec2_service()}).grant_assume_role(user);
  lazy.add<iam::LazyRole>("Passed", {.assumed_by = ec2_service()}).grant_pass_role(user);
  return app.run();
}
