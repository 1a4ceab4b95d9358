// How long log groups that others make are kept: one function a stack, with a role of its own or a given one.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/logs.hpp>

using namespace cdk;
using logs::RetentionDays;

namespace {

void own_role(Stack& stack) {
  Tags::of(stack).add("team", "shop");
  const auto name = stack.add<CfnParameter>("Name").value_as_string();
  auto& kept = stack.add<logs::LogRetention>(
      "Kept", {.log_group_name = "/aws/lambda/shop", .retention = RetentionDays::ONE_MONTH});
  auto& elsewhere = stack.add<logs::LogRetention>("Elsewhere", {.log_group_name = name,
                                                                .retention = RetentionDays::INFINITE,
                                                                .log_group_region = "us-east-1",
                                                                .log_retention_retry_options = {.max_retries = 7}});
  stack.add<logs::LogRetention>("Gone", {.log_group_name = "/aws/lambda/gone",
                                         .retention = RetentionDays::ONE_DAY,
                                         .removal_policy = RemovalPolicy::DESTROY});
  stack.add<logs::LogRetention>(
      "Stays", {.log_group_name = name, .retention = RetentionDays::ONE_YEAR, .removal_policy = RemovalPolicy::RETAIN});
  stack.add<CfnOutput>("KeptArn", {.value = kept.log_group_arn()});
  stack.add<CfnOutput>("ElsewhereArn", {.value = elsewhere.log_group_arn()});
}

void given_role(Stack& stack) {
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  stack.add<logs::LogRetention>("First",
                                {.log_group_name = "first", .retention = RetentionDays::ONE_WEEK, .role = role});
  auto& second = stack.add<logs::LogRetention>(
      "Second",
      {.log_group_name = "second", .retention = RetentionDays::ONE_WEEK, .removal_policy = RemovalPolicy::DESTROY});
  stack.add<CfnOutput>("SecondArn", {.value = second.log_group_arn()});
}

void imported_role(Stack& stack) {
  stack.add<logs::LogRetention>(
      "Third", {.log_group_name = "third",
                .retention = RetentionDays::TEN_YEARS,
                .role = iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::111122223333:role/keeper")});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  own_role(app.add<Stack>("Own"));
  given_role(app.add<Stack>("Given", {.env = {.account = "111122223333", .region = "eu-west-1"}}));
  imported_role(app.add<Stack>("Imported"));
  return app.run();
}
