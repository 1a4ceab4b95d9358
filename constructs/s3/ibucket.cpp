#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/bucket_policy.hpp>
#include <cdk/s3/ibucket.hpp>

#include "private/bucket_notifications.hpp"

namespace cdk::s3 {
namespace {

using Actions = std::vector<Input<std::string>>;

const Actions& read_actions() {
  static const Actions actions = {"s3:GetObject*", "s3:GetBucket*", "s3:List*"};
  return actions;
}

const Actions& key_write_actions() {
  static const Actions actions = {"kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Decrypt"};
  return actions;
}

const Actions& put_actions() {
  static const Actions actions = {"s3:PutObject",        "s3:PutObjectLegalHold",      "s3:PutObjectRetention",
                                  "s3:PutObjectTagging", "s3:PutObjectVersionTagging", "s3:Abort*"};
  return actions;
}

constexpr const char* delete_action = "s3:DeleteObject*";

Input<std::string> with_key(const Input<std::string>& base, const Input<std::string>& key) {
  if (!key.is_set()) return base;
  const bool slash = key.is_string() && key.as_string().starts_with('/');
  return concat(base, slash ? "" : "/", key);
}

}  // namespace

IBucket::IBucket(const Scope& scope, const ResourceProps& props) : IResourceWithPolicy(scope, props) {
  node().add_validation([this] {
    return policy_ == nullptr ? std::vector<std::string>() : policy_->document().validate_for_resource_policy();
  });
}

iam::AddToResourcePolicyResult IBucket::add_to_resource_policy(const iam::PolicyStatement& permission) {
  if (policy_ == nullptr && auto_create_policy()) policy_ = &add<BucketPolicy>("Policy", {.bucket = *this});
  if (policy_ == nullptr) return {};
  policy_->document().add_statements(permission);
  return {true, Dependable(*policy_)};
}

BucketNotifications& IBucket::notifications() {
  if (notifications_ == nullptr) {
    const NotificationOptions options = notification_options();
    notifications_ = &add<BucketNotifications>(
        Id("Notifications", node().where()),
        BucketNotifications::Props{*this, options.is_own, options.handler_role, options.skip_destination_validation});
  }
  return *notifications_;
}

void IBucket::add_event_notification(EventType event, const IBucketNotificationDestination& dest,
                                     const std::vector<NotificationKeyFilter>& filters) {
  notifications().add_notification(event, dest, filters);
}

void IBucket::enable_event_bridge_notification() { notifications().enable_event_bridge(); }

Input<std::string> IBucket::arn_for_objects(const Input<std::string>& key_pattern) {
  return concat(bucket_arn(), "/", key_pattern);
}

Input<std::string> IBucket::url_for_object(const Input<std::string>& key) {
  const Input<std::string> region = env().region.empty() ? stack().region() : Input<std::string>(env().region);
  return with_key(concat("https://s3.", region, ".", stack().url_suffix(), "/", bucket_name()), key);
}

Input<std::string> IBucket::virtual_hosted_url_for_object(const Input<std::string>& key,
                                                          const VirtualHostedStyleUrlOptions& options) {
  const bool regional = options.regional.value_or(true);
  return with_key(concat("https://", regional ? bucket_regional_domain_name() : bucket_domain_name()), key);
}

Input<std::string> IBucket::transfer_acceleration_url_for_object(const Input<std::string>& key,
                                                                 const TransferAccelerationUrlOptions& options) {
  const char* dual_stack = options.dual_stack.value_or(false) ? ".dualstack" : "";
  return with_key(concat("https://", bucket_name(), ".s3-accelerate", dual_stack, ".amazonaws.com"),
                  key.is_set() ? key : Input<std::string>("/"));
}

Input<std::string> IBucket::s3_url_for_object(const Input<std::string>& key) {
  return with_key(concat("s3://", bucket_name()), key);
}

iam::Grant IBucket::grant(const iam::Principal& grantee, const Actions& bucket_actions, const Actions& key_actions,
                          const Actions& arns) {
  iam::Grant granted = iam::Grant::add_to_principal_or_resource(
      {.actions = bucket_actions, .grantee = grantee, .resource = *this, .resource_arns = arns});
  if (!key_actions.empty() && encryption_key() != nullptr) encryption_key()->grant(grantee, key_actions);
  return granted;
}

iam::Grant IBucket::grant_read(const iam::Principal& identity, const Input<std::string>& pattern) {
  return grant(identity, read_actions(), {"kms:Decrypt", "kms:DescribeKey"}, {bucket_arn(), arn_for_objects(pattern)});
}

iam::Grant IBucket::grant_write(const iam::Principal& identity, const Input<std::string>& pattern,
                                const Actions& allowed_action_patterns) {
  Actions actions = allowed_action_patterns;
  if (actions.empty()) {
    actions = put_actions();
    actions.insert(actions.begin(), delete_action);
  }
  return grant(identity, actions, key_write_actions(), {bucket_arn(), arn_for_objects(pattern)});
}

iam::Grant IBucket::grant_put(const iam::Principal& identity, const Input<std::string>& pattern) {
  return grant(identity, put_actions(), key_write_actions(), {arn_for_objects(pattern)});
}

iam::Grant IBucket::grant_put_acl(const iam::Principal& identity, const Input<std::string>& pattern) {
  return grant(identity, {"s3:PutObjectAcl", "s3:PutObjectVersionAcl"}, {}, {arn_for_objects(pattern)});
}

iam::Grant IBucket::grant_delete(const iam::Principal& identity, const Input<std::string>& pattern) {
  return grant(identity, {delete_action}, {}, {arn_for_objects(pattern)});
}

iam::Grant IBucket::grant_read_write(const iam::Principal& identity, const Input<std::string>& pattern) {
  Actions actions = read_actions();
  actions.emplace_back(delete_action);
  for (const auto& action : put_actions()) actions.push_back(action);
  return grant(identity, actions,
               {"kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"},
               {bucket_arn(), arn_for_objects(pattern)});
}

iam::Grant IBucket::grant_public_access(const Input<std::string>& key_prefix, const Actions& allowed_actions) {
  if (disallow_public_access())
    fail(*this,
         {"everybody was given access to a bucket that blocks public policies",
          "block_public_access with block_public_policy = false", "AWS::S3::Bucket PublicAccessBlockConfiguration"});
  return grant(iam::AnyPrincipal(), allowed_actions.empty() ? Actions{"s3:GetObject"} : allowed_actions, {},
               {arn_for_objects(key_prefix)});
}

}  // namespace cdk::s3
