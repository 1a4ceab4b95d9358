// Database clusters, made here or imported.
#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/rds/endpoint.hpp>
#include <cdk/rds/idatabase_cluster_props.hpp>
#include <cdk/resource.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <vector>

namespace cdk::rds {

class DatabaseProxy;
struct DatabaseProxyOptions;

/// A database cluster, made here or imported.
class IDatabaseCluster : public Resource, public ec2::IConnectable, public secretsmanager::ISecretAttachmentTarget {
 public:
  using Resource::Resource;
  virtual Input<std::string> cluster_identifier() = 0;
  Input<std::string> cluster_arn();
  // Errors: an imported cluster for which it wasn't given.
  virtual Input<std::string> cluster_resource_identifier() = 0;
  virtual Endpoint cluster_endpoint() = 0;
  /// Leads to the readers.
  virtual Endpoint cluster_read_endpoint() = 0;
  virtual std::vector<Input<std::string>> instance_identifiers() = 0;
  virtual std::vector<Endpoint> instance_endpoints() = 0;
  /// Unset where it isn't known.
  virtual Optional<IClusterEngine> engine() const = 0;
  /// The secret with the first user's name and password; null where there is none.
  virtual secretsmanager::ISecret* secret() const = 0;

  /// A proxy that leads to the cluster. Errors: as DatabaseProxy.
  DatabaseProxy& add_proxy(Id id, const DatabaseProxyOptions& options);
  /// Lets somebody sign in to the database as a user of it with IAM's credentials; needs `iam_authentication`.
  iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user);
  /// Lets somebody use the Data API, which is switched on, and read the cluster's secret.
  /// Errors: the Data API is switched off.
  iam::Grant grant_data_api_access(const iam::Principal& grantee);
  secretsmanager::SecretAttachmentTargetProps as_secret_attachment_target() override;

  // Each is an average over five minutes unless the options say otherwise.
  cloudwatch::Metric metric(const Input<std::string>& metric_name, const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_cpu_utilization(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_database_connections(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_deadlocks(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_engine_uptime(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_freeable_memory(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_free_local_storage(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_network_receive_throughput(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_network_throughput(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_network_transmit_throughput(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_snapshot_storage_used(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_total_backup_storage_billed(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_volume_bytes_used(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_volume_read_io_ps(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_volume_write_io_ps(const cloudwatch::MetricOptions& props = {});

 protected:
  /// Whether the Data API is switched on; unset while nothing asks for it.
  const Optional<bool>& data_api() const noexcept { return data_api_; }
  void set_data_api(const Optional<bool>& enabled) { data_api_ = enabled; }

 private:
  Optional<bool> data_api_;
};

/// CDK's name; there is nothing to it beyond IDatabaseCluster.
using DatabaseClusterBase = IDatabaseCluster;

}  // namespace cdk::rds
