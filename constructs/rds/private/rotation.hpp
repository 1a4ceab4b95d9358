// Rotations of clusters' passwords.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/id.hpp>
#include <cdk/optional.hpp>
#include <cdk/rds/rotation_props.hpp>

namespace cdk {
class Resource;
}
namespace cdk::ec2 {
class IVpc;
}
namespace cdk::secretsmanager {
class SecretRotation;
class SecretRotationApplication;
}  // namespace cdk::secretsmanager

namespace cdk::rds {

/// A cluster whose users' passwords are changed.
struct RotatedCluster {
  Resource& cluster;
  ec2::IConnectable& target;
  ec2::IVpc& vpc;
  const Optional<ec2::SubnetSelection>& vpc_subnets;
  /// The first user's.
  secretsmanager::ISecret& secret;
};

/// The id of a rotation for the first user. Errors: there is one already.
Id rotation_of_single_user(const Resource& cluster, const std::source_location& where);

/// Changes the password in a user's secret, by default in the first user's.
secretsmanager::SecretRotation& add_rotation(const RotatedCluster& rotated, Id id,
                                             const CommonRotationUserOptions& options,
                                             const secretsmanager::SecretRotationApplication& application,
                                             secretsmanager::ISecret* user = nullptr);

/// The first user's secret. Errors: null.
secretsmanager::ISecret& rotated_secret(const Resource& cluster, secretsmanager::ISecret* secret,
                                        const std::source_location& where);

}  // namespace cdk::rds
