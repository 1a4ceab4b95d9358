#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using s3::Bucket;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
};

std::string bucket_error(const s3::BucketProps& props) {
  Fixture f;
  return refusal([&] { f.stack.add<Bucket>("bucket", props); });
}

std::string name_error(const char* name) { return bucket_error({.bucket_name = name}); }

std::string rule_error(const s3::LifecycleRule& rule) { return bucket_error({.lifecycle_rules = {rule}}); }

const std::string ENCRYPTION = " (AWS::S3::Bucket BucketEncryption)";

}  // namespace

TEST_CASE("names that S3 refuses") {
  const std::string rule =
      "; allowed: 3 to 63 lowercase letters, digits, dots and hyphens (AWS::S3::Bucket BucketName)";
  CHECK(name_error("ab") == "error: [stack/bucket] the bucket_name 'ab' has 2 characters" + rule);
  CHECK(name_error("Abc") == "error: [stack/bucket] the bucket_name 'Abc' has the character 'A'" + rule);
  CHECK(name_error("-abc") ==
        "error: [stack/bucket] the bucket_name '-abc' begins or ends with neither a letter nor a digit" + rule);
  CHECK(name_error("a.-b") == "error: [stack/bucket] the bucket_name 'a.-b' holds '.-'" + rule);
  CHECK(name_error("a-.b") == "error: [stack/bucket] the bucket_name 'a-.b' holds '-.'" + rule);
  CHECK(name_error("a..b") == "error: [stack/bucket] the bucket_name 'a..b' holds '..'" + rule);
  CHECK(name_error("10.0.0.1") == "error: [stack/bucket] the bucket_name '10.0.0.1' looks like an IP address" + rule);
  CHECK(name_error("10.0.0.1.2") == "");
  CHECK(refusal([] { Bucket::validate_bucket_name("A"); }) ==
        "error: the bucket name 'A' has 1 characters; allowed: 3 to 63 lowercase letters, digits, dots and hyphens "
        "(AWS::S3::Bucket BucketName)");
  Fixture f;
  CHECK(refusal([&] { Bucket::from_bucket_name(f.stack, "import", "a b"); }) ==
        "error: the bucket name 'a b' has the character ' '; allowed: 3 to 63 letters, digits, dots, hyphens and "
        "underscores (AWS::S3::Bucket BucketName)");
  CHECK(refusal([&] { Bucket::from_bucket_attributes(f.stack, "nothing", {}); }) ==
        "error: [stack] a bucket was imported by neither name nor ARN; allowed: a bucket_name or a bucket_arn");
}

TEST_CASE("encryption that contradicts itself") {
  Fixture f;
  auto& key = f.stack.add<kms::Key>("key");
  CHECK(refusal([&] {
          f.stack.add<Bucket>("bucket", {.encryption = s3::BucketEncryption::S3_MANAGED, .encryption_key = key});
        }) ==
        "error: [stack/bucket] an encryption_key is given and the encryption is S3_MANAGED; allowed: KMS or DSSE" +
            ENCRYPTION);
  CHECK(bucket_error({.bucket_key_enabled = true}) ==
        "error: [stack/bucket] bucket_key_enabled is set for a bucket without encryption; allowed: an encryption" +
            ENCRYPTION);
  CHECK(bucket_error({.blocked_encryption_types = std::vector<s3::BlockedEncryptionType>{}}) ==
        "error: [stack/bucket] blocked_encryption_types is empty; allowed: NONE alone, or others" + ENCRYPTION);
  CHECK(bucket_error(
            {.blocked_encryption_types = {{s3::BlockedEncryptionType::NONE, s3::BlockedEncryptionType::SSE_C}}}) ==
        "error: [stack/bucket] blocked_encryption_types holds NONE beside others; allowed: NONE alone, or others" +
            ENCRYPTION);
}

TEST_CASE("access that contradicts itself") {
  CHECK(bucket_error({.minimum_tls_version = 1.2}) ==
        "error: [stack/bucket] a minimum_tls_version is given without enforce_ssl; allowed: enforce_ssl = true");
  CHECK(bucket_error({.public_read_access = true}) ==
        "error: [stack/bucket] public_read_access is set and block_public_access isn't; allowed: block_public_access "
        "that allows public policies, such as BlockPublicAccess::BLOCK_ACLS_ONLY (AWS::S3::Bucket "
        "PublicAccessBlockConfiguration)");
  CHECK(bucket_error({.block_public_access = s3::BlockPublicAccess::BLOCK_ALL, .public_read_access = true}) ==
        "error: [stack/bucket] everybody was given access to a bucket that blocks public policies; allowed: "
        "block_public_access with block_public_policy = false (AWS::S3::Bucket PublicAccessBlockConfiguration)");
  CHECK(bucket_error({.access_control = s3::BucketAccessControl::PUBLIC_READ,
                      .object_ownership = s3::ObjectOwnership::BUCKET_OWNER_ENFORCED}) ==
        "error: [stack/bucket] the access_control is PublicRead and the object_ownership BucketOwnerEnforced, which "
        "ignores it; allowed: OBJECT_WRITER or BUCKET_OWNER_PREFERRED (AWS::S3::Bucket OwnershipControls)");
  CHECK(bucket_error({.access_control = s3::BucketAccessControl::PRIVATE,
                      .object_ownership = s3::ObjectOwnership::BUCKET_OWNER_ENFORCED}) == "");
}

TEST_CASE("access logs that can't be written") {
  CHECK(bucket_error({.encryption = s3::BucketEncryption::KMS_MANAGED, .server_access_logs_prefix = "logs"}) ==
        "error: [stack/bucket] a bucket gets access logs and its encryption is KMS_MANAGED; allowed: S3_MANAGED, KMS "
        "or DSSE (AWS::S3::Bucket LoggingConfiguration)");
  CHECK(bucket_error({.access_control = s3::BucketAccessControl::PRIVATE, .server_access_logs_prefix = "logs"}) ==
        "error: [stack/bucket] a bucket gets access logs and its access_control is Private; allowed: "
        "LOG_DELIVERY_WRITE, or the feature flag @aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy (AWS::S3::Bucket "
        "AccessControl)");
  CHECK(bucket_error(
            {.object_ownership = s3::ObjectOwnership::BUCKET_OWNER_ENFORCED, .server_access_logs_prefix = "logs"}) ==
        "error: [stack/bucket] a bucket gets access logs through its access list and its object_ownership is "
        "BucketOwnerEnforced; allowed: OBJECT_WRITER, or the feature flag "
        "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy (AWS::S3::Bucket OwnershipControls)");
}

TEST_CASE("rules that S3 refuses") {
  const std::string property = " (AWS::S3::Bucket LifecycleConfiguration)";
  CHECK(rule_error({.prefix = "x"}) ==
        "error: [stack/bucket] a lifecycle rule does nothing; allowed: one that deletes objects, versions, markers or "
        "uploads, or moves objects or versions" +
            property);
  CHECK(rule_error({.expiration = Duration::days(1), .expired_object_delete_marker = true}) ==
        "error: [stack/bucket] a lifecycle rule has expired_object_delete_marker beside an expiration or tag_filters; "
        "allowed: one of them" +
            property);
  CHECK(rule_error({.transitions = {{.storage_class = s3::StorageClass::GLACIER}}}) ==
        "error: [stack/bucket] a transition has no transition_after and no transition_date; allowed: exactly one of "
        "the two" +
            property);
  CHECK(rule_error({.transitions = {{.storage_class = s3::StorageClass::GLACIER,
                                     .transition_after = Duration::days(1),
                                     .transition_date = "2030-01-01T00:00:00Z"}}}) ==
        "error: [stack/bucket] a transition has a transition_after and a transition_date; allowed: exactly one of the "
        "two" +
            property);
  Fixture f;
  auto& target = f.stack.add<Bucket>("target");
  CHECK(refusal([&] {
          f.stack.add<Bucket>("bucket", {.inventories = {{.destination = {.bucket = target}, .inventory_id = "a b"}}});
        }) ==
        "error: [stack/bucket] 'a b' is no inventory_id; allowed: up to 64 letters, digits and _.- (AWS::S3::Bucket "
        "InventoryConfigurations)");
}

TEST_CASE("locks that contradict themselves") {
  CHECK(bucket_error({.object_lock_default_retention = s3::ObjectLockRetention::compliance(Duration::days(1)),
                      .object_lock_enabled = false}) ==
        "error: [stack/bucket] an object_lock_default_retention is given and object_lock_enabled is false; allowed: "
        "one of the two (AWS::S3::Bucket ObjectLockConfiguration)");
  CHECK(refusal([] { s3::ObjectLockRetention::governance(Duration::days(36501)); }) ==
        "error: objects are to be retained for 36501 days; allowed: 1 day to 100 years (36500 days) (AWS::S3::Bucket "
        "ObjectLockConfiguration)");
}

TEST_CASE("websites that contradict themselves") {
  const std::string property = " (AWS::S3::Bucket WebsiteConfiguration)";
  CHECK(bucket_error({.website_error_document = "e"}) ==
        "error: [stack/bucket] a website_error_document is given without a website_index_document; allowed: both" +
            property);
  CHECK(bucket_error({.website_index_document = "i", .website_redirect = {{.host_name = "h"}}}) ==
        "error: [stack/bucket] a website_redirect is given beside other website props; allowed: one or the other" +
            property);
  CHECK(bucket_error({.website_index_document = "i",
                      .website_routing_rules = {{.condition = s3::RoutingRuleCondition{}, .host_name = "h"}}}) ==
        "error: [stack/bucket] the condition of a routing rule is empty; allowed: http_error_code_returned_equals or "
        "key_prefix_equals, or no condition" +
            property);
  Fixture f;
  CHECK(refusal([&] { Bucket::from_bucket_name(f.stack, "import", "abc").bucket_website_url(); }) ==
        "error: [stack/import] the website of an imported bucket was asked for, and its region isn't known; allowed: "
        "Bucket::from_bucket_attributes with a region or a bucket_website_url");
}

TEST_CASE("access logs in a bucket from elsewhere need a policy there") {
  Fixture f;
  f.stack.add<Bucket>("bucket", {.server_access_logs_bucket = Bucket::from_bucket_name(f.stack, "logs", "logs")});
  CHECK(warnings(f.app) ==
        "warning: [stack/bucket] the policy of the imported bucket stack/logs must let logging.s3.amazonaws.com put "
        "objects [ack: @aws-cdk/aws-s3:accessLogsPolicyNotAdded]");
}
