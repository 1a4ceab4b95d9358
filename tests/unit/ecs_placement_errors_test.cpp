#include <cdk/ec2/security_group.hpp>
#include <cdk/ecs/managed_instances_capacity_provider.hpp>
#include <cdk/ecs/placement.hpp>

#include "catch.hpp"
#include "ecs_fargate_support.hpp"

using namespace cdk;

TEST_CASE("tasks are spread across something") {
  CHECK(refusal([] { ecs::PlacementStrategy::spread_across({}); }) ==
        "error: spread_across got no field; allowed: at least one, such as BuiltInAttributes::AVAILABILITY_ZONE "
        "(AWS::ECS::Service PlacementStrategies)");
}

TEST_CASE("managed instances have subnets and security groups") {
  Served s;
  auto& group = s.stack.add<ec2::SecurityGroup>("group", {.vpc = s.cluster.vpc()});
  const std::string rule = " (AWS::ECS::CapacityProvider NetworkConfiguration)";
  CHECK(refusal([&] {
          s.stack.add<ecs::ManagedInstancesCapacityProvider>("nowhere", {.security_groups = {group}, .subnets = {}});
        }) == "error: [stack/nowhere] a capacity provider without a subnet; allowed: at least one subnet" + rule);
  CHECK(refusal([&] {
          s.stack.add<ecs::ManagedInstancesCapacityProvider>(
              "closed", {.security_groups = {}, .subnets = s.cluster.vpc().private_subnets()});
        }) ==
        "error: [stack/closed] a capacity provider without a security group; allowed: at least one security group" +
            rule);
}

TEST_CASE("managed instances are a cluster's") {
  Served s;
  auto& group = s.stack.add<ec2::SecurityGroup>("group", {.vpc = s.cluster.vpc()});
  s.stack.add<ecs::ManagedInstancesCapacityProvider>(
      "unused", {.security_groups = {group}, .subnets = s.cluster.vpc().private_subnets()});
  CHECK(refusal([&] { s.app.synth(); }) ==
        "error: [stack/unused] no cluster uses this capacity provider; allowed: a cluster that it is added to by "
        "add_managed_instances_capacity_provider (AWS::ECS::CapacityProvider ClusterName)");
}
