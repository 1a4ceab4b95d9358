// The rotation of secrets.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/secretsmanager/rotation_schedule_props.hpp>

namespace cdk::secretsmanager {

/// Changes a secret regularly. The account's root can't delete the secret then.
/// CloudFormation: AWS::SecretsManager::RotationSchedule.
class RotationSchedule : public Resource {
 public:
  using Props = RotationScheduleProps;
  /// Errors: neither or both of `rotation_lambda` and `hosted_rotation`; less than 4 hours or more than 1000 days
  /// between rotations, or a fraction of an hour; security groups of a hosted rotation without `vpc`.
  RotationSchedule(const Scope& scope, const Props& props);
};

}  // namespace cdk::secretsmanager
