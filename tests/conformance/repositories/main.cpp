// Repositories of images: who may pull and push, what becomes of old images, tokens for docker login.
#include <cdk/cdk.hpp>
#include <cdk/ecr.hpp>
#include <cdk/iam.hpp>

using namespace cdk;

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
  return app.run();
}
