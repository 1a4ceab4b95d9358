// Auto Scaling groups from launch configurations, launch templates and mixed instances, and all that is added to them.
#include <cdk/autoscaling.hpp>
#include <cdk/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdk/autoscaling_hooktargets.hpp>
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/lambda_.hpp>
#include <cdk/sns.hpp>
#include <cdk/sns_subscriptions.hpp>
#include <chrono>

using namespace cdk;
using namespace cdk::autoscaling;
using namespace std::chrono_literals;

namespace {

ec2::MachineImage image() { return ec2::MachineImage::latest_amazon_linux2023(); }
ec2::InstanceType micro() { return ec2::InstanceType::of(ec2::InstanceClass::T3, ec2::InstanceSize::MICRO); }

sns::Topic& told(Stack& stack) {
  auto& topic = stack.add<sns::Topic>("topic", {.display_name = "scaling", .enforce_ssl = true});
  topic.add_subscription(sns_subscriptions::UrlSubscription(
      "https://example.com/",
      {.filter_policy = {{"color", sns::SubscriptionFilter::string_filter({.allowlist = {"red"},
                                                                           .denylist = {"blue"},
                                                                           .match_prefixes = {"p"},
                                                                           .match_suffixes = {"s"}})},
                         {"price", sns::SubscriptionFilter::numeric_filter(
                                       {.allowlist = {1.5}, .between = {{.start = 2, .stop = 3}}, .greater_than = 9})},
                         {"there", sns::SubscriptionFilter::exists_filter()}},
       .raw_message_delivery = true}));
  topic.add_subscription(sns_subscriptions::EmailSubscription("ops@example.com", {.json = true}));
  return topic;
}

AutoScalingGroup& every_prop(Stack& stack, ec2::IVpc& vpc) {
  auto& topic = told(stack);
  return stack.add<AutoScalingGroup>(
      "every",
      {.vpc = vpc,
       .associate_public_ip_address = true,
       .auto_scaling_group_name = "every",
       .az_capacity_distribution_strategy = CapacityDistributionStrategy::BALANCED_ONLY,
       .block_devices = {{.device_name = "/dev/xvda",
                          .volume = BlockDeviceVolume::ebs(
                              15, {.encrypted = true, .throughput = 200, .volume_type = EbsDeviceVolumeType::GP3})},
                         {.device_name = "/dev/sdb", .volume = BlockDeviceVolume::ephemeral(0)},
                         {.device_name = "/dev/sdc",
                          .volume = BlockDeviceVolume::ebs_from_snapshot(
                              "snap-1", {.delete_on_termination = false, .volume_size = 9})}},
       .capacity_rebalance = true,
       .cooldown = 120s,
       .default_instance_warmup = 60s,
       .deletion_protection = DeletionProtection::PREVENT_FORCE_DELETION,
       .group_metrics = {GroupMetrics(GroupMetric::MIN_SIZE, GroupMetric::TOTAL_INSTANCES), GroupMetrics::all()},
       .health_checks = HealthChecks::with_additional_checks(
           {.additional_types = {AdditionalHealthCheckType::ELB, AdditionalHealthCheckType::EBS}, .grace_period = 90s}),
       .instance_lifecycle_policy = {.retention_triggers = {.terminate_hook_abandon =
                                                                TerminateHookAbandonAction::RETAIN}},
       .instance_monitoring = Monitoring::DETAILED,
       .instance_type = micro(),
       .machine_image = image(),
       .max_capacity = 5,
       .max_healthy_percentage = 150,
       .max_instance_lifetime = Duration::days(7),
       .min_capacity = 2,
       .min_healthy_percentage = 60,
       .new_instances_protected_from_scale_in = true,
       .notifications = {{.topic = topic}, {.topic = topic, .scaling_events = ScalingEvents::ERRORS}},
       .signals = Signals::wait_for_all({.min_success_percentage = 80, .timeout = 10min}),
       .spot_price = "0.05",
       .ssm_session_permissions = true,
       .termination_policies = {TerminationPolicy::OLDEST_INSTANCE, TerminationPolicy::DEFAULT},
       .update_policy = UpdatePolicy::rolling_update({.max_batch_size = 2, .min_instances_in_service = 1}),
       .user_data = ec2::UserData::custom("#!/bin/true"),
       .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}});
}

cloudwatch::Metric depth(const char* statistic) {
  return cloudwatch::Metric({.metric_name = "depth", .namespace_ = "jobs", .statistic = statistic});
}

/// An alarm's message to a topic that is there already.
struct Tell : cloudwatch::IAlarmAction {
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
    return {.alarm_action_arn = "arn:aws:sns:eu-west-1:111122223333:told"};
  }
};

void steps(Stack& stack, AutoScalingGroup& group) {
  auto& steps = group.scale_on_metric("steps", {.metric = depth("Maximum"),
                                                .scaling_steps = {{.change = -10, .upper = 10},
                                                                  {.change = -5, .lower = 10, .upper = 20},
                                                                  {.change = 10, .lower = 50},
                                                                  {.change = 20, .lower = 80}},
                                                .adjustment_type = AdjustmentType::PERCENT_CHANGE_IN_CAPACITY,
                                                .cooldown = 60s,
                                                .datapoints_to_alarm = 2,
                                                .estimated_instance_warmup = 45s,
                                                .evaluation_periods = 3,
                                                .metric_aggregation_type = MetricAggregationType::MINIMUM,
                                                .min_adjustment_magnitude = 2});
  steps.upper_alarm()->add_alarm_action(Tell());
  auto& exact = stack.add<StepScalingPolicy>("exact", {.auto_scaling_group = group,
                                                       .metric = depth("Minimum"),
                                                       .scaling_steps = {{.change = 1, .upper = 10},
                                                                         {.change = 3, .lower = 10, .upper = 20},
                                                                         {.change = 5, .lower = 20}},
                                                       .adjustment_type = AdjustmentType::EXACT_CAPACITY});
  stack.add<CfnOutput>("lower", {.value = exact.lower_action()->scaling_policy_arn()});
  auto& action =
      stack.add<StepScalingAction>("action", {.auto_scaling_group = group, .estimated_instance_warmup = 20s});
  action.add_adjustment({.adjustment = 1, .lower_bound = 0});
}

void additions(Stack& stack, ec2::IVpc& vpc, AutoScalingGroup& group) {
  group.add_user_data("one", "two");
  group.add_security_group(stack.add<ec2::SecurityGroup>("more", {.vpc = vpc}));
  group.add_to_role_policy(iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}}));
  group.scale_on_cpu_utilization(
      "cpu",
      {.target_utilization_percent = 50, .cooldown = 100s, .disable_scale_in = true, .estimated_instance_warmup = 30s});
  group.scale_on_incoming_bytes("in", {.target_bytes_per_second = 1000});
  group.scale_on_outgoing_bytes("out", {.target_bytes_per_second = 2000});
  group.scale_to_track_metric("own", {.metric = cloudwatch::Metric({.metric_name = "depth",
                                                                    .namespace_ = "jobs",
                                                                    .dimensions_map = {{"queue", "q"}},
                                                                    .statistic = "Sum",
                                                                    .unit = cloudwatch::Unit::COUNT}),
                                      .target_value = 7.5});
  steps(stack, group);
  group.scale_on_schedule("morning", {.schedule = Schedule::cron({.hour = "8", .minute = "0", .week_day = "MON-FRI"}),
                                      .min_capacity = 3,
                                      .time_zone = "Europe/Berlin"});
  group.scale_on_schedule("night",
                          {.schedule = Schedule::expression("0 20 * * *"), .desired_capacity = 2, .max_capacity = 4});
  group.add_warm_pool({.max_group_prepared_capacity = 4,
                       .min_size = 1,
                       .pool_state = PoolState::HIBERNATED,
                       .reuse_on_scale_in = true});
}

void hooks(Stack& stack, AutoScalingGroup& group) {
  auto& handler =
      stack.add<lambda_::Function>("handler", {.code = lambda_::Code::from_inline("exports.handler = () => {}"),
                                               .handler = "index.handler",
                                               .runtime = lambda_::Runtime::NODEJS_22_X,
                                               .architecture = lambda_::Architecture::ARM_64(),
                                               .description = "told of instances",
                                               .environment = {{"STAGE", "test"}},
                                               .logging_format = lambda_::LoggingFormat::JSON,
                                               .memory_size = 256,
                                               .reserved_concurrent_executions = 2,
                                               .system_log_level_v2 = lambda_::SystemLogLevel::WARN,
                                               .timeout = 20s,
                                               .tracing = lambda_::Tracing::ACTIVE});
  group.add_lifecycle_hook("launch", {.lifecycle_transition = LifecycleTransition::INSTANCE_LAUNCHING,
                                      .default_result = DefaultResult::ABANDON,
                                      .heartbeat_timeout = 60s,
                                      .lifecycle_hook_name = "launch",
                                      .notification_metadata = "note",
                                      .notification_target = autoscaling_hooktargets::FunctionHook(handler)});
  group.add_lifecycle_hook("end",
                           {.lifecycle_transition = LifecycleTransition::INSTANCE_TERMINATING,
                            .notification_target = autoscaling_hooktargets::TopicHook(stack.add<sns::Topic>("ends"))});
  group.add_lifecycle_hook("plain", {.lifecycle_transition = LifecycleTransition::INSTANCE_TERMINATING});
}

void balanced(Stack& stack, ec2::IVpc& vpc) {
  auto& group = stack.add<AutoScalingGroup>("balanced", {.vpc = vpc,
                                                         .desired_capacity = 1,
                                                         .instance_type = micro(),
                                                         .machine_image = image(),
                                                         .max_capacity = 2,
                                                         .require_imdsv2 = true,
                                                         .update_policy = UpdatePolicy::replacing_update()});
  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc, .internet_facing = true});
  alb.add_listener("http", {.port = 80}).add_targets("web", {.port = 8080, .targets = {group}});
  group.scale_on_request_count("requests", {.target_requests_per_minute = 60});
  auto& second = stack.add<AutoScalingGroup>("second", {.vpc = vpc,
                                                        .desired_capacity = 2,
                                                        .ignore_unmodified_size_properties = false,
                                                        .instance_type = micro(),
                                                        .machine_image = image()});
  auto& nlb = stack.add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc});
  nlb.add_listener("tcp", {.port = 80}).add_targets("tcp", {.port = 80, .targets = {second}});
}

void templates(Stack& stack, ec2::IVpc& vpc) {
  auto& launch_template = stack.add<ec2::LaunchTemplate>(
      "template", {.instance_type = micro(),
                   .machine_image = image(),
                   .security_group = stack.add<ec2::SecurityGroup>("group", {.vpc = vpc})});
  stack.add<AutoScalingGroup>("from-template", {.vpc = vpc, .launch_template = launch_template, .min_capacity = 0});
  auto& other = ec2::LaunchTemplate::from_launch_template_attributes(
      stack, "other", {.launch_template_name = "other", .version_number = "3"});
  using Requirements = CfnAutoScalingGroupTypes::InstanceRequirementsProperty;
  const Requirements requirements{
      .memory_mib = CfnAutoScalingGroupTypes::MemoryMiBRequestProperty{.min = 1024},
      .v_cpu_count = CfnAutoScalingGroupTypes::VCpuCountRequestProperty{.max = 4, .min = 2}};
  stack.add<AutoScalingGroup>(
      "mixed",
      {.vpc = vpc,
       .max_capacity = 9,
       .mixed_instances_policy = {
           {.launch_template = launch_template,
            .instances_distribution = {.on_demand_allocation_strategy = OnDemandAllocationStrategy::PRIORITIZED,
                                       .on_demand_base_capacity = 1,
                                       .on_demand_percentage_above_base_capacity = 50,
                                       .spot_allocation_strategy = SpotAllocationStrategy::LOWEST_PRICE,
                                       .spot_instance_pools = 3,
                                       .spot_max_price = "0.1"},
            .launch_template_overrides = {{.instance_type = ec2::InstanceType("t3.small"), .weighted_capacity = 2},
                                          {.instance_type = ec2::InstanceType("t4g.small"), .launch_template = other},
                                          {.instance_requirements = requirements}}}}});
  auto& imported = AutoScalingGroup::from_auto_scaling_group_name(stack, "imported", "there");
  imported.scale_on_cpu_utilization("cpu", {.target_utilization_percent = 40});
  stack.add<CfnOutput>("arn", {.value = imported.auto_scaling_group_arn()});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  for (const bool makes_templates : {false, true}) {
    auto& stack = app.add<Stack>(makes_templates ? "templates" : "configurations");
    stack.node().set_context("@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig",
                             Value(makes_templates));
    auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
    auto& group = every_prop(stack, vpc);
    additions(stack, vpc, group);
    hooks(stack, group);
    balanced(stack, vpc);
    templates(stack, vpc);
  }
  return app.run();
}
