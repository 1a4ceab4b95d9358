#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>

#include "catch.hpp"

using namespace cdk;

TEST_CASE("a feature flag that nobody sets is as in CDK v2") {
  App app;
  CHECK_FALSE(FeatureFlags::of(app).is_enabled("@aws-cdk/core:enablePartitionLiterals"));
  CHECK(FeatureFlags::of(app).is_enabled("@aws-cdk/core:stackRelativeExports"));
  CHECK(FeatureFlags::of(app).is_enabled("@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount"));
}

TEST_CASE("a flag of CDK v1 that is always on can't be set") {
  App app({.context = {{"@aws-cdk/aws-ecr-assets:dockerIgnoreSupport", Value(true)}}});
  std::string text = "no error";
  try {
    FeatureFlags::of(app).is_enabled("@aws-cdk/aws-ecr-assets:dockerIgnoreSupport");
  } catch (const Error& error) {
    text = error.what();
  }
  CHECK_THAT(text, Catch::Matchers::EndsWith("[<root>] the feature flag @aws-cdk/aws-ecr-assets:dockerIgnoreSupport is "
                                             "set; allowed: no value: it is always on since CDK v2"));
}
