#include "private/rotation.hpp"

#include <cdk/error.hpp>
#include <cdk/resource.hpp>
#include <cdk/secretsmanager/awkward_characters.hpp>
#include <cdk/secretsmanager/secret_rotation.hpp>

namespace cdk::rds {

using secretsmanager::SecretRotation;

Id rotation_of_single_user(const Resource& cluster, const std::source_location& where) {
  Id id("RotationSingleUser", where);
  if (cluster.node().try_find_child(id.text()) != nullptr)
    fail(cluster, {"a second rotation for a single user is added to a cluster", "one", "CDK: addRotationSingleUser"},
         where);
  return id;
}

secretsmanager::ISecret& rotated_secret(const Resource& cluster, secretsmanager::ISecret* secret,
                                        const std::source_location& where) {
  if (secret == nullptr)
    fail(cluster,
         {"a rotation is added to a cluster without secret", "credentials with one",
          "AWS::SecretsManager::RotationSchedule SecretId"},
         where);
  return *secret;
}

SecretRotation& add_rotation(const RotatedCluster& rotated, Id id, const CommonRotationUserOptions& options,
                             const secretsmanager::SecretRotationApplication& application,
                             secretsmanager::ISecret* user) {
  const auto excluded =
      options.exclude_characters.is_set() ? options.exclude_characters : secretsmanager::detail::awkward_characters;
  const Optional<ec2::SubnetSelection>& subnets = options.vpc_subnets ? options.vpc_subnets : rotated.vpc_subnets;
  return rotated.cluster.add<SecretRotation>(std::move(id),
                                             {.application = application,
                                              .secret = user != nullptr ? *user : rotated.secret,
                                              .target = rotated.target,
                                              .vpc = rotated.vpc,
                                              .automatically_after = options.automatically_after,
                                              .endpoint = options.endpoint,
                                              .exclude_characters = excluded,
                                              .master_secret = user != nullptr ? &rotated.secret : nullptr,
                                              .rotate_immediately_on_update = options.rotate_immediately_on_update,
                                              .security_group = options.security_group,
                                              .vpc_subnets = subnets ? *subnets : ec2::SubnetSelection()});
}

}  // namespace cdk::rds
