#include <cdk/annotations.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/imported_service.hpp>
#include <cdk/ecs/service_checks.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

BaseServiceOptions options_of(const Ec2ServiceProps& props) {
  BaseServiceOptions options = props;
  if (props.daemon && !options.max_healthy_percent.is_set()) options.max_healthy_percent = 100;
  if (props.daemon && !options.min_healthy_percent.is_set()) options.min_healthy_percent = 0;
  return options;
}

constexpr const char* REBALANCING = "AWS::ECS::Service AvailabilityZoneRebalancing";

}  // namespace

Ec2Service::Ec2Service(const cdk::Scope& scope, const Props& props)
    : BaseService(scope, options_of(props), LaunchType::EC2, props.task_definition),
      daemon_(props.daemon),
      rebalances_zones_(props.availability_zone_rebalancing == AvailabilityZoneRebalancing::ENABLED) {
  check(props);
  resource().scheduling_strategy = daemon_ ? "DAEMON" : "REPLICA";
  resource().availability_zone_rebalancing = props.availability_zone_rebalancing;
  connect(props);
  if (!props.placement_constraints.empty()) add_placement_constraints(props.placement_constraints);
  if (!props.placement_strategies.empty()) add_placement_strategies(props.placement_strategies);
  if (daemon_ && !props.min_healthy_percent.is_set())
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-ecs:minHealthyPercentDaemon",
                                          "min_healthy_percent isn't given, so that a deployment of this daemon may "
                                          "stop all of its tasks before new ones run.");
  node().add_validation([this]() -> std::vector<std::string> {
    if (daemon_ || cluster().has_ec2_capacity()) return {};
    return {
        "the cluster of this service has no instances; allowed: capacity added to the cluster by add_capacity or "
        "add_asg_capacity_provider (AWS::ECS::Service Cluster)"};
  });
}

void Ec2Service::check(const Props& props) const {
  if (props.daemon) check_daemon(*this, props.desired_count, props.max_healthy_percent);
  check_healthy_percents(*this, props.min_healthy_percent, props.max_healthy_percent);
  const TaskDefinition& task = props.task_definition;
  if (!task.is_ec2_compatible())
    fail(*this, {"the task definition " + task.to_string() + " isn't for container instances", "an Ec2TaskDefinition",
                 "AWS::ECS::TaskDefinition RequiresCompatibilities"});
  if (!rebalances_zones_) return;
  if (props.daemon) fail(*this, {"zone rebalancing of a daemon", "no daemon", REBALANCING});
  check_zone_rebalancing(*this, props.max_healthy_percent);
}

void Ec2Service::connect(const Props& props) {
  if (props.task_definition->network_mode() == NetworkMode::AWS_VPC) {
    configure_aws_vpc_networking_with_security_groups(props.cluster->vpc(), props.assign_public_ip, props.vpc_subnets,
                                                      props.security_groups);
    return;
  }
  if (props.vpc_subnets || !props.security_groups.empty() || props.assign_public_ip)
    fail(*this, {"vpc_subnets, security_groups or assign_public_ip in the network mode " +
                     std::string(to_value(props.task_definition->network_mode())),
                 "awsvpc", "AWS::ECS::Service NetworkConfiguration"});
  // Tasks are reached through the security groups of the cluster's instances; rules for those of another stack belong
  // into this one.
  int number = 1;
  for (const auto& group : cluster().connections().security_groups()) {
    if (&group->stack() == &stack()) {
      connections().add_security_group(*group);
      continue;
    }
    connections().add_security_group(ec2::SecurityGroup::from_security_group_id(
        *this, "SecurityGroup" + std::to_string(number++), group->security_group_id(),
        {.allow_all_outbound = group->allow_all_outbound(), .mutable_ = true}));
  }
}

void Ec2Service::add_placement_constraints(const std::vector<PlacementConstraint>& constraints) {
  std::vector<CfnServiceTypes::PlacementConstraintProperty> items;
  for (const PlacementConstraint& constraint : constraints)
    for (const auto& item : constraint.to_json()) {
      if (rebalances_zones_ && item.expression.is_string() &&
          item.expression.as_string().find(BuiltInAttributes::AVAILABILITY_ZONE) != std::string_view::npos)
        fail(*this, {"zone rebalancing with a constraint by " + std::string(BuiltInAttributes::AVAILABILITY_ZONE),
                     "constraints by other attributes", REBALANCING});
      items.push_back(item);
    }
  resource().placement_constraints = items;
}

void Ec2Service::add_placement_strategies(const std::vector<PlacementStrategy>& strategies) {
  if (!strategies.empty() && daemon_)
    fail(*this, {"placement strategies of a daemon", "none: a daemon has one task on each instance",
                 "AWS::ECS::Service PlacementStrategies"});
  if (!strategies.empty() && strategies_.empty() && rebalances_zones_) {
    const CfnServiceTypes::PlacementStrategyProperty first = strategies.front().to_json().front();
    if (first.type != Value("spread") || first.field != Value(BuiltInAttributes::AVAILABILITY_ZONE))
      fail(*this, {"zone rebalancing with another first placement strategy than spread across zones",
                   "PlacementStrategy::spread_across(BuiltInAttributes::AVAILABILITY_ZONE) first", REBALANCING});
  }
  for (const PlacementStrategy& strategy : strategies)
    for (CfnServiceTypes::PlacementStrategyProperty& item : strategy.to_json()) strategies_.push_back(std::move(item));
  resource().placement_strategies = strategies_;
}

IEc2Service& Ec2Service::from_ec2_service_arn(Construct& scope, Id id, const Input<std::string>& ec2_service_arn) {
  return import_service(scope, std::move(id), ec2_service_arn);
}

IBaseService& Ec2Service::from_ec2_service_attributes(Construct& scope, Id id, const Ec2ServiceAttributes& attrs) {
  return import_service(scope, std::move(id), attrs.cluster, attrs.service_arn, attrs.service_name);
}

}  // namespace cdk::ecs
