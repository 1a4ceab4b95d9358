// What all ECS services have in common.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ecs/base_service_props.hpp>
#include <cdk/ecs/cfn_service_types.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/service_target.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/elasticloadbalancing/load_balancer_target.hpp>
#include <cdk/resource.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cdk::applicationautoscaling {
struct EnableScalingProps;
}

namespace cdk::cloudwatch {
class Metric;
struct MetricOptions;
}  // namespace cdk::cloudwatch

namespace cdk::servicediscovery {
class Service;
}

namespace cdk::ecs {

class CfnService;
class ScalableTaskCount;
class ServiceManagedVolume;

/// A service, made here or imported.
class IService : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> service_arn() = 0;
  virtual Input<std::string> service_name() = 0;
};

/// A service whose cluster is known.
class IBaseService : public IService {
 public:
  using IService::IService;
  virtual ICluster& cluster() = 0;
};

/// What all services have in common: FargateService, Ec2Service, ExternalService.
class BaseService : public IBaseService,
                    public elasticloadbalancing::ILoadBalancerTarget,
                    public elbv2::IApplicationLoadBalancerTarget,
                    public elbv2::INetworkLoadBalancerTarget {
 public:
  ~BaseService() override;

  /// A service by an ARN that names its cluster.
  /// Errors: an ARN in the old format, without the cluster.
  static IBaseService& from_service_arn_with_cluster(Construct& scope, Id id, const Input<std::string>& service_arn);

  /// A container of the tasks as target of a load balancer:
  /// `.targets = {service.load_balancer_target({.container_name = "web", .container_port = 8080})}`.
  /// Errors: no such container; a port that it doesn't map; the network mode NONE.
  virtual ServiceTarget load_balancer_target(const LoadBalancerTargetOptions& options);
  /// The first essential container's first port as target.
  elbv2::LoadBalancerTargetProps attach_to_application_target_group(
      elbv2::IApplicationTargetGroup& target_group) override;
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& target_group) override;
  /// Errors: the network modes AWS_VPC and NONE; a service that rebalances zones.
  void attach_to_classic_lb(elasticloadbalancing::LoadBalancer& load_balancer) override;
  /// Gives each listener a target group of this service.
  virtual void register_load_balancer_targets(std::vector<EcsTarget> targets);
  void register_load_balancer_targets(EcsTarget target);

  /// Lets the number of tasks follow a metric or the time of day. A desired_count would set it back with each
  /// deployment, which gives a warning. Errors: it does so already.
  virtual ScalableTaskCount& auto_scale_task_count(const applicationautoscaling::EnableScalingProps& props);

  /// Ends deployments when one of the alarms goes off.
  /// Errors: no alarm; another behavior than that of the alarms before.
  void enable_deployment_alarms(std::vector<Input<std::string>> alarm_names,
                                const DeploymentAlarmOptions& options = {});
  /// Makes a Cloud Map service under which the tasks are found.
  /// Errors: no namespace, or an HTTP one; the network mode NONE; records other than SRV in the network modes BRIDGE
  /// and HOST; a container of another task or a port that it doesn't map; there is one already.
  virtual servicediscovery::Service& enable_cloud_map(const CloudMapOptions& options);
  /// The tasks are found under a Cloud Map service that is there already.
  /// Errors: a container of another task or a port that it doesn't map; there is one already.
  virtual void associate_cloud_map_service(const AssociateCloudMapServiceOptions& options);
  /// Errors: it is enabled; no essential container; no namespace; a port mapping, port or ARN that isn't one; one name
  /// for several services.
  void enable_service_connect(const ServiceConnectProps& config = {});
  /// Starts new tasks whenever the nonce changes. Errors: a controller other than ECS; a nonce outside 1 to 255
  /// characters.
  void force_new_deployment(const Input<std::string>& nonce);
  /// Errors: a controller other than ECS.
  void add_lifecycle_hook(IDeploymentLifecycleHookTarget& target);
  /// A volume that is made for each task. Errors at synthesis: more than one.
  void add_volume(ServiceManagedVolume& volume);

  // Metrics of the service, averages over its tasks. Include <cdk/cloudwatch.hpp> to use them.
  cloudwatch::Metric metric(const std::string& metric_name);
  cloudwatch::Metric metric(const std::string& metric_name, const cloudwatch::MetricOptions& props);
  cloudwatch::Metric metric_cpu_utilization();
  cloudwatch::Metric metric_cpu_utilization(const cloudwatch::MetricOptions& props);
  cloudwatch::Metric metric_memory_utilization();
  cloudwatch::Metric metric_memory_utilization(const cloudwatch::MetricOptions& props);

  Input<std::string> service_arn() override;
  Input<std::string> service_name() override;
  ICluster& cluster() override { return cluster_; }
  /// What enable_cloud_map made; nothing without.
  OptRef<servicediscovery::Service> cloud_map_service() const noexcept { return cloud_map_service_; }
  TaskDefinition& task_definition() const noexcept { return task_definition_; }
  ec2::Connections& connections() override { return connections_; }
  /// Whether ECS itself replaces the tasks.
  bool is_using_ecs_deployment_controller() const noexcept { return is_ecs_controller_; }
  /// What load balancers have been attached to, as CloudFormation takes it.
  const std::vector<CfnServiceTypes::LoadBalancerProperty>& load_balancers() const noexcept { return load_balancers_; }

 protected:
  BaseService(const cdk::Scope& scope, const BaseServiceOptions& options, LaunchType launch_type,
              TaskDefinition& task_definition);

  CfnService& resource() const noexcept { return *resource_; }
  /// Gives tasks addresses in a VPC. Default: a security group is made; public subnets with a public address, else
  /// private ones.
  virtual void configure_aws_vpc_networking_with_security_groups(
      ec2::IVpc& vpc, bool assign_public_ip, const std::optional<ec2::SubnetSelection>& vpc_subnets,
      const std::vector<Ref<ec2::ISecurityGroup>>& security_groups);
  bool has_network_configuration() const noexcept;
  bool has_external_controller(const BaseServiceOptions& options) const;

 private:
  friend class ServiceTarget;
  CfnServiceTypes::DeploymentConfigurationProperty deployment_configuration(const BaseServiceOptions& options);
  void make_resource(const BaseServiceOptions& options, LaunchType launch_type);
  void check_controller(const BaseServiceOptions& options);
  void check_shift(const TrafficShiftConfig& config, DeploymentStrategy strategy, const BaseServiceOptions& options,
                   double least_percent) const;
  void apply_revision(const BaseServiceOptions& options);
  void apply_deployment_alarms(const BaseServiceOptions& options);
  void set_force_new_deployment(bool enabled, const Input<std::string>& nonce);
  void allow_execute_command();
  void allow_execute_command_logs(const ExecuteCommandConfiguration& configuration);
  void allow_execute_command_key(const ExecuteCommandConfiguration& configuration, ExecuteCommandLogging logging);
  void check_service_connect(const ServiceConnectProps& config) const;
  void check_service_connect_service(const ServiceConnectService& service) const;
  CfnServiceTypes::ServiceConnectServiceProperty rendered(const ServiceConnectService& service) const;
  void register_with(const Input<std::string>& registry_arn, servicediscovery::DnsRecordType type,
                     const CloudMapTarget& target);
  Value rendered_volumes() const;
  void attach(elasticloadbalancing::LoadBalancer& load_balancer, const LoadBalancerTarget& target);
  elbv2::LoadBalancerTargetProps attach(elbv2::ITargetGroup& target_group, const LoadBalancerTarget& target,
                                        const std::optional<AlternateTarget>& alternate_target);
  ServiceTarget default_load_balancer_target();
  bool has_deployment_alarms_in_region() const;

  ICluster& cluster_;
  TaskDefinition& task_definition_;
  ec2::Connections connections_;
  CfnService* resource_ = nullptr;
  bool is_ecs_controller_;
  std::optional<std::int64_t> desired_count_;
  std::unique_ptr<CfnServiceTypes::DeploymentAlarmsProperty> deployment_alarms_;
  std::vector<CfnServiceTypes::LoadBalancerProperty> load_balancers_;
  std::vector<CfnServiceTypes::DeploymentLifecycleHookProperty> lifecycle_hooks_;
  std::vector<Ref<ServiceManagedVolume>> volumes_;
  OptRef<servicediscovery::Service> cloud_map_service_;
  ScalableTaskCount* scalable_task_count_ = nullptr;
};

}  // namespace cdk::ecs
