// Buckets.
#pragma once

#include <cdk/s3/bucket_props.hpp>
#include <cdk/s3/ibucket.hpp>
#include <string_view>
#include <vector>

namespace cdk::s3 {

class CfnBucket;

/// A bucket of Amazon S3.
class Bucket : public IBucket {
 public:
  using Props = BucketProps;

  /// Errors: a name that S3 refuses; an encryption that doesn't go with the key, the bucket key or the access logs; a
  /// TLS version without `enforce_ssl`; public reading without block_public_access, or blocked; an access list that the
  /// ownership forbids or access logs would change; a retention without lock; website props that exclude each other;
  /// auto_delete_objects without RemovalPolicy::DESTROY.
  /// Errors at synthesis: rules that exclude themselves; statements that don't fit a bucket's policy.
  Bucket(const Scope& scope, const Props& props = {});

  static IBucket& from_bucket_arn(Construct& scope, Id id, const Input<std::string>& bucket_arn);
  /// Errors: neither name nor ARN; a name that S3 refuses.
  static IBucket& from_bucket_attributes(Construct& scope, Id id, const BucketAttributes& attrs);
  static IBucket& from_bucket_name(Construct& scope, Id id, const Input<std::string>& bucket_name);
  /// Errors: a name that S3 refuses. `allow_legacy_bucket_naming` allows uppercase letters and underscores.
  static void validate_bucket_name(const Input<std::string>& physical_name, bool allow_legacy_bucket_naming = false,
                                   std::source_location where = std::source_location::current());

  Input<std::string> bucket_arn() override { return arn_; }
  Input<std::string> bucket_name() override { return name_; }
  Input<std::string> bucket_domain_name() override;
  Input<std::string> bucket_dual_stack_domain_name() override;
  Input<std::string> bucket_regional_domain_name() override;
  Input<std::string> bucket_website_domain_name() override;
  Input<std::string> bucket_website_url() override;
  kms::IKey* encryption_key() override { return encryption_key_; }
  bool is_website() const override { return is_website_; }

  void add_cors_rule(const CorsRule& rule) { cors_.push_back(rule); }
  /// Errors: an id of other characters or longer than 64.
  void add_inventory(const Inventory& inventory);
  /// Errors: a rule without effect; one that removes delete markers and has an expiration or tag filters; transitions
  /// with neither or both of the times.
  void add_lifecycle_rule(const LifecycleRule& rule);
  void add_metric(const BucketMetrics& metric) { metrics_.push_back(metric); }

 protected:
  bool auto_create_policy() const override { return true; }
  bool disallow_public_access() const override { return blocks_public_policies_; }
  NotificationOptions notification_options() const override { return notification_options_; }

 private:
  void check(const Props& props) const;
  void check_website(const Props& props) const;
  void choose_key(const Props& props);
  void log_access(const Props& props);
  void allow_log_delivery(IBucket& from, const Input<std::string>& prefix);
  void allow_inventories();
  void deny(const iam::Conditions& conditions);
  void delete_objects_with_bucket();
  Value rendered_lifecycle() const;
  Value rendered_ownership() const;

  Vector<LifecycleRule> lifecycle_rules_;
  Vector<CorsRule> cors_;
  Vector<BucketMetrics> metrics_;
  Vector<Inventory> inventories_;
  Optional<BucketAccessControl> access_control_;
  Optional<ObjectOwnership> object_ownership_;
  Optional<TransitionDefaultMinimumObjectSize> minimum_object_size_;
  kms::IKey* encryption_key_ = nullptr;
  CfnBucket* resource_ = nullptr;
  Input<std::string> arn_;
  Input<std::string> name_;
  NotificationOptions notification_options_;
  bool is_website_ = false;
  bool blocks_public_policies_ = false;
};

}  // namespace cdk::s3
