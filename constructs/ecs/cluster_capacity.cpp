// The instances of a cluster.
#include <algorithm>
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/ecs/amis.hpp>
#include <cdk/ecs/asg_capacity_provider.hpp>
#include <cdk/ecs/capacity_props.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>

#include "private/instance_drain_hook.hpp"

namespace cdk::ecs {
namespace {

using autoscaling::AutoScalingGroup;

/// What tells the agent on a Linux instance its cluster.
void configure_linux(AutoScalingGroup& group, const Input<std::string>& cluster, bool drains_spot) {
  group.add_user_data(concat("echo ECS_CLUSTER=", cluster, " >> /etc/ecs/ecs.config"));
  if (drains_spot) group.add_user_data("echo ECS_ENABLE_SPOT_INSTANCE_DRAINING=true >> /etc/ecs/ecs.config");
}

void configure_bottlerocket(AutoScalingGroup& group, const Input<std::string>& cluster) {
  group.add_user_data("[settings.ecs]", concat("cluster = \"", cluster, "\""));
  for (const char* policy : {"AmazonSSMManagedInstanceCore", "service-role/AmazonEC2ContainerServiceforEC2Role"})
    group.role().add_managed_policy(iam::ManagedPolicy::from_aws_managed_policy_name(policy));
}

void configure_windows(AutoScalingGroup& group, const Input<std::string>& cluster, bool drains_spot) {
  const auto variable = [](const char* name, const Input<std::string>& value, const char* quote) {
    return concat("[Environment]::SetEnvironmentVariable(\"", name, "\", ", quote, value, quote, ", \"Machine\")");
  };
  group.add_user_data("Remove-Item -Recurse C:\\ProgramData\\Amazon\\ECS\\Cache", "Import-Module ECSTools",
                      variable("ECS_CLUSTER", cluster, "\""),
                      variable("ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE", "true", "\""),
                      variable("ECS_AVAILABLE_LOGGING_DRIVERS", R"(["json-file","awslogs"])", "'"));
  if (drains_spot) group.add_user_data(variable("ECS_ENABLE_SPOT_INSTANCE_DRAINING", "true", "\""));
  group.add_user_data(concat("Initialize-ECSAgent -Cluster '", cluster, "'"));
}

void allow_agent(AutoScalingGroup& group, const Input<std::string>& cluster_arn) {
  group.add_to_role_policy(iam::PolicyStatement(
      {.actions = {"ecs:DeregisterContainerInstance", "ecs:RegisterContainerInstance", "ecs:Submit*"},
       .resources = {cluster_arn}}));
  group.add_to_role_policy(iam::PolicyStatement({.actions = {"ecs:Poll", "ecs:StartTelemetrySession"},
                                                 .conditions = {{"ArnEquals", {{"ecs:cluster", cluster_arn}}}},
                                                 .resources = {"*"}}));
  group.add_to_role_policy(iam::PolicyStatement({.actions = {"ecs:DiscoverPollEndpoint", "ecr:GetAuthorizationToken",
                                                             "logs:CreateLogStream", "logs:PutLogEvents"},
                                                 .resources = {"*"}}));
}

}  // namespace

AutoScalingGroup& Cluster::add_capacity(Id id, const AddCapacityOptions& options) {
  AddAutoScalingGroupCapacityOptions ready = options;
  const bool bottlerocket = options.machine_image ? BottleRocketImage::is_bottle_rocket_image(*options.machine_image)
                                                  : options.machine_image_type == MachineImageType::BOTTLEROCKET;
  if (!ready.machine_image_type)
    ready.machine_image_type = bottlerocket ? MachineImageType::BOTTLEROCKET : MachineImageType::AMAZON_LINUX_2;
  ec2::MachineImage image = EcsOptimizedImage::amazon_linux2();
  if (options.machine_image)
    image = *options.machine_image;
  else if (bottlerocket)
    image = BottleRocketImage({.architecture = options.instance_type.architecture()});
  autoscaling::AutoScalingGroupProps props = autoscaling::group_props(options, vpc());
  props.instance_type = options.instance_type;
  props.machine_image = image;
  // As long as nothing else is said, a new group takes the place of the old one, whose tasks are drained.
  if (!props.update_policy) props.update_policy = autoscaling::UpdatePolicy::replacing_update();
  auto& group = add<AutoScalingGroup>(std::move(id), std::move(props));
  has_ec2_capacity_ = true;
  for (const auto& security_group : group.connections().security_groups())
    connections_.add_security_group(*security_group);
  configure_instances(group, ready, true);
  return group;
}

void Cluster::add_asg_capacity_provider(AsgCapacityProvider& provider,
                                        const AddAutoScalingGroupCapacityOptions& options) {
  if (std::ranges::find(capacity_providers_, static_cast<const Value&>(provider.capacity_provider_name())) !=
      capacity_providers_.end())
    return;
  auto* group = dynamic_cast<AutoScalingGroup*>(&provider.auto_scaling_group());
  if (group == nullptr)
    fail(*this, {"a capacity provider of an imported group, whose instances can't be made ready", "a group made here",
                 "CDK: Cluster.addAsgCapacityProvider"});
  has_ec2_capacity_ = true;
  AddAutoScalingGroupCapacityOptions ready = options;
  ready.machine_image_type = provider.machine_image_type();
  // ECS itself sees to the tasks of instances that it protects or drains.
  const bool drained_by_ecs =
      provider.enable_managed_termination_protection() || provider.enable_managed_draining().value_or(false);
  configure_instances(*group, ready, !drained_by_ecs);
  capacity_providers_.push_back(provider.capacity_provider_name());
}

void Cluster::configure_instances(AutoScalingGroup& group, const AddAutoScalingGroupCapacityOptions& options,
                                  bool drain) {
  const bool drains_spot = options.spot_instance_draining && !group.spot_price().empty();
  if (group.os_type() == ec2::OperatingSystemType::WINDOWS)
    configure_windows(group, cluster_name(), drains_spot);
  else if (options.machine_image_type == MachineImageType::BOTTLEROCKET)
    configure_bottlerocket(group, cluster_name());
  else
    configure_linux(group, cluster_name(), drains_spot);
  allow_agent(group, cluster_arn());
  if (drain)
    group.add<InstanceDrainHook>(
        "DrainECSHook",
        {.auto_scaling_group = group, .cluster = *this, .topic_encryption_key = options.topic_encryption_key});
}

}  // namespace cdk::ecs
