#include <cdk/arn.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <cdk/rds/database_proxy.hpp>

#include "private/data_api.hpp"
#include "private/proxy_of.hpp"

namespace cdk::rds {
namespace {

class ImportedDatabaseCluster final : public IDatabaseCluster {
 public:
  using Props = DatabaseClusterAttributes;
  ImportedDatabaseCluster(const Scope& scope, const Props& props) : IDatabaseCluster(scope), props_(props) {
    ec2::ConnectionsProps connections{.security_groups = props.security_groups};
    if (props.port) connections.default_port = ec2::Port::tcp(*props.port);
    connections_ = ec2::Connections(connections);
    set_data_api(props.data_api_enabled.value_or(false));
  }

  Input<std::string> cluster_identifier() override { return props_.cluster_identifier; }
  Input<std::string> cluster_resource_identifier() override {
    if (!props_.cluster_resource_identifier.is_set()) refuse("resource id", "a cluster_resource_identifier");
    return props_.cluster_resource_identifier;
  }
  Endpoint cluster_endpoint() override {
    return endpoint(props_.cluster_endpoint_address, "endpoint", "a cluster_endpoint_address and a port");
  }
  Endpoint cluster_read_endpoint() override {
    return endpoint(props_.reader_endpoint_address, "endpoint for reading", "a reader_endpoint_address and a port");
  }
  std::vector<Input<std::string>> instance_identifiers() override {
    if (props_.instance_identifiers.empty()) refuse("instances", "instance_identifiers");
    return props_.instance_identifiers;
  }
  std::vector<Endpoint> instance_endpoints() override {
    if (props_.instance_endpoint_addresses.empty() || !props_.port)
      refuse("instances' endpoints", "instance_endpoint_addresses and a port");
    std::vector<Endpoint> made;
    for (const Input<std::string>& address : props_.instance_endpoint_addresses)
      made.emplace_back(address, *props_.port);
    return made;
  }
  Optional<IClusterEngine> engine() const override { return props_.engine; }
  secretsmanager::ISecret* secret() const override { return props_.secret.get(); }
  ec2::Connections& connections() override { return connections_; }

 private:
  [[noreturn]] void refuse(const char* what, const char* needed) const {
    fail(*this, {std::string("the ") + what + " of this imported cluster isn't known",
                 std::string("DatabaseClusterAttributes with ") + needed, ""});
  }
  Endpoint endpoint(const Input<std::string>& address, const char* what, const char* needed) const {
    if (!address.is_set() || !props_.port) refuse(what, needed);
    return Endpoint(address, *props_.port);
  }

  Props props_;
  ec2::Connections connections_;
};

}  // namespace

Input<std::string> IDatabaseCluster::cluster_arn() {
  return stack().format_arn({.resource = "cluster",
                             .service = "rds",
                             .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                             .resource_name = cluster_identifier()});
}

DatabaseProxy& IDatabaseCluster::add_proxy(Id id, const DatabaseProxyOptions& options) {
  return add<DatabaseProxy>(std::move(id), proxy_of(ProxyTarget::from_cluster(*this), options));
}

iam::Grant IDatabaseCluster::grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user) {
  const auto arn = stack().format_arn({.resource = "dbuser",
                                       .service = "rds-db",
                                       .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                       .resource_name = concat(cluster_resource_identifier(), "/", db_user)});
  return iam::Grant::add_to_principal({.actions = {"rds-db:connect"}, .grantee = grantee, .resource_arns = {arn}});
}

iam::Grant IDatabaseCluster::grant_data_api_access(const iam::Principal& grantee) {
  iam::Grant grant = grant_data_api(*this, data_api_, grantee, cluster_arn(), secret());
  data_api_ = true;
  return grant;
}

secretsmanager::SecretAttachmentTargetProps IDatabaseCluster::as_secret_attachment_target() {
  return {.target_id = cluster_identifier(), .target_type = secretsmanager::AttachmentTargetType::RDS_DB_CLUSTER};
}

cloudwatch::Metric IDatabaseCluster::metric(const Input<std::string>& name, const cloudwatch::MetricOptions& props) {
  return cloudwatch::Metric({.metric_name = name,
                             .namespace_ = "AWS/RDS",
                             .dimensions_map = {{"DBClusterIdentifier", cluster_identifier()}}})
      .with(props)
      .attach_to(*this);
}

cloudwatch::Metric IDatabaseCluster::metric_cpu_utilization(const cloudwatch::MetricOptions& props) {
  return metric("CPUUtilization", props);
}

cloudwatch::Metric IDatabaseCluster::metric_database_connections(const cloudwatch::MetricOptions& props) {
  return metric("DatabaseConnections", props);
}

cloudwatch::Metric IDatabaseCluster::metric_deadlocks(const cloudwatch::MetricOptions& props) {
  return metric("Deadlocks", props);
}

cloudwatch::Metric IDatabaseCluster::metric_engine_uptime(const cloudwatch::MetricOptions& props) {
  return metric("EngineUptime", props);
}

cloudwatch::Metric IDatabaseCluster::metric_freeable_memory(const cloudwatch::MetricOptions& props) {
  return metric("FreeableMemory", props);
}

cloudwatch::Metric IDatabaseCluster::metric_free_local_storage(const cloudwatch::MetricOptions& props) {
  return metric("FreeLocalStorage", props);
}

cloudwatch::Metric IDatabaseCluster::metric_network_receive_throughput(const cloudwatch::MetricOptions& props) {
  return metric("NetworkReceiveThroughput", props);
}

cloudwatch::Metric IDatabaseCluster::metric_network_throughput(const cloudwatch::MetricOptions& props) {
  return metric("NetworkThroughput", props);
}

cloudwatch::Metric IDatabaseCluster::metric_network_transmit_throughput(const cloudwatch::MetricOptions& props) {
  return metric("NetworkTransmitThroughput", props);
}

cloudwatch::Metric IDatabaseCluster::metric_snapshot_storage_used(const cloudwatch::MetricOptions& props) {
  return metric("SnapshotStorageUsed", props);
}

cloudwatch::Metric IDatabaseCluster::metric_total_backup_storage_billed(const cloudwatch::MetricOptions& props) {
  return metric("TotalBackupStorageBilled", props);
}

cloudwatch::Metric IDatabaseCluster::metric_volume_bytes_used(const cloudwatch::MetricOptions& props) {
  return metric("VolumeBytesUsed", props);
}

cloudwatch::Metric IDatabaseCluster::metric_volume_read_io_ps(const cloudwatch::MetricOptions& props) {
  return metric("VolumeReadIOPs", props);
}

cloudwatch::Metric IDatabaseCluster::metric_volume_write_io_ps(const cloudwatch::MetricOptions& props) {
  return metric("VolumeWriteIOPs", props);
}

IDatabaseCluster& DatabaseCluster::from_database_cluster_attributes(Construct& scope, Id id,
                                                                    const DatabaseClusterAttributes& attrs) {
  return scope.add<ImportedDatabaseCluster>(std::move(id), attrs);
}

}  // namespace cdk::rds
