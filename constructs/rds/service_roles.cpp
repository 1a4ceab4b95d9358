#include "private/service_roles.hpp"

#include <cdk/construct.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::rds {
namespace {

iam::IRole* s3_role(Construct& database, const char* id, iam::IRole* shared) {
  if (shared != nullptr) return shared;
  return &database.add<iam::Role>(id, {.assumed_by = iam::ServicePrincipal("rds.amazonaws.com")});
}

void refuse_both(const Construct& database, const std::string& kind, const char* type) {
  fail(database,
       {kind + "_role and " + kind + "_buckets are given", "one of the two", std::string(type) + " AssociatedRoles"});
}

}  // namespace

iam::IRole* s3_import_role(Construct& database, const DatabaseParametersProps& props, iam::IRole* shared,
                           const char* type) {
  if (props.s3_import_buckets.empty()) return props.s3_import_role.get();
  if (props.s3_import_role) refuse_both(database, "s3_import", type);
  iam::IRole* role = s3_role(database, "S3ImportRole", shared);
  for (s3::IBucket& bucket : props.s3_import_buckets) bucket.grant_read(*role);
  return role;
}

iam::IRole* s3_export_role(Construct& database, const DatabaseParametersProps& props, iam::IRole* shared,
                           const char* type) {
  if (props.s3_export_buckets.empty()) return props.s3_export_role.get();
  if (props.s3_export_role) refuse_both(database, "s3_export", type);
  iam::IRole* role = s3_role(database, "S3ExportRole", shared);
  for (s3::IBucket& bucket : props.s3_export_buckets) bucket.grant_read_write(*role);
  return role;
}

iam::IRole* monitoring_role(Construct& database, const DatabaseProps& props) {
  if (!props.monitoring_interval || props.monitoring_interval->to_seconds() == 0) return nullptr;
  if (props.monitoring_role) return props.monitoring_role.get();
  return &database.add<iam::Role>("MonitoringRole",
                                  {.assumed_by = iam::ServicePrincipal("monitoring.rds.amazonaws.com"),
                                   .managed_policies = {iam::ManagedPolicy::from_aws_managed_policy_name(
                                       "service-role/AmazonRDSEnhancedMonitoringRole")}});
}

iam::IRole* directory_role(Construct& database, const char* id, const DatabaseProps& props) {
  if (!props.domain.is_set()) return nullptr;
  if (props.domain_role) return props.domain_role.get();
  return &database.add<iam::Role>(
      id, {.assumed_by = iam::CompositePrincipal(iam::ServicePrincipal("rds.amazonaws.com"),
                                                 iam::ServicePrincipal("directoryservice.rds.amazonaws.com")),
           .managed_policies = {
               iam::ManagedPolicy::from_aws_managed_policy_name("service-role/AmazonRDSDirectoryServiceAccess")}});
}

}  // namespace cdk::rds
