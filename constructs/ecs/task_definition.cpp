#include "private/default_log_router.hpp"

#include <algorithm>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/fargate_size.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ecs/imported_task_definition.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <charconv>

namespace cdk::ecs {
namespace {

NetworkMode default_network_mode(Compatibility compatibility) {
  return is_fargate_compatible(compatibility) || is_managed_instances_compatible(compatibility) ? NetworkMode::AWS_VPC
                                                                                                : NetworkMode::BRIDGE;
}

/// The number that a text is, when it is one.
std::optional<long long> number_in(const Input<std::string>& text) {
  if (!text.is_string()) return {};
  const std::string_view digits = text.as_string();
  long long number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  return number;
}

std::vector<Input<std::string>> launch_types(Compatibility compatibility) {
  std::vector<Input<std::string>> types;
  if (is_ec2_compatible(compatibility)) types.emplace_back("EC2");
  if (is_fargate_compatible(compatibility)) types.emplace_back("FARGATE");
  if (is_external_compatible(compatibility)) types.emplace_back("EXTERNAL");
  if (is_managed_instances_compatible(compatibility)) types.emplace_back("MANAGED_INSTANCES");
  return types;
}

}  // namespace

bool is_ec2_compatible(Compatibility c) noexcept {
  return c == Compatibility::EC2 || c == Compatibility::EC2_AND_FARGATE ||
         c == Compatibility::EC2_AND_MANAGED_INSTANCES;
}
bool is_fargate_compatible(Compatibility c) noexcept {
  return c == Compatibility::FARGATE || c == Compatibility::EC2_AND_FARGATE ||
         c == Compatibility::FARGATE_AND_MANAGED_INSTANCES;
}
bool is_external_compatible(Compatibility c) noexcept { return c == Compatibility::EXTERNAL; }
bool is_managed_instances_compatible(Compatibility c) noexcept {
  return c == Compatibility::MANAGED_INSTANCES || c == Compatibility::EC2_AND_MANAGED_INSTANCES ||
         c == Compatibility::FARGATE_AND_MANAGED_INSTANCES;
}

TaskDefinition::TaskDefinition(const cdk::Scope& scope, const Props& props)
    : ITaskDefinition(scope),
      compatibility_(props.compatibility),
      network_mode_(props.network_mode.value_or(default_network_mode(compatibility_))),
      family_(props.family.is_set() ? props.family : Input<std::string>(Names::unique_id(*this))),
      cpu_(props.cpu),
      memory_(props.memory_mib),
      ephemeral_storage_(props.ephemeral_storage_gib),
      pid_mode_(props.pid_mode),
      runtime_platform_(props.runtime_platform),
      execution_role_(props.execution_role) {
  for (const Volume& volume : props.volumes) add_volume(volume);
  check_props(props);
  task_role_ = props.task_role;
  if (!task_role_)
    task_role_ = add<iam::Role>("TaskRole", {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
  make_resource(props);
  for (const PlacementConstraint& constraint : props.placement_constraints) add_placement_constraint(constraint);
  Aspects::of(*this).add(detail::DefaultLogRouter(*this));
  node().add_validation([this] { return problems(); });
}

void TaskDefinition::make_resource(const Props& props) {
  using Cfn = CfnTaskDefinitionTypes;
  const bool is_on_instances = !is_fargate_compatible() && !is_managed_instances_compatible();
  CfnTaskDefinitionProps cfn{
      .container_definitions = Lazy::typed<List<Cfn::ContainerDefinitionProperty>>(
          [this] { return Input<List<Cfn::ContainerDefinitionProperty>>::from(rendered_containers()); }, true),
      .cpu = props.cpu,
      .enable_fault_injection = props.enable_fault_injection,
      .execution_role_arn =
          Lazy::string([this] { return execution_role_ ? execution_role_->role_arn() : Input<std::string>(); }),
      .family = family_,
      .ipc_mode = props.ipc_mode,
      .memory = props.memory_mib,
      .pid_mode = props.pid_mode,
      .requires_compatibilities = launch_types(compatibility_),
      .task_role_arn = task_role_->role_arn(),
      .volumes = Lazy::typed<List<Cfn::VolumeProperty>>(
          [this] { return Input<List<Cfn::VolumeProperty>>::from(rendered_volumes()); }, true),
  };
  if (network_mode_ != NetworkMode::NAT) cfn.network_mode = network_mode_;
  if (props.ephemeral_storage_gib.is_set())
    cfn.ephemeral_storage = Cfn::EphemeralStorageProperty{.size_in_gib = props.ephemeral_storage_gib};
  if (props.proxy_configuration) cfn.proxy_configuration = props.proxy_configuration->bind();
  if (is_on_instances) {
    cfn.placement_constraints = Lazy::typed<List<Cfn::TaskDefinitionPlacementConstraintProperty>>(
        [this] {
          std::vector<Cfn::TaskDefinitionPlacementConstraintProperty> made;
          for (const PlacementConstraint& constraint : placement_constraints_)
            for (const auto& item : constraint.to_json())
              made.push_back({.type = item.type, .expression = item.expression});
          return made;
        },
        true);
  } else if (runtime_platform_.cpu_architecture || runtime_platform_.operating_system_family) {
    Cfn::RuntimePlatformProperty platform;
    if (runtime_platform_.cpu_architecture) platform.cpu_architecture = runtime_platform_.cpu_architecture->name();
    if (runtime_platform_.operating_system_family)
      platform.operating_system_family = runtime_platform_.operating_system_family->name();
    cfn.runtime_platform = platform;
  }
  arn_ = add<CfnTaskDefinition>("Resource", std::move(cfn)).ref();
}

ITaskDefinition& TaskDefinition::from_task_definition_arn(Construct& scope, Id id,
                                                          const Input<std::string>& task_definition_arn) {
  return scope.add<ImportedTaskDefinition>(std::move(id), {.task_definition_arn = task_definition_arn});
}

ITaskDefinition& TaskDefinition::from_task_definition_attributes(Construct& scope, Id id,
                                                                 const TaskDefinitionAttributes& attrs) {
  return scope.add<ImportedTaskDefinition>(std::move(id), attrs);
}

ContainerDefinition& TaskDefinition::add_container(Id id, ContainerDefinitionOptions options) {
  return add<ContainerDefinition>(std::move(id), std::move(options), *this);
}

bool TaskDefinition::has_log_router() const {
  return std::ranges::any_of(containers_, [](const Ref<ContainerDefinition>& container) {
    return dynamic_cast<const FirelensLogRouter*>(&*container) != nullptr;
  });
}

FirelensLogRouter& TaskDefinition::add_firelens_log_router(Id id, FirelensLogRouterDefinitionOptions options) {
  if (has_log_router())
    fail(*this, {"a second FireLens log router", "one for each task", "AWS::ECS::TaskDefinition FirelensConfiguration"},
         id.where());
  return add<FirelensLogRouter>(std::move(id), std::move(options), *this);
}

void TaskDefinition::add_placement_constraint(const PlacementConstraint& constraint) {
  if (is_fargate_compatible())
    fail(*this, {"a placement constraint for a task that runs on Fargate", "constraints for tasks on instances",
                 "AWS::ECS::TaskDefinition PlacementConstraints"});
  placement_constraints_.push_back(constraint);
}

void TaskDefinition::add_to_execution_role_policy(const iam::PolicyStatement& statement) {
  obtain_execution_role().add_to_principal_policy(statement);
}

void TaskDefinition::add_to_task_role_policy(const iam::PolicyStatement& statement) {
  task_role_->add_to_principal_policy(statement);
}

iam::IRole& TaskDefinition::obtain_execution_role() {
  if (!execution_role_)
    execution_role_ = add<iam::Role>("ExecutionRole", {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com"),
                                                       .role_name = PhysicalName::GENERATE_IF_NEEDED()});
  return *execution_role_;
}

iam::PolicyStatement TaskDefinition::pass_role_statement() {
  // The execution role may be made after the permission was given.
  return iam::PolicyStatement({
      .actions = {"iam:PassRole"},
      .conditions = {{"StringLike", {{"iam:PassedToService", "ecs-tasks.amazonaws.com"}}}},
      .resources = {task_role_->role_arn(), Lazy::string([this] {
                      return execution_role_ ? execution_role_->role_arn() : Input<std::string>();
                    })},
  });
}

iam::Grant TaskDefinition::grant_run(const iam::Principal& grantee) {
  grantee.add_to_principal_policy(pass_role_statement());
  return iam::Grant::add_to_principal(
      {.actions = {"ecs:RunTask"}, .grantee = grantee, .resource_arns = {task_definition_arn()}});
}

OptRef<ContainerDefinition> TaskDefinition::find_container(std::string_view container_name) const {
  for (const auto& container : containers_)
    if (container->container_name() == container_name) return container;
  return {};
}

std::optional<PortMapping> TaskDefinition::find_port_mapping_by_name(std::string_view name) const {
  std::optional<PortMapping> last;
  for (const auto& container : containers_)
    if (auto found = container->find_port_mapping_by_name(name)) last = std::move(found);
  return last;
}

bool TaskDefinition::references_secret_json_field() const noexcept {
  return std::ranges::any_of(containers_, [](const auto& one) { return one->references_secret_json_field(); });
}

void TaskDefinition::link_container(ContainerDefinition& container) {
  if (const auto task_cpu = number_in(cpu_)) {
    long long sum = 0;
    std::vector<Ref<ContainerDefinition>> all = containers_;
    all.emplace_back(container);
    for (const auto& one : all)
      if (one->cpu().kind() == Value::Kind::Integer) sum += one->cpu().as_int();
    if (sum > *task_cpu)
      fail(container, {"the containers of the task want " + std::to_string(sum) + " CPU units",
                       "at most the task's own " + std::to_string(*task_cpu),
                       "AWS::ECS::TaskDefinition ContainerDefinitions.Cpu"});
  }
  containers_.emplace_back(container);
  if (!default_container_ && container.essential()) default_container_ = container;
}

LoadBalancerTarget TaskDefinition::validate_target(const LoadBalancerTargetOptions& options) const {
  const OptRef<ContainerDefinition> container = find_container(options.container_name);
  if (!container) {
    std::string names;
    for (const auto& one : containers_) names += (names.empty() ? "" : ", ") + one->container_name();
    fail(*this, {"the task has no container \"" + options.container_name + "\"",
                 names.empty() ? "a container added by add_container before" : names,
                 "AWS::ECS::Service LoadBalancers.ContainerName"});
  }
  const int port = options.container_port ? *options.container_port : container->container_port();
  const Protocol protocol = options.protocol.value_or(Protocol::TCP);
  auto mapping = container->find_port_mapping(port, protocol);
  if (!mapping)
    fail(*container,
         {"the container doesn't map port " + std::to_string(port) + "/" + std::string(to_value(protocol)),
          "a port given by port_mappings or add_port_mappings", "AWS::ECS::Service LoadBalancers.ContainerPort"});
  return {options.container_name, *mapping};
}

ec2::Port TaskDefinition::port_range_from_port_mapping(const PortMapping& mapping) const {
  const bool is_udp = mapping.protocol == Protocol::UDP;
  const auto port = [is_udp](int number) { return is_udp ? ec2::Port::udp(number) : ec2::Port::tcp(number); };
  if (mapping.host_port.value_or(0) != 0) return port(*mapping.host_port);
  if (network_mode_ == NetworkMode::BRIDGE || network_mode_ == NetworkMode::NAT)
    return ec2::Port::tcp_range(32768, 65535);  // from which Docker chooses
  if (mapping.container_port != ContainerDefinition::CONTAINER_PORT_USE_RANGE) return port(mapping.container_port);
  const std::string_view range = mapping.container_port_range.as_string();
  int first = 0;
  int last = 0;
  const auto dash = std::from_chars(range.data(), range.data() + range.size(), first).ptr;
  std::from_chars(dash + 1, range.data() + range.size(), last);
  return is_udp ? ec2::Port::udp_range(first, last) : ec2::Port::tcp_range(first, last);
}

Value TaskDefinition::rendered_containers() {
  std::vector<Value> rendered;
  for (const auto& container : containers_) rendered.push_back(to_value(container->render_container_definition()));
  return Value::list(std::move(rendered));
}

}  // namespace cdk::ecs
