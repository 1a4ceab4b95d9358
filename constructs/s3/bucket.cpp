#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/aspects.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/accounts.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>
#include <cdk/s3/bucket.hpp>

#include "private/bucket_rendering.hpp"

namespace cdk::s3 {
namespace {

using T = CfnBucketTypes;

/// A list of the rendered items, unset when there are none.
template <class P, class Item>
Input<List<P>> rendered_list(const Vector<Item>& items) {
  std::vector<P> made;
  for (const Item& item : items) made.push_back(rendered(item));
  return made.empty() ? Input<List<P>>() : Input<List<P>>(made);
}

bool has_own_key(BucketEncryption encryption) {
  return encryption == BucketEncryption::KMS || encryption == BucketEncryption::DSSE;
}

std::string_view name_of(BucketEncryption encryption) {
  switch (encryption) {
    case BucketEncryption::KMS_MANAGED: return "KMS_MANAGED";
    case BucketEncryption::S3_MANAGED: return "S3_MANAGED";
    case BucketEncryption::KMS: return "KMS";
    case BucketEncryption::DSSE_MANAGED: return "DSSE_MANAGED";
    case BucketEncryption::DSSE: return "DSSE";
  }
  return "";
}

/// Access lists that have an effect although the bucket's owner owns all objects.
bool needs_ownership(const Optional<BucketAccessControl>& control) {
  return control && control != BucketAccessControl::PRIVATE && control != BucketAccessControl::BUCKET_OWNER_READ &&
         control != BucketAccessControl::BUCKET_OWNER_FULL_CONTROL;
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

std::string inventory_id(const Construct& bucket, std::size_t index) {
  std::string id = bucket.node().id() + "Inventory" + std::to_string(index);
  std::erase_if(id, [](char c) { return !is_word(c); });
  return id.size() > 64 ? id.substr(id.size() - 64) : id;
}

}  // namespace

Bucket::Bucket(const Scope& scope, const Props& props)
    : IBucket(scope, {.physical_name = props.bucket_name}),
      access_control_(props.access_control),
      object_ownership_(props.object_ownership),
      minimum_object_size_(props.transition_default_minimum_object_size),
      notification_options_{true, props.notifications_handler_role, props.notifications_skip_destination_validation} {
  check(props);
  check_website(props);
  choose_key(props);
  CfnBucketProps bucket{
      .access_control = Lazy::string(
          [this] { return access_control_ ? Input<std::string>(*access_control_) : Input<std::string>(); }),
      .bucket_encryption =
          rendered_encryption(props, encryption_key_ != nullptr ? encryption_key_->key_arn() : Input<std::string>()),
      .bucket_name = physical_name(),
      .cors_configuration = Lazy::typed<T::CorsConfigurationProperty>([this] {
        if (cors_.empty()) return Input<T::CorsConfigurationProperty>();
        return Input<T::CorsConfigurationProperty>(
            T::CorsConfigurationProperty{.cors_rules = rendered_list<T::CorsRuleProperty>(cors_)});
      }),
      .intelligent_tiering_configurations =
          rendered_list<T::IntelligentTieringConfigurationProperty>(props.intelligent_tiering_configurations),
      .inventory_configurations = Lazy::typed<List<T::InventoryConfigurationProperty>>(
          [this] { return rendered_list<T::InventoryConfigurationProperty>(inventories_); }),
      .lifecycle_configuration = Lazy::typed<T::LifecycleConfigurationProperty>(
          [this] { return Input<T::LifecycleConfigurationProperty>::from(rendered_lifecycle()); }),
      .metrics_configurations = Lazy::typed<List<T::MetricsConfigurationProperty>>(
          [this] { return rendered_list<T::MetricsConfigurationProperty>(metrics_); }),
      .object_lock_enabled = props.object_lock_default_retention ? Optional<bool>(true) : props.object_lock_enabled,
      .ownership_controls = Lazy::typed<T::OwnershipControlsProperty>(
          [this] { return Input<T::OwnershipControlsProperty>::from(rendered_ownership()); }),
      .website_configuration = rendered_website(props)};
  is_website_ = bucket.website_configuration.is_set();
  if (props.abac_status) bucket.abac_status = *props.abac_status ? "Enabled" : "Disabled";
  if (props.transfer_acceleration.value_or(false))
    bucket.accelerate_configuration = T::AccelerateConfigurationProperty{.acceleration_status = "Enabled"};
  if (props.object_lock_default_retention)
    bucket.object_lock_configuration = rendered(*props.object_lock_default_retention);
  if (props.block_public_access) {
    const auto blocked = rendered(*props.block_public_access,
                                  FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-s3:publicAccessBlockedByDefault"));
    blocks_public_policies_ = blocked.block_public_policy == Value(true);
    bucket.public_access_block_configuration = blocked;
  }
  if (props.versioned.value_or(false))
    bucket.versioning_configuration = T::VersioningConfigurationProperty{.status = "Enabled"};
  resource_ = &add<CfnBucket>("Resource", std::move(bucket));
  resource_->apply_removal_policy(props.removal_policy);
  name_ = resource_name_attribute(resource_->ref());
  arn_ = resource_arn_attribute(resource_->attr_arn(),
                                {.resource = physical_name(), .service = "s3", .account = "", .region = ""});
  if (props.enforce_ssl.value_or(false)) deny({{"Bool", {{"aws:SecureTransport", "false"}}}});
  if (props.minimum_tls_version) deny({{"NumericLessThan", {{"s3:TlsVersion", *props.minimum_tls_version}}}});
  log_access(props);
  for (const Inventory& inventory : props.inventories) add_inventory(inventory);
  metrics_ = props.metrics;
  cors_ = props.cors;
  for (const LifecycleRule& rule : props.lifecycle_rules) add_lifecycle_rule(rule);
  if (props.public_read_access.value_or(false)) grant_public_access();
  if (props.auto_delete_objects) delete_objects_with_bucket();
  if (props.event_bridge_enabled) enable_event_bridge_notification();
}

void Bucket::check(const Props& props) const {
  if (physical_name().is_string()) {
    const std::string fault = fault_of_bucket_name(physical_name().as_string(), false);
    if (!fault.empty())
      fail(*this, {"the bucket_name '" + std::string(physical_name().as_string()) + "' " + fault,
                   "3 to 63 lowercase letters, digits, dots and hyphens", "AWS::S3::Bucket BucketName"});
  }
  if (props.auto_delete_objects && props.removal_policy != RemovalPolicy::DESTROY)
    fail(*this,
         {"auto_delete_objects without RemovalPolicy::DESTROY", "both together", "AWS::S3::Bucket DeletionPolicy"});
  constexpr const char* encryption = "AWS::S3::Bucket BucketEncryption";
  if (props.encryption_key && props.encryption && !has_own_key(*props.encryption))
    fail(*this, {"an encryption_key is given and the encryption is " + std::string(name_of(*props.encryption)),
                 "KMS or DSSE", encryption});
  if (props.bucket_key_enabled.value_or(false) && !props.encryption && !props.encryption_key)
    fail(*this, {"bucket_key_enabled is set for a bucket without encryption", "an encryption", encryption});
  if (props.blocked_encryption_types) {
    const auto& types = *props.blocked_encryption_types;
    const bool none = std::ranges::find(types, "NONE", &BlockedEncryptionType::name) != types.end();
    if (types.empty() || (none && types.size() > 1))
      fail(*this,
           {types.empty() ? "blocked_encryption_types is empty" : "blocked_encryption_types holds NONE beside others",
            "NONE alone, or others", encryption});
  }
  if (props.minimum_tls_version && !props.enforce_ssl.value_or(false))
    fail(*this, {"a minimum_tls_version is given without enforce_ssl", "enforce_ssl = true"});
  if (props.public_read_access.value_or(false) && !props.block_public_access)
    fail(*this, {"public_read_access is set and block_public_access isn't",
                 "block_public_access that allows public policies, such as BlockPublicAccess::BLOCK_ACLS_ONLY",
                 "AWS::S3::Bucket PublicAccessBlockConfiguration"});
  if (props.object_lock_default_retention && !props.object_lock_enabled.value_or(true))
    fail(*this, {"an object_lock_default_retention is given and object_lock_enabled is false", "one of the two",
                 "AWS::S3::Bucket ObjectLockConfiguration"});
  if (needs_ownership(access_control_) && object_ownership_ == ObjectOwnership::BUCKET_OWNER_ENFORCED)
    fail(*this, {"the access_control is " + std::string(to_value(*access_control_)) +
                     " and the object_ownership BucketOwnerEnforced, which ignores it",
                 "OBJECT_WRITER or BUCKET_OWNER_PREFERRED", "AWS::S3::Bucket OwnershipControls"});
}

void Bucket::check_website(const Props& props) const {
  constexpr const char* property = "AWS::S3::Bucket WebsiteConfiguration";
  const bool index = props.website_index_document.is_set(), error = props.website_error_document.is_set();
  if (error && !index)
    fail(*this, {"a website_error_document is given without a website_index_document", "both", property});
  if (props.website_redirect && (index || error || !props.website_routing_rules.empty()))
    fail(*this, {"a website_redirect is given beside other website props", "one or the other", property});
  for (const RoutingRule& rule : props.website_routing_rules)
    if (rule.condition && !rule.condition->http_error_code_returned_equals.is_set() &&
        !rule.condition->key_prefix_equals.is_set())
      fail(*this, {"the condition of a routing rule is empty",
                   "http_error_code_returned_equals or key_prefix_equals, or no condition", property});
}

void Bucket::choose_key(const Props& props) {
  encryption_key_ = props.encryption_key.get();
  if (encryption_key_ != nullptr || !props.encryption || !has_own_key(*props.encryption)) return;
  kms::KeyProps key{.description = "Created by " + node().path()};
  if (props.encryption == BucketEncryption::KMS) key.enable_key_rotation = true;
  encryption_key_ = &add<kms::Key>("Key", key);
}

void Bucket::deny(const iam::Conditions& conditions) {
  add_to_resource_policy(iam::PolicyStatement({.actions = {"s3:*"},
                                               .conditions = conditions,
                                               .effect = iam::Effect::DENY,
                                               .principals = {iam::AnyPrincipal()},
                                               .resources = {bucket_arn(), arn_for_objects("*")}}));
}

void Bucket::log_access(const Props& props) {
  IBucket* target = props.server_access_logs_bucket.get();
  if (target == nullptr && !props.server_access_logs_prefix.is_set()) return;
  if (target == nullptr &&
      (props.encryption == BucketEncryption::KMS_MANAGED || props.encryption == BucketEncryption::DSSE_MANAGED))
    fail(*this, {"a bucket gets access logs and its encryption is " + std::string(name_of(*props.encryption)),
                 "S3_MANAGED, KMS or DSSE", "AWS::S3::Bucket LoggingConfiguration"});
  T::LoggingConfigurationProperty logging{.log_file_prefix = props.server_access_logs_prefix};
  if (target != nullptr) {
    logging.destination_bucket_name = target->bucket_name();
    if (target->encryption_key() != nullptr)
      target->encryption_key()->grant_encrypt_decrypt(iam::ServicePrincipal("logging.s3.amazonaws.com"));
  }
  if (props.target_object_key_format) logging.target_object_key_format = rendered(*props.target_object_key_format);
  resource_->logging_configuration = logging;
  Bucket* own = target == nullptr ? this : dynamic_cast<Bucket*>(target);
  if (own != nullptr)
    own->allow_log_delivery(*this, props.server_access_logs_prefix);
  else
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-s3:accessLogsPolicyNotAdded",
                                          "the policy of the imported bucket " + target->node().path() +
                                              " must let logging.s3.amazonaws.com put objects");
}

void Bucket::allow_log_delivery(IBucket& from, const Input<std::string>& prefix) {
  if (FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy")) {
    iam::Conditions conditions;
    if (&stack() == &from.stack())
      conditions = {{"ArnLike", {{"aws:SourceArn", from.bucket_arn()}}},
                    {"StringEquals", {{"aws:SourceAccount", iam::known_or_open(from.env().account)}}}};
    add_to_resource_policy(
        iam::PolicyStatement({.actions = {"s3:PutObject"},
                              .conditions = conditions,
                              .principals = {iam::ServicePrincipal("logging.s3.amazonaws.com")},
                              .resources = {arn_for_objects(prefix.is_set() ? concat(prefix, "*") : "*")}}));
    return;
  }
  if (access_control_ && access_control_ != BucketAccessControl::LOG_DELIVERY_WRITE)
    fail(*this, {"a bucket gets access logs and its access_control is " + std::string(to_value(*access_control_)),
                 "LOG_DELIVERY_WRITE, or the feature flag @aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy",
                 "AWS::S3::Bucket AccessControl"});
  access_control_ = BucketAccessControl::LOG_DELIVERY_WRITE;
  if (object_ownership_ == ObjectOwnership::BUCKET_OWNER_ENFORCED)
    fail(*this, {"a bucket gets access logs through its access list and its object_ownership is BucketOwnerEnforced",
                 "OBJECT_WRITER, or the feature flag @aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy",
                 "AWS::S3::Bucket OwnershipControls"});
}

void Bucket::add_inventory(const Inventory& inventory) {
  Inventory complete = inventory;
  if (!complete.inventory_id) {
    complete.inventory_id = inventory_id(*this, inventories_.size());
  } else if (complete.inventory_id->size() > 64 || !std::ranges::all_of(*complete.inventory_id, is_word)) {
    fail(*this, {"'" + *complete.inventory_id + "' is no inventory_id", "up to 64 letters, digits and _.-",
                 "AWS::S3::Bucket InventoryConfigurations"});
  }
  // What a program adds to the policies of the buckets for the lists stands before what is added here.
  if (inventories_.empty())
    Aspects::of(*this).add([this](Construct& visited) {
      if (&visited == this) allow_inventories();
    });
  inventories_.push_back(std::move(complete));
}

void Bucket::allow_inventories() {
  for (const Inventory& inventory : inventories_) {
    IBucket& target = *inventory.destination.bucket;
    if (dynamic_cast<Bucket*>(&target) == nullptr) continue;
    target.add_to_resource_policy(iam::PolicyStatement(
        {.actions = {"s3:PutObject"},
         .conditions = {{"ArnLike", {{"aws:SourceArn", bucket_arn()}}}},
         .principals = {iam::ServicePrincipal("s3.amazonaws.com")},
         .resources = {target.bucket_arn(), target.arn_for_objects(concat(inventory.destination.prefix, "*"))}}));
  }
}

void Bucket::add_lifecycle_rule(const LifecycleRule& rule) {
  constexpr const char* property = "AWS::S3::Bucket LifecycleConfiguration";
  const bool expires = rule.expiration || rule.expiration_date.is_set();
  if (rule.expired_object_delete_marker.value_or(false) && (expires || !rule.tag_filters.empty()))
    fail(*this, {"a lifecycle rule has expired_object_delete_marker beside an expiration or tag_filters", "one of them",
                 property});
  if (!rule.abort_incomplete_multipart_upload_after && !expires && !rule.expired_object_delete_marker &&
      !rule.noncurrent_version_expiration && !rule.noncurrent_versions_to_retain &&
      rule.noncurrent_version_transitions.empty() && rule.transitions.empty())
    fail(*this, {"a lifecycle rule does nothing",
                 "one that deletes objects, versions, markers or uploads, or moves objects or versions", property});
  for (const Transition& transition : rule.transitions)
    if (transition.transition_after.has_value() == transition.transition_date.is_set())
      fail(*this, {transition.transition_after ? "a transition has a transition_after and a transition_date"
                                               : "a transition has no transition_after and no transition_date",
                   "exactly one of the two", property});
  lifecycle_rules_.push_back(rule);
}

Value Bucket::rendered_lifecycle() const {
  if (lifecycle_rules_.empty()) return {};
  return to_value(T::LifecycleConfigurationProperty{.rules = rendered_list<T::RuleProperty>(lifecycle_rules_),
                                                    .transition_default_minimum_object_size = minimum_object_size_});
}

Value Bucket::rendered_ownership() const {
  if (!object_ownership_ && !needs_ownership(access_control_)) return {};
  const auto ownership = object_ownership_.value_or(ObjectOwnership::OBJECT_WRITER);
  return to_value(
      T::OwnershipControlsProperty{.rules = {T::OwnershipControlsRuleProperty{.object_ownership = ownership}}});
}

Input<std::string> Bucket::bucket_domain_name() { return resource_->attr_domain_name(); }
Input<std::string> Bucket::bucket_dual_stack_domain_name() { return resource_->attr_dual_stack_domain_name(); }
Input<std::string> Bucket::bucket_regional_domain_name() { return resource_->attr_regional_domain_name(); }
Input<std::string> Bucket::bucket_website_url() { return resource_->attr_website_url(); }
Input<std::string> Bucket::bucket_website_domain_name() { return Fn::select(2, Fn::split("/", bucket_website_url())); }

void Bucket::validate_bucket_name(const Input<std::string>& physical_name, bool legacy, std::source_location where) {
  if (!physical_name.is_string()) return;
  const std::string fault = fault_of_bucket_name(physical_name.as_string(), legacy);
  if (!fault.empty())
    fail({"the bucket name '" + std::string(physical_name.as_string()) + "' " + fault,
          legacy ? "3 to 63 letters, digits, dots, hyphens and underscores"
                 : "3 to 63 lowercase letters, digits, dots and hyphens",
          "AWS::S3::Bucket BucketName"},
         where);
}

}  // namespace cdk::s3
