#include <cdk/autoscaling.hpp>
#include <cdk/autoscaling_hooktargets.hpp>
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <chrono>

#include "catch.hpp"
#include "refusal.hpp"
#include "warnings.hpp"

using namespace cdk;
using namespace cdk::autoscaling;
using namespace std::chrono_literals;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});

  AutoScalingGroupProps props() {
    return {.vpc = vpc,
            .instance_type = ec2::InstanceType("t3.micro"),
            .machine_image = ec2::MachineImage::latest_amazon_linux2023()};
  }
  AutoScalingGroup& group() { return stack.add<AutoScalingGroup>("group", props()); }
  ec2::LaunchTemplate& launch_template() {
    return stack.add<ec2::LaunchTemplate>("template", {.instance_type = ec2::InstanceType("t3.micro"),
                                                       .machine_image = ec2::MachineImage::latest_amazon_linux2023()});
  }
};

/// What a group with changed props says.
template <class F>
std::string group_error(F change) {
  Fixture f;
  AutoScalingGroupProps props = f.props();
  change(props, f);
  return refusal([&] { f.stack.add<AutoScalingGroup>("group", props); });
}

/// What a group with a launch template and other changed props says.
template <class F>
std::string template_error(F change) {
  Fixture f;
  AutoScalingGroupProps props{.vpc = f.vpc, .launch_template = f.launch_template()};
  change(props);
  return refusal([&] { f.stack.add<AutoScalingGroup>("group", props); });
}

using Props = AutoScalingGroupProps;

}  // namespace

TEST_CASE("sizes of a group must be in order") {
  const std::string allowed =
      "; allowed: min_capacity <= desired_capacity <= max_capacity (AWS::AutoScaling::AutoScalingGroup MinSize, "
      "MaxSize, "
      "DesiredCapacity)";
  CHECK(group_error([](Props& p, Fixture&) { p.min_capacity = 5, p.max_capacity = 4; }) ==
        "error: [stack/group] min_capacity 5 is above max_capacity 4" + allowed);
  CHECK(group_error([](Props& p, Fixture&) { p.min_capacity = 3, p.desired_capacity = 2; }) ==
        "error: [stack/group] min_capacity 3 is above desired_capacity 2" + allowed);
  CHECK(group_error([](Props& p, Fixture&) { p.max_capacity = 3, p.desired_capacity = 4; }) ==
        "error: [stack/group] desired_capacity 4 is above max_capacity 3" + allowed);
}

TEST_CASE("percentages and times of a group must be in their ranges") {
  const std::string rule = " (AWS::AutoScaling::AutoScalingGroup InstanceMaintenancePolicy)";
  const auto healthy = [](std::optional<int> low, std::optional<int> high) {
    return group_error([&](Props& p, Fixture&) { p.min_healthy_percentage = low, p.max_healthy_percentage = high; });
  };
  CHECK(healthy(50, {}) ==
        "error: [stack/group] min_healthy_percentage without max_healthy_percentage; allowed: both together" + rule);
  CHECK(healthy({}, 150) ==
        "error: [stack/group] max_healthy_percentage without min_healthy_percentage; allowed: both together" + rule);
  CHECK(healthy(-1, 150) ==
        "error: [stack/group] min_healthy_percentage -1 and max_healthy_percentage 150; allowed: -1 for both, or for "
        "neither" +
            rule);
  CHECK(healthy(50, 90) ==
        "error: [stack/group] min_healthy_percentage 50 and max_healthy_percentage 90; allowed: 0 to 100, and 100 to "
        "200" +
            rule);
  CHECK(
      healthy(50, 151) ==
      "error: [stack/group] min_healthy_percentage 50 and max_healthy_percentage 151; allowed: a difference of at most "
      "100" +
          rule);
  CHECK(healthy(-1, -1).empty());
  CHECK(group_error([](Props& p, Fixture&) { p.max_instance_lifetime = Duration::hours(1); }) ==
        "error: [stack/group] max_instance_lifetime of 1 hour; allowed: 1 to 365 days "
        "(AWS::AutoScaling::AutoScalingGroup MaxInstanceLifetime)");
}

TEST_CASE("a function that says which instance ends comes first, with its ARN") {
  const std::string rule = " (AWS::AutoScaling::AutoScalingGroup TerminationPolicies)";
  CHECK(group_error([](Props& p, Fixture&) {
          p.termination_policies = {TerminationPolicy::DEFAULT, TerminationPolicy::CUSTOM_LAMBDA_FUNCTION};
        }) == "error: [stack/group] CUSTOM_LAMBDA_FUNCTION after other termination policies; allowed: it as the first" +
                  rule);
  CHECK(group_error([](Props& p, Fixture&) { p.termination_policies = {TerminationPolicy::CUSTOM_LAMBDA_FUNCTION}; }) ==
        "error: [stack/group] CUSTOM_LAMBDA_FUNCTION without termination_policy_custom_lambda_function_arn; allowed: "
        "both "
        "together" +
            rule);
}

TEST_CASE("a group says how its instances are made, once") {
  const std::string rule = " (AWS::AutoScaling::AutoScalingGroup LaunchTemplate)";
  CHECK(group_error([](Props& p, Fixture&) { p.machine_image = {}; }) ==
        "error: [stack/group] no machine_image; allowed: machine_image, or launch_template, or mixed_instances_policy" +
            rule);
  CHECK(group_error([](Props& p, Fixture&) { p.instance_type = {}; }) ==
        "error: [stack/group] no instance_type; allowed: instance_type, or launch_template, or mixed_instances_policy" +
            rule);
  CHECK(group_error([](Props& p, Fixture& f) { p.launch_template = f.launch_template(); }) ==
        "error: [stack/group] machine_image with launch_template; allowed: it in the launch template" + rule);
  CHECK(template_error([](Props& p) { p.spot_price = "1"; }) ==
        "error: [stack/group] spot_price with launch_template; allowed: it in the launch template" + rule);
  CHECK(template_error([](Props& p) { p.require_imdsv2 = true; }) ==
        "error: [stack/group] require_imdsv2 with launch_template; allowed: it in the launch template" + rule);
  CHECK(template_error([](Props& p) {
          p.mixed_instances_policy = MixedInstancesPolicy{.launch_template = *p.launch_template};
        }) == "error: [stack/group] both launch_template and mixed_instances_policy; allowed: one of the two" + rule);
  Fixture f;
  auto& bare = f.stack.add<ec2::LaunchTemplate>("bare");
  CHECK(refusal([&] { f.stack.add<AutoScalingGroup>("a", {.vpc = f.vpc, .launch_template = bare}); }) ==
        "error: [stack/a] a launch template without instance_type; allowed: instance_type in its props" + rule);
  auto& typed = f.stack.add<ec2::LaunchTemplate>("typed", {.instance_type = ec2::InstanceType("t3.micro")});
  CHECK(refusal([&] { f.stack.add<AutoScalingGroup>("b", {.vpc = f.vpc, .launch_template = typed}); }) ==
        "error: [stack/b] a launch template without machine_image; allowed: machine_image in its props" + rule);
}

TEST_CASE("overrides name a type or what instances must have") {
  const auto error = [](LaunchTemplateOverrides overrides) {
    Fixture f;
    return refusal([&] {
      f.stack.add<AutoScalingGroup>("group", {.vpc = f.vpc,
                                              .mixed_instances_policy = {{.launch_template = f.launch_template(),
                                                                          .launch_template_overrides = {overrides}}}});
    });
  };
  const std::string rule = "; allowed: one of the two (AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy)";
  CHECK(error({}) == "error: [stack/group] an override with neither instance_type nor instance_requirements" + rule);
  CHECK(error({.instance_requirements = Value::object({}), .instance_type = ec2::InstanceType("t3.micro")}) ==
        "error: [stack/group] an override with both instance_type and instance_requirements" + rule);
}

TEST_CASE("public addresses need public subnets, keys a launch template") {
  CHECK(group_error([](Props& p, Fixture&) { p.associate_public_ip_address = true; }) ==
        "error: [stack/group] associate_public_ip_address in subnets that aren't public; allowed: vpc_subnets = "
        "{.subnet_type = SubnetType::PUBLIC} (AWS::AutoScaling::LaunchConfiguration AssociatePublicIpAddress)");
  CHECK(group_error([](Props& p, Fixture& f) { p.key_pair = f.stack.add<ec2::KeyPair>("key"); }) ==
        "error: [stack/group] key_pair for a launch configuration; allowed: the feature flag "
        "@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig with it "
        "(AWS::AutoScaling::LaunchConfiguration KeyName)");
}

TEST_CASE("disks of launch configurations are checked") {
  const auto error = [](int size, const EbsDeviceOptions& options) {
    return group_error([&](Props& p, Fixture&) {
      p.block_devices = {{.device_name = "/dev/sdb", .volume = BlockDeviceVolume::ebs(size, options)}};
    });
  };
  const std::string rule = " (AWS::AutoScaling::LaunchConfiguration Ebs.Throughput)";
  CHECK(error(8, {.throughput = 200}) ==
        "error: [stack/group] throughput of 200 MiB/s for a volume that isn't of type GP3; allowed: volume_type = GP3 "
        "with "
        "it" +
            rule);
  CHECK(error(8, {.throughput = 100, .volume_type = EbsDeviceVolumeType::GP3}) ==
        "error: [stack/group] throughput of 100 MiB/s; allowed: 125 to 2000" + rule);
  CHECK(error(8, {.iops = 500, .throughput = 200, .volume_type = EbsDeviceVolumeType::GP3}) ==
        "error: [stack/group] throughput of 200 MiB/s with 500 IOPS; allowed: at most a quarter of the IOPS" + rule);
  CHECK(error(8, {.volume_type = EbsDeviceVolumeType::IO1}) ==
        "error: [stack/group] a volume of type IO1 without iops; allowed: iops with it "
        "(AWS::AutoScaling::LaunchConfiguration Ebs.Iops)");
}

TEST_CASE("what a launch template doesn't tell is refused") {
  Fixture f;
  auto& imported =
      ec2::LaunchTemplate::from_launch_template_attributes(f.stack, "there", {.launch_template_id = "lt-1"});
  auto& group = f.stack.add<AutoScalingGroup>("group", {.vpc = f.vpc, .launch_template = imported});
  CHECK(refusal([&] { group.connections(); }) ==
        "error: [stack/group] the connections of a group with an imported launch template; allowed: a launch template "
        "made "
        "here (AWS::AutoScaling::AutoScalingGroup LaunchTemplate)");
  CHECK(refusal([&] { group.user_data(); }) ==
        "error: [stack/group] the user data of a group whose launch template doesn't tell; allowed: user_data in the "
        "template's props (AWS::EC2::LaunchTemplate UserData)");
  CHECK(refusal([&] { group.role(); }) ==
        "error: [stack/group] the role of a group whose launch template doesn't tell; allowed: role in the template's "
        "props "
        "(AWS::EC2::LaunchTemplate IamInstanceProfile)");
  auto& security_group = f.stack.add<ec2::SecurityGroup>("sg", {.vpc = f.vpc});
  CHECK(refusal([&] { group.add_security_group(security_group); }) ==
        "error: [stack/group] a security group for a group with a launch template; allowed: security_group in the "
        "template's props (AWS::EC2::LaunchTemplate SecurityGroupIds)");
  auto& there = AutoScalingGroup::from_auto_scaling_group_name(f.stack, "imported", "name");
  CHECK(refusal([&] { there.grant_principal(); }) ==
        "error: [stack/imported] a grant to an imported group, whose role isn't known; allowed: a grant to the role "
        "itself "
        "(CDK: AutoScalingGroup.fromAutoScalingGroupName)");
}

TEST_CASE("update policies and signals") {
  const std::string at = "error: ";
  CHECK(refusal([] { Signals::wait_for_all({.min_success_percentage = 101}); }) ==
        at + "min_success_percentage is 101; allowed: 0 to 100 (CreationPolicy "
             "AutoScalingCreationPolicy.MinSuccessfulInstancesPercent)");
  CHECK(refusal([] { UpdatePolicy::rolling_update({.min_success_percentage = -1}); }) ==
        at + "min_success_percentage is -1; allowed: 0 to 100 (UpdatePolicy "
             "AutoScalingRollingUpdate.MinSuccessfulInstancesPercent)");
  const auto refresh = [](InstanceRefreshOptions options) {
    return refusal([&] { UpdatePolicy::instance_refresh(options); });
  };
  const std::string rule = " (UpdatePolicy AutoScalingInstanceRefresh.";
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING, .min_healthy_percentage = 101}) ==
        at + "min_healthy_percentage is 101; allowed: 0 to 100" + rule + "MinHealthyPercentage)");
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING, .max_healthy_percentage = 99}) ==
        at + "max_healthy_percentage is 99; allowed: 100 to 200" + rule + "MaxHealthyPercentage)");
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING, .max_healthy_percentage = 110}) ==
        at + "max_healthy_percentage without min_healthy_percentage; allowed: both together" + rule +
            "MaxHealthyPercentage)");
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING,
                 .max_healthy_percentage = 200,
                 .min_healthy_percentage = 90}) ==
        at + "min_healthy_percentage 90 and max_healthy_percentage 200; allowed: a difference of at most 100" + rule +
            "MaxHealthyPercentage)");
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING, .bake_time = Duration::days(3)}) ==
        at + "bake_time of 3 days; allowed: at most 48 hours" + rule + "BakeTime)");
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING, .checkpoint_delay = 1s}) ==
        at + "checkpoint_delay without checkpoint_percentages; allowed: both together" + rule + "CheckpointDelay)");
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING, .checkpoint_percentages = {0}}) ==
        at + "a checkpoint at 0 percent; allowed: 1 to 100" + rule + "CheckpointPercentages)");
  CHECK(refresh({.strategy = InstanceRefreshStrategy::ROLLING, .checkpoint_percentages = {50, 50}}) ==
        at + "a checkpoint at 50 percent after one at 50; allowed: rising percentages" + rule +
            "CheckpointPercentages)");
  CHECK(group_error([](Props& p, Fixture&) { p.migrate_to_launch_template = true; }) ==
        "error: [stack/group] migrate_to_launch_template without a rolling update; allowed: update_policy = "
        "UpdatePolicy::rolling_update() (UpdatePolicy AutoScalingRollingUpdate)");
}

TEST_CASE("health checks, schedules, hooks and warm pools") {
  CHECK(refusal([] { HealthChecks::with_additional_checks({}); }) ==
        "error: no additional_types; allowed: at least one type of check (AWS::AutoScaling::AutoScalingGroup "
        "HealthCheckType)");
  CHECK(refusal([] { Schedule::cron({.day = "1", .week_day = "MON"}); }) ==
        "error: a cron schedule with day and week_day; allowed: one of them at most (AWS::AutoScaling::ScheduledAction "
        "Recurrence)");
  Fixture f;
  auto& group = f.group();
  CHECK(refusal([&] { group.scale_on_schedule("never", {.schedule = Schedule::expression("0 0 * * *")}); }) ==
        "error: [stack/group/ScheduledActionnever] a scheduled action without a capacity; allowed: min_capacity, "
        "max_capacity or desired_capacity (AWS::AutoScaling::ScheduledAction)");
  CHECK(refusal([&] {
          group.add_lifecycle_hook(
              "role", {.lifecycle_transition = LifecycleTransition::INSTANCE_LAUNCHING, .role = group.role()});
        }) ==
        "error: [stack/group/LifecycleHookrole] a role without notification_target; allowed: both together "
        "(AWS::AutoScaling::LifecycleHook RoleARN)");
  auto& hook = group.add_lifecycle_hook("plain", {.lifecycle_transition = LifecycleTransition::INSTANCE_LAUNCHING});
  CHECK(refusal([&] { hook.role(); }) ==
        "error: [stack/group/LifecycleHookplain] the role of a hook that has none; allowed: a notification_target "
        "(AWS::AutoScaling::LifecycleHook RoleARN)");
  CHECK(refusal([&] { group.add_warm_pool({.max_group_prepared_capacity = -2}); }) ==
        "error: [stack/group/WarmPool] max_group_prepared_capacity is -2; allowed: -1 or more "
        "(AWS::AutoScaling::WarmPool "
        "MaxGroupPreparedCapacity)");
  CHECK(refusal([&] { f.stack.add<WarmPool>("pool", {.auto_scaling_group = group, .min_size = -1}); }) ==
        "error: [stack/pool] min_size is -1; allowed: 0 or more (AWS::AutoScaling::WarmPool MinSize)");
}

TEST_CASE("policies that follow a metric") {
  const std::string rule = " (AWS::AutoScaling::ScalingPolicy TargetTrackingConfiguration)";
  Fixture f;
  auto& group = f.group();
  CHECK(refusal([&] {
          f.stack.add<TargetTrackingScalingPolicy>("none", {.auto_scaling_group = group, .target_value = 1});
        }) ==
        "error: [stack/none] neither custom_metric nor predefined_metric; allowed: exactly one of the two" + rule);
  CHECK(
      refusal([&] {
        f.stack.add<TargetTrackingScalingPolicy>("label",
                                                 {.auto_scaling_group = group,
                                                  .target_value = 1,
                                                  .predefined_metric = PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET});
      }) ==
      "error: [stack/label] ALB_REQUEST_COUNT_PER_TARGET without resource_label; allowed: the load balancer and target "
      "group (AWS::AutoScaling::ScalingPolicy ResourceLabel)");
  CHECK(refusal([&] {
          group.scale_to_track_metric(
              "sum", {.metric = cloudwatch::MathExpression({.expression = "1 + 1"}), .target_value = 1});
        }) ==
        "error: [stack/group/ScalingPolicysum] custom_metric is an expression; allowed: a Metric, or step scaling" +
            rule);
  CHECK(refusal([&] { group.scale_on_request_count("requests", {.target_requests_per_minute = 1}); }) ==
        "error: [stack/group] scale_on_request_count of a group that is no target of an Application Load Balancer made "
        "here; allowed: adding the group to the targets of a listener before (AWS::AutoScaling::ScalingPolicy "
        "ResourceLabel)");
}

TEST_CASE("steps of a group are checked") {
  const std::string rule = " (AWS::AutoScaling::ScalingPolicy StepAdjustments)";
  Fixture f;
  auto& group = f.group();
  const cloudwatch::Metric metric({.metric_name = "depth", .namespace_ = "jobs"});
  const auto refused = [&](const char* id, std::vector<ScalingInterval> steps) {
    return refusal([&] { group.scale_on_metric(id, {.metric = metric, .scaling_steps = std::move(steps)}); });
  };
  CHECK(refused("one", {{.change = 1, .lower = 1}}) ==
        "error: [stack/group/one] 1 scaling steps; allowed: 2 to 40" + rule);
  CHECK(refused("over", {{.change = 1, .lower = 0, .upper = 10}, {.change = 2, .lower = 5, .upper = 20}}) ==
        "error: [stack/group/over] the scaling steps 0 to 10 and 5 to 20 overlap; allowed: steps beside each other" +
            rule);
  auto& action = f.stack.add<StepScalingAction>("action", {.auto_scaling_group = group});
  CHECK(refusal([&] { action.add_adjustment({.adjustment = 1}); }) ==
        "error: [stack/action] an adjustment without bounds; allowed: lower_bound, upper_bound, or both" + rule);
}

TEST_CASE("requests are counted in one target group only") {
  Fixture f;
  auto& group = f.group();
  auto& alb = f.stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = f.vpc});
  alb.add_listener("a", {.port = 80}).add_targets("a", {.port = 80, .targets = {group}});
  group.scale_on_request_count("requests", {.target_requests_per_minute = 1});
  alb.add_listener("b", {.port = 81, .protocol = elbv2::ApplicationProtocol::HTTP})
      .add_targets("b", {.port = 81, .protocol = elbv2::ApplicationProtocol::HTTP, .targets = {group}});
  CHECK(refusal([&] { f.app.synth(); }) ==
        "error: [stack/group] scale_on_request_count of a group in 2 target groups; allowed: one target group "
        "(AWS::AutoScaling::ScalingPolicy ResourceLabel)");
}

TEST_CASE("what is likely to be wrong with a group is warned of") {
  Fixture f;
  AutoScalingGroupProps props = f.props();
  props.desired_capacity = 1;
  props.signals = Signals::wait_for_all();
  props.update_policy = UpdatePolicy::instance_refresh({.strategy = InstanceRefreshStrategy::ROLLING});
  props.block_devices = {
      {.device_name = "/dev/sdb",
       .volume = BlockDeviceVolume::ebs(8, {.iops = 300, .volume_initialization_rate = Size::mebibytes(100)})}};
  auto& group = f.stack.add<AutoScalingGroup>("group", props);
  group.scale_on_schedule(
      "often", {.schedule = Schedule::cron({.hour = "1"}), .end_time = "2030-01-31T00:00:00Z", .min_capacity = 1});
  CHECK(
      warnings(f.app) ==
      "warning: [stack/group] iops does nothing for a volume that isn't of type IO1. [ack: "
      "@aws-cdk/aws-autoscaling:iopsIgnored]\n"
      "warning: [stack/group] Launch configurations don't have volume_initialization_rate; launch templates do. [ack: "
      "@aws-cdk/aws-autoscaling:volumeInitializationRateNotSupported]\n"
      "warning: [stack/group] desired_capacity is given back to the group at each deployment, which undoes what "
      "scaling "
      "did. [ack: @aws-cdk/aws-autoscaling:desiredCapacitySet]\n"
      "warning: [stack/group] An instance refresh doesn't wait for signals. Use health checks or lifecycle hooks to "
      "hold "
      "instances back. [ack: @aws-cdk/aws-autoscaling:signalsNotUsedByInstanceRefresh]\n"
      "warning: [stack/group/ScheduledActionoften] Auto Scaling deletes a scheduled action at its end_time, of which "
      "the "
      "stack doesn't know. [ack: @aws-cdk/aws-autoscaling:scheduledActionWithEndTime]\n"
      "warning: [stack/group/ScheduledActionoften] A cron schedule without a minute runs every minute. Give .minute = "
      "\"0\" for once an hour, or \"*\". [ack: @aws-cdk/aws-autoscaling:scheduleDefaultRunsEveryMinute]");
}

TEST_CASE("cfn-init of a group needs signals") {
  const auto init = ec2::CloudFormationInit::from_elements(ec2::InitPackage::yum("git"));
  const std::string no_signals =
      "error: [stack/group] CloudFormationInit of a group without signals; allowed: signals in the group's props "
      "(CreationPolicy ResourceSignal)";
  CHECK(group_error([&](Props& p, Fixture&) { p.init = init; }) == no_signals);
  CHECK(group_error([](Props& p, Fixture&) { p.init_options = ApplyCloudFormationInitOptions{}; }) ==
        "error: [stack/group] init_options without init; allowed: both together (AWS::AutoScaling::AutoScalingGroup "
        "Metadata AWS::CloudFormation::Init)");
  Fixture f;
  AutoScalingGroup& group = f.group();
  CHECK(refusal([&] { group.apply_cloud_formation_init(init); }) == no_signals);
}

TEST_CASE("an instance refresh watches up to 10 alarms") {
  Fixture f;
  auto& alarm = cloudwatch::Alarm::from_alarm_name(f.stack, "alarm", "there");
  CHECK(refusal([&] {
          UpdatePolicy::instance_refresh({.strategy = InstanceRefreshStrategy::ROLLING,
                                          .alarms = std::vector<Ref<cloudwatch::IAlarm>>(11, alarm)});
        }) == "error: 11 alarms; allowed: at most 10 (UpdatePolicy AutoScalingInstanceRefresh.AlarmSpecification)");
}

TEST_CASE("the aspect for session tokens warns of groups whose launch template it can't change") {
  Fixture f;
  f.stack.add<AutoScalingGroup>("group", {.vpc = f.vpc, .launch_template = f.launch_template()});
  Aspects::of(f.app).add(AutoScalingGroupRequireImdsv2Aspect());
  CHECK(
      warnings(f.app) ==
      "warning: [stack/group] The group was given its launch template, so session tokens must be demanded there. [ack: "
      "@aws-cdk/aws-autoscaling:imdsv2AutoScalingGroupRequireImdsv2Aspect]");
}

TEST_CASE("steps have no cooldown") {
  Fixture f;
  f.group().scale_on_metric("steps", {.metric = cloudwatch::Metric({.metric_name = "depth", .namespace_ = "jobs"}),
                                      .scaling_steps = {{.change = -5, .upper = 10}, {.change = 5, .lower = 50}},
                                      .cooldown = 5min});
  CHECK(
      warnings(f.app) ==
      "warning: [stack/group/steps] The cooldown is left out: Auto Scaling has one for simple scaling only. Steps have "
      "estimated_instance_warmup. [ack: @aws-cdk/aws-autoscaling:cooldownOnStepScaling]");
}
