// Statements that are merged and sorted, by the feature flag or by the document's own wish.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/sqs/cfn_queue.hpp>

using namespace cdk;
using iam::PolicyDocument;
using iam::PolicyStatement;
using iam::ServicePrincipal;

namespace {

PolicyStatement on_all(const std::vector<Input<std::string>>& actions) {
  return PolicyStatement({.actions = actions, .resources = {"*"}});
}

PolicyStatement assumes(const std::vector<iam::Principal>& principals) {
  return PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = principals});
}

void fill(Stack& stack) {
  auto& queue = stack.add<sqs::CfnQueue>("Queue");
  auto& other = stack.add<sqs::CfnQueue>("Other");
  iam::Role& role = stack.add<iam::Role>(
      "Role", {.assumed_by = iam::CompositePrincipal(ServicePrincipal("sqs"), ServicePrincipal("ec2"),
                                                     iam::AccountPrincipal("111122223333"))});
  const iam::Conditions conditions = {{"Bool", {{"a", "true"}}}};
  role.add_to_policy(on_all({"s3:Put*"}));
  role.add_to_policy(on_all({"s3:Get*", "s3:Delete*"}));
  role.add_to_policy(on_all({"s3:Get*"}).copy({.effect = iam::Effect::DENY}));
  role.add_to_policy(PolicyStatement({.actions = {"sqs:Send*"}, .resources = {queue.attr_arn()}}));
  role.add_to_policy(PolicyStatement({.actions = {"sqs:Send*"}, .resources = {other.attr_arn(), "arn:aws:sqs:*:*:x"}}));
  role.add_to_policy(
      PolicyStatement({.actions = {"sqs:Get*"}, .conditions = conditions, .resources = {queue.attr_arn()}}));
  role.add_to_policy(
      PolicyStatement({.actions = {"sqs:List*"}, .conditions = conditions, .resources = {queue.attr_arn()}}));
  role.add_to_policy(on_all({"b:B"}).copy({.sid = "Kept"}));
  role.add_to_policy(on_all({"b:B"}));
  role.add_to_policy(on_all({"b:B"}));
  iam::Role& trusted = stack.add<iam::Role>("Trusted", {.assumed_by = role});
  trusted.assume_role_policy().add_statements(assumes({ServicePrincipal("ecs"), ServicePrincipal("ec2")}),
                                              assumes({ServicePrincipal("ecs")}), assumes({iam::StarPrincipal()}));
  iam::User& user = stack.add<iam::User>("User");
  const std::vector<PolicyStatement> two = {on_all({"b:B"}), on_all({"a:A"})};
  stack.add<iam::Policy>("Always",
                         {.document = PolicyDocument({.minimize = true, .statements = two}), .users = {user}});
  stack.add<iam::Policy>("Never",
                         {.document = PolicyDocument({.minimize = false, .statements = two}), .users = {user}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  fill(app.add<Stack>("Off"));
  Stack& on = app.add<Stack>("On");
  on.node().set_context("@aws-cdk/aws-iam:minimizePolicies", true);
  fill(on);
  return app.run();
}
