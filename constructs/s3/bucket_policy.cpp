#include <cdk/s3/bucket_policy.hpp>
#include <cdk/s3/cfn_bucket_policy.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::s3 {

BucketPolicy::BucketPolicy(const Scope& scope, const Props& props) : Resource(scope), bucket_(props.bucket) {
  if (props.document) document_ = *props.document;
  auto& resource =
      add<CfnBucketPolicy>("Resource", {.bucket = bucket_.bucket_name(), .policy_document = document_.live()});
  if (props.removal_policy) resource.apply_removal_policy(*props.removal_policy);
}

}  // namespace cdk::s3
