// Groups of instances as capacity providers.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ecs/asg_capacity_provider_props.hpp>
#include <string>

namespace cdk::ecs {

/// A source of instances: an Auto Scaling group, whose size ECS sets as tasks need it. Added to a cluster by
/// Cluster::add_asg_capacity_provider. CloudFormation: AWS::ECS::CapacityProvider.
class AsgCapacityProvider : public Construct {
 public:
  using Props = AsgCapacityProviderProps;

  /// Errors: termination protection without managed scaling, or for an imported group; a name that begins with aws, ecs
  /// or fargate; numbers out of their ranges.
  AsgCapacityProvider(const cdk::Scope& scope, const Props& props);

  autoscaling::IAutoScalingGroup& auto_scaling_group() const noexcept { return *props_.auto_scaling_group; }
  const Input<std::string>& capacity_provider_name() const noexcept { return name_; }
  bool enable_managed_termination_protection() const {
    return props_.enable_managed_termination_protection.value_or(true);
  }
  const std::optional<bool>& enable_managed_draining() const noexcept { return props_.enable_managed_draining; }
  MachineImageType machine_image_type() const {
    return props_.machine_image_type.value_or(MachineImageType::AMAZON_LINUX_2);
  }

 private:
  void check() const;
  Props props_;
  Input<std::string> name_;
};

}  // namespace cdk::ecs
