#include <cdk/applicationautoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::applicationautoscaling;

namespace {

const std::string STEPS = " (AWS::ApplicationAutoScaling::ScalingPolicy StepAdjustments)";
const std::string TRACKING = " (AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingScalingPolicyConfiguration)";

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  ScalableTarget& target = stack.add<ScalableTarget>("target", {.max_capacity = 10,
                                                                .min_capacity = 1,
                                                                .resource_id = "service/c/s",
                                                                .scalable_dimension = "ecs:service:DesiredCount",
                                                                .service_namespace = ServiceNamespace::ECS});
};

cloudwatch::Metric metric(cloudwatch::MetricOptions options = {}) {
  return cloudwatch::Metric({.metric_name = "Depth", .namespace_ = "Shop"}).with(options);
}

std::string step_error(BasicStepScalingPolicyProps props) {
  Fixture f;
  return refusal([&] { f.target.scale_on_metric("steps", props); });
}

std::string steps_error(std::vector<ScalingInterval> steps) {
  return step_error({.metric = metric(), .scaling_steps = std::move(steps)});
}

std::string track_error(BasicTargetTrackingScalingPolicyProps props) {
  Fixture f;
  return refusal([&] { f.target.scale_to_track_metric("track", std::move(props)); });
}

/// What is refused of a target with these capacities.
std::string target_error(int min_capacity, int max_capacity) {
  Fixture f;
  return refusal([&] {
    f.stack.add<ScalableTarget>("it", {.max_capacity = max_capacity,
                                       .min_capacity = min_capacity,
                                       .resource_id = "service/c/s",
                                       .scalable_dimension = "ecs:service:DesiredCount",
                                       .service_namespace = ServiceNamespace::ECS});
  });
}

}  // namespace

TEST_CASE("capacities of a target are numbers in order") {
  CHECK(target_error(-1, 1) ==
        "error: [stack/it] min_capacity is -1; allowed: 0 or more (AWS::ApplicationAutoScaling::ScalableTarget "
        "MinCapacity)");
  CHECK(target_error(0, -1) ==
        "error: [stack/it] max_capacity is -1; allowed: 0 or more (AWS::ApplicationAutoScaling::ScalableTarget "
        "MaxCapacity)");
  CHECK(target_error(2, 1) ==
        "error: [stack/it] max_capacity 1 is below min_capacity 2; allowed: a maximum that is at least the minimum "
        "(AWS::ApplicationAutoScaling::ScalableTarget MaxCapacity)");
}

TEST_CASE("a schedule changes a capacity, at known times") {
  const std::string rule = "(AWS::ApplicationAutoScaling::ScalableTarget ScheduledActions.Schedule)";
  CHECK(refusal([] { Schedule::rate(Duration::seconds(30)); }) ==
        "error: a schedule every 30 seconds; allowed: whole minutes, at least one " + rule);
  CHECK(refusal([] { Schedule::cron({.day = "1", .week_day = "MON"}); }) ==
        "error: a cron schedule with day and week_day; allowed: one of them at most " + rule);
  Fixture f;
  CHECK(refusal([&] { f.target.scale_on_schedule("night", {.schedule = Schedule::expression("at(x)")}); }) ==
        "error: [stack/target] the schedule \"night\" has neither min_capacity nor max_capacity; allowed: one of them "
        "at least (AWS::ApplicationAutoScaling::ScalableTarget ScheduledActions)");
  f.target.scale_on_schedule("often", {.schedule = Schedule::cron({.hour = "8"}), .max_capacity = 2});
  CHECK(warnings(f.app) ==
        "warning: [stack/target] A cron schedule without a minute runs every minute. Give .minute = \"0\" for once an "
        "hour, or \"*\". [ack: @aws-cdk/aws-applicationautoscaling:defaultRunEveryMinute]");
}

TEST_CASE("scaling steps cover a metric's values without overlap") {
  const std::string at = "error: [stack/target/steps] ";
  CHECK(steps_error({{.change = 1, .lower = 1}}) == at + "1 scaling steps; allowed: 2 to 40" + STEPS);
  CHECK(steps_error({{.change = 1}, {.change = 2, .lower = 5}}) ==
        at + "a scaling step without bounds; allowed: lower, upper, or both" + STEPS);
  CHECK(steps_error({{.change = -1, .lower = 5}, {.change = 1, .upper = 20}}) ==
        at + "a scaling step from 5 whose upper bound nothing tells; allowed: both bounds, or a neighbour that has it" +
            STEPS);
  CHECK(steps_error({{.change = 1, .lower = 0, .upper = 10}, {.change = 2, .lower = 5, .upper = 20}}) ==
        at + "the scaling steps 0 to 10 and 5 to 20 overlap; allowed: steps beside each other" + STEPS);
  CHECK(steps_error({{.change = 1, .lower = 10, .upper = 20}, {.change = 2, .lower = 30, .upper = 40}}) ==
        at + "more than one range of values without a change; allowed: one at most" + STEPS);
  CHECK(steps_error({{.change = -1, .upper = 10}, {.change = 1, .lower = 50}}) == "");
}

TEST_CASE("a policy's alarms have datapoints to judge by") {
  const std::string at = "error: [stack/target/steps] ";
  const std::vector<ScalingInterval> steps = {{.change = -1, .upper = 10}, {.change = 1, .lower = 50}};
  CHECK(step_error({.metric = metric(), .scaling_steps = steps, .evaluation_periods = 0}) ==
        at + "evaluation_periods is 0; allowed: 1 or more (AWS::CloudWatch::Alarm EvaluationPeriods)");
  CHECK(step_error({.metric = metric(), .scaling_steps = steps, .datapoints_to_alarm = 2}) ==
        at + "datapoints_to_alarm without evaluation_periods; allowed: both, or evaluation_periods alone "
             "(AWS::CloudWatch::Alarm DatapointsToAlarm)");
  CHECK(step_error({.metric = metric(), .scaling_steps = steps, .datapoints_to_alarm = 3, .evaluation_periods = 2}) ==
        at + "datapoints_to_alarm is 3; allowed: 1 to evaluation_periods, which is 2 (AWS::CloudWatch::Alarm "
             "DatapointsToAlarm)");
  Fixture f;
  auto& action = f.stack.add<StepScalingAction>("action", {.scaling_target = f.target});
  CHECK(refusal([&] { action.add_adjustment({.adjustment = 1}); }) ==
        "error: [stack/action] an adjustment without bounds; allowed: lower_bound, upper_bound, or both" + STEPS);
}

TEST_CASE("target tracking follows one plain metric") {
  const std::string at = "error: [stack/target/track] ";
  CHECK(track_error({.target_value = 5}) ==
        at + "a target tracking policy with no metric; allowed: custom_metric or predefined_metric" + TRACKING);
  CHECK(track_error({.target_value = 5,
                     .custom_metric = metric(),
                     .predefined_metric = PredefinedMetric::ECS_SERVICE_AVERAGE_CPU_UTILIZATION}) ==
        at +
            "a target tracking policy with both custom_metric and predefined_metric; allowed: custom_metric or "
            "predefined_metric" +
            TRACKING);
  CHECK(track_error({.target_value = 5, .custom_metric = metric({.statistic = "p99"})}) ==
        at + "the statistic p99 for target tracking; allowed: Average, Minimum, Maximum, SampleCount or Sum" +
            TRACKING);
  CHECK(track_error({.target_value = 5,
                     .custom_metric =
                         cloudwatch::MathExpression({.expression = "a * 2", .using_metrics = {{"a", metric()}}})}) ==
        at + "a computed metric for target tracking; allowed: a Metric, or a step scaling policy" + TRACKING);
}

TEST_CASE("target tracking warns of metrics from elsewhere") {
  Fixture f;
  auto& policy = f.target.scale_to_track_metric(
      "track", {.target_value = 5, .custom_metric = metric({.account = "222222222222", .region = "eu-west-2"})});
  const auto& said = policy.node().metadata();
  REQUIRE(said.size() == 2);
  CHECK(said[0].data ==
        Value("Target tracking reads metrics of its own account, so that the metric's account 222222222222 has no "
              "effect; 111111111111 is used. [ack: @aws-cdk/aws-applicationautoscaling:crossAccountMetricIgnored]"));
  CHECK(said[1].data ==
        Value("Target tracking reads metrics of its own region, so that the metric's region eu-west-2 has no effect; "
              "eu-west-1 is used. [ack: @aws-cdk/aws-applicationautoscaling:crossRegionMetricIgnored]"));
}
