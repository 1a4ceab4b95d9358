// Policies of buckets.
#pragma once

#include <cdk/iam/policy_document.hpp>
#include <cdk/resource.hpp>
#include <cdk/s3/bucket_policy_props.hpp>

namespace cdk::s3 {

class CfnBucketPolicy;

/// The policy of a bucket. A bucket has one, which add_to_resource_policy and grants make when they need it.
class BucketPolicy : public Resource {
 public:
  using Props = BucketPolicyProps;
  BucketPolicy(const Scope& scope, const Props& props);

  IBucket& bucket() const noexcept { return bucket_; }
  iam::PolicyDocument& document() noexcept { return document_; }

 private:
  IBucket& bucket_;
  iam::PolicyDocument document_;
};

}  // namespace cdk::s3
