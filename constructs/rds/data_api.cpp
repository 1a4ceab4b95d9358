#include "private/data_api.hpp"

#include <cdk/error.hpp>
#include <cdk/resource.hpp>
#include <cdk/secretsmanager/secret.hpp>

namespace cdk::rds {

iam::Grant grant_data_api(const Resource& cluster, const Optional<bool>& enabled, const iam::Principal& grantee,
                          const Input<std::string>& arn, secretsmanager::ISecret* secret) {
  if (!enabled.value_or(true))
    fail(cluster, {"somebody was allowed to use the Data API, which is switched off", "enable_data_api = true",
                   "AWS::RDS::DBCluster EnableHttpEndpoint"});
  iam::Grant grant = iam::Grant::add_to_principal(
      {.actions = {"rds-data:BatchExecuteStatement", "rds-data:BeginTransaction", "rds-data:CommitTransaction",
                   "rds-data:ExecuteStatement", "rds-data:RollbackTransaction"},
       .grantee = grantee,
       .resource_arns = {arn}});
  if (secret != nullptr) secret->grant_read(grantee);
  return grant;
}

}  // namespace cdk::rds
