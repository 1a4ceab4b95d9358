// What a group's instances are made from: a launch template that is given, or one, or a launch configuration, that is
// made here.
#include <cdk/annotations.hpp>
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_launch_configuration.hpp>
#include <cdk/ec2/cfn_launch_template.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>
#include <cdk/tags.hpp>

#include "private/launch_configuration_disks.hpp"

namespace cdk::autoscaling {
namespace {

using Cfn = CfnAutoScalingGroup;

bool makes_templates(const Construct& scope) {
  return FeatureFlags::of(scope).is_enabled("@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig");
}

Cfn::LaunchTemplateSpecificationProperty specification(const ec2::ILaunchTemplate& launch_template) {
  Cfn::LaunchTemplateSpecificationProperty made{.version = launch_template.version_number()};
  if (launch_template.launch_template_id().is_set())
    made.launch_template_id = launch_template.launch_template_id();
  else
    made.launch_template_name = launch_template.launch_template_name();
  return made;
}

Cfn::InstancesDistributionProperty rendered(const InstancesDistribution& distribution) {
  return {.on_demand_allocation_strategy = distribution.on_demand_allocation_strategy,
          .on_demand_base_capacity = distribution.on_demand_base_capacity,
          .on_demand_percentage_above_base_capacity = distribution.on_demand_percentage_above_base_capacity,
          .spot_allocation_strategy = distribution.spot_allocation_strategy,
          .spot_instance_pools = distribution.spot_instance_pools,
          .spot_max_price = distribution.spot_max_price};
}

Cfn::LaunchTemplateOverridesProperty rendered(const Construct& group, const LaunchTemplateOverrides& overrides) {
  if (overrides.instance_type.has_value() == overrides.instance_requirements.is_set())
    fail(group, {overrides.instance_type ? "an override with both instance_type and instance_requirements"
                                         : "an override with neither instance_type nor instance_requirements",
                 "one of the two", "AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy"});
  Cfn::LaunchTemplateOverridesProperty made;
  if (overrides.instance_type) made.instance_type = overrides.instance_type->to_string();
  made.instance_requirements =
      Input<Cfn::InstanceRequirementsProperty>::from(static_cast<const Value&>(overrides.instance_requirements));
  if (overrides.launch_template) made.launch_template_specification = specification(*overrides.launch_template);
  if (overrides.weighted_capacity) made.weighted_capacity = std::to_string(*overrides.weighted_capacity);
  return made;
}

}  // namespace

void AutoScalingGroup::use_template(const Props& props) {
  check_no_launch_props(props);
  const std::string rule = "AWS::AutoScaling::AutoScalingGroup LaunchTemplate";
  if (props.launch_template && props.mixed_instances_policy)
    fail(*this, {"both launch_template and mixed_instances_policy", "one of the two", rule});
  ec2::ILaunchTemplate& given =
      props.launch_template ? *props.launch_template : *props.mixed_instances_policy->launch_template;
  template_ = dynamic_cast<ec2::LaunchTemplate*>(&given);
  if (template_ == nullptr) return;
  if (props.launch_template && !template_->instance_type())
    fail(*this, {"a launch template without instance_type", "instance_type in its props", rule});
  if (!template_->image_id().is_set())
    fail(*this, {"a launch template without machine_image", "machine_image in its props", rule});
  role_ = template_->role();
  os_type_ = template_->os_type().value_or(ec2::OperatingSystemType::UNKNOWN);
}

void AutoScalingGroup::make_instances(const Props& props) {
  const auto missing = [this](const std::string& prop) {
    fail(*this, {"no " + prop, prop + ", or launch_template, or mixed_instances_policy",
                 "AWS::AutoScaling::AutoScalingGroup LaunchTemplate"});
  };
  if (!props.machine_image) missing("machine_image");
  if (!props.instance_type) missing("instance_type");
  Tags::of(*this).add("Name", node().path());
  ec2::ISecurityGroup& group =
      props.security_group
          ? *props.security_group
          : add<ec2::SecurityGroup>("InstanceSecurityGroup",
                                    {.vpc = props.vpc, .allow_all_outbound = props.allow_all_outbound.value_or(true)});
  role_ = props.role ? props.role.get()
                     : &add<iam::Role>("InstanceRole", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com"),
                                                        .role_name = PhysicalName::GENERATE_IF_NEEDED()});
  auto& profile = add<iam::CfnInstanceProfile>("InstanceProfile", {.roles = {role_->role_name()}});
  if (makes_templates(*this)) {
    make_template(props, group, profile.attr_arn());
    return;
  }
  connections_.emplace(ec2::ConnectionsProps{.security_groups = {group}});
  groups_.push_back(group);
  make_configuration(props, profile.ref());
}

void AutoScalingGroup::make_template(const Props& props, ec2::ISecurityGroup& group,
                                     const Input<std::string>& profile_arn) {
  auto& profile = iam::InstanceProfile::from_instance_profile_attributes(
      *this, "ImportedInstanceProfile", {.instance_profile_arn = profile_arn, .role = *role_});
  ec2::LaunchTemplateProps made{.associate_public_ip_address = props.associate_public_ip_address,
                                .block_devices = props.block_devices,
                                .detailed_monitoring = props.instance_monitoring == Monitoring::DETAILED,
                                .instance_profile = profile,
                                .instance_type = props.instance_type,
                                .key_pair = props.key_pair,
                                .machine_image = props.machine_image,
                                .security_group = group,
                                .user_data = props.user_data};
  if (!props.spot_price.empty())
    made.spot_options = ec2::LaunchTemplateSpotOptions{.max_price = std::stod(props.spot_price)};
  template_ = &add<ec2::LaunchTemplate>("LaunchTemplate", std::move(made));
  os_type_ = template_->os_type().value_or(ec2::OperatingSystemType::UNKNOWN);
}

void AutoScalingGroup::make_configuration(const Props& props, const Input<std::string>& profile) {
  if (props.key_pair)
    fail(*this, {"key_pair for a launch configuration",
                 "the feature flag @aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig with it",
                 "AWS::AutoScaling::LaunchConfiguration KeyName"});
  const ec2::MachineImageConfig image = props.machine_image->get_image(*this);
  user_data_ = props.user_data.value_or(image.user_data);
  os_type_ = image.os_type;
  CfnLaunchConfigurationProps cfn{.image_id = image.image_id,
                                  .instance_type = props.instance_type->to_string(),
                                  .associate_public_ip_address = props.associate_public_ip_address,
                                  .iam_instance_profile = profile,
                                  .security_groups = Lazy::list([this] {
                                    std::vector<Input<std::string>> ids;
                                    for (const auto& group : groups_) ids.push_back(group->security_group_id());
                                    return ids;
                                  }),
                                  .user_data = Lazy::string([this] { return Fn::base64(user_data_->render()); })};
  if (props.instance_monitoring) cfn.instance_monitoring = props.instance_monitoring == Monitoring::DETAILED;
  if (!props.spot_price.empty()) cfn.spot_price = props.spot_price;
  if (!props.block_devices.empty()) cfn.block_device_mappings = launch_configuration_disks(*this, props.block_devices);
  configuration_ = &add<CfnLaunchConfiguration>("LaunchConfig", std::move(cfn));
  configuration_->node().add_dependency(*role_);
}

void AutoScalingGroup::set_instances(const Props& props, CfnAutoScalingGroupProps& cfn) const {
  if (configuration_ != nullptr) {
    cfn.launch_configuration_name = configuration_->ref();
    return;
  }
  if (!props.mixed_instances_policy) {
    cfn.launch_template = specification(props.launch_template ? *props.launch_template : *template_);
    return;
  }
  const MixedInstancesPolicy& policy = *props.mixed_instances_policy;
  Cfn::LaunchTemplateProperty launch{.launch_template_specification = specification(*policy.launch_template)};
  std::vector<Cfn::LaunchTemplateOverridesProperty> overrides;
  for (const LaunchTemplateOverrides& each : policy.launch_template_overrides)
    overrides.push_back(rendered(*this, each));
  if (!overrides.empty()) launch.overrides = overrides;
  Cfn::MixedInstancesPolicyProperty made{.launch_template = launch};
  const Value distribution = to_value(rendered(policy.instances_distribution));
  if (!distribution.is_empty()) made.instances_distribution = rendered(policy.instances_distribution);
  cfn.mixed_instances_policy = made;
}

void AutoScalingGroup::add_security_group(ec2::ISecurityGroup& security_group) {
  if (makes_templates(*this)) {
    if (template_ != nullptr) template_->add_security_group(security_group);
    return;
  }
  if (configuration_ == nullptr)
    fail(*this, {"a security group for a group with a launch template", "security_group in the template's props",
                 "AWS::EC2::LaunchTemplate SecurityGroupIds"});
  groups_.push_back(security_group);
}

}  // namespace cdk::autoscaling
