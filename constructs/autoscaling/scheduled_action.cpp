#include <cdk/annotations.hpp>
#include <cdk/autoscaling/cfn_scheduled_action.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/autoscaling/scheduled_action.hpp>
#include <cdk/error.hpp>

namespace cdk::autoscaling {

ScheduledAction::ScheduledAction(const Scope& scope, const Props& props)
    : ScheduledAction(scope, static_cast<BasicScheduledActionProps>(props), *props.auto_scaling_group) {}

ScheduledAction::ScheduledAction(const Scope& scope, const BasicScheduledActionProps& props, IAutoScalingGroup& group)
    : Resource(scope) {
  if (!props.min_capacity.is_set() && !props.max_capacity.is_set() && !props.desired_capacity.is_set())
    fail(*this, {"a scheduled action without a capacity", "min_capacity, max_capacity or desired_capacity",
                 "AWS::AutoScaling::ScheduledAction"});
  if (props.end_time.is_set())
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-autoscaling:scheduledActionWithEndTime",
        "Auto Scaling deletes a scheduled action at its end_time, of which the stack doesn't know.");
  if (props.schedule.is_every_minute_by_default())
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-autoscaling:scheduleDefaultRunsEveryMinute",
        "A cron schedule without a minute runs every minute. Give .minute = \"0\" for once an hour, or \"*\".");
  name_ = add<CfnScheduledAction>("Resource", {.auto_scaling_group_name = group.auto_scaling_group_name(),
                                               .desired_capacity = props.desired_capacity,
                                               .end_time = props.end_time,
                                               .max_size = props.max_capacity,
                                               .min_size = props.min_capacity,
                                               .recurrence = props.schedule.expression_string(),
                                               .start_time = props.start_time,
                                               .time_zone = props.time_zone})
              .attr_scheduled_action_name();
}

}  // namespace cdk::autoscaling
