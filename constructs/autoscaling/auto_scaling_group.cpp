#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/duration_input.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancing/load_balancer.hpp>
#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/elbv2/network_target_group.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>
#include <cdk/scoped_aws.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::autoscaling {
namespace {

using Cfn = CfnAutoScalingGroup;

Input<std::string> text(const Input<std::int64_t>& number) {
  if (number.kind() == Value::Kind::Integer) return std::to_string(number.as_int());
  return Input<std::string>::from(number);
}

Input<std::int64_t> least(const AutoScalingGroupProps& props) {
  return props.min_capacity.is_set() ? props.min_capacity : Input<std::int64_t>(1);
}

Input<std::int64_t> most(const AutoScalingGroupProps& props) {
  if (props.max_capacity.is_set()) return props.max_capacity;
  if (props.desired_capacity.is_set()) return props.desired_capacity;
  const Input<std::int64_t> minimum = least(props);
  return minimum.kind() == Value::Kind::Integer ? Input<std::int64_t>(std::max<std::int64_t>(minimum.as_int(), 1))
                                                : minimum;
}

}  // namespace

AutoScalingGroup::AutoScalingGroup(const Scope& scope, const Props& props)
    : IAutoScalingGroup(scope, {.physical_name = props.auto_scaling_group_name}),
      os_type_(ec2::OperatingSystemType::UNKNOWN),
      max_instance_lifetime_(props.max_instance_lifetime),
      spot_price_(props.spot_price),
      protected_from_scale_in_(props.new_instances_protected_from_scale_in) {
  check(props);
  if (props.launch_template || props.mixed_instances_policy)
    use_template(props);
  else
    make_instances(props);
  if (props.ssm_session_permissions.value_or(false) && role_ != nullptr)
    role_->add_managed_policy(iam::ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore"));
  if (props.desired_capacity.is_set())
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-autoscaling:desiredCapacitySet",
        "desired_capacity is given back to the group at each deployment, which undoes what scaling did.");
  const ec2::SelectedSubnets subnets = props.vpc->select_subnets(props.vpc_subnets);
  if (props.associate_public_ip_address.value_or(false) && !subnets.has_public)
    fail(*this, {"associate_public_ip_address in subnets that aren't public",
                 "vpc_subnets = {.subnet_type = SubnetType::PUBLIC}",
                 "AWS::AutoScaling::LaunchConfiguration AssociatePublicIpAddress"});

  CfnAutoScalingGroupProps cfn{.max_size = text(most(props)),
                               .min_size = text(least(props)),
                               .auto_scaling_group_name = physical_name(),
                               .vpc_zone_identifier = subnets.subnet_ids};
  set_sizes(props, cfn);
  set_behavior(props, cfn);
  set_notifications(props, cfn);
  set_instances(props, cfn);
  resource_ = &add<CfnAutoScalingGroup>("ASG", std::move(cfn));
  node().set_default_child(*resource_);
  apply_policies(props);
  if (props.init)
    apply_cloud_formation_init(*props.init, props.init_options.value_or(ApplyCloudFormationInitOptions{}));
  if (props.require_imdsv2.value_or(false)) require_imdsv2();
  node().add_validation([this] { return validate(); });
}

AutoScalingGroup::~AutoScalingGroup() = default;

void AutoScalingGroup::set_sizes(const Props& props, CfnAutoScalingGroupProps& cfn) const {
  if (props.desired_capacity.is_set()) cfn.desired_capacity = text(props.desired_capacity);
  if (props.cooldown) cfn.cooldown = std::to_string(props.cooldown->to_seconds());
  cfn.default_instance_warmup = cdk::detail::to_seconds(props.default_instance_warmup);
  if (props.az_capacity_distribution_strategy)
    cfn.availability_zone_distribution = Cfn::AvailabilityZoneDistributionProperty{
        .capacity_distribution_strategy = props.az_capacity_distribution_strategy};
  if (props.min_healthy_percentage && props.max_healthy_percentage)
    cfn.instance_maintenance_policy = Cfn::InstanceMaintenancePolicyProperty{
        .max_healthy_percentage = props.max_healthy_percentage, .min_healthy_percentage = props.min_healthy_percentage};
}

void AutoScalingGroup::set_behavior(const Props& props, CfnAutoScalingGroupProps& cfn) const {
  cfn.capacity_rebalance = props.capacity_rebalance;
  cfn.deletion_protection = props.deletion_protection;
  cfn.max_instance_lifetime = cdk::detail::to_seconds(props.max_instance_lifetime);
  cfn.new_instances_protected_from_scale_in =
      Lazy::typed<bool>([this] { return Input<bool>(protected_from_scale_in_); });
  cfn.load_balancer_names = Lazy::list([this] { return load_balancer_names_; }, true);
  cfn.target_group_arns = Lazy::list([this] { return target_group_arns_; }, true);
  if (props.health_checks) {
    std::string types;
    for (const std::string& type : props.health_checks->types()) types += (types.empty() ? "" : ",") + type;
    cfn.health_check_type = types;
    cfn.health_check_grace_period = cdk::detail::to_seconds(props.health_checks->grace_period());
  }
  if (const auto& action = props.instance_lifecycle_policy.retention_triggers.terminate_hook_abandon)
    cfn.instance_lifecycle_policy = Cfn::InstanceLifecyclePolicyProperty{
        .retention_triggers = Cfn::RetentionTriggersProperty{.terminate_hook_abandon = *action}};
  std::vector<Input<std::string>> policies;
  for (const TerminationPolicy policy : props.termination_policies)
    policies.push_back(policy == TerminationPolicy::CUSTOM_LAMBDA_FUNCTION
                           ? props.termination_policy_custom_lambda_function_arn
                           : Input<std::string>(policy));
  if (!policies.empty()) cfn.termination_policies = policies;
}

void AutoScalingGroup::set_notifications(const Props& props, CfnAutoScalingGroupProps& cfn) const {
  std::vector<Cfn::MetricsCollectionProperty> metrics;
  for (const GroupMetrics& group : props.group_metrics) {
    Cfn::MetricsCollectionProperty made{.granularity = "1Minute"};
    if (!group.names().empty()) made.metrics = group.names();
    metrics.push_back(made);
  }
  if (!metrics.empty()) cfn.metrics_collection = metrics;
  std::vector<Cfn::NotificationConfigurationProperty> notifications;
  for (const NotificationConfiguration& notification : props.notifications) {
    const ScalingEvents events = notification.scaling_events.value_or(ScalingEvents::ALL);
    notifications.push_back(
        {.topic_arn = notification.topic->topic_arn(), .notification_types = Input<List<std::string>>(events.types())});
  }
  if (!notifications.empty()) cfn.notification_configurations = notifications;
}

void AutoScalingGroup::apply_policies(const Props& props) {
  CfnResourceOptions& options = resource_->cfn_options();
  if (props.signals)
    options.creation_policy = props.signals->render_creation_policy(
        {.desired_capacity = props.desired_capacity, .min_capacity = least(props)});
  Optional<UpdatePolicy> chosen = props.update_policy;
  if (!chosen && props.init) chosen = UpdatePolicy::rolling_update();
  std::vector<Member> update;
  const Value policy = chosen ? chosen->render(options.creation_policy) : Value();
  if (policy.is_set()) update.assign(policy.members().begin(), policy.members().end());
  if (props.signals && chosen && chosen->is_instance_refresh())
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-autoscaling:signalsNotUsedByInstanceRefresh",
        "An instance refresh doesn't wait for signals. Use health checks or lifecycle hooks to hold instances back.");
  if (props.ignore_unmodified_size_properties.value_or(true))
    update.push_back(
        {"AutoScalingScheduledAction", Value::object({{"IgnoreUnmodifiedGroupSizeProperties", Value(true)}})});
  if (!update.empty()) options.update_policy = Value::object(std::move(update));
  if (props.migrate_to_launch_template && !(chosen && chosen->is_rolling_update()))
    fail(*this, {"migrate_to_launch_template without a rolling update",
                 "update_policy = UpdatePolicy::rolling_update()", "UpdatePolicy AutoScalingRollingUpdate"});
  if (props.signals && !props.init)
    add_to_role_policy(
        iam::PolicyStatement({.actions = {"cloudformation:SignalResource"}, .resources = {Aws::STACK_ID}}));
}

void AutoScalingGroup::apply_cloud_formation_init(const ec2::CloudFormationInit& init,
                                                  const ApplyCloudFormationInitOptions& options) {
  if (!resource_->cfn_options().creation_policy.find("ResourceSignal").is_set())
    fail(*this, {"CloudFormationInit of a group without signals", "signals in the group's props",
                 "CreationPolicy ResourceSignal"});
  init.attach(*resource_, {.instance_role = role(),
                           .platform = os_type_,
                           .user_data = user_data(),
                           .config_sets = options.config_sets,
                           .embed_fingerprint = options.embed_fingerprint,
                           .ignore_failures = options.ignore_failures,
                           .include_role = options.include_role,
                           .include_url = options.include_url,
                           .print_log = options.print_log});
}

Input<std::string> AutoScalingGroup::auto_scaling_group_name() const {
  return resource_name_attribute(resource_->ref());
}

ec2::Connections& AutoScalingGroup::connections() {
  if (connections_) return *connections_;
  if (template_ == nullptr)
    fail(*this, {"the connections of a group with an imported launch template", "a launch template made here",
                 "AWS::AutoScaling::AutoScalingGroup LaunchTemplate"});
  return template_->connections();
}

ec2::UserData AutoScalingGroup::user_data() const {
  if (user_data_) return *user_data_;
  if (template_ == nullptr || !template_->user_data())
    fail(*this, {"the user data of a group whose launch template doesn't tell", "user_data in the template's props",
                 "AWS::EC2::LaunchTemplate UserData"});
  return *template_->user_data();
}

iam::IRole& AutoScalingGroup::role() const {
  if (role_ == nullptr)
    fail(*this, {"the role of a group whose launch template doesn't tell", "role in the template's props",
                 "AWS::EC2::LaunchTemplate IamInstanceProfile"});
  return *role_;
}

iam::Principal AutoScalingGroup::grant_principal() { return *static_cast<iam::IPrincipal*>(&role()); }

void AutoScalingGroup::add_to_role_policy(const iam::PolicyStatement& statement) {
  role().add_to_principal_policy(statement);
}

TargetTrackingScalingPolicy& AutoScalingGroup::scale_on_request_count(Id id, const RequestCountScalingProps& props) {
  if (application_target_group_ == nullptr)
    fail(*this,
         {"scale_on_request_count of a group that is no target of an Application Load Balancer made here",
          "adding the group to the targets of a listener before", "AWS::AutoScaling::ScalingPolicy ResourceLabel"},
         id.where());
  const Input<std::string> label = format("{}/{}", application_target_group_->first_load_balancer_full_name(),
                                          application_target_group_->target_group_full_name());
  auto& policy = track(std::move(id), {.target_value = props.target_requests_per_minute,
                                       .cooldown = props.cooldown,
                                       .disable_scale_in = props.disable_scale_in,
                                       .estimated_instance_warmup = props.estimated_instance_warmup,
                                       .predefined_metric = PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET,
                                       .resource_label = label});
  policy.node().add_dependency(application_target_group_->load_balancer_attached());
  scales_on_request_count_ = true;
  return policy;
}

void AutoScalingGroup::attach_to_classic_lb(elasticloadbalancing::LoadBalancer& load_balancer) {
  load_balancer_names_.push_back(load_balancer.load_balancer_name());
}

elbv2::LoadBalancerTargetProps AutoScalingGroup::attach_to_application_target_group(
    elbv2::IApplicationTargetGroup& group) {
  target_group_arns_.push_back(group.target_group_arn());
  if (auto* made_here = dynamic_cast<elbv2::ApplicationTargetGroup*>(&group)) application_target_group_ = made_here;
  group.register_connectable(*this);
  return {.target_type = elbv2::TargetType::INSTANCE};
}

elbv2::LoadBalancerTargetProps AutoScalingGroup::attach_to_network_target_group(elbv2::INetworkTargetGroup& group) {
  target_group_arns_.push_back(group.target_group_arn());
  return {.target_type = elbv2::TargetType::INSTANCE};
}

std::vector<std::string> AutoScalingGroup::validate() const {
  if (!scales_on_request_count_ || target_group_arns_.size() <= 1) return {};
  return {"scale_on_request_count of a group in " + std::to_string(target_group_arns_.size()) +
          " target groups; allowed: one target group (AWS::AutoScaling::ScalingPolicy ResourceLabel)"};
}

}  // namespace cdk::autoscaling
