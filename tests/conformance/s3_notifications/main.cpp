// What is told of buckets' objects, and buckets that are emptied when they leave their stack.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/lambda_event_sources.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_notifications.hpp>
#include <cdk/sns.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;
using s3_notifications::LambdaDestination;
using s3_notifications::SnsDestination;
using s3_notifications::SqsDestination;

namespace {

void add_own(Stack& stack) {
  auto& fn = stack.add<lambda_::Function>(
      "Function",
      {.code = lambda_::Code::from_inline("x"), .handler = "index.handler", .runtime = lambda_::Runtime::NODEJS_22_X});
  auto& bucket = stack.add<s3::Bucket>("Bucket", {.enforce_ssl = true});
  bucket.add_event_notification(s3::EventType::OBJECT_CREATED_PUT, LambdaDestination(fn),
                                {{.prefix = "in/", .suffix = ".png"}});
  bucket.add_object_removed_notification(LambdaDestination(fn), {{.prefix = "old/"}});
  auto& queue = stack.add<sqs::Queue>("Queue", {.encryption = sqs::QueueEncryption::KMS});
  bucket.add_object_created_notification(SqsDestination(queue), {{.suffix = ".txt"}, {.prefix = "notes/"}});
  bucket.add_event_notification(s3::EventType::LIFECYCLE_TRANSITION, SnsDestination(stack.add<sns::Topic>("Topic")));
  stack.add<s3::Bucket>("Events", {.event_bridge_enabled = true, .notifications_skip_destination_validation = true});
  auto& other = stack.add<s3::Bucket>("Other");
  other.add_object_created_notification(LambdaDestination(fn));
  other.enable_event_bridge_notification();
  fn.add_event_source(lambda_event_sources::S3EventSource(
      other,
      {.events = {s3::EventType::OBJECT_TAGGING, s3::EventType::OBJECT_RESTORE}, .filters = {{.prefix = "a/"}}}));
}

void add_imported(Stack& stack) {
  stack.node().set_context("@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions", true);
  auto& role = iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::111122223333:role/handler");
  auto& theirs = s3::Bucket::from_bucket_attributes(stack, "Theirs",
                                                    {.bucket_name = "theirs", .notifications_handler_role = role});
  theirs.add_object_created_notification(
      SnsDestination(stack.add<sns::Topic>("Topic", {.master_key = stack.add<kms::Key>("Key")})));
  theirs.add_object_removed_notification(LambdaDestination(lambda_::Function::from_function_arn(
      stack, "Function", "arn:aws:lambda:eu-west-1:111122223333:function:theirs")));
  stack.add<lambda_::Function>(
      "Called", {.code = lambda_::Code::from_inline("x"),
                 .handler = "index.handler",
                 .runtime = lambda_::Runtime::NODEJS_22_X,
                 .events = {lambda_event_sources::S3EventSourceV2(theirs, {.events = {s3::EventType::REPLICATION}})}});
}

void add_emptied(Stack& stack) {
  stack.add<s3::Bucket>("Plain", {.auto_delete_objects = true, .removal_policy = RemovalPolicy::DESTROY});
  auto& shared = stack.add<s3::Bucket>("Shared", {.auto_delete_objects = true,
                                                  .bucket_name = "shared-bucket",
                                                  .enforce_ssl = true,
                                                  .removal_policy = RemovalPolicy::DESTROY});
  shared.grant_read(iam::AccountPrincipal("111122223333"));
  shared.add_object_created_notification(SqsDestination(stack.add<sqs::Queue>("Queue")));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  add_own(app.add<Stack>("Own"));
  add_imported(app.add<Stack>("Elsewhere"));
  add_emptied(app.add<Stack>("Emptied"));
  return app.run();
}
