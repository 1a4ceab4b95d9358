// A task definition: the containers that run together, and what they get.
#pragma once

#include <cdk/ec2/port.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/task_definition_props.hpp>
#include <cdk/ecs/task_definition_revision.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::ecs {

class FirelensLogRouter;
class TaskDefinition;
struct FirelensLogRouterDefinitionOptions;

bool is_ec2_compatible(Compatibility compatibility) noexcept;
bool is_fargate_compatible(Compatibility compatibility) noexcept;
bool is_external_compatible(Compatibility compatibility) noexcept;
bool is_managed_instances_compatible(Compatibility compatibility) noexcept;

/// A task definition, made here or imported.
class ITaskDefinition : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> task_definition_arn() = 0;
  virtual Compatibility compatibility() const = 0;
  /// The role of ECS itself; nothing when none is known or needed yet.
  virtual OptRef<iam::IRole> execution_role() const = 0;
  /// Errors: an imported task definition whose network mode wasn't given.
  virtual NetworkMode network_mode() const = 0;
  /// The role of the containers. Errors: an imported task definition whose role wasn't given.
  virtual iam::IRole& task_role() const = 0;
  bool is_ec2_compatible() const { return ecs::is_ec2_compatible(compatibility()); }
  bool is_fargate_compatible() const { return ecs::is_fargate_compatible(compatibility()); }
  bool is_external_compatible() const { return ecs::is_external_compatible(compatibility()); }
  bool is_managed_instances_compatible() const { return ecs::is_managed_instances_compatible(compatibility()); }
};

/// Changes a task definition as a whole, for instance by adding a container beside those there are.
class ITaskDefinitionExtension {
 public:
  virtual ~ITaskDefinitionExtension() = default;
  virtual void extend(TaskDefinition& task_definition) = 0;
};

/// A container of a task and the port at which a load balancer reaches it.
struct LoadBalancerTarget {
  std::string container_name;
  PortMapping port_mapping;
};

/// A task definition for any kind of capacity. FargateTaskDefinition, Ec2TaskDefinition and ExternalTaskDefinition
/// are simpler where one kind is enough.
class TaskDefinition : public ITaskDefinition {
 public:
  using Props = TaskDefinitionProps;

  /// Errors: what ECS can't do on the kinds of capacity that are asked for, such as a network mode other than AWS_VPC
  /// on Fargate; a Fargate size that doesn't exist.
  /// Errors at synthesis: a container without memory on container instances; names of ports that are taken twice; a
  /// volume configured at launch that isn't mounted, or more than one; the log driver FireLens without a log router.
  TaskDefinition(const cdk::Scope& scope, const Props& props);

  static ITaskDefinition& from_task_definition_arn(Construct& scope, Id id,
                                                   const Input<std::string>& task_definition_arn);
  static ITaskDefinition& from_task_definition_attributes(Construct& scope, Id id,
                                                          const TaskDefinitionAttributes& attrs);

  /// Errors: what ContainerDefinition refuses.
  virtual ContainerDefinition& add_container(Id id, ContainerDefinitionOptions options);
  void add_extension(ITaskDefinitionExtension& extension) { extension.extend(*this); }
  /// The container through which the log driver FireLens sends. Errors: there is one.
  FirelensLogRouter& add_firelens_log_router(Id id, FirelensLogRouterDefinitionOptions options);
  /// Errors: a task for Fargate.
  void add_placement_constraint(const PlacementConstraint& constraint);
  void add_to_execution_role_policy(const iam::PolicyStatement& statement);
  void add_to_task_role_policy(const iam::PolicyStatement& statement);
  /// Errors: a volume that is configured at launch and here; a Docker volume on managed instances.
  void add_volume(Volume volume);
  /// Lets somebody run the task, and give it its roles.
  iam::Grant grant_run(const iam::Principal& grantee);
  /// The role of ECS itself, which is made now if there is none.
  iam::IRole& obtain_execution_role();

  OptRef<ContainerDefinition> find_container(std::string_view container_name) const;
  /// The last container's mapping of that name.
  std::optional<PortMapping> find_port_mapping_by_name(std::string_view name) const;

  Input<std::string> task_definition_arn() override { return arn_; }
  Compatibility compatibility() const override { return compatibility_; }
  OptRef<iam::IRole> execution_role() const override { return execution_role_; }
  NetworkMode network_mode() const override { return network_mode_; }
  iam::IRole& task_role() const override { return *task_role_; }
  const Input<std::string>& family() const noexcept { return family_; }
  const Input<std::int64_t>& ephemeral_storage_gib() const noexcept { return ephemeral_storage_; }
  std::optional<PidMode> pid_mode() const noexcept { return pid_mode_; }
  const RuntimePlatform& runtime_platform() const noexcept { return runtime_platform_; }
  const std::vector<Ref<ContainerDefinition>>& containers() const noexcept { return containers_; }
  /// The first essential container, to which load balancers send when nothing else is said.
  OptRef<ContainerDefinition> default_container() const noexcept { return default_container_; }
  void set_default_container(ContainerDefinition& container) noexcept { default_container_ = container; }
  /// Whether a container's secret is one field of a JSON secret.
  bool references_secret_json_field() const noexcept;

  /// The container and mapping that the options stand for. For services.
  /// Errors: there is no such container, or it doesn't map the port.
  LoadBalancerTarget validate_target(const LoadBalancerTargetOptions& options) const;
  /// The ports at which a mapping is reached. For services.
  ec2::Port port_range_from_port_mapping(const PortMapping& mapping) const;
  /// For containers. Errors: the containers together want more cpu than the task has.
  void link_container(ContainerDefinition& container);

 private:
  void check_props(const Props& props) const;
  void check_managed_instances(const Props& props) const;
  void make_resource(const Props& props);
  Value rendered_containers();
  Value rendered_volumes() const;
  std::vector<std::string> problems() const;
  void note_memory_problems(std::vector<std::string>& problems) const;
  void note_port_problems(std::vector<std::string>& problems) const;
  void note_volume_problems(std::vector<std::string>& problems) const;
  iam::PolicyStatement pass_role_statement();
  bool has_log_router() const;

  Compatibility compatibility_;
  NetworkMode network_mode_;
  Input<std::string> family_;
  Input<std::string> cpu_;
  Input<std::string> memory_;
  Input<std::int64_t> ephemeral_storage_;
  std::optional<PidMode> pid_mode_;
  RuntimePlatform runtime_platform_;
  OptRef<iam::IRole> execution_role_;
  OptRef<iam::IRole> task_role_;
  OptRef<ContainerDefinition> default_container_;
  std::vector<Ref<ContainerDefinition>> containers_;
  std::vector<PlacementConstraint> placement_constraints_;
  std::vector<Volume> volumes_;
  Input<std::string> arn_;
};

}  // namespace cdk::ecs
