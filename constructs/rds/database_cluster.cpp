#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/rds/cfn_db_cluster.hpp>
#include <cdk/rds/database_cluster.hpp>

#include "private/rendered_credentials.hpp"

namespace cdk::rds {
namespace {

constexpr const char* TYPE = "AWS::RDS::DBCluster";

Input<CfnDBClusterTypes::MasterUserSecretProperty> managed_secret(kms::IKey* key) {
  if (key == nullptr) return {};
  return CfnDBClusterTypes::MasterUserSecretProperty{.kms_key_id = key->key_arn()};
}

}  // namespace

DatabaseCluster::DatabaseCluster(const Scope& scope, const Props& props) : DatabaseClusterNew(scope, props) {
  const bool replica = props.replication_source_identifier.is_set();
  const bool managed = props.manage_master_user_password.value_or(false);
  if (replica && (props.credentials || managed))
    fail(*this, {std::string(managed ? "manage_master_user_password" : "credentials") +
                     " with a replication_source_identifier, whose users the cluster has",
                 "one of the two", "AWS::RDS::DBCluster ReplicationSourceIdentifier"});
  CfnDBClusterProps resource = rendered(props);
  resource.replication_source_identifier = props.replication_source_identifier;
  const Credentials given = credentials_or_default(props.credentials, props.engine);
  if (managed) {
    check_managed(*this, given, TYPE);
    resource.master_username = given.username();
    resource.manage_master_user_password = true;
    resource.master_user_secret = managed_secret(given.encryption_key());
    make(std::move(resource), props);
    set_managed_secret(given.encryption_key());
  } else {
    const RenderedCredentials credentials = rds::rendered(*this, given);
    if (!replica) {
      resource.master_username = credentials.username;
      resource.master_user_password = credentials.password;
    }
    make(std::move(resource), props);
    if (credentials.secret != nullptr) set_secret(credentials.secret->attach(*this));
  }
  make_instances(props);
}

DatabaseClusterFromSnapshot::DatabaseClusterFromSnapshot(const Scope& scope, const Props& props)
    : DatabaseClusterNew(scope, props) {
  const bool managed = props.manage_master_user_password.value_or(false);
  if (managed && props.snapshot_credentials) check_managed(*this, *props.snapshot_credentials, TYPE);
  if (!props.snapshot_credentials)
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-rds:generatedCredsNotApplied",
        "The cluster's users are the snapshot's: without snapshot_credentials no secret holds a password of theirs");
  CfnDBClusterProps resource = rendered(props);
  resource.snapshot_identifier = props.snapshot_identifier;
  if (managed) {
    kms::IKey* key = props.snapshot_credentials ? props.snapshot_credentials->encryption_key() : nullptr;
    resource.manage_master_user_password = true;
    resource.master_user_secret = managed_secret(key);
    make(std::move(resource), props);
    set_managed_secret(key);
  } else {
    // CDK makes a secret that the cluster doesn't use, unless the flag says otherwise.
    RenderedCredentials unused;
    if (!FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-rds:preventRenderingDeprecatedCredentials"))
      unused = rds::rendered(*this, credentials_or_default({}, props.engine));
    const RenderedCredentials credentials = rds::rendered(*this, "SnapshotSecret", props.snapshot_credentials);
    resource.master_user_password = credentials.password;
    make(std::move(resource), props);
    if (unused.secret != nullptr) set_secret(unused.secret->attach(*this));
    if (credentials.secret != nullptr) set_secret(credentials.secret->attach(*this));
  }
  make_instances(props);
}

}  // namespace cdk::rds
