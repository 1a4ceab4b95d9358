#include <cdk/error.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <cdk/rds/rotation_props.hpp>
#include <cdk/secretsmanager/secret_rotation.hpp>

#include "private/rotation.hpp"

namespace cdk::rds {

using secretsmanager::SecretRotation;
using secretsmanager::SecretRotationApplication;

const SecretRotationApplication& DatabaseClusterNew::single_user_rotation_application() const {
  return engine_.single_user_rotation_application();
}

const SecretRotationApplication& DatabaseClusterNew::multi_user_rotation_application() const {
  return engine_.multi_user_rotation_application();
}

SecretRotation& DatabaseClusterNew::add_rotation_single_user(const RotationSingleUserOptions& options,
                                                             std::source_location where) {
  return add_rotation(rotation_of_single_user(*this, where), options, single_user_rotation_application(), nullptr);
}

SecretRotation& DatabaseClusterNew::add_rotation_single_user(std::source_location where) {
  return add_rotation_single_user({}, where);
}

SecretRotation& DatabaseClusterNew::add_rotation_multi_user(Id id, const RotationMultiUserOptions& options) {
  return add_rotation(std::move(id), options, multi_user_rotation_application(), &*options.secret);
}

SecretRotation& DatabaseClusterNew::add_rotation(Id id, const CommonRotationUserOptions& options,
                                                 const SecretRotationApplication& application,
                                                 secretsmanager::ISecret* user) {
  if (is_secret_managed_)
    fail(*this,
         {"a rotation is added to a cluster whose password RDS manages, and changes", "no rotation",
          "AWS::RDS::DBCluster ManageMasterUserPassword"},
         id.where());
  secretsmanager::ISecret& secret = rotated_secret(*this, secret_, id.where());
  return rds::add_rotation({*this, *this, vpc_, vpc_subnets_, secret}, std::move(id), options, application, user);
}

}  // namespace cdk::rds
