#include <cdk/arn.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/autoscaling/lifecycle_hook.hpp>
#include <cdk/autoscaling/scheduled_action.hpp>
#include <cdk/autoscaling/step_scaling_policy.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/autoscaling/warm_pool.hpp>
#include <cdk/stack.hpp>

namespace cdk::autoscaling {
namespace {

/// The same id behind a word, for the same line of the user's program.
Id prefixed(const char* prefix, const Id& id) { return Id(prefix + id.text(), id.where()); }

BasicTargetTrackingScalingPolicyProps predefined(PredefinedMetric metric, const BaseTargetTrackingProps& base,
                                                 const Input<double>& target) {
  return {.target_value = target,
          .cooldown = base.cooldown,
          .disable_scale_in = base.disable_scale_in,
          .estimated_instance_warmup = base.estimated_instance_warmup,
          .predefined_metric = metric};
}

}  // namespace

Input<std::string> IAutoScalingGroup::auto_scaling_group_arn() const {
  return stack().format_arn({.resource = "autoScalingGroup:*:autoScalingGroupName",
                             .service = "autoscaling",
                             .resource_name = auto_scaling_group_name()});
}

LifecycleHook& IAutoScalingGroup::add_lifecycle_hook(Id id, const BasicLifecycleHookProps& props) {
  return add<LifecycleHook>(prefixed("LifecycleHook", id), props, *this);
}

WarmPool& IAutoScalingGroup::add_warm_pool(const WarmPoolOptions& options) {
  return add<WarmPool>("WarmPool", options, *this);
}

ScheduledAction& IAutoScalingGroup::scale_on_schedule(Id id, const BasicScheduledActionProps& props) {
  return add<ScheduledAction>(prefixed("ScheduledAction", id), props, *this);
}

TargetTrackingScalingPolicy& IAutoScalingGroup::track(Id id, const BasicTargetTrackingScalingPolicyProps& props) {
  return add<TargetTrackingScalingPolicy>(prefixed("ScalingPolicy", id), props, *this);
}

TargetTrackingScalingPolicy& IAutoScalingGroup::scale_on_cpu_utilization(Id id,
                                                                         const CpuUtilizationScalingProps& props) {
  return track(std::move(id),
               predefined(PredefinedMetric::ASG_AVERAGE_CPU_UTILIZATION, props, props.target_utilization_percent));
}

TargetTrackingScalingPolicy& IAutoScalingGroup::scale_on_incoming_bytes(Id id,
                                                                        const NetworkUtilizationScalingProps& props) {
  return track(std::move(id),
               predefined(PredefinedMetric::ASG_AVERAGE_NETWORK_IN, props, props.target_bytes_per_second));
}

TargetTrackingScalingPolicy& IAutoScalingGroup::scale_on_outgoing_bytes(Id id,
                                                                        const NetworkUtilizationScalingProps& props) {
  return track(std::move(id),
               predefined(PredefinedMetric::ASG_AVERAGE_NETWORK_OUT, props, props.target_bytes_per_second));
}

TargetTrackingScalingPolicy& IAutoScalingGroup::scale_to_track_metric(Id id, const MetricTargetTrackingProps& props) {
  return track(std::move(id), {.target_value = props.target_value,
                               .cooldown = props.cooldown,
                               .custom_metric = props.metric,
                               .disable_scale_in = props.disable_scale_in,
                               .estimated_instance_warmup = props.estimated_instance_warmup});
}

StepScalingPolicy& IAutoScalingGroup::scale_on_metric(Id id, const BasicStepScalingPolicyProps& props) {
  return add<StepScalingPolicy>(std::move(id), props, *this);
}

}  // namespace cdk::autoscaling
