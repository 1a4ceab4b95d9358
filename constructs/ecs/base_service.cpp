#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>

namespace cdk::ecs {
namespace {

using Cfn = CfnServiceTypes;

bool is_given(const DeploymentCircuitBreaker& breaker) { return breaker.enable || breaker.rollback; }
bool is_given(const TrafficShiftConfig& config) { return config.step_bake_time || config.step_percent; }

Input<std::int64_t> whole_minutes(const std::optional<Duration>& duration) {
  return duration ? Input<std::int64_t>(duration->to_minutes()) : Input<std::int64_t>();
}

template <class T, class Items>
Input<List<T>> or_unset(const Items& items) {
  return items.empty() ? Input<List<T>>() : Input<List<T>>(items);
}

}  // namespace

BaseService::BaseService(const cdk::Scope& scope, const BaseServiceOptions& options, LaunchType launch_type,
                         TaskDefinition& task_definition)
    : IBaseService(scope, {.physical_name = options.service_name}),
      cluster_(options.cluster),
      task_definition_(task_definition),
      is_ecs_controller_(options.deployment_controller.type.value_or(DeploymentControllerType::ECS) ==
                         DeploymentControllerType::ECS) {
  if (options.desired_count.kind() == Value::Kind::Integer) desired_count_ = options.desired_count.as_int();
  check_shift(options.linear_configuration, DeploymentStrategy::LINEAR, options, 3);
  check_shift(options.canary_configuration, DeploymentStrategy::CANARY, options, 0.1);
  make_resource(options, launch_type);
  node().add_dependency(static_cast<Construct&>(task_definition_.task_role()));
  check_controller(options);
  apply_revision(options);
  if (options.cloud_map_options) enable_cloud_map(*options.cloud_map_options);
  if (options.service_connect_configuration) enable_service_connect(*options.service_connect_configuration);
  for (const auto& volume : options.volume_configurations) add_volume(*volume);
  if (options.enable_execute_command == true) allow_execute_command();
  apply_deployment_alarms(options);
  for (const auto& hook : options.lifecycle_hooks) add_lifecycle_hook(*hook);
  node().set_default_child(*resource_);
  node().add_validation([this]() -> std::vector<std::string> {
    if (task_definition_.default_container()) return {};
    return {
        "the task definition has no essential container; allowed: one at least, added by add_container "
        "(AWS::ECS::TaskDefinition ContainerDefinitions)"};
  });
}

BaseService::~BaseService() = default;

bool BaseService::has_network_configuration() const noexcept { return resource_->network_configuration.is_set(); }

Cfn::DeploymentConfigurationProperty BaseService::deployment_configuration(const BaseServiceOptions& options) {
  Cfn::DeploymentConfigurationProperty made{
      .alarms = Lazy::typed<Cfn::DeploymentAlarmsProperty>([this] {
        return deployment_alarms_ ? Input<Cfn::DeploymentAlarmsProperty>(*deployment_alarms_)
                                  : Input<Cfn::DeploymentAlarmsProperty>();
      }),
      .bake_time_in_minutes = whole_minutes(options.bake_time),
      .lifecycle_hooks = Lazy::typed<List<Cfn::DeploymentLifecycleHookProperty>>(
          [this] { return Input<List<Cfn::DeploymentLifecycleHookProperty>>(lifecycle_hooks_); }, true),
      .maximum_percent = options.max_healthy_percent.is_set() ? options.max_healthy_percent : Input<std::int64_t>(200),
      .minimum_healthy_percent =
          options.min_healthy_percent.is_set() ? options.min_healthy_percent : Input<std::int64_t>(50),
      .strategy = options.deployment_strategy,
  };
  if (is_given(options.circuit_breaker))
    made.deployment_circuit_breaker =
        Cfn::DeploymentCircuitBreakerProperty{.enable = options.circuit_breaker.enable.value_or(true),
                                              .rollback = options.circuit_breaker.rollback.value_or(false)};
  if (is_given(options.linear_configuration))
    made.linear_configuration = Cfn::LinearConfigurationProperty{
        .step_bake_time_in_minutes = whole_minutes(options.linear_configuration.step_bake_time),
        .step_percent = options.linear_configuration.step_percent};
  if (is_given(options.canary_configuration))
    made.canary_configuration = Cfn::CanaryConfigurationProperty{
        .canary_bake_time_in_minutes = whole_minutes(options.canary_configuration.step_bake_time),
        .canary_percent = options.canary_configuration.step_percent};
  return made;
}

void BaseService::make_resource(const BaseServiceOptions& options, LaunchType launch_type) {
  const bool shows_empty_list = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ecs:removeEmptyLoadBalancers");
  const bool implies_controller =
      is_given(options.circuit_breaker) &&
      !FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ecs:disableExplicitDeploymentControllerForCircuitBreaker");
  CfnServiceProps cfn{
      .cluster = cluster_.cluster_name(),
      .deployment_configuration = deployment_configuration(options),
      .desired_count = options.desired_count,
      .enable_ecs_managed_tags =
          options.enable_ecs_managed_tags.is_set() ? options.enable_ecs_managed_tags : Input<bool>(false),
      .enable_execute_command = options.enable_execute_command,
      .health_check_grace_period_seconds = Lazy::typed<std::int64_t>([this, given = options.health_check_grace_period] {
        if (given) return Input<std::int64_t>(given->to_seconds());
        return load_balancers_.empty() ? Input<std::int64_t>() : Input<std::int64_t>(60);
      }),
      .load_balancers = Lazy::typed<List<Cfn::LoadBalancerProperty>>(
          [this] { return Input<List<Cfn::LoadBalancerProperty>>(load_balancers_); }, !shows_empty_list),
      .service_name = physical_name(),
      .volume_configurations = Lazy::typed<List<Cfn::ServiceVolumeConfigurationProperty>>(
          [this] { return Input<List<Cfn::ServiceVolumeConfigurationProperty>>::from(rendered_volumes()); }, true),
  };
  if (options.deployment_controller.type)
    cfn.deployment_controller = Cfn::DeploymentControllerProperty{.type = *options.deployment_controller.type};
  else if (implies_controller)
    cfn.deployment_controller = Cfn::DeploymentControllerProperty{.type = DeploymentControllerType::ECS};
  if (!has_external_controller(options) && options.capacity_provider_strategies.empty()) cfn.launch_type = launch_type;
  if (options.propagate_tags.value_or(PropagatedTagSource::NONE) != PropagatedTagSource::NONE)
    cfn.propagate_tags = *options.propagate_tags;
  if (!has_external_controller(options)) cfn.task_definition = task_definition_.task_definition_arn();
  if (!options.capacity_provider_strategies.empty()) {
    std::vector<Cfn::CapacityProviderStrategyItemProperty> strategy;
    for (const CapacityProviderStrategy& one : options.capacity_provider_strategies)
      strategy.push_back({.base = one.base, .capacity_provider = one.capacity_provider, .weight = one.weight});
    cfn.capacity_provider_strategy = strategy;
  }
  resource_ = &add<CfnService>("Service", std::move(cfn));
}

bool BaseService::has_external_controller(const BaseServiceOptions& options) const {
  return options.deployment_controller.type == DeploymentControllerType::EXTERNAL;
}

void BaseService::apply_revision(const BaseServiceOptions& options) {
  const auto& revision = options.task_definition_revision;
  const bool is_code_deploy = options.deployment_controller.type == DeploymentControllerType::CODE_DEPLOY;
  if (!is_code_deploy && !revision) return;
  if (is_code_deploy && revision && !revision->is_latest())
    fail(*this, {"task_definition_revision " + revision->revision() + " with CodeDeploy",
                 "TaskDefinitionRevision::LATEST", "AWS::ECS::Service TaskDefinition"});
  const bool is_latest = is_code_deploy || revision->is_latest();
  resource_->task_definition =
      is_latest ? task_definition_.family() : concat(task_definition_.family(), ":", revision->revision());
  node().add_dependency(static_cast<Construct&>(task_definition_));
}

Input<std::string> BaseService::service_arn() {
  return resource_arn_attribute(resource_->ref(),
                                {.resource = "service",
                                 .service = "ecs",
                                 .resource_name = concat(cluster_.cluster_name(), "/", physical_name())});
}

Input<std::string> BaseService::service_name() { return resource_name_attribute(resource_->attr_name()); }

void BaseService::configure_aws_vpc_networking_with_security_groups(
    ec2::IVpc& vpc, bool assign_public_ip, const std::optional<ec2::SubnetSelection>& vpc_subnets,
    const std::vector<Ref<ec2::ISecurityGroup>>& security_groups) {
  ec2::SubnetSelection selection;
  if (vpc_subnets)
    selection = *vpc_subnets;
  else if (assign_public_ip)
    selection.subnet_type = ec2::SubnetType::PUBLIC;
  std::vector<Ref<ec2::ISecurityGroup>> groups = security_groups;
  if (groups.empty()) groups.emplace_back(add<ec2::SecurityGroup>("SecurityGroup", {.vpc = vpc}));
  std::vector<Input<std::string>> ids;
  for (const auto& group : groups) {
    connections_.add_security_group(*group);
    ids.push_back(group->security_group_id());
  }
  resource_->network_configuration =
      Cfn::NetworkConfigurationProperty{.awsvpc_configuration = Cfn::AwsVpcConfigurationProperty{
                                            .assign_public_ip = assign_public_ip ? "ENABLED" : "DISABLED",
                                            .security_groups = ids,
                                            .subnets = vpc.select_subnets(selection).subnet_ids}};
}

}  // namespace cdk::ecs
