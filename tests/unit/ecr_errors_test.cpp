#include <cdk/cdk.hpp>
#include <cdk/ecr.hpp>
#include <cdk/kms.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using ecr::Repository;
using ecr::TagMutability;

namespace {

/// What is refused in a stack of its own.
template <class F>
std::string refused(F call) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return refusal([&] { call(stack); });
}

}  // namespace

TEST_CASE("repositories that ECR refuses") {
  CHECK(refused([](Stack& s) { s.add<Repository>("r", {.repository_name = "Upper"}); }) ==
        "error: [stack/r] 'Upper' is no name for a repository; allowed: 2 to 256 lowercase letters, digits and single "
        "._-/ between them (AWS::ECR::Repository RepositoryName)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>(
              "r",
              {.image_tag_mutability_exclusion_filters = {ecr::ImageTagMutabilityExclusionFilter::wildcard("v*")}});
        }) ==
        "error: [stack/r] image_tag_mutability_exclusion_filters are given and image_tag_mutability has no exclusion; "
        "allowed: IMMUTABLE_WITH_EXCLUSION or MUTABLE_WITH_EXCLUSION (AWS::ECR::Repository ImageTagMutability)");
  CHECK(
      refused([](Stack& s) {
        s.add<Repository>("r", {.image_tag_mutability = TagMutability::IMMUTABLE_WITH_EXCLUSION});
      }) ==
      "error: [stack/r] image_tag_mutability has an exclusion and there are 0 image_tag_mutability_exclusion_filters; "
      "allowed: 1 to 5 (AWS::ECR::Repository ImageTagMutabilityExclusionFilters)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>("r",
                            {.encryption = ecr::RepositoryEncryption::AES_256, .encryption_key = s.add<kms::Key>("k")});
        }) ==
        "error: [stack/r] an encryption_key is given and the encryption is AES_256; allowed: KMS or KMS_DSSE "
        "(AWS::ECR::Repository EncryptionConfiguration)");
  CHECK(refused([](Stack& s) { s.add<Repository>("r", {.empty_on_delete = true}); }) ==
        "error: [stack/r] empty_on_delete is set for a repository that isn't deleted with its stack; allowed: "
        "removal_policy = RemovalPolicy::DESTROY (AWS::ECR::Repository EmptyOnDelete)");
  CHECK(refused([](Stack&) { ecr::ImageTagMutabilityExclusionFilter::wildcard("a b"); }) ==
        "error: 'a b' is no pattern of tags; allowed: 1 to 128 letters, digits and ._*- (AWS::ECR::Repository "
        "ImageTagMutabilityExclusionFilters)");
  CHECK(refused([](Stack& s) { Repository::from_repository_arn(s, "i", Fn::import_value("x")); }) ==
        "error: [stack] a repository was imported by an ARN that is only known at deployment; allowed: "
        "from_repository_attributes, with the repository's name");
  CHECK(refused(
            [](Stack& s) { Repository::from_repository_arn(s, "i", "arn:aws:ecr:eu-west-1:111122223333:image/x"); }) ==
        "error: [stack] 'arn:aws:ecr:eu-west-1:111122223333:image/x' is no ARN of a repository; allowed: "
        "arn:<partition>:ecr:<region>:<account>:repository/<name>");
}

TEST_CASE("lifecycle rules that ECR refuses") {
  CHECK(refused([](Stack& s) { s.add<Repository>("r").add_lifecycle_rule({}); }) ==
        "error: [stack/r] a lifecycle rule has no max_image_age and no max_image_count; allowed: exactly one of the "
        "two (AWS::ECR::Repository LifecyclePolicy)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>("r").add_lifecycle_rule({.max_image_age = Duration::days(1), .max_image_count = 1});
        }) ==
        "error: [stack/r] a lifecycle rule has a max_image_age and a max_image_count; allowed: exactly one of the two "
        "(AWS::ECR::Repository LifecyclePolicy)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>("r").add_lifecycle_rule({.max_image_count = 1, .tag_status = ecr::TagStatus::TAGGED});
        }) ==
        "error: [stack/r] a lifecycle rule for tagged images names no tags; allowed: a tag_prefix_list or a "
        "tag_pattern_list (AWS::ECR::Repository LifecyclePolicy)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>("r").add_lifecycle_rule(
              {.max_image_count = 1, .tag_prefix_list = {"a"}, .tag_status = ecr::TagStatus::ANY});
        }) ==
        "error: [stack/r] a lifecycle rule names tags and isn't for tagged images; allowed: tag_status = "
        "TagStatus::TAGGED (AWS::ECR::Repository LifecyclePolicy)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>("r").add_lifecycle_rule(
              {.max_image_count = 1, .tag_pattern_list = {"a"}, .tag_prefix_list = {"b"}});
        }) ==
        "error: [stack/r] a lifecycle rule has a tag_prefix_list and a tag_pattern_list; allowed: one of the two "
        "(AWS::ECR::Repository LifecyclePolicy)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>("r").add_lifecycle_rule({.max_image_count = 1, .tag_pattern_list = {"*a*b*c*d*"}});
        }) ==
        "error: [stack/r] the tag pattern '*a*b*c*d*' has 5 wildcards; allowed: at most 4 (AWS::ECR::Repository "
        "LifecyclePolicy)");
  CHECK(refused([](Stack& s) {
          s.add<Repository>("r", {.lifecycle_rules = {{.max_image_count = 1}, {.max_image_count = 2}}});
        }) ==
        "error: [stack/r] a repository has two lifecycle rules for all images; allowed: one (AWS::ECR::Repository "
        "LifecyclePolicy)");
}

TEST_CASE("priorities of lifecycle rules leave the rule for all images to the end") {
  const auto error = [](std::optional<int> tagged, int all) {
    App app;
    app.add<Stack>("stack").add<Repository>(
        "r", {.lifecycle_rules = {{.max_image_count = 1,
                                   .rule_priority = tagged,
                                   .tag_prefix_list = {"a"},
                                   .tag_status = ecr::TagStatus::TAGGED},
                                  {.max_image_count = 1, .rule_priority = all, .tag_status = ecr::TagStatus::ANY}}});
    return refusal([&] { app.synth(); });
  };
  CHECK(error(1, 2) == "");
  CHECK(error({}, 2) ==
        "error: [stack/r] the lifecycle rule for all images has a rule_priority and other rules have none; allowed: "
        "priorities for all rules, or none for that one (AWS::ECR::Repository LifecyclePolicy)");
  CHECK(error(2, 1) ==
        "error: [stack/r] the lifecycle rule for all images has the rule_priority 1; allowed: a higher one than all "
        "others, which go up to 2 (AWS::ECR::Repository LifecyclePolicy)");
}

TEST_CASE("statements of a repository's policy have no resources") {
  App app;
  app.add<Stack>("stack").add<Repository>("r").add_to_resource_policy(
      iam::PolicyStatement({.actions = {"ecr:*"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}));
  CHECK(warnings(app) ==
        "warning: [stack/r] statements of a repository's policy can't have resources [ack: "
        "@aws-cdk/aws-ecr:noResourceStatements]");
}

TEST_CASE("repositories that can't be looked up") {
  App app;
  Stack& stack = app.add<Stack>("stack", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  stack.node().set_context(
      "cc-api-provider:account=111122223333:exactIdentifier=shop:propertiesToReturn.0=Arn:region=eu-west-1:typeName="
      "AWS$:$:ECR$:$:Repository",
      Value::list({}));
  CHECK(refusal([&] { Repository::from_lookup(stack, "r", {}); }) ==
        "error: [stack] a look-up of a repository with no name, and no ARN with one; allowed: repository_name or "
        "repository_arn (Repository::from_lookup)");
  CHECK(refusal([&] { Repository::from_lookup(stack, "r", {.repository_name = "shop"}); }) ==
        "error: [stack] the context holds [] for the repository \"shop\"; allowed: a list of one; remove it from "
        "cdk.context.json (Repository::from_lookup)");
}
