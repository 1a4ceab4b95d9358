// A container of a task.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ecs/cfn_task_definition_types.hpp>
#include <cdk/ecs/container_definition_props.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::ecs {

enum class NetworkMode;

/// A container of a task. Made by TaskDefinition::add_container.
class ContainerDefinition : public Construct {
 public:
  using Props = ContainerDefinitionProps;

  /// In place of a container port: the mapping is for container_port_range.
  static constexpr int CONTAINER_PORT_USE_RANGE = 0;

  /// Errors: memory_limit_mib below memory_reservation_mib; several credential specs; a restart policy outside ECS's
  /// limits; a health check outside Docker's; what add_port_mappings refuses; more cpu than the task has.
  ContainerDefinition(const cdk::Scope& scope, ContainerDefinitionOptions options, TaskDefinition& task_definition);
  ContainerDefinition(const cdk::Scope& scope, const Props& props);
  ~ContainerDefinition() override;

  /// This container waits for others when it starts.
  void add_container_dependencies(ContainerDependency dependency);
  void add_docker_label(std::string_view name, const Input<std::string>& value);
  void add_environment(std::string_view name, const Input<std::string>& value);
  /// Lets this container reach another one by name. Errors: any network mode but BRIDGE.
  void add_link(ContainerDefinition& container, std::string_view alias = {});
  template <class... M>
    requires(std::convertible_to<M, MountPoint> && ...)
  void add_mount_points(const M&... mount_points) {
    (add_mount_points(MountPoint(mount_points)), ...);
  }
  void add_mount_points(MountPoint mount_point);
  /// Errors: a host port that differs from the container port in the network modes AWS_VPC and HOST; a port mapped
  /// twice; a port outside 0 to 65535; a range where one can't stand; names that Service Connect can't use.
  void add_port_mappings(const PortMapping& mapping);
  template <class... M>
    requires(sizeof...(M) > 1 && (std::same_as<M, PortMapping> && ...))
  void add_port_mappings(const M&... mappings) {
    (add_port_mappings(mappings), ...);
  }
  /// A folder of the instance.
  void add_scratch(const ScratchSpace& scratch);
  void add_secret(std::string_view name, const Secret& secret);
  void add_to_execution_policy(const iam::PolicyStatement& statement);
  void add_ulimits(Ulimit ulimit);
  void add_volumes_from(VolumeFrom volumes);

  std::optional<PortMapping> find_port_mapping(int container_port, Protocol protocol) const;
  std::optional<PortMapping> find_port_mapping_by_name(std::string_view name) const;

  const std::string& container_name() const noexcept { return name_; }
  /// The container port of the first mapping. Errors: there is none, or it is a range.
  int container_port() const;
  /// The port at which the container is reached: the first mapping's host port, 0 when ECS chooses it.
  /// Errors: there is no mapping, or it is a range.
  int ingress_port() const;
  bool essential() const noexcept { return options_.essential.value_or(true); }
  const Input<std::string>& image_name() const noexcept { return image_.image_name; }
  const Input<std::int64_t>& cpu() const noexcept { return options_.cpu; }
  const Input<bool>& pseudo_terminal() const noexcept { return options_.pseudo_terminal; }
  OptRef<LinuxParameters> linux_parameters() const noexcept { return options_.linux_parameters; }
  const std::optional<LogDriverConfig>& log_driver_config() const noexcept { return log_configuration_; }
  /// Whether memory_limit_mib or memory_reservation_mib is given.
  bool memory_limit_specified() const noexcept;
  /// Whether a secret is one field of a JSON secret.
  bool references_secret_json_field() const noexcept;
  TaskDefinition& task_definition() const noexcept { return task_definition_; }
  const std::vector<ContainerDependency>& container_dependencies() const noexcept { return dependencies_; }
  const std::vector<CredentialSpecConfig>& credential_specs() const noexcept { return credential_specs_; }
  const std::vector<EnvironmentFileConfig>& environment_files() const noexcept { return environment_files_; }
  const std::vector<MountPoint>& mount_points() const noexcept { return mount_points_; }
  const std::vector<PortMapping>& port_mappings() const noexcept { return port_mappings_; }
  const std::vector<Ulimit>& ulimits() const noexcept { return ulimits_; }
  const std::vector<VolumeFrom>& volumes_from() const noexcept { return volumes_from_; }

  /// As CloudFormation takes it, as far as it is known now.
  virtual CfnTaskDefinitionTypes::ContainerDefinitionProperty render_container_definition() const;

 private:
  void check_options() const;
  void check_health_check() const;
  const PortMapping& first_port_mapping() const;

  TaskDefinition& task_definition_;
  ContainerDefinitionOptions options_;
  std::string name_;
  ContainerImageConfig image_;
  std::optional<LogDriverConfig> log_configuration_;
  std::vector<std::pair<std::string, Secret>> secrets_;
  std::vector<ContainerDependency> dependencies_;
  std::vector<CredentialSpecConfig> credential_specs_;
  std::vector<EnvironmentFileConfig> environment_files_;
  std::vector<std::string> links_;
  std::vector<MountPoint> mount_points_;
  std::vector<PortMapping> port_mappings_;
  std::vector<Ulimit> ulimits_;
  std::vector<VolumeFrom> volumes_from_;
};

}  // namespace cdk::ecs
