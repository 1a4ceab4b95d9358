// What notifications of buckets and buckets that are emptied refuse.
#include <cdk/cdk.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_notifications.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using s3_notifications::SnsDestination;
using s3_notifications::SqsDestination;

TEST_CASE("only buckets that are deleted are emptied") {
  App app;
  CHECK(refusal([&] { app.add<Stack>("stack").add<s3::Bucket>("bucket", {.auto_delete_objects = true}); }) ==
        "error: [stack/bucket] auto_delete_objects without RemovalPolicy::DESTROY; allowed: both together "
        "(AWS::S3::Bucket DeletionPolicy)");
}

TEST_CASE("filters of notifications are checked") {
  App app;
  auto& stack = app.add<Stack>("stack");
  auto& bucket = stack.add<s3::Bucket>("bucket");
  const SqsDestination queue(stack.add<sqs::Queue>("queue"));
  const std::string rule = " (AWS::S3::Bucket NotificationConfiguration)";
  const auto error = [&](const std::vector<s3::NotificationKeyFilter>& filters) {
    return refusal([&] { bucket.add_object_created_notification(queue, filters); });
  };
  CHECK(error({{}}) ==
        "error: [stack/bucket/Notifications] a filter of a notification without prefix and suffix; "
        "allowed: one of them, or both" +
            rule);
  CHECK(error({{.prefix = "a"}, {.prefix = "b"}}) ==
        "error: [stack/bucket/Notifications] a second prefix in the filters of a notification; allowed: one" + rule);
  CHECK(error({{.suffix = "a"}, {.suffix = "b"}}) ==
        "error: [stack/bucket/Notifications] a second suffix in the filters of a notification; allowed: one" + rule);
}

TEST_CASE("imported keys of destinations are warned of") {
  App app;
  auto& stack = app.add<Stack>("stack");
  stack.node().set_context("@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions", true);
  auto& bucket = stack.add<s3::Bucket>("bucket");
  auto& key = kms::Key::from_key_arn(stack, "key", "arn:aws:kms:eu-west-1:111122223333:key/k");
  auto& queue = stack.add<sqs::Queue>("queue", {.encryption_master_key = key});
  auto& topic = stack.add<sns::Topic>("topic", {.master_key = key});
  bucket.add_object_created_notification(SqsDestination(queue));
  bucket.add_object_removed_notification(SnsDestination(topic));
  CHECK(warnings(app) ==
        "warning: [stack/key] An imported key's policy can't be changed here: let s3.amazonaws.com do "
        "kms:GenerateDataKey* and kms:Decrypt there. [ack: "
        "@aws-cdk/aws-s3-notifications:sqsKMSPermissionsNotAdded]\n"
        "warning: [stack/key] An imported key's policy can't be changed here: let s3.amazonaws.com do "
        "kms:GenerateDataKey and kms:Decrypt there. [ack: "
        "@aws-cdk/aws-s3-notifications:snsKMSPermissionsNotAdded]");
}
