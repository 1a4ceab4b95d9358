#include <cdk/ec2/subnet_selection_props.hpp>
#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/external_task_definition.hpp>
#include <cdk/ecs/placement.hpp>

#include "catch.hpp"
#include "ecs_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using ecs::NetworkMode;
using ecs::PlacementConstraint;
using ecs::PlacementStrategy;
using Props = ecs::Ec2ServiceProps;

namespace {

const std::string AT = "error: [stack/service] ";
const std::string PERCENT = " (AWS::ECS::Service DeploymentConfiguration)";
constexpr auto ENABLED = ecs::AvailabilityZoneRebalancing::ENABLED;

template <class F>
std::string error(F options, NetworkMode mode = NetworkMode::BRIDGE) {
  return service_error<ecs::Ec2Service, ecs::Ec2TaskDefinition>({.network_mode = mode}, options);
}

}  // namespace

TEST_CASE("a service on instances takes task definitions for them, with a container") {
  CHECK(error([](Props& p, Clustered& c) { p.task_definition = c.stack.add<ecs::ExternalTaskDefinition>("out"); }) ==
        AT + "the task definition stack/out isn't for container instances; allowed: an Ec2TaskDefinition "
             "(AWS::ECS::TaskDefinition RequiresCompatibilities)");
  CHECK(error([](Props& p, Clustered& c) {
          p.task_definition = c.stack.add<ecs::Ec2TaskDefinition>("empty");
          p.daemon = true;
        }) == AT + "the task definition has no essential container; allowed: one at least, added by add_container "
                   "(AWS::ECS::TaskDefinition ContainerDefinitions)");
}

TEST_CASE("percentages of healthy tasks leave room for a deployment") {
  CHECK(error([](Props& p, Clustered&) { p.min_healthy_percent = p.max_healthy_percent = 120; }) ==
        AT + "min_healthy_percent 120 with max_healthy_percent 120; allowed: a minimum below the maximum" + PERCENT);
  CHECK(error([](Props& p, Clustered&) {
          p.daemon = true;
          p.max_healthy_percent = 200;
        }) == AT + "a daemon with max_healthy_percent 200; allowed: 100" + PERCENT);
}

TEST_CASE("a daemon may stop all of its tasks at once") {
  Clustered c;
  c.stack.add<ecs::Ec2Service>("service", {.cluster = c.cluster,
                                           .task_definition = c.task<ecs::Ec2TaskDefinition>(),
                                           .circuit_breaker = {.enable = true},
                                           .daemon = true});
  CHECK(warnings(c.app) ==
        "warning: [stack/service] min_healthy_percent isn't given, so that a deployment of this daemon may stop all of "
        "its tasks before new ones run. [ack: @aws-cdk/aws-ecs:minHealthyPercentDaemon]");
}

TEST_CASE("tasks have addresses of their own in awsvpc") {
  const std::string refused = AT +
                              "vpc_subnets, security_groups or assign_public_ip in the network mode host; allowed: "
                              "awsvpc (AWS::ECS::Service NetworkConfiguration)";
  CHECK(error([](Props& p, Clustered&) { p.assign_public_ip = true; }, NetworkMode::HOST) == refused);
  CHECK(error([](Props& p, Clustered&) { p.vpc_subnets = ec2::SubnetSelection{}; }, NetworkMode::HOST) == refused);
}

TEST_CASE("rebalancing zones needs room, and nothing that contradicts it") {
  const std::string rule = " (AWS::ECS::Service AvailabilityZoneRebalancing)";
  const auto rebalancing = [](auto options) {
    return error([&](Props& p, Clustered&) {
      p.availability_zone_rebalancing = ENABLED;
      options(p);
    });
  };
  CHECK(rebalancing([](Props& p) { p.daemon = true; }) ==
        AT + "zone rebalancing of a daemon; allowed: no daemon" + rule);
  CHECK(rebalancing([](Props& p) { p.max_healthy_percent = 100; }) ==
        AT + "zone rebalancing with max_healthy_percent 100; allowed: a max_healthy_percent over 100" + rule);
  CHECK(rebalancing([](Props& p) {
          p.placement_constraints = {PlacementConstraint::member_of("attribute:ecs.availability-zone == eu-west-1a")};
        }) ==
        AT +
            "zone rebalancing with a constraint by attribute:ecs.availability-zone; allowed: constraints by other "
            "attributes" +
            rule);
  const std::string first = AT +
                            "zone rebalancing with another first placement strategy than spread across zones; "
                            "allowed: PlacementStrategy::spread_across(BuiltInAttributes::AVAILABILITY_ZONE) first" +
                            rule;
  CHECK(rebalancing([](Props& p) { p.placement_strategies = {PlacementStrategy::randomly()}; }) == first);
  CHECK(rebalancing([](Props& p) { p.placement_strategies = {PlacementStrategy::spread_across_instances()}; }) ==
        first);
}

TEST_CASE("tasks are placed by the service, and those of a daemon not at all") {
  CHECK(error([](Props& p, Clustered&) {
          p.daemon = true;
          p.placement_strategies = {PlacementStrategy::packed_by_cpu()};
        }) == AT + "placement strategies of a daemon; allowed: none: a daemon has one task on each instance "
                   "(AWS::ECS::Service PlacementStrategies)");
  Clustered c;
  CHECK(refusal([&] {
          c.task<ecs::Ec2TaskDefinition>({.placement_constraints = {PlacementConstraint::distinct_instances()}});
        }) ==
        "error: [stack/task] placement constraint distinctInstance of a task definition; allowed: "
        "PlacementConstraint::member_of; others go to the service (AWS::ECS::TaskDefinition PlacementConstraints)");
}
