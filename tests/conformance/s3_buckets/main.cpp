// Buckets: encryption, access, logs, lifecycles, websites, lists of objects, grants, imports.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>

using namespace cdk;
using s3::Bucket;

namespace {

void outputs(Stack& stack, s3::IBucket& bucket) {
  const std::vector<Input<std::string>> values = {
      bucket.bucket_arn(),
      bucket.bucket_name(),
      bucket.bucket_domain_name(),
      bucket.bucket_dual_stack_domain_name(),
      bucket.bucket_regional_domain_name(),
      bucket.bucket_website_url(),
      bucket.bucket_website_domain_name(),
      bucket.url_for_object(),
      bucket.url_for_object("a/b"),
      bucket.url_for_object("/a"),
      bucket.virtual_hosted_url_for_object("x"),
      bucket.virtual_hosted_url_for_object("x", {.regional = false}),
      bucket.virtual_hosted_url_for_object(),
      bucket.transfer_acceleration_url_for_object("x"),
      bucket.transfer_acceleration_url_for_object("x", {.dual_stack = true}),
      bucket.s3_url_for_object("x"),
      bucket.s3_url_for_object(),
      bucket.arn_for_objects("y/*"),
  };
  for (std::size_t i = 0; i < values.size(); ++i)
    stack.add<CfnOutput>(bucket.node().id() + std::to_string(i), {.value = values[i]});
}

void encryption_and_access(Stack& stack) {
  stack.add<Bucket>("Strict", {.abac_status = true,
                               .block_public_access = s3::BlockPublicAccess::BLOCK_ALL,
                               .bucket_key_enabled = true,
                               .bucket_name = "my.strict-bucket",
                               .encryption = s3::BucketEncryption::KMS,
                               .enforce_ssl = true,
                               .minimum_tls_version = 1.2,
                               .object_ownership = s3::ObjectOwnership::BUCKET_OWNER_ENFORCED,
                               .removal_policy = RemovalPolicy::DESTROY,
                               .transfer_acceleration = true,
                               .versioned = true});
  stack.add<Bucket>("S3Managed", {.bucket_key_enabled = false, .encryption = s3::BucketEncryption::S3_MANAGED});
  stack.add<Bucket>("KmsManaged", {.encryption = s3::BucketEncryption::KMS_MANAGED});
  stack.add<Bucket>("Dsse", {.encryption = s3::BucketEncryption::DSSE});
  stack.add<Bucket>("DsseManaged", {.blocked_encryption_types = {{s3::BlockedEncryptionType::SSE_C}},
                                    .encryption = s3::BucketEncryption::DSSE_MANAGED});
  stack.add<Bucket>("NothingBlocked", {.blocked_encryption_types = {{s3::BlockedEncryptionType::NONE}}});
  auto& open = stack.add<Bucket>("Open", {.access_control = s3::BucketAccessControl::AWS_EXEC_READ,
                                          .block_public_access = s3::BlockPublicAccess::BLOCK_ACLS_ONLY,
                                          .public_read_access = true});
  open.grant_public_access("public/*", {"s3:GetObject", "s3:ListBucket"});
  stack.add<Bucket>("PartlyBlocked", {.block_public_access = s3::BlockPublicAccess({.restrict_public_buckets = true})});
}

Bucket& access_logs(Stack& stack) {
  auto& logs = stack.add<Bucket>("Logs", {.encryption = s3::BucketEncryption::KMS});
  stack.add<Bucket>("Logged", {.server_access_logs_bucket = logs,
                               .server_access_logs_prefix = "web/",
                               .target_object_key_format =
                                   s3::TargetObjectKeyFormat::partitioned_prefix(s3::PartitionDateSource::EVENT_TIME)});
  stack.add<Bucket>("LoggedHere", {.server_access_logs_prefix = "self",
                                   .target_object_key_format = s3::TargetObjectKeyFormat::simple_prefix()});
  return logs;
}

s3::LifecycleRule everything() {
  return {
      .expiration = Duration::days(365),
      .id = "all",
      .noncurrent_version_expiration = Duration::days(30),
      .noncurrent_version_transitions = {{.storage_class = s3::StorageClass::ONE_ZONE_INFREQUENT_ACCESS,
                                          .transition_after = Duration::days(10),
                                          .noncurrent_versions_to_retain = 2}},
      .noncurrent_versions_to_retain = 3,
      .object_size_greater_than = 1000,
      .object_size_less_than = 100000,
      .prefix = "logs/",
      .tag_filters = {{"team", "web"}, {"stage", "dev"}},
      .transitions = {{.storage_class = s3::StorageClass::INFREQUENT_ACCESS, .transition_after = Duration::days(30)},
                      {.storage_class = s3::StorageClass::GLACIER, .transition_date = "2030-01-01T00:00:00Z"}}};
}

void rules(Stack& stack, Bucket& logs, Bucket& plain) {
  auto& rules = stack.add<Bucket>(
      "Rules",
      {.cors = {{.allowed_methods = {s3::HttpMethods::GET, s3::HttpMethods::PUT},
                 .allowed_origins = {"https://*.example.com"},
                 .allowed_headers = {"*"},
                 .exposed_headers = {"ETag"},
                 .id = "web",
                 .max_age = 300}},
       .intelligent_tiering_configurations = {{.name = "archive",
                                               .archive_access_tier_time = Duration::days(90),
                                               .deep_archive_access_tier_time = Duration::days(180),
                                               .prefix = "old/",
                                               .tags = {{.key = "cold", .value = "yes"}}}},
       .inventories = {{.destination = {.bucket = logs, .bucket_owner = "111122223333", .prefix = "lists"},
                        .format = s3::InventoryFormat::PARQUET,
                        .inventory_id = "mine"},
                       {.destination = {.bucket = plain},
                        .enabled = false,
                        .frequency = s3::InventoryFrequency::DAILY,
                        .include_object_versions = s3::InventoryObjectVersion::CURRENT,
                        .objects_prefix = "a/",
                        .optional_fields = {"Size", "ETag"}}},
       .lifecycle_rules = {everything(),
                           {.abort_incomplete_multipart_upload_after = Duration::days(7),
                            .enabled = false,
                            .expiration_date = "2031-02-03T00:00:00Z"}},
       .metrics = {{.id = "all"}},
       .transition_default_minimum_object_size = s3::TransitionDefaultMinimumObjectSize::VARIES_BY_STORAGE_CLASS});
  rules.add_lifecycle_rule({.expired_object_delete_marker = true});
  rules.add_metric({.id = "some", .prefix = "x/", .tag_filters = {{"a", "b"}}});
  rules.add_cors_rule({.allowed_methods = {s3::HttpMethods::DELETE}, .allowed_origins = {"*"}});
  rules.add_inventory({.destination = {.bucket = Bucket::from_bucket_name(stack, "Lists", "lists")}});
  stack.add<Bucket>("Locked",
                    {.object_lock_default_retention = s3::ObjectLockRetention::governance(Duration::days(30))});
  stack.add<Bucket>("LockedEmpty", {.object_lock_enabled = true});
}

void websites(Stack& stack) {
  stack.add<Bucket>("Site", {.website_error_document = "error.html",
                             .website_index_document = "index.html",
                             .website_routing_rules = {{.condition = {{.key_prefix_equals = "old/"}},
                                                        .host_name = "example.com",
                                                        .http_redirect_code = "302",
                                                        .protocol = s3::RedirectProtocol::HTTPS,
                                                        .replace_key = s3::ReplaceKey::prefix_with("docs/")},
                                                       {.condition = {{.http_error_code_returned_equals = "404"}},
                                                        .replace_key = s3::ReplaceKey::with("gone.html")}}});
  stack.add<Bucket>("Moved",
                    {.website_redirect = {{.host_name = "example.com", .protocol = s3::RedirectProtocol::HTTP}}});
}

void grants_and_imports(Stack& stack, Bucket& plain, kms::Key& key, Bucket& keyed) {
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
  keyed.grant_read(role);
  keyed.grant_write(role, "in/*");
  keyed.grant_put(role);
  keyed.grant_put_acl(role);
  keyed.grant_delete(role, "tmp/*");
  keyed.grant_read_write(role, "rw/*");
  plain.grant_write(role, "x/*", {"s3:PutObject"});
  keyed.grant_read(iam::AccountPrincipal("444455556666"));
  plain.add_to_resource_policy(iam::PolicyStatement(
      {.actions = {"s3:List*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {plain.bucket_arn()}}));

  Bucket::from_bucket_arn(stack, "ByArn", "arn:aws:s3:::some-bucket").grant_read(role);
  auto& attributes = Bucket::from_bucket_attributes(stack, "ByAttributes",
                                                    {.account = "111122223333",
                                                     .bucket_name = "Legacy_bucket",
                                                     .encryption_key = key,
                                                     .is_website = true,
                                                     .region = "eu-west-1"});
  outputs(stack, attributes);
  attributes.grant_put(role);
  outputs(stack, Bucket::from_bucket_attributes(stack, "Chinese",
                                                {.bucket_arn = "arn:aws-cn:s3:::china",
                                                 .bucket_website_url = "http://x.example.com",
                                                 .region = "cn-north-1"}));
}

void with_flags(Stack& modern) {
  for (const std::string flag : {"serverAccessLogsUseBucketPolicy", "publicAccessBlockedByDefault"})
    modern.node().set_context("@aws-cdk/aws-s3:" + flag, true);
  auto& target =
      modern.add<Bucket>("Target", {.block_public_access = s3::BlockPublicAccess({.block_public_policy = false})});
  auto& source = modern.add<Bucket>("Source", {.server_access_logs_bucket = target, .server_access_logs_prefix = "p/"});
  modern.add<Bucket>("Whole", {.server_access_logs_bucket = target});
  source.grant_read_write(modern.add<iam::User>("User"));
  source.grant_put(modern.add<iam::Role>("Role", {.assumed_by = iam::AccountRootPrincipal()}));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Buckets");
  auto& plain = stack.add<Bucket>("Plain");
  outputs(stack, plain);
  auto& key = stack.add<kms::Key>("SharedKey");
  auto& keyed = stack.add<Bucket>("Keyed", {.encryption_key = key});
  encryption_and_access(stack);
  Bucket& logs = access_logs(stack);
  rules(stack, logs, plain);
  websites(stack);
  grants_and_imports(stack, plain, key, keyed);
  with_flags(app.add<Stack>("Modern"));
  return app.run();
}
