// Values that a container gets from Secrets Manager or the Parameter Store when it starts.
#pragma once

#include <cdk/ecs/secret_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/input.hpp>
#include <memory>
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
  /// Where a kind of secret is kept.
  class Source {
   public:
    virtual ~Source() = default;
    /// ARN of the secret or parameter, with the field and version of a secret after it.
    virtual Input<std::string> arn() const = 0;
    /// Whether it is one field of a JSON secret, which Fargate gives from platform version 1.4.0 on.
    virtual bool has_field() const { return false; }
    virtual iam::Grant grant_read(const iam::Principal& grantee) const = 0;
  };

  explicit Secret(std::shared_ptr<const Source> source) : source_(std::move(source)) {}
  /// The whole secret, or one field of a JSON secret.
  static Secret from_secrets_manager(secretsmanager::ISecret& secret, const Input<std::string>& field = {});
  /// The same, of a certain version.
  static Secret from_secrets_manager_version(secretsmanager::ISecret& secret, const SecretVersionInfo& version_info,
                                             const Input<std::string>& field = {});
  /// The value of a parameter.
  static Secret from_ssm_parameter(ssm::IParameter& parameter);

  /// CloudFormation: ValueFrom.
  Input<std::string> arn() const { return source_->arn(); }
  bool has_field() const { return source_->has_field(); }
  /// Lets the grantee read the value.
  iam::Grant grant_read(const iam::Principal& grantee) const { return source_->grant_read(grantee); }

 private:
  std::shared_ptr<const Source> source_;
};

}  // namespace cdk::ecs
