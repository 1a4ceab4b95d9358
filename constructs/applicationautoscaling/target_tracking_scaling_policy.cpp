#include <cdk/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/error.hpp>
#include <cdk/names.hpp>

namespace cdk::applicationautoscaling {
namespace {

Input<std::int64_t> seconds(const std::optional<Duration>& duration) {
  return duration ? Input<std::int64_t>(duration->to_seconds()) : Input<std::int64_t>();
}

}  // namespace

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(const Scope& scope, const Props& props)
    : TargetTrackingScalingPolicy(scope, static_cast<BasicTargetTrackingScalingPolicyProps>(props),
                                  *props.scaling_target) {}

TargetTrackingScalingPolicy::TargetTrackingScalingPolicy(const Scope& scope,
                                                         const BasicTargetTrackingScalingPolicyProps& props,
                                                         IScalableTarget& scaling_target)
    : Construct(scope) {
  using Types = CfnScalingPolicyTypes;
  if (!props.predefined_metric)
    fail(*this, {"a target tracking policy without a metric", ".predefined_metric",
                 "AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingScalingPolicyConfiguration"});
  arn_ = add<CfnScalingPolicy>("Resource",
                               {.policy_name = props.policy_name.is_set() ? props.policy_name
                                                                          : Input<std::string>(Names::unique_id(*this)),
                                .policy_type = "TargetTrackingScaling",
                                .scaling_target_id = scaling_target.scalable_target_id(),
                                .target_tracking_scaling_policy_configuration =
                                    Types::TargetTrackingScalingPolicyConfigurationProperty{
                                        .target_value = props.target_value,
                                        .disable_scale_in = props.disable_scale_in,
                                        .predefined_metric_specification =
                                            Types::PredefinedMetricSpecificationProperty{
                                                .predefined_metric_type = to_value(*props.predefined_metric),
                                                .resource_label = props.resource_label},
                                        .scale_in_cooldown = seconds(props.scale_in_cooldown),
                                        .scale_out_cooldown = seconds(props.scale_out_cooldown)}})
             .ref();
}

}  // namespace cdk::applicationautoscaling
