// Removal policies that a resource type doesn't have.
#include <cdk/cdk.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;

TEST_CASE("snapshots of what has none are ignored, or refused by the feature flag") {
  App app;
  auto& bucket = app.add<Stack>("app").add<CfnResource>("bucket", {.type = "AWS::S3::Bucket"});
  bucket.apply_removal_policy(RemovalPolicy::SNAPSHOT);
  CHECK(warnings(app) ==
        "warning: [app/bucket] the removal policy is SNAPSHOT and AWS::S3::Bucket has no snapshots; CloudFormation "
        "ignores it [ack: @aws-cdk/core:AWS::S3::BucketSnapshotRemovalPolicyIgnored]");

  App strict({.context = {{"@aws-cdk/core:validateSnapshotRemovalPolicy", true}}});
  auto& stack = strict.add<Stack>("app");
  CHECK(refusal([&] {
          stack.add<CfnResource>("bucket", {.type = "AWS::S3::Bucket"}).apply_removal_policy(RemovalPolicy::SNAPSHOT);
        }) ==
        "error: [app/bucket] the removal policy is SNAPSHOT and AWS::S3::Bucket has no snapshots; allowed: another "
        "removal policy (CloudFormation DeletionPolicy)");
  stack.add<CfnResource>("volume", {.type = "AWS::EC2::Volume"}).apply_removal_policy(RemovalPolicy::SNAPSHOT);
}
