// The number of a service's tasks, as it follows a metric or the time of day.
#pragma once

#include <cdk/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdk/ecs/scalable_task_count_props.hpp>

namespace cdk::ecs {

/// How the number of a service's tasks is scaled. Made by BaseService::auto_scale_task_count.
class ScalableTaskCount : public applicationautoscaling::BaseScalableAttribute {
 public:
  using Props = ScalableTaskCountProps;
  ScalableTaskCount(const cdk::Scope& scope, const Props& props);

  /// Keeps the CPU utilization at a value.
  void scale_on_cpu_utilization(Id id, const CpuUtilizationScalingProps& props);
  /// Keeps the memory utilization at a value.
  void scale_on_memory_utilization(Id id, const MemoryUtilizationScalingProps& props);
  /// Changes the number of tasks in steps as a metric changes. Errors: as applicationautoscaling::StepScalingPolicy.
  void scale_on_metric(Id id, const applicationautoscaling::BasicStepScalingPolicyProps& props);
  /// Keeps the number of requests for each task at a value.
  void scale_on_request_count(Id id, const RequestCountScalingProps& props);
  /// Changes the limits at some time. Errors: neither min_capacity nor max_capacity.
  void scale_on_schedule(Id id, const applicationautoscaling::ScalingSchedule& props);

  /// Keeps a metric of CloudWatch at a value. Errors: a computed metric, or one with percentiles.
  void scale_to_track_custom_metric(Id id, const TrackCustomMetricProps& props);

 private:
  void track(Id id, const applicationautoscaling::BaseTargetTrackingProps& common,
             applicationautoscaling::PredefinedMetric metric, const Input<double>& target_value,
             const Input<std::string>& resource_label = {});
};

}  // namespace cdk::ecs
