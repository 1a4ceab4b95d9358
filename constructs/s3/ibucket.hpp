// Buckets, made here or imported.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/ref.hpp>
#include <cdk/s3/ibucket_props.hpp>
#include <cdk/s3/notification_destination.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk::iam {
class IRole;
}

namespace cdk::kms {
class IKey;
}

namespace cdk::s3 {

class BucketNotifications;
class BucketPolicy;

/// A bucket, made here or imported.
class IBucket : public iam::IResourceWithPolicy {
 public:
  explicit IBucket(const Scope& scope, const ResourceProps& props = {});

  virtual Input<std::string> bucket_arn() = 0;
  virtual Input<std::string> bucket_name() = 0;
  /// <bucket>.s3.<suffix>
  virtual Input<std::string> bucket_domain_name() = 0;
  /// The same with the region, over IPv6 too.
  virtual Input<std::string> bucket_dual_stack_domain_name() = 0;
  /// The same with the region.
  virtual Input<std::string> bucket_regional_domain_name() = 0;
  virtual Input<std::string> bucket_website_domain_name() = 0;
  virtual Input<std::string> bucket_website_url() = 0;
  /// The key that objects are encrypted with; null where there is none or it isn't known.
  virtual kms::IKey* encryption_key() { return nullptr; }
  /// Whether the bucket is a website.
  virtual bool is_website() const { return false; }
  /// The bucket's policy; null until a statement is added, and for imported buckets.
  BucketPolicy* policy() const noexcept { return policy_; }

  /// Adds to the bucket's policy, which is made with the first statement; where it isn't known, nothing is added.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& permission) override;
  /// The ARN of objects by name or pattern: `arn_for_objects("images/*")`.
  Input<std::string> arn_for_objects(const Input<std::string>& key_pattern);

  /// https://s3.<region>.<suffix>/<bucket>/<key>; without the key, of the bucket.
  Input<std::string> url_for_object(const Input<std::string>& key = {});
  /// https://<bucket>.<domain>/<key>
  Input<std::string> virtual_hosted_url_for_object(const Input<std::string>& key = {},
                                                   const VirtualHostedStyleUrlOptions& options = {});
  /// https://<bucket>.s3-accelerate.amazonaws.com/<key>
  Input<std::string> transfer_acceleration_url_for_object(const Input<std::string>& key = {},
                                                          const TransferAccelerationUrlOptions& options = {});
  /// s3://<bucket>/<key>
  Input<std::string> s3_url_for_object(const Input<std::string>& key = {});

  /// Tells a destination of what happens to objects that have all of the filters' prefixes and suffixes. A function of
  /// the stack configures the bucket. Errors: a filter without prefix and suffix; two prefixes or suffixes.
  void add_event_notification(EventType event, const IBucketNotificationDestination& dest,
                              const std::vector<NotificationKeyFilter>& filters = {});
  void add_object_created_notification(const IBucketNotificationDestination& dest,
                                       const std::vector<NotificationKeyFilter>& filters = {}) {
    add_event_notification(EventType::OBJECT_CREATED, dest, filters);
  }
  void add_object_removed_notification(const IBucketNotificationDestination& dest,
                                       const std::vector<NotificationKeyFilter>& filters = {}) {
    add_event_notification(EventType::OBJECT_REMOVED, dest, filters);
  }
  /// Sends events to Amazon EventBridge, too.
  void enable_event_bridge_notification();

  // Each lets somebody do something with the objects whose names have a pattern, and with the bucket's key where it has
  // one.
  iam::Grant grant_read(const iam::Principal& identity, const Input<std::string>& objects_key_pattern = "*");
  /// Write and delete; with `allowed_action_patterns`, these actions instead.
  iam::Grant grant_write(const iam::Principal& identity, const Input<std::string>& objects_key_pattern = "*",
                         const std::vector<Input<std::string>>& allowed_action_patterns = {});
  iam::Grant grant_put(const iam::Principal& identity, const Input<std::string>& objects_key_pattern = "*");
  iam::Grant grant_put_acl(const iam::Principal& identity, const Input<std::string>& objects_key_pattern = "*");
  iam::Grant grant_delete(const iam::Principal& identity, const Input<std::string>& objects_key_pattern = "*");
  iam::Grant grant_read_write(const iam::Principal& identity, const Input<std::string>& objects_key_pattern = "*");
  /// Lets everybody in the world do so; by default, read. Errors: the bucket refuses public policies.
  iam::Grant grant_public_access(const Input<std::string>& key_prefix = "*",
                                 const std::vector<Input<std::string>>& allowed_actions = {});

 protected:
  /// Whether a policy may be made.
  virtual bool auto_create_policy() const { return false; }
  virtual bool disallow_public_access() const { return false; }
  /// How notifications are configured.
  struct NotificationOptions {
    /// Whether the bucket is made here.
    bool is_own = false;
    OptRef<iam::IRole> handler_role{};
    bool skip_destination_validation = false;
  };
  virtual NotificationOptions notification_options() const = 0;

 private:
  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& bucket_actions,
                   const std::vector<Input<std::string>>& key_actions, const std::vector<Input<std::string>>& arns);

  BucketNotifications& notifications();

  BucketPolicy* policy_ = nullptr;
  BucketNotifications* notifications_ = nullptr;
};

}  // namespace cdk::s3
