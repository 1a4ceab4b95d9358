// What a bucket's props become in its resource.
#pragma once

#include <cdk/s3/bucket_props.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/s3/ibucket.hpp>
#include <string>
#include <string_view>

namespace cdk::s3 {

/// What is wrong with the name of a bucket, "" when nothing is.
std::string fault_of_bucket_name(std::string_view name, bool legacy);

CfnBucketTypes::PublicAccessBlockConfigurationProperty rendered(const BlockPublicAccessOptions& block, bool by_default);
CfnBucketTypes::RuleProperty rendered(const LifecycleRule& rule);
CfnBucketTypes::CorsRuleProperty rendered(const CorsRule& rule);
CfnBucketTypes::MetricsConfigurationProperty rendered(const BucketMetrics& metrics);
CfnBucketTypes::IntelligentTieringConfigurationProperty rendered(const IntelligentTieringConfiguration& tiering);
CfnBucketTypes::InventoryConfigurationProperty rendered(const Inventory& inventory);
CfnBucketTypes::TargetObjectKeyFormatProperty rendered(const TargetObjectKeyFormat& format);
CfnBucketTypes::ObjectLockConfigurationProperty rendered(const ObjectLockRetention& retention);
/// The encryption, unset when the props say nothing of it.
Input<CfnBucketTypes::BucketEncryptionProperty> rendered_encryption(const BucketProps& props,
                                                                    const Input<std::string>& key_arn);
/// The website, unset when the bucket is none.
Input<CfnBucketTypes::WebsiteConfigurationProperty> rendered_website(const BucketProps& props);

}  // namespace cdk::s3
