// What a group refuses.
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/error.hpp>

namespace cdk::autoscaling {

void AutoScalingGroup::check(const Props& props) const {
  check_sizes(props);
  check_maintenance(props);
  const std::string type = "AWS::AutoScaling::AutoScalingGroup ";
  if (const auto& lifetime = props.max_instance_lifetime) {
    const std::int64_t seconds = lifetime->to_seconds();
    if (seconds != 0 && (seconds < 86400 || seconds > 31536000))
      fail(*this,
           {"max_instance_lifetime of " + lifetime->to_human_string(), "1 to 365 days", type + "MaxInstanceLifetime"});
  }
  if (props.init_options && !props.init)
    fail(*this, {"init_options without init", "both together", type + "Metadata AWS::CloudFormation::Init"});
  const auto& policies = props.termination_policies;
  for (std::size_t i = 0; i < policies.size(); ++i) {
    if (policies[i] != TerminationPolicy::CUSTOM_LAMBDA_FUNCTION) continue;
    if (i != 0)
      fail(*this, {"CUSTOM_LAMBDA_FUNCTION after other termination policies", "it as the first",
                   type + "TerminationPolicies"});
    if (!props.termination_policy_custom_lambda_function_arn.is_set())
      fail(*this, {"CUSTOM_LAMBDA_FUNCTION without termination_policy_custom_lambda_function_arn", "both together",
                   type + "TerminationPolicies"});
  }
}

void AutoScalingGroup::check_sizes(const Props& props) const {
  const auto known = [](const Input<std::int64_t>& value) { return value.kind() == Value::Kind::Integer; };
  const auto order = [&](const Input<std::int64_t>& low, const std::string& low_name, const Input<std::int64_t>& high,
                         const std::string& high_name) {
    if (known(low) && known(high) && low.as_int() > high.as_int())
      fail(*this, {low_name + " " + std::to_string(low.as_int()) + " is above " + high_name + " " +
                       std::to_string(high.as_int()),
                   "min_capacity <= desired_capacity <= max_capacity",
                   "AWS::AutoScaling::AutoScalingGroup MinSize, MaxSize, DesiredCapacity"});
  };
  const Input<std::int64_t> least = props.min_capacity.is_set() ? props.min_capacity : Input<std::int64_t>(1);
  order(least, "min_capacity", props.max_capacity, "max_capacity");
  order(least, "min_capacity", props.desired_capacity, "desired_capacity");
  order(props.desired_capacity, "desired_capacity", props.max_capacity, "max_capacity");
}

void AutoScalingGroup::check_maintenance(const Props& props) const {
  const std::string rule = "AWS::AutoScaling::AutoScalingGroup InstanceMaintenancePolicy";
  const auto& low = props.min_healthy_percentage;
  const auto& high = props.max_healthy_percentage;
  if (!low && !high) return;
  if (!low || !high)
    fail(*this, {low ? "min_healthy_percentage without max_healthy_percentage"
                     : "max_healthy_percentage without min_healthy_percentage",
                 "both together", rule});
  const std::string got =
      "min_healthy_percentage " + std::to_string(*low) + " and max_healthy_percentage " + std::to_string(*high);
  if ((*low == -1) != (*high == -1)) fail(*this, {got, "-1 for both, or for neither", rule});
  if (*low == -1) return;
  if (*low < 0 || *low > 100 || *high < 100 || *high > 200) fail(*this, {got, "0 to 100, and 100 to 200", rule});
  if (*high - *low > 100) fail(*this, {got, "a difference of at most 100", rule});
}

void AutoScalingGroup::check_no_launch_props(const Props& props) const {
  const char* with = props.launch_template ? "launch_template" : "mixed_instances_policy";
  const auto none = [&](bool given, const std::string& prop) {
    if (given)
      fail(*this,
           {prop + " with " + with, "it in the launch template", "AWS::AutoScaling::AutoScalingGroup LaunchTemplate"});
  };
  none(props.machine_image.has_value(), "machine_image");
  none(props.instance_type.has_value(), "instance_type");
  none(static_cast<bool>(props.role), "role");
  none(props.user_data.has_value(), "user_data");
  none(static_cast<bool>(props.security_group), "security_group");
  none(static_cast<bool>(props.key_pair), "key_pair");
  // As in CDK, BASIC passes.
  none(props.instance_monitoring == Monitoring::DETAILED, "instance_monitoring");
  none(props.associate_public_ip_address.has_value(), "associate_public_ip_address");
  none(!props.spot_price.empty(), "spot_price");
  none(!props.block_devices.empty(), "block_devices");
  none(props.require_imdsv2.value_or(false), "require_imdsv2");
}

}  // namespace cdk::autoscaling
