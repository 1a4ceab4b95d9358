#include <cdk/error.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <cdk/rds/rotation_props.hpp>
#include <cdk/secretsmanager/awkward_characters.hpp>
#include <cdk/secretsmanager/secret_rotation.hpp>

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
  constexpr const char* id = "RotationSingleUser";
  if (node().try_find_child(id) != nullptr)
    fail(*this, {"a second rotation for a single user is added to a cluster", "one", "CDK: addRotationSingleUser"},
         where);
  return add_rotation(Id(id, where), options, single_user_rotation_application(), nullptr);
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
  if (secret_ == nullptr)
    fail(*this,
         {"a rotation is added to a cluster without secret", "credentials with one",
          "AWS::SecretsManager::RotationSchedule SecretId"},
         id.where());
  const auto excluded =
      options.exclude_characters.is_set() ? options.exclude_characters : secretsmanager::detail::awkward_characters;
  const Optional<ec2::SubnetSelection>& subnets = options.vpc_subnets ? options.vpc_subnets : vpc_subnets();
  return add<SecretRotation>(std::move(id), {.application = application,
                                             .secret = user != nullptr ? *user : *secret_,
                                             .target = *this,
                                             .vpc = vpc(),
                                             .automatically_after = options.automatically_after,
                                             .endpoint = options.endpoint,
                                             .exclude_characters = excluded,
                                             .master_secret = user != nullptr ? secret_ : nullptr,
                                             .rotate_immediately_on_update = options.rotate_immediately_on_update,
                                             .security_group = options.security_group,
                                             .vpc_subnets = subnets ? *subnets : ec2::SubnetSelection()});
}

}  // namespace cdk::rds
