// How groups are updated.
#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <chrono>

#include "catch.hpp"
#include "rendered.hpp"

using namespace cdk;
using namespace cdk::autoscaling;
using namespace std::chrono_literals;

TEST_CASE("an instance refresh is told with all its preferences") {
  App app;
  auto& stack = app.add<Stack>("app");
  auto& alarm = stack.add<cloudwatch::Alarm>(
      "errors", {.evaluation_periods = 1,
                 .metric = cloudwatch::Metric({.metric_name = "errors", .namespace_ = "web"}),
                 .threshold = 1});
  auto& known =
      cloudwatch::Alarm::from_alarm_arn(stack, "known", "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:there");
  stack.add<AutoScalingGroup>("group", {.vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 1}),
                                        .instance_type = ec2::InstanceType("t3.micro"),
                                        .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
                                        .update_policy = UpdatePolicy::instance_refresh(
                                            {.strategy = InstanceRefreshStrategy::ROLLING,
                                             .alarms = {alarm, known},
                                             .bake_time = 60s,
                                             .checkpoint_delay = 30s,
                                             .checkpoint_percentages = {20, 100},
                                             .instance_warmup = 10s,
                                             .max_healthy_percentage = 120,
                                             .min_healthy_percentage = 90,
                                             .scale_in_protected_instances = ScaleInProtectedInstances::REFRESH,
                                             .skip_matching = true,
                                             .standby_instances = StandbyInstances::TERMINATE})});
  CHECK(Rendered(app).find("groupASG479E522A").find("UpdatePolicy") == parse_json(R"({
    "AutoScalingInstanceRefresh": {
      "Strategy": "Rolling",
      "Preferences": {
        "MinHealthyPercentage": 90, "MaxHealthyPercentage": 120, "InstanceWarmup": 10, "SkipMatching": true,
        "CheckpointPercentages": [20, 100], "CheckpointDelay": 30, "BakeTime": 60,
        "AlarmSpecification": {"Alarms": [{"Ref": "errors8641175F"}, "there"]},
        "ScaleInProtectedInstances": "Refresh", "StandbyInstances": "Terminate"
      }
    },
    "AutoScalingScheduledAction": {"IgnoreUnmodifiedGroupSizeProperties": true}
  })"));
}
