// The rotation of secrets by applications of Secrets Manager's.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/secretsmanager/secret_rotation_props.hpp>

namespace cdk::secretsmanager {

/// Changes the secret of a database regularly, by an application of the AWS Serverless Application Repository.
/// CloudFormation: AWS::Serverless::Application.
class SecretRotation : public Construct {
 public:
  using Props = SecretRotationProps;
  /// Errors: the target has no default port; an application for several users without `master_secret`; one that isn't
  /// in all partitions; times that RotationSchedule refuses.
  SecretRotation(const Scope& scope, const Props& props);
};

}  // namespace cdk::secretsmanager
