// What all groups can.
#pragma once

#include <cdk/autoscaling/lifecycle_hook_props.hpp>
#include <cdk/autoscaling/scheduled_action_props.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy_props.hpp>
#include <cdk/autoscaling/warm_pool_props.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/resource.hpp>
#include <concepts>
#include <string>
#include <vector>

namespace cdk::ec2 {
enum class OperatingSystemType;
}

namespace cdk::autoscaling {

class LifecycleHook;
class ScheduledAction;
class StepScalingPolicy;
class TargetTrackingScalingPolicy;
class WarmPool;
struct BasicStepScalingPolicyProps;

/// A group, made here or imported.
class IAutoScalingGroup : public Resource, public iam::IGrantable {
 public:
  virtual Input<std::string> auto_scaling_group_arn() const;
  virtual Input<std::string> auto_scaling_group_name() const = 0;
  virtual ec2::OperatingSystemType os_type() const = 0;

  /// What instances run at their start, after what they run already. Nothing for an imported group.
  virtual void add_user_data(const std::vector<Input<std::string>>& commands) = 0;
  template <class... C>
    requires(sizeof...(C) > 0 && (std::convertible_to<const C&, Input<std::string>> && ...))
  void add_user_data(const C&... commands) {
    add_user_data(std::vector<Input<std::string>>{commands...});
  }
  /// Holds instances before they start or end. Errors: as LifecycleHook.
  LifecycleHook& add_lifecycle_hook(Id id, const BasicLifecycleHookProps& props);
  /// Instances that wait until they are needed. Errors: as WarmPool.
  WarmPool& add_warm_pool(const WarmPoolOptions& options = {});

  /// The size changes at certain times. Errors: as ScheduledAction.
  ScheduledAction& scale_on_schedule(Id id, const BasicScheduledActionProps& props);
  /// The size keeps the processors' load at a value.
  TargetTrackingScalingPolicy& scale_on_cpu_utilization(Id id, const CpuUtilizationScalingProps& props);
  /// The size keeps the incoming traffic at a value.
  TargetTrackingScalingPolicy& scale_on_incoming_bytes(Id id, const NetworkUtilizationScalingProps& props);
  /// The size keeps the outgoing traffic at a value.
  TargetTrackingScalingPolicy& scale_on_outgoing_bytes(Id id, const NetworkUtilizationScalingProps& props);
  /// The size keeps a metric of your own at a value. Errors: the metric is an expression.
  TargetTrackingScalingPolicy& scale_to_track_metric(Id id, const MetricTargetTrackingProps& props);
  /// The size changes in steps as a metric does. Include <cdk/autoscaling.hpp> to use it. Errors: as StepScalingPolicy.
  StepScalingPolicy& scale_on_metric(Id id, const BasicStepScalingPolicyProps& props);

 protected:
  using Resource::Resource;
  TargetTrackingScalingPolicy& track(Id id, const BasicTargetTrackingScalingPolicyProps& props);
};

}  // namespace cdk::autoscaling
