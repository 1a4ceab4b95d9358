// Clusters, in which services and tasks run.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ecs/capacity_props.hpp>
#include <cdk/ecs/cluster_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/resource.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::autoscaling {
class AutoScalingGroup;
class IAutoScalingGroup;
}  // namespace cdk::autoscaling

namespace cdk::cloudwatch {
class Metric;
struct MetricOptions;
}  // namespace cdk::cloudwatch

namespace cdk::ecs {

class AsgCapacityProvider;
class CfnCluster;
class ManagedInstancesCapacityProvider;

/// A cluster, made here or imported.
class ICluster : public Resource, public ec2::IConnectable {
 public:
  using Resource::Resource;
  virtual Input<std::string> cluster_arn() = 0;
  virtual Input<std::string> cluster_name() = 0;
  // Errors: a cluster imported by its ARN, of which nothing else is known.
  virtual ec2::IVpc& vpc() = 0;
  virtual bool has_ec2_capacity() const = 0;
  /// The group of ClusterProps::capacity, or the one that was imported with the cluster; null when there is none.
  virtual OptRef<autoscaling::IAutoScalingGroup> autoscaling_group() const { return {}; }
  /// The namespace in which services are found that name none themselves; null when there is none.
  virtual OptRef<servicediscovery::INamespace> default_cloud_map_namespace() const { return {}; }
  /// How ECS Exec works; null for ECS's defaults.
  virtual const ExecuteCommandConfiguration* execute_command_configuration() const { return nullptr; }

  /// Lets somebody protect tasks from being stopped when the cluster scales in.
  iam::Grant grant_task_protection(const iam::Principal& grantee);
  /// ARN of tasks in this cluster, by an id or a pattern.
  Input<std::string> arn_for_tasks(std::string_view key_pattern);
};

/// Permissions on a cluster.
class ClusterGrants {
 public:
  static ClusterGrants from_cluster(ICluster& resource) { return ClusterGrants(resource); }
  /// Lets somebody protect tasks from being stopped when the cluster scales in.
  iam::Grant task_protection(const iam::Principal& grantee) const { return resource_.grant_task_protection(grantee); }

 private:
  explicit ClusterGrants(ICluster& resource) : resource_(resource) {}
  ICluster& resource_;
};

/// A group of services and tasks, with what they run on.
class Cluster : public ICluster {
 public:
  using Props = ClusterProps;

  /// Errors: a log_configuration for ECS Exec without ExecuteCommandLogging::OVERRIDE, or the other way round;
  /// encryption of a log that isn't given; as add_capacity.
  explicit Cluster(const cdk::Scope& scope, const Props& props = {});

  /// Of such a cluster only ARN and name are known. Errors: an ARN without a name.
  static ICluster& from_cluster_arn(Construct& scope, Id id, const Input<std::string>& cluster_arn);
  static ICluster& from_cluster_attributes(Construct& scope, Id id, const ClusterAttributes& attrs);
  static bool is_cluster(const Construct& construct);

  /// Services of this cluster can use the capacity providers FARGATE and FARGATE_SPOT.
  void enable_fargate_capacity_providers();
  /// Makes a Cloud Map namespace for the services of this cluster. Errors: it has one.
  servicediscovery::INamespace& add_default_cloud_map_namespace(const CloudMapNamespaceOptions& options);
  /// Services of this cluster are found in a namespace that is there already.
  /// Errors: the cluster has one; the namespace is in another region.
  void add_existing_default_cloud_map_namespace(const ExistingCloudMapNamespaceOptions& options);
  /// How services that say nothing share out their tasks.
  /// Errors: a strategy is set; providers of Fargate and others together; a provider that the cluster hasn't; a base
  /// for more than one provider.
  void add_default_capacity_provider_strategy(std::vector<CapacityProviderStrategy> strategy);

  /// Makes a group of instances on which the cluster's services run. Before an instance ends, a function moves its
  /// tasks elsewhere. Errors: as autoscaling::AutoScalingGroup.
  autoscaling::AutoScalingGroup& add_capacity(Id id, const AddCapacityOptions& options);
  /// Makes the provider's instances ready; services of this cluster can then use the provider. Where ECS neither
  /// protects nor drains instances, a function moves their tasks elsewhere before they end. Errors: a provider of an
  /// imported group.
  void add_asg_capacity_provider(AsgCapacityProvider& provider, const AddAutoScalingGroupCapacityOptions& options = {});
  /// Services of this cluster can use the provider.
  void add_managed_instances_capacity_provider(ManagedInstancesCapacityProvider& provider);

  Input<std::string> cluster_arn() override;
  Input<std::string> cluster_name() override;
  ec2::IVpc& vpc() override { return *vpc_; }
  bool has_ec2_capacity() const override { return has_ec2_capacity_; }
  OptRef<autoscaling::IAutoScalingGroup> autoscaling_group() const override { return autoscaling_group_; }
  OptRef<servicediscovery::INamespace> default_cloud_map_namespace() const override { return default_namespace_; }
  ec2::Connections& connections() override { return connections_; }
  const ExecuteCommandConfiguration* execute_command_configuration() const override;
  const std::vector<Input<std::string>>& capacity_provider_names() const noexcept { return capacity_providers_; }
  const std::vector<Input<std::string>>& cluster_scoped_capacity_provider_names() const noexcept {
    return cluster_scoped_capacity_providers_;
  }
  const std::vector<CapacityProviderStrategy>& default_capacity_provider_strategy() const noexcept {
    return default_strategy_;
  }
  // Metrics of the cluster, averages over its services. Include <cdk/cloudwatch.hpp> to use them.
  cloudwatch::Metric metric(const std::string& metric_name);
  cloudwatch::Metric metric(const std::string& metric_name, const cloudwatch::MetricOptions& props);
  cloudwatch::Metric metric_cpu_reservation();
  cloudwatch::Metric metric_cpu_reservation(const cloudwatch::MetricOptions& props);
  cloudwatch::Metric metric_cpu_utilization();
  cloudwatch::Metric metric_cpu_utilization(const cloudwatch::MetricOptions& props);
  cloudwatch::Metric metric_memory_reservation();
  cloudwatch::Metric metric_memory_reservation(const cloudwatch::MetricOptions& props);
  cloudwatch::Metric metric_memory_utilization();
  cloudwatch::Metric metric_memory_utilization(const cloudwatch::MetricOptions& props);
  ClusterGrants grants() { return ClusterGrants::from_cluster(*this); }

 private:
  friend class CapacityProviderAssociations;
  void check() const;
  void set_default_namespace(servicediscovery::INamespace& made, bool use_for_service_connect);
  Value configuration() const;
  void allow_ephemeral_storage_key();
  void configure_instances(autoscaling::AutoScalingGroup& group, const AddAutoScalingGroupCapacityOptions& options,
                           bool drain);

  Props props_;
  CfnCluster* resource_ = nullptr;
  OptRef<ec2::IVpc> vpc_;
  OptRef<servicediscovery::INamespace> default_namespace_;
  OptRef<autoscaling::IAutoScalingGroup> autoscaling_group_;
  ec2::Connections connections_;
  std::vector<Input<std::string>> capacity_providers_;
  std::vector<Input<std::string>> cluster_scoped_capacity_providers_;
  std::vector<CapacityProviderStrategy> default_strategy_;
  bool has_ec2_capacity_ = false;
};

}  // namespace cdk::ecs
