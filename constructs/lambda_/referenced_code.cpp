#include "private/referenced_code.hpp"

#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/lambda_/cfn_layer_version.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::lambda_ {
namespace {

/// Who reads: functions or layers of a name, or of any.
struct Reader {
  const char* resource;
  const char* plural;
  const char* prop;
  Input<std::string> name;
};

Reader reader_of(const CfnResource& resource) {
  if (const auto* function = dynamic_cast<const CfnFunction*>(&resource))
    return {"function", "functions", "function_name", function->function_name};
  return {"layer", "layers", "layer_version_name", dynamic_cast<const CfnLayerVersion&>(resource).layer_name};
}

Input<std::string> arn_of(CfnResource& resource) {
  Reader reader = reader_of(resource);
  if (!reader.name.is_string()) {
    Annotations::of(resource).add_warning_v2("@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceWildcardSourceArn",
                                             std::string("The bucket's policy lets all ") + reader.plural +
                                                 " of the account read the code, since the name " +
                                                 "isn't known. Give a " + reader.prop + " to let no others.");
    reader.name = "*";
  }
  return Stack::of(resource).format_arn({.resource = reader.resource,
                                         .service = "lambda",
                                         .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                         .resource_name = reader.name});
}

}  // namespace

void let_read_code(CfnResource& resource, s3::IBucket& bucket, const Input<std::string>& key) {
  const Stack& stack = Stack::of(resource);
  const Input<std::string> arn = arn_of(resource);
  const iam::ServicePrincipal service("lambda.amazonaws.com");
  const auto policy = bucket.add_to_resource_policy(
      iam::PolicyStatement({.actions = {"s3:GetObject", "s3:GetObjectVersion"},
                            .conditions = {{"StringEquals", {{"aws:SourceAccount", stack.account()}}},
                                           {"ArnLike", {{"aws:SourceArn", arn}}}},
                            .principals = {service},
                            .resources = {bucket.arn_for_objects(key)}}));
  if (!policy.statement_added)
    Annotations::of(resource).add_warning_v2(
        "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceImportedBucketPolicy",
        "An imported bucket's policy can't be changed here: let lambda.amazonaws.com do s3:GetObject and "
        "s3:GetObjectVersion there.");
  else if (policy.policy_dependable)
    resource.node().add_dependency(*policy.policy_dependable);
  kms::IKey* encryption = bucket.encryption_key();
  if (encryption == nullptr) return;
  const auto key_policy = encryption->add_to_resource_policy(
      iam::PolicyStatement({.actions = {"kms:Decrypt"},
                            .conditions = {{"StringEquals",
                                            {{"aws:SourceAccount", stack.account()},
                                             {"kms:ViaService", concat("s3.", stack.region(), ".amazonaws.com")}}},
                                           {"ArnLike", {{"aws:SourceArn", arn}}}},
                            .principals = {service},
                            .resources = {"*"}}),
      true);
  if (key_policy.statement_added)
    resource.node().add_dependency(*encryption);
  else
    Annotations::of(resource).add_warning_v2(
        "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceImportedKeyPolicy",
        "An imported key's policy can't be changed here: let lambda.amazonaws.com do kms:Decrypt there.");
}

}  // namespace cdk::lambda_
