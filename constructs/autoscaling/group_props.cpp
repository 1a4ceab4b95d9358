// Groups that other constructs make.
#include <cdk/autoscaling/auto_scaling_group.hpp>

namespace cdk::autoscaling {

AutoScalingGroupProps group_props(const CommonAutoScalingGroupProps& common, ec2::IVpc& vpc) {
  return {.vpc = vpc,
          .allow_all_outbound = common.allow_all_outbound,
          .associate_public_ip_address = common.associate_public_ip_address,
          .auto_scaling_group_name = common.auto_scaling_group_name,
          .az_capacity_distribution_strategy = common.az_capacity_distribution_strategy,
          .block_devices = common.block_devices,
          .capacity_rebalance = common.capacity_rebalance,
          .cooldown = common.cooldown,
          .default_instance_warmup = common.default_instance_warmup,
          .deletion_protection = common.deletion_protection,
          .desired_capacity = common.desired_capacity,
          .group_metrics = common.group_metrics,
          .health_checks = common.health_checks,
          .ignore_unmodified_size_properties = common.ignore_unmodified_size_properties,
          .instance_lifecycle_policy = common.instance_lifecycle_policy,
          .instance_monitoring = common.instance_monitoring,
          .key_pair = common.key_pair,
          .max_capacity = common.max_capacity,
          .max_instance_lifetime = common.max_instance_lifetime,
          .min_capacity = common.min_capacity,
          .new_instances_protected_from_scale_in = common.new_instances_protected_from_scale_in,
          .notifications = common.notifications,
          .signals = common.signals,
          .spot_price = common.spot_price,
          .ssm_session_permissions = common.ssm_session_permissions,
          .termination_policies = common.termination_policies,
          .termination_policy_custom_lambda_function_arn = common.termination_policy_custom_lambda_function_arn,
          .update_policy = common.update_policy,
          .vpc_subnets = common.vpc_subnets};
}

}  // namespace cdk::autoscaling
