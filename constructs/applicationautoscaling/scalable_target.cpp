#include <cdk/annotations.hpp>
#include <cdk/applicationautoscaling/cfn_scalable_target.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/applicationautoscaling/step_scaling_policy.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>

namespace cdk::applicationautoscaling {
namespace {

struct ImportedTargetProps {
  Input<std::string> id;
};

class ImportedTarget : public IScalableTarget {
 public:
  using Props = ImportedTargetProps;
  ImportedTarget(const Scope& scope, const Props& props) : IScalableTarget(scope), id_(props.id) {}
  Input<std::string> scalable_target_id() const override { return id_; }

 private:
  Input<std::string> id_;
};

}  // namespace

ScalableTarget::ScalableTarget(const Scope& scope, const Props& props) : IScalableTarget(scope), role_(props.role) {
  check(props);
  if (!role_)
    role_ = add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("application-autoscaling.amazonaws.com")});
  id_ = add<CfnScalableTarget>(
            "Resource",
            {.max_capacity = props.max_capacity,
             .min_capacity = props.min_capacity,
             .resource_id = props.resource_id,
             .scalable_dimension = props.scalable_dimension,
             .service_namespace = props.service_namespace,
             .role_arn = role_->role_arn(),
             .scheduled_actions = Lazy::typed<List<CfnScalableTargetTypes::ScheduledActionProperty>>(
                 [this] { return Input<List<CfnScalableTargetTypes::ScheduledActionProperty>>(actions_); }, true)})
            .ref();
}

ScalableTarget::~ScalableTarget() = default;

void ScalableTarget::check(const Props& props) const {
  const auto known = [](const Input<std::int64_t>& value) { return value.kind() == Value::Kind::Integer; };
  const std::string type = "AWS::ApplicationAutoScaling::ScalableTarget ";
  if (known(props.max_capacity) && props.max_capacity.as_int() < 0)
    fail(*this, {"max_capacity is " + std::to_string(props.max_capacity.as_int()), "0 or more", type + "MaxCapacity"});
  if (known(props.min_capacity) && props.min_capacity.as_int() < 0)
    fail(*this, {"min_capacity is " + std::to_string(props.min_capacity.as_int()), "0 or more", type + "MinCapacity"});
  if (known(props.max_capacity) && known(props.min_capacity) &&
      props.max_capacity.as_int() < props.min_capacity.as_int())
    fail(*this, {"max_capacity " + std::to_string(props.max_capacity.as_int()) + " is below min_capacity " +
                     std::to_string(props.min_capacity.as_int()),
                 "a maximum that is at least the minimum", type + "MaxCapacity"});
}

IScalableTarget& ScalableTarget::from_scalable_target_id(Construct& scope, Id id,
                                                         const Input<std::string>& scalable_target_id) {
  return scope.add<ImportedTarget>(std::move(id), {.id = scalable_target_id});
}

IScalableTarget& ScalableTarget::from_scalable_target_attributes(Construct& scope, Id id,
                                                                 const ScalableTargetAttributes& attrs) {
  return scope.add<ImportedTarget>(std::move(id), {.id = attrs.scalable_target_id});
}

void ScalableTarget::scale_on_schedule(const Id& id, const ScalingSchedule& action) {
  if (!action.min_capacity.is_set() && !action.max_capacity.is_set())
    fail(*this,
         {"the schedule \"" + id.text() + "\" has neither min_capacity nor max_capacity", "one of them at least",
          "AWS::ApplicationAutoScaling::ScalableTarget ScheduledActions"},
         id.where());
  if (action.schedule.is_every_minute_by_default())
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-applicationautoscaling:defaultRunEveryMinute",
        "A cron schedule without a minute runs every minute. Give .minute = \"0\" for once an hour, or \"*\".");
  actions_.push_back({.schedule = action.schedule.expression_string(),
                      .scheduled_action_name = id.text(),
                      .end_time = action.end_time,
                      .scalable_target_action =
                          CfnScalableTargetTypes::ScalableTargetActionProperty{.max_capacity = action.max_capacity,
                                                                               .min_capacity = action.min_capacity},
                      .start_time = action.start_time,
                      .timezone = action.time_zone});
}

TargetTrackingScalingPolicy& ScalableTarget::scale_to_track_metric(Id id, BasicTargetTrackingScalingPolicyProps props) {
  return add<TargetTrackingScalingPolicy>(std::move(id), props, *this);
}

StepScalingPolicy& ScalableTarget::scale_on_metric(Id id, const BasicStepScalingPolicyProps& props) {
  return add<StepScalingPolicy>(std::move(id), {.metric = props.metric,
                                                .scaling_steps = props.scaling_steps,
                                                .scaling_target = *this,
                                                .adjustment_type = props.adjustment_type,
                                                .cooldown = props.cooldown,
                                                .datapoints_to_alarm = props.datapoints_to_alarm,
                                                .evaluation_periods = props.evaluation_periods,
                                                .metric_aggregation_type = props.metric_aggregation_type,
                                                .min_adjustment_magnitude = props.min_adjustment_magnitude});
}

}  // namespace cdk::applicationautoscaling
