#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/ec2/isubnet.hpp>
#include <cdk/ecs/cfn_capacity_provider.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/managed_instances_capacity_provider.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>

#include "private/capacity_provider_name.hpp"
#include "private/instance_requirements.hpp"

namespace cdk::ecs {
namespace {

ec2::ConnectionsProps groups(const std::vector<Ref<ec2::ISecurityGroup>>& security_groups) {
  ec2::ConnectionsProps props;
  props.security_groups = security_groups;
  return props;
}

}  // namespace

ManagedInstancesCapacityProvider::ManagedInstancesCapacityProvider(const cdk::Scope& scope, const Props& props)
    : Construct(scope),
      role_(props.infrastructure_role),
      profile_(props.ec2_instance_profile),
      connections_(groups(props.security_groups)) {
  check(props);
  const std::string id = node().id();
  if (!role_)
    role_ = add<iam::Role>(id + "Role", {.assumed_by = iam::ServicePrincipal("ecs.amazonaws.com"),
                                         .managed_policies = {iam::ManagedPolicy::from_aws_managed_policy_name(
                                             "AmazonECSInfrastructureRolePolicyForManagedInstances")}});
  if (!profile_) profile_ = make_instance_profile();
  std::vector<Input<std::string>> subnets;
  for (const auto& subnet : props.subnets) subnets.push_back(subnet->subnet_id());
  std::vector<Input<std::string>> group_ids;
  for (const auto& group : props.security_groups) group_ids.push_back(group->security_group_id());
  CfnCapacityProviderTypes::InstanceLaunchTemplateProperty launch{
      .ec2_instance_profile_arn = profile_->instance_profile_arn(),
      .network_configuration = CfnCapacityProviderTypes::ManagedInstancesNetworkConfigurationProperty{
          .security_groups = group_ids, .subnets = subnets}};
  launch.capacity_option_type = props.capacity_option_type;
  launch.monitoring = props.monitoring;
  if (props.instance_requirements)
    launch.instance_requirements = rendered_requirements(*this, *props.instance_requirements);
  if (props.task_volume_storage)
    launch.storage_configuration = CfnCapacityProviderTypes::ManagedInstancesStorageConfigurationProperty{
        .storage_size_gib = static_cast<std::int64_t>(props.task_volume_storage->to_gibibytes())};
  CfnCapacityProviderTypes::ManagedInstancesProviderProperty provider{.infrastructure_role_arn = role_->role_arn(),
                                                                      .instance_launch_template = launch};
  provider.propagate_tags = props.propagate_tags;
  resource_ = &add<CfnCapacityProvider>(id, {.managed_instances_provider = provider,
                                             .name = capacity_provider_name_for(*this, props.capacity_provider_name)});
  name_ = resource_->ref();
  node().set_default_child(*resource_);
}

void ManagedInstancesCapacityProvider::check(const Props& props) const {
  const std::string rule = "AWS::ECS::CapacityProvider ";
  if (props.subnets.empty())
    fail(*this, {"a capacity provider without a subnet", "at least one subnet", rule + "NetworkConfiguration"});
  if (props.security_groups.empty())
    fail(*this, {"a capacity provider without a security group", "at least one security group",
                 rule + "NetworkConfiguration"});
}

void ManagedInstancesCapacityProvider::bind(ICluster& cluster) {
  resource_->cluster_name = cluster.cluster_name();
  cluster_ = cluster;
}

iam::PolicyDocument ManagedInstancesCapacityProvider::instance_policy() {
  const Input<std::string> cluster_arn = Lazy::string([this] {
    if (!cluster_)
      fail(*this, {"no cluster uses this capacity provider",
                   "a cluster that it is added to by add_managed_instances_capacity_provider",
                   "AWS::ECS::CapacityProvider ClusterName"});
    return cluster_->cluster_arn();
  });
  const Input<std::string> instances =
      Stack::of(*this).format_arn({.resource = "container-instance", .service = "ecs", .resource_name = "*"});
  iam::PolicyDocument document;
  const auto allow = [&document](const char* sid, std::vector<Input<std::string>> actions,
                                 const Input<std::string>& resource) {
    document.add_statements(iam::PolicyStatement({.actions = std::move(actions), .resources = {resource}, .sid = sid}));
  };
  allow("ECSAgentDiscoverPollEndpointPermissions", {"ecs:DiscoverPollEndpoint"}, "*");
  allow("ECSAgentRegisterPermissions", {"ecs:RegisterContainerInstance"}, cluster_arn);
  allow("ECSAgentPollPermissions", {"ecs:Poll"}, instances);
  allow("ECSAgentTelemetryPermissions", {"ecs:StartTelemetrySession", "ecs:PutSystemLogEvents"}, instances);
  allow("ECSAgentStateChangePermissions", {"ecs:SubmitAttachmentStateChanges", "ecs:SubmitTaskStateChange"},
        cluster_arn);
  return document;
}

iam::IInstanceProfile& ManagedInstancesCapacityProvider::make_instance_profile() {
  // ECS may only hand on roles whose name begins so.
  const std::string prefix = "ecsInstanceRole";
  const std::string name =
      prefix + Names::unique_resource_name(*this, {.max_length = 64 - static_cast<int>(prefix.size())});
  auto& role = add<iam::Role>("InstanceRole", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com"),
                                               .inline_policies = {{"ECSInstancePolicy", instance_policy()}},
                                               .role_name = name});
  return add<iam::InstanceProfile>("InstanceProfile", {.instance_profile_name = name, .role = role});
}

void Cluster::add_managed_instances_capacity_provider(ManagedInstancesCapacityProvider& provider) {
  auto& names = cluster_scoped_capacity_providers_;
  if (std::ranges::find(names, static_cast<const Value&>(provider.capacity_provider_name())) != names.end()) return;
  provider.bind(*this);
  names.push_back(provider.capacity_provider_name());
}

}  // namespace cdk::ecs
