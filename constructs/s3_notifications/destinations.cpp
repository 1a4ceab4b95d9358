#include <cdk/annotations.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/names.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/s3_notifications/lambda_destination.hpp>
#include <cdk/s3_notifications/sns_destination.hpp>
#include <cdk/s3_notifications/sqs_destination.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sqs/queue_base.hpp>

namespace cdk::s3_notifications {
namespace {

using s3::BucketNotificationDestinationConfig;
using s3::BucketNotificationDestinationType;

const char* SERVICE = "s3.amazonaws.com";

iam::Conditions from(s3::IBucket& bucket) { return {{"ArnLike", {{"aws:SourceArn", bucket.bucket_arn()}}}}; }

/// Lets S3 use the key that messages are encrypted with.
void let_use(kms::IKey& key, const char* generate, const char* warning) {
  const auto added = key.add_to_resource_policy(
      iam::PolicyStatement(
          {.actions = {generate, "kms:Decrypt"}, .principals = {iam::ServicePrincipal(SERVICE)}, .resources = {"*"}}),
      true);
  if (added.statement_added) return;
  std::string text = "An imported key's policy can't be changed here: let s3.amazonaws.com do ";
  text += generate;
  text += " and kms:Decrypt there.";
  Annotations::of(key).add_warning_v2(warning, text);
}

}  // namespace

BucketNotificationDestinationConfig LambdaDestination::bind(Construct&, s3::IBucket& bucket) const {
  const std::string id = "AllowBucketNotificationsTo" + Names::node_unique_id(fn_.permissions_node());
  if (bucket.node().try_find_child(id) == nullptr)
    fn_.add_permission(Id(id, bucket.node().where()), {.principal = iam::ServicePrincipal(SERVICE),
                                                       .scope = bucket,
                                                       .source_account = bucket.stack().account(),
                                                       .source_arn = bucket.bucket_arn()});
  BucketNotificationDestinationConfig config{.arn = fn_.function_arn(),
                                             .type = BucketNotificationDestinationType::LAMBDA};
  if (Construct* permission = bucket.node().try_find_child(id)) config.dependencies = {Dependable(*permission)};
  return config;
}

BucketNotificationDestinationConfig SqsDestination::bind(Construct&, s3::IBucket& bucket) const {
  queue_.grant_send_messages(iam::ServicePrincipal(SERVICE).with_conditions(from(bucket)));
  if (const auto key = queue_.encryption_master_key())
    let_use(*key, "kms:GenerateDataKey*", "@aws-cdk/aws-s3-notifications:sqsKMSPermissionsNotAdded");
  return {.arn = queue_.queue_arn(),
          .type = BucketNotificationDestinationType::QUEUE,
          .dependencies = {Dependable(queue_)}};
}

BucketNotificationDestinationConfig SnsDestination::bind(Construct& scope, s3::IBucket& bucket) const {
  topic_.add_to_resource_policy(iam::PolicyStatement({.actions = {"sns:Publish"},
                                                      .conditions = from(bucket),
                                                      .principals = {iam::ServicePrincipal(SERVICE)},
                                                      .resources = {topic_.topic_arn()}}));
  const bool trusts =
      FeatureFlags::of(scope).is_enabled("@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions");
  if (trusts && topic_.master_key() != nullptr)
    let_use(*topic_.master_key(), "kms:GenerateDataKey", "@aws-cdk/aws-s3-notifications:snsKMSPermissionsNotAdded");
  return {.arn = topic_.topic_arn(),
          .type = BucketNotificationDestinationType::TOPIC,
          .dependencies = {Dependable(topic_)}};
}

}  // namespace cdk::s3_notifications
