#include "private/bucket_rendering.hpp"

#include <algorithm>

namespace cdk::s3 {
namespace {

using T = CfnBucketTypes;

Input<std::int64_t> days(const Optional<Duration>& duration) {
  return duration ? Input<std::int64_t>(duration->to_days()) : Input<std::int64_t>();
}

/// The list, unset when it is empty.
Input<List<std::string>> texts(const std::vector<Input<std::string>>& items) {
  return items.empty() ? Input<List<std::string>>() : Input<List<std::string>>(items);
}

Input<List<T::TagFilterProperty>> filters(const std::vector<std::pair<std::string, Input<std::string>>>& tags) {
  std::vector<T::TagFilterProperty> made;
  for (const auto& [key, value] : tags) made.push_back({.key = key, .value = value});
  return made.empty() ? Input<List<T::TagFilterProperty>>() : Input<List<T::TagFilterProperty>>(made);
}

bool is_ip_address(std::string_view name) {
  int parts = 1;
  std::size_t digits = 0;
  for (const char c : name) {
    if (c == '.') {
      if (digits == 0) return false;
      ++parts;
      digits = 0;
    } else if (c < '0' || c > '9' || ++digits > 3) {
      return false;
    }
  }
  return parts == 4 && digits > 0;
}

T::RoutingRuleProperty rendered(const RoutingRule& rule) {
  T::RedirectRuleProperty redirect{
      .host_name = rule.host_name, .http_redirect_code = rule.http_redirect_code, .protocol = rule.protocol};
  if (rule.replace_key) {
    redirect.replace_key_with = rule.replace_key->with_key();
    redirect.replace_key_prefix_with = rule.replace_key->prefix_with_key();
  }
  T::RoutingRuleProperty made{.redirect_rule = redirect};
  if (rule.condition)
    made.routing_rule_condition = T::RoutingRuleConditionProperty{
        .http_error_code_returned_equals = rule.condition->http_error_code_returned_equals,
        .key_prefix_equals = rule.condition->key_prefix_equals};
  return made;
}

}  // namespace

std::string fault_of_bucket_name(std::string_view name, bool legacy) {
  const auto is_edge = [legacy](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (legacy && c >= 'A' && c <= 'Z');
  };
  const auto is_part = [&](char c) { return is_edge(c) || c == '.' || c == '-' || (legacy && c == '_'); };
  if (name.size() < 3 || name.size() > 63) return "has " + std::to_string(name.size()) + " characters";
  for (const char c : name)
    if (!is_part(c)) return std::string("has the character '") + c + "'";
  if (!is_edge(name.front()) || !is_edge(name.back())) return "begins or ends with neither a letter nor a digit";
  for (const char* pair : {".-", "-.", ".."})
    if (name.find(pair) != std::string_view::npos) return std::string("holds '") + pair + "'";
  return is_ip_address(name) ? "looks like an IP address" : "";
}

T::PublicAccessBlockConfigurationProperty rendered(const BlockPublicAccessOptions& block, bool by_default) {
  const auto chosen = [by_default](const Optional<bool>& given) {
    return given || !by_default ? Input<bool>(given) : Input<bool>(true);
  };
  return {.block_public_acls = chosen(block.block_public_acls),
          .block_public_policy = chosen(block.block_public_policy),
          .ignore_public_acls = chosen(block.ignore_public_acls),
          .restrict_public_buckets = chosen(block.restrict_public_buckets)};
}

T::RuleProperty rendered(const LifecycleRule& rule) {
  T::RuleProperty made{.status = rule.enabled.value_or(true) ? "Enabled" : "Disabled",
                       .expiration_date = rule.expiration_date,
                       .expiration_in_days = days(rule.expiration),
                       .expired_object_delete_marker = rule.expired_object_delete_marker,
                       .id = rule.id,
                       .object_size_greater_than = rule.object_size_greater_than,
                       .object_size_less_than = rule.object_size_less_than,
                       .prefix = rule.prefix,
                       .tag_filters = filters(rule.tag_filters)};
  if (rule.abort_incomplete_multipart_upload_after)
    made.abort_incomplete_multipart_upload = T::AbortIncompleteMultipartUploadProperty{
        .days_after_initiation = rule.abort_incomplete_multipart_upload_after->to_days()};
  if (rule.noncurrent_version_expiration)
    made.noncurrent_version_expiration =
        T::NoncurrentVersionExpirationProperty{.noncurrent_days = rule.noncurrent_version_expiration->to_days(),
                                               .newer_noncurrent_versions = rule.noncurrent_versions_to_retain};
  std::vector<T::NoncurrentVersionTransitionProperty> noncurrent;
  for (const auto& transition : rule.noncurrent_version_transitions)
    noncurrent.push_back({.storage_class = transition.storage_class.value(),
                          .transition_in_days = transition.transition_after.to_days(),
                          .newer_noncurrent_versions = transition.noncurrent_versions_to_retain});
  if (!noncurrent.empty()) made.noncurrent_version_transitions = noncurrent;
  std::vector<T::TransitionProperty> transitions;
  for (const Transition& transition : rule.transitions)
    transitions.push_back({.storage_class = transition.storage_class.value(),
                           .transition_date = transition.transition_date,
                           .transition_in_days = days(transition.transition_after)});
  if (!transitions.empty()) made.transitions = transitions;
  return made;
}

T::CorsRuleProperty rendered(const CorsRule& rule) {
  std::vector<Input<std::string>> methods;
  for (const HttpMethods method : rule.allowed_methods) methods.emplace_back(to_value(method));
  return {.allowed_methods = methods,
          .allowed_origins = rule.allowed_origins,
          .allowed_headers = texts(rule.allowed_headers),
          .exposed_headers = texts(rule.exposed_headers),
          .id = rule.id,
          .max_age = rule.max_age};
}

T::MetricsConfigurationProperty rendered(const BucketMetrics& metrics) {
  return {.id = metrics.id, .prefix = metrics.prefix, .tag_filters = filters(metrics.tag_filters)};
}

T::IntelligentTieringConfigurationProperty rendered(const IntelligentTieringConfiguration& tiering) {
  std::vector<T::TieringProperty> tierings;
  if (tiering.archive_access_tier_time)
    tierings.push_back({.access_tier = "ARCHIVE_ACCESS", .days = tiering.archive_access_tier_time->to_days()});
  if (tiering.deep_archive_access_tier_time)
    tierings.push_back(
        {.access_tier = "DEEP_ARCHIVE_ACCESS", .days = tiering.deep_archive_access_tier_time->to_days()});
  T::IntelligentTieringConfigurationProperty made{
      .id = tiering.name, .status = "Enabled", .tierings = tierings, .prefix = tiering.prefix};
  std::vector<T::TagFilterProperty> tags;
  for (const Tag& tag : tiering.tags) tags.push_back({.key = tag.key, .value = tag.value});
  if (!tags.empty()) made.tag_filters = tags;
  return made;
}

T::InventoryConfigurationProperty rendered(const Inventory& inventory) {
  return {.destination = T::DestinationProperty{.bucket_arn = inventory.destination.bucket->bucket_arn(),
                                                .format = inventory.format.value_or(InventoryFormat::CSV),
                                                .bucket_account_id = inventory.destination.bucket_owner,
                                                .prefix = inventory.destination.prefix},
          .enabled = inventory.enabled.value_or(true),
          .id = *inventory.inventory_id,
          .included_object_versions = inventory.include_object_versions.value_or(InventoryObjectVersion::ALL),
          .schedule_frequency = inventory.frequency.value_or(InventoryFrequency::WEEKLY),
          .optional_fields = texts(inventory.optional_fields),
          .prefix = inventory.objects_prefix};
}

T::TargetObjectKeyFormatProperty rendered(const TargetObjectKeyFormat& format) {
  if (!format.is_partitioned()) return {.simple_prefix = Value::object({})};
  return {.partitioned_prefix = T::PartitionedPrefixProperty{.partition_date_source = format.date_source()}};
}

T::ObjectLockConfigurationProperty rendered(const ObjectLockRetention& retention) {
  return {.object_lock_enabled = "Enabled",
          .rule = T::ObjectLockRuleProperty{.default_retention = T::DefaultRetentionProperty{
                                                .days = retention.duration().to_days(), .mode = retention.mode()}}};
}

Input<T::BucketEncryptionProperty> rendered_encryption(const BucketProps& props, const Input<std::string>& key_arn) {
  T::ServerSideEncryptionRuleProperty rule;
  if (props.blocked_encryption_types) {
    std::vector<Input<std::string>> names;
    for (const auto& type : *props.blocked_encryption_types) names.emplace_back(type.name());
    rule.blocked_encryption_types = T::BlockedEncryptionTypesProperty{.encryption_type = names};
  }
  if (props.encryption || props.encryption_key) {
    const BucketEncryption encryption = props.encryption.value_or(BucketEncryption::KMS);
    const bool twice = encryption == BucketEncryption::DSSE || encryption == BucketEncryption::DSSE_MANAGED;
    const bool by_s3 = encryption == BucketEncryption::S3_MANAGED;
    rule.bucket_key_enabled = props.bucket_key_enabled;
    rule.server_side_encryption_by_default =
        T::ServerSideEncryptionByDefaultProperty{.sse_algorithm = by_s3   ? "AES256"
                                                                  : twice ? "aws:kms:dsse"
                                                                          : "aws:kms",
                                                 .kms_master_key_id = key_arn};
  } else if (!props.blocked_encryption_types) {
    return {};
  }
  return T::BucketEncryptionProperty{.server_side_encryption_configuration = {rule}};
}

Input<T::WebsiteConfigurationProperty> rendered_website(const BucketProps& props) {
  if (!props.website_error_document.is_set() && !props.website_index_document.is_set() && !props.website_redirect &&
      props.website_routing_rules.empty())
    return {};
  T::WebsiteConfigurationProperty website{.error_document = props.website_error_document,
                                          .index_document = props.website_index_document};
  if (props.website_redirect)
    website.redirect_all_requests_to = T::RedirectAllRequestsToProperty{.host_name = props.website_redirect->host_name,
                                                                        .protocol = props.website_redirect->protocol};
  std::vector<T::RoutingRuleProperty> rules;
  for (const RoutingRule& rule : props.website_routing_rules) rules.push_back(rendered(rule));
  if (!rules.empty()) website.routing_rules = rules;
  return website;
}

}  // namespace cdk::s3
