// Roles that RDS takes on for databases.
#pragma once

#include <cdk/rds/database_props.hpp>

namespace cdk {
class Construct;
}

namespace cdk::rds {

/// Writes measurements of enhanced monitoring; null where the props ask for none.
iam::IRole* monitoring_role(Construct& database, const DatabaseProps& props);

/// Joins the Active Directory of the props; null where they name none. `id` is for one that is made.
iam::IRole* directory_role(Construct& database, const char* id, const DatabaseProps& props);

// What the engine takes on to read from and write to buckets of Amazon S3: the role of the props, or one for the
// buckets, which is `shared` if that isn't null. Null where the props ask for nothing. Errors: role and buckets. `type`
// is the resource's.
iam::IRole* s3_import_role(Construct& database, const DatabaseParametersProps& props, iam::IRole* shared,
                           const char* type);
iam::IRole* s3_export_role(Construct& database, const DatabaseParametersProps& props, iam::IRole* shared,
                           const char* type);

}  // namespace cdk::rds
