#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/scalable_task_count.hpp>
#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::ecs {

using applicationautoscaling::PredefinedMetric;

ScalableTaskCount::ScalableTaskCount(const cdk::Scope& scope, const Props& props)
    : BaseScalableAttribute(scope, props) {}

void ScalableTaskCount::track(Id id, const applicationautoscaling::BaseTargetTrackingProps& common,
                              PredefinedMetric metric, const Input<double>& target_value,
                              const Input<std::string>& resource_label) {
  do_scale_to_track_metric(std::move(id), {.target_value = target_value,
                                           .disable_scale_in = common.disable_scale_in,
                                           .policy_name = common.policy_name,
                                           .predefined_metric = metric,
                                           .resource_label = resource_label,
                                           .scale_in_cooldown = common.scale_in_cooldown,
                                           .scale_out_cooldown = common.scale_out_cooldown});
}

void ScalableTaskCount::scale_on_cpu_utilization(Id id, const CpuUtilizationScalingProps& props) {
  track(std::move(id), props, PredefinedMetric::ECS_SERVICE_AVERAGE_CPU_UTILIZATION, props.target_utilization_percent);
}

void ScalableTaskCount::scale_on_memory_utilization(Id id, const MemoryUtilizationScalingProps& props) {
  track(std::move(id), props, PredefinedMetric::ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION,
        props.target_utilization_percent);
}

void ScalableTaskCount::scale_on_request_count(Id id, const RequestCountScalingProps& props) {
  const auto& group = *props.target_group;
  track(std::move(id), props, PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET, props.requests_per_target,
        concat(group.first_load_balancer_full_name(), "/", group.target_group_full_name()));
}

void ScalableTaskCount::scale_on_metric(Id id, const applicationautoscaling::BasicStepScalingPolicyProps& props) {
  do_scale_on_metric(std::move(id), props);
}

void ScalableTaskCount::scale_to_track_custom_metric(Id id, const TrackCustomMetricProps& props) {
  do_scale_to_track_metric(std::move(id), {.target_value = props.target_value,
                                           .custom_metric = props.metric,
                                           .disable_scale_in = props.disable_scale_in,
                                           .policy_name = props.policy_name,
                                           .scale_in_cooldown = props.scale_in_cooldown,
                                           .scale_out_cooldown = props.scale_out_cooldown});
}

void ScalableTaskCount::scale_on_schedule(Id id, const applicationautoscaling::ScalingSchedule& props) {
  do_scale_on_schedule(id, props);
}

ScalableTaskCount& BaseService::auto_scale_task_count(const applicationautoscaling::EnableScalingProps& props) {
  if (scalable_task_count_ != nullptr)
    fail(*this, {"auto_scale_task_count is called a second time", "once for each service",
                 "AWS::ApplicationAutoScaling::ScalableTarget"});
  if (desired_count_)
    Annotations::of(*this).add_warning_v2(
        "cdk-cpp/ecs:desiredCountUndoesScaling",
        "desired_count " + std::to_string(*desired_count_) +
            " and auto_scale_task_count: each deployment sets the number of tasks back. Leave desired_count out and "
            "give min_capacity (a pattern leaves its own out with the feature flag "
            "@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount).");
  // The role that Application Auto Scaling makes for ECS by itself.
  iam::IRole& role = iam::Role::from_role_arn(
      *this, "ScalingRole",
      stack().format_arn({.resource = "role/aws-service-role/ecs.application-autoscaling.amazonaws.com",
                          .service = "iam",
                          .region = "",
                          .resource_name = "AWSServiceRoleForApplicationAutoScaling_ECSService"}));
  scalable_task_count_ = &add<ScalableTaskCount>(
      "TaskCount", {.dimension = "ecs:service:DesiredCount",
                    .max_capacity = props.max_capacity,
                    .resource_id = concat("service/", cluster_.cluster_name(), "/", service_name()),
                    .role = role,
                    .service_namespace = applicationautoscaling::ServiceNamespace::ECS,
                    .min_capacity = props.min_capacity});
  return *scalable_task_count_;
}

}  // namespace cdk::ecs
