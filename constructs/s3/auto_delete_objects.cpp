// Buckets that are emptied when they leave their stack.
#include <cdk/custom_resource.hpp>
#include <cdk/custom_resource_provider.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/tags.hpp>

namespace cdk::s3 {
namespace {

constexpr const char* TYPE = "Custom::S3AutoDeleteObjects";
constexpr const char* TAG = "aws-cdk:auto-delete-objects";

constexpr std::string_view HANDLER_JS = R"js('use strict';
// Empties a bucket that leaves its stack, and tells CloudFormation how it went.
const { S3 } = require('@aws-sdk/client-s3');

const TAG = 'aws-cdk:auto-delete-objects';
const s3 = new S3({});

// Only a bucket that is still marked may lose its objects.
async function isMarked(Bucket) {
  const { TagSet = [] } = await s3.getBucketTagging({ Bucket });
  return TagSet.some(({ Key, Value }) => Key === TAG && Value === 'true');
}

// Keeps others, such as access logs, from filling the bucket while it is emptied.
async function refuseWrites(Bucket, partition) {
  const { Policy } = await s3.getBucketPolicy({ Bucket });
  const policy = JSON.parse(Policy);
  policy.Statement.push({ Effect: 'Deny', Principal: '*', Action: ['s3:PutObject'], Resource: [`arn:${partition}:s3:::${Bucket}/*`] });
  await s3.putBucketPolicy({ Bucket, Policy: JSON.stringify(policy) });
}

async function empty(Bucket) {
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket });
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length === 0) return;
    const { Errors = [] } = await s3.deleteObjects({ Bucket, Delete: { Objects, Quiet: true } });
    if (Errors.length > 0) throw new Error(`${Errors[0].Key}: ${Errors[0].Message}`);
  }
}

async function clear(bucket, partition) {
  try {
    if (!await isMarked(bucket)) return console.log(`${bucket} isn't marked with ${TAG}: it keeps its objects`);
    await refuseWrites(bucket, partition).catch((error) => console.log('writes go on:', error));
    await empty(bucket);
  } catch (error) {
    if (error.name !== 'NoSuchBucket') throw error;
  }
}

// When the bucket's name changes, so does the physical id, and CloudFormation asks to delete the old one.
async function carryOut({ RequestType, ServiceToken, ResourceProperties: { BucketName } }) {
  if (RequestType === 'Delete') await clear(BucketName, ServiceToken.split(':')[1]);
  return BucketName;
}

exports.handler = async (event) => {
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;
  const answer = { Status: 'SUCCESS', Reason: 'SUCCESS', PhysicalResourceId: event.PhysicalResourceId ?? RequestId };
  try {
    answer.PhysicalResourceId = await carryOut(event);
  } catch (error) {
    console.error(error);
    Object.assign(answer, { Status: 'FAILED', Reason: String(error?.stack ?? error) });
  }
  // Bytes, as a text would get a content type, which the address isn't signed for.
  const body = Buffer.from(JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }));
  const response = await fetch(ResponseURL, { method: 'PUT', body });
  if (!response.ok) throw new Error(`CloudFormation took the answer with HTTP status ${response.status}`);
};
)js";

class AutoDeleteObjectsProvider final : public CustomResourceProviderBase {
 public:
  struct Props {
    /// Of the first bucket.
    Input<std::string> bucket_name;
  };
  AutoDeleteObjectsProvider(const Scope& scope, const Props& props)
      : CustomResourceProviderBase(scope, {.runtime_name = determine_latest_node_runtime_name(*scope.parent()),
                                           .index_js = HANDLER_JS,
                                           .use_cfn_response_wrapper = false}) {
    node().add_metadata("aws:cdk:is-custom-resource-handler-customResourceProvider", true);
    node().find_child("Handler").as_resource()->add_property_override(
        "Description", concat("Lambda function for auto-deleting objects in ", props.bucket_name, " S3 bucket."));
  }
  static AutoDeleteObjectsProvider& of(Construct& scope, const Props& props) {
    return get_or_create_in_stack<AutoDeleteObjectsProvider>(scope, TYPE, props);
  }
};

}  // namespace

void Bucket::delete_objects_with_bucket() {
  auto& provider = AutoDeleteObjectsProvider::of(*this, {resource_->ref()});
  const Input<std::string> arn = resource_->attr_arn();
  const auto policy = add_to_resource_policy(
      iam::PolicyStatement({.actions = {"s3:PutBucketPolicy", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*"},
                            .principals = {iam::ArnPrincipal(provider.role_arn())},
                            .resources = {arn, concat(arn, "/*")}}));
  auto& emptied =
      add<CustomResource>("AutoDeleteObjectsCustomResource", {.service_token = provider.service_token(),
                                                              .properties = {{"BucketName", resource_->ref()}},
                                                              .resource_type = TYPE});
  if (policy.policy_dependable) emptied.node().add_dependency(*policy.policy_dependable);
  Tags::of(*resource_).add(TAG, "true");
}

}  // namespace cdk::s3
