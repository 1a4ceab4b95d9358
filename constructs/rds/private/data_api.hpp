// The Data API of clusters.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/optional.hpp>

namespace cdk {
class Resource;
}
namespace cdk::secretsmanager {
class ISecret;
}

namespace cdk::rds {

/// Lets somebody use the Data API of the clusters with the ARN, and read the secret if there is one.
/// Errors: `enabled` is false.
iam::Grant grant_data_api(const Resource& cluster, const Optional<bool>& enabled, const iam::Principal& grantee,
                          const Input<std::string>& arn, secretsmanager::ISecret* secret);

}  // namespace cdk::rds
