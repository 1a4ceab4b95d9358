#include <cdk/ecs/credential_spec.hpp>
#include <cdk/error.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/ssm/parameter_base.hpp>

namespace cdk::ecs {

Input<std::string> CredentialSpec::arn_for_s3_object(s3::IBucket& bucket, const std::string& key) {
  if (key.empty())
    fail(bucket, {"a credential spec without key", "the key of the object with the credential spec",
                  "AWS::ECS::TaskDefinition ContainerDefinitions.CredentialSpecs"});
  return bucket.arn_for_objects(key);
}

Input<std::string> CredentialSpec::arn_for_ssm_parameter(ssm::IParameter& parameter) {
  return parameter.parameter_arn();
}

DomainJoinedCredentialSpec DomainJoinedCredentialSpec::from_s3_bucket(s3::IBucket& bucket, const std::string& key) {
  return DomainJoinedCredentialSpec(arn_for_s3_object(bucket, key));
}
DomainJoinedCredentialSpec DomainJoinedCredentialSpec::from_ssm_parameter(ssm::IParameter& parameter) {
  return DomainJoinedCredentialSpec(arn_for_ssm_parameter(parameter));
}

DomainlessCredentialSpec DomainlessCredentialSpec::from_s3_bucket(s3::IBucket& bucket, const std::string& key) {
  return DomainlessCredentialSpec(arn_for_s3_object(bucket, key));
}
DomainlessCredentialSpec DomainlessCredentialSpec::from_ssm_parameter(ssm::IParameter& parameter) {
  return DomainlessCredentialSpec(arn_for_ssm_parameter(parameter));
}

}  // namespace cdk::ecs
