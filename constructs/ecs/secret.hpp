// Values that a container gets from Secrets Manager or the Parameter Store when it starts.
#pragma once

#include <cdk/ecs/secret_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::secretsmanager {
class ISecret;
}
namespace cdk::ssm {
class IParameter;
}

namespace cdk::ecs {

/// A value that a container gets when it starts, without it standing in the template.
class Secret {
 public:
  /// The whole secret, or one field of a JSON secret.
  static Secret from_secrets_manager(secretsmanager::ISecret& secret, const Input<std::string>& field = {});
  /// The same, of a certain version.
  static Secret from_secrets_manager_version(secretsmanager::ISecret& secret, const SecretVersionInfo& version_info,
                                             const Input<std::string>& field = {});
  static Secret from_ssm_parameter(ssm::IParameter& parameter);

  /// CloudFormation: ValueFrom.
  const Input<std::string>& arn() const noexcept { return arn_; }
  /// Whether it is one field of a JSON secret, which Fargate gives from platform version 1.4.0 on.
  bool has_field() const noexcept { return has_field_; }
  /// Lets the grantee read the value.
  iam::Grant grant_read(const iam::Principal& grantee) const;

 private:
  Secret(Input<std::string> arn, bool has_field) : arn_(std::move(arn)), has_field_(has_field) {}
  Input<std::string> arn_;
  bool has_field_;
  secretsmanager::ISecret* secret_ = nullptr;
  ssm::IParameter* parameter_ = nullptr;
};

}  // namespace cdk::ecs
