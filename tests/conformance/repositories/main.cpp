// Repositories of images: who may pull and push, what becomes of old images, tokens for docker login, rules for events.
#include <cdk/cdk.hpp>
#include <cdk/ecr.hpp>
#include <cdk/events.hpp>
#include <cdk/iam.hpp>

using namespace cdk;

namespace {

struct Target : events::IRuleTarget {
  events::RuleTargetConfig bind(events::Rule&, const std::string&) const override {
    return {.arn = "arn:aws:sns:eu-west-1:111122223333:images"};
  }
};

void rules(App& app, Stack& stack, ecr::Repository& shop) {
  auto& known = ecr::Repository::from_repository_name(stack, "known", "known");
  auto& all =
      shop.on_event("all", {.description = "what happens to images", .rule_name = "images", .target = {Target()}});
  all.add_event_pattern({.source = {"aws.ecr"}});
  shop.on_cloud_trail_event("calls");
  shop.on_cloud_trail_image_pushed("pushed", {.target = {Target()}});
  shop.on_cloud_trail_image_pushed(
      "latest",
      {.event_pattern = {.account = {"111122223333"},
                         .detail = {{"requestParameters", Value::object({{"registryId", Value::list({"1"})}})}}},
       .image_tag = "latest",
       .target = {Target()}});
  shop.on_image_scan_completed("scanned");
  known.on_image_scan_completed("scanned", {.image_tags = {"v1", "v2"}});
  auto& receivers = app.add<Stack>("receivers");
  shop.on_cloud_trail_image_pushed("elsewhere", {.cross_stack_scope = receivers, .target = {Target()}});
  auto& far = app.add<Stack>("far", {.env = {.account = "111122223333", .region = "us-east-1"}});
  far.add<ecr::Repository>("copy");
  shop.on_image_scan_completed("here", {.cross_stack_scope = far, .target = {Target()}});
}

void look_ups(Stack& stack) {
  auto& by_name = ecr::Repository::from_lookup(stack, "by-name", {.repository_name = "shop/web"});
  auto& by_arn = ecr::Repository::from_lookup(
      stack, "by-arn", {.repository_arn = "arn:aws:ecr:eu-west-1:111122223333:repository/shop/api"});
  by_name.grant_pull(stack.add<iam::User>("puller"));
  stack.add<CfnOutput>("uris", {.value = format("{} {} {} {}", by_name.repository_uri(), by_arn.repository_uri(),
                                                by_name.repository_name(), by_arn.repository_arn())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("repositories");
  auto& role = stack.add<iam::Role>("builder", {.assumed_by = iam::ServicePrincipal("codebuild.amazonaws.com")});
  auto& shop = stack.add<ecr::Repository>("shop", {.image_scan_on_push = true,
                                                   .image_tag_mutability = ecr::TagMutability::IMMUTABLE,
                                                   .removal_policy = RemovalPolicy::DESTROY,
                                                   .repository_name = "shop/web"});
  shop.add_lifecycle_rule({.max_image_count = 10, .tag_prefix_list = {"v"}});
  shop.add_lifecycle_rule({.max_image_age = Duration::days(30)});
  shop.grant_pull_push(role);
  shop.grant_pull(iam::AccountPrincipal("111122223333"));
  ecr::AuthorizationToken::grant_read(role);
  ecr::PublicGalleryAuthorizationToken::grant_read(role);
  rules(app, stack, shop);
  look_ups(app.add<Stack>("found", {.env = {.account = "111122223333", .region = "eu-west-1"}}));
  return app.run();
}
