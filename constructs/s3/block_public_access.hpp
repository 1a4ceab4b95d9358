// What of public access a bucket refuses.
#pragma once

#include <cdk/s3/block_public_access_props.hpp>

namespace cdk::s3 {

/// What of public access a bucket refuses, whatever its policy and the objects' access lists say. CloudFormation:
/// PublicAccessBlockConfiguration.
class BlockPublicAccess : public BlockPublicAccessOptions {
 public:
  static const BlockPublicAccess BLOCK_ALL;
  /// Access lists only; policies may open the bucket.
  static const BlockPublicAccess BLOCK_ACLS_ONLY;

  explicit BlockPublicAccess(const BlockPublicAccessOptions& options) : BlockPublicAccessOptions(options) {}
};

inline const BlockPublicAccess BlockPublicAccess::BLOCK_ALL{{.block_public_acls = true,
                                                             .block_public_policy = true,
                                                             .ignore_public_acls = true,
                                                             .restrict_public_buckets = true}};
inline const BlockPublicAccess BlockPublicAccess::BLOCK_ACLS_ONLY{{.block_public_acls = true,
                                                                   .block_public_policy = false,
                                                                   .ignore_public_acls = true,
                                                                   .restrict_public_buckets = false}};

}  // namespace cdk::s3
