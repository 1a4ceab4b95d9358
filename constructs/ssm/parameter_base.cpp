#include <cdk/kms/key.hpp>
#include <cdk/ssm/parameter_base.hpp>

namespace cdk::ssm {

iam::Grant IParameter::grant_read(const iam::Principal& grantee) {
  if (encryption_key() != nullptr) encryption_key()->grant_decrypt(grantee);
  return iam::Grant::add_to_principal(
      {.actions = {"ssm:DescribeParameters", "ssm:GetParameters", "ssm:GetParameter", "ssm:GetParameterHistory"},
       .grantee = grantee,
       .resource_arns = {parameter_arn()}});
}

iam::Grant IParameter::grant_write(const iam::Principal& grantee) {
  if (encryption_key() != nullptr) encryption_key()->grant_encrypt(grantee);
  return iam::Grant::add_to_principal(
      {.actions = {"ssm:PutParameter"}, .grantee = grantee, .resource_arns = {parameter_arn()}});
}

}  // namespace cdk::ssm
