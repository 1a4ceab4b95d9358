// Database instances, made here or imported.
#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/rds/endpoint.hpp>
#include <cdk/rds/idatabase_instance_props.hpp>
#include <cdk/resource.hpp>
#include <cdk/secretsmanager/secret.hpp>

namespace cdk::events {
class Rule;
struct OnEventOptions;
}  // namespace cdk::events

namespace cdk::rds {

class DatabaseProxy;
struct DatabaseProxyOptions;

/// A database instance, made here or imported.
class IDatabaseInstance : public Resource, public ec2::IConnectable, public secretsmanager::ISecretAttachmentTarget {
 public:
  using Resource::Resource;
  virtual Input<std::string> instance_identifier() = 0;
  Input<std::string> instance_arn();
  virtual Endpoint instance_endpoint() = 0;
  Input<std::string> db_instance_endpoint_address() { return instance_endpoint().hostname(); }
  Input<std::string> db_instance_endpoint_port() { return port_text(instance_endpoint().port()); }
  /// Unset where it isn't known.
  virtual Input<std::string> instance_resource_id() = 0;
  /// Unset where it isn't known.
  virtual Optional<IInstanceEngine> engine() const = 0;
  /// Lets somebody sign in to the database as a user of it with IAM's credentials; switches that way of signing in on.
  /// `db_user` is by default the name in the instance's secret.
  /// Errors: `iam_authentication` is false; an imported instance whose resource id isn't known; neither user nor
  /// secret.
  virtual iam::Grant grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user = {});
  /// A proxy that leads to the instance. Errors: as DatabaseProxy.
  DatabaseProxy& add_proxy(Id id, const DatabaseProxyOptions& options);
  /// A rule for events of the instance.
  events::Rule& on_event(Id id, const events::OnEventOptions& options);
  events::Rule& on_event(Id id);
  secretsmanager::SecretAttachmentTargetProps as_secret_attachment_target() override;

  // Each is an average over five minutes unless the options say otherwise.
  cloudwatch::Metric metric(const Input<std::string>& metric_name, const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_cpu_utilization(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_database_connections(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_free_storage_space(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_freeable_memory(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_write_iops(const cloudwatch::MetricOptions& props = {});
  cloudwatch::Metric metric_read_iops(const cloudwatch::MetricOptions& props = {});
};

/// CDK's name; there is nothing to it beyond IDatabaseInstance.
using DatabaseInstanceBase = IDatabaseInstance;

}  // namespace cdk::rds
