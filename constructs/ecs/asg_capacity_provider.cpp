#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/ecs/asg_capacity_provider.hpp>
#include <cdk/ecs/cfn_capacity_provider.hpp>
#include <cdk/error.hpp>

#include "private/capacity_provider_name.hpp"

namespace cdk::ecs {
namespace {

Input<std::string> switched(bool on) { return on ? "ENABLED" : "DISABLED"; }

}  // namespace

AsgCapacityProvider::AsgCapacityProvider(const cdk::Scope& scope, const Props& props)
    : Construct(scope), props_(props) {
  check();
  const bool protects = enable_managed_termination_protection();
  if (protects)
    dynamic_cast<autoscaling::AutoScalingGroup&>(auto_scaling_group()).protect_new_instances_from_scale_in();
  CfnCapacityProviderTypes::AutoScalingGroupProviderProperty provider{
      .auto_scaling_group_arn = auto_scaling_group().auto_scaling_group_name(),
      .managed_termination_protection = switched(protects)};
  if (props_.enable_managed_draining) provider.managed_draining = switched(*props_.enable_managed_draining);
  if (props_.enable_managed_scaling.value_or(true))
    provider.managed_scaling = CfnCapacityProviderTypes::ManagedScalingProperty{
        .instance_warmup_period = props_.instance_warmup_period,
        .maximum_scaling_step_size = props_.maximum_scaling_step_size,
        .minimum_scaling_step_size = props_.minimum_scaling_step_size,
        .status = "ENABLED",
        .target_capacity = props_.target_capacity_percent.value_or(100)};
  name_ =
      add<CfnCapacityProvider>(node().id(), {.auto_scaling_group_provider = provider,
                                             .name = capacity_provider_name_for(*this, props_.capacity_provider_name)})
          .ref();
}

void AsgCapacityProvider::check() const {
  const std::string type = "AWS::ECS::CapacityProvider ";
  if (enable_managed_termination_protection()) {
    if (props_.enable_managed_scaling == false)
      fail(*this, {"managed termination protection without managed scaling",
                   "enable_managed_termination_protection = false with enable_managed_scaling = false",
                   type + "ManagedTerminationProtection"});
    if (dynamic_cast<autoscaling::AutoScalingGroup*>(&auto_scaling_group()) == nullptr)
      fail(*this, {"managed termination protection for an imported group",
                   "enable_managed_termination_protection = false, or a group made here",
                   type + "ManagedTerminationProtection"});
  }
  const auto range = [&](const std::optional<int>& value, const std::string& prop, int least, int most,
                         const char* property) {
    if (value && (*value < least || *value > most))
      fail(*this, {prop + " is " + std::to_string(*value), std::to_string(least) + " to " + std::to_string(most),
                   type + property});
  };
  range(props_.instance_warmup_period, "instance_warmup_period", 0, 10000, "InstanceWarmupPeriod");
  range(props_.maximum_scaling_step_size, "maximum_scaling_step_size", 1, 10000, "MaximumScalingStepSize");
  range(props_.minimum_scaling_step_size, "minimum_scaling_step_size", 1, 10000, "MinimumScalingStepSize");
  range(props_.target_capacity_percent, "target_capacity_percent", 1, 100, "TargetCapacity");
}

}  // namespace cdk::ecs
