#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  autoscaling::AutoScalingGroup& group =
      stack.add<autoscaling::AutoScalingGroup>("group", {.vpc = vpc,
                                                         .instance_type = ec2::InstanceType("t3.micro"),
                                                         .machine_image = ecs::EcsOptimizedImage::amazon_linux2023()});
};

template <class F>
std::string provider_error(F change) {
  Fixture f;
  ecs::AsgCapacityProviderProps props{.auto_scaling_group = f.group};
  change(props, f);
  return refusal([&] { f.stack.add<ecs::AsgCapacityProvider>("provider", props); });
}

using Props = ecs::AsgCapacityProviderProps;
const std::string TYPE = " (AWS::ECS::CapacityProvider ";

}  // namespace

TEST_CASE("capacity providers of groups are checked") {
  CHECK(provider_error([](Props& p, Fixture&) { p.enable_managed_scaling = false; }) ==
        "error: [stack/provider] managed termination protection without managed scaling; allowed: "
        "enable_managed_termination_protection = false with enable_managed_scaling = false" +
            TYPE + "ManagedTerminationProtection)");
  CHECK(provider_error([](Props& p, Fixture& f) {
          p.auto_scaling_group = autoscaling::AutoScalingGroup::from_auto_scaling_group_name(f.stack, "there", "name");
        }) ==
        "error: [stack/provider] managed termination protection for an imported group; allowed: "
        "enable_managed_termination_protection = false, or a group made here" +
            TYPE + "ManagedTerminationProtection)");
  CHECK(provider_error([](Props& p, Fixture&) { p.capacity_provider_name = "ecs-mine"; }) ==
        "error: [stack/provider] capacity_provider_name is \"ecs-mine\"; allowed: a name that doesn't begin with aws, "
        "ecs or fargate (AWS::ECS::CapacityProvider Name)");
  CHECK(provider_error([](Props& p, Fixture&) { p.instance_warmup_period = 10001; }) ==
        "error: [stack/provider] instance_warmup_period is 10001; allowed: 0 to 10000" + TYPE +
            "InstanceWarmupPeriod)");
  CHECK(provider_error([](Props& p, Fixture&) { p.maximum_scaling_step_size = 0; }) ==
        "error: [stack/provider] maximum_scaling_step_size is 0; allowed: 1 to 10000" + TYPE +
            "MaximumScalingStepSize)");
  CHECK(provider_error([](Props& p, Fixture&) { p.minimum_scaling_step_size = 0; }) ==
        "error: [stack/provider] minimum_scaling_step_size is 0; allowed: 1 to 10000" + TYPE +
            "MinimumScalingStepSize)");
  CHECK(provider_error([](Props& p, Fixture&) { p.target_capacity_percent = 101; }) ==
        "error: [stack/provider] target_capacity_percent is 101; allowed: 1 to 100" + TYPE + "TargetCapacity)");
}

TEST_CASE("a cluster can't make an imported group's instances ready") {
  Fixture f;
  auto& cluster = f.stack.add<ecs::Cluster>("cluster", {.vpc = f.vpc});
  auto& there = autoscaling::AutoScalingGroup::from_auto_scaling_group_name(f.stack, "there", "name");
  auto& provider = f.stack.add<ecs::AsgCapacityProvider>(
      "provider", {.auto_scaling_group = there, .enable_managed_termination_protection = false});
  CHECK(refusal([&] { cluster.add_asg_capacity_provider(provider); }) ==
        "error: [stack/cluster] a capacity provider of an imported group, whose instances can't be made ready; "
        "allowed: a "
        "group made here (CDK: Cluster.addAsgCapacityProvider)");
}

TEST_CASE("requirements of managed instances don't exclude each other") {
  const auto error = [](const ec2::InstanceRequirementsConfig& requirements) {
    Fixture f;
    auto& group = f.stack.add<ec2::SecurityGroup>("security", {.vpc = f.vpc});
    return refusal([&] {
      f.stack.add<ecs::ManagedInstancesCapacityProvider>(
          "provider",
          {.security_groups = {group}, .subnets = f.vpc.private_subnets(), .instance_requirements = requirements});
    });
  };
  CHECK(
      error({.memory_min = Size::gibibytes(1),
             .v_cpu_count_min = 1,
             .allowed_instance_types = {"m5.*"},
             .excluded_instance_types = {"t2.*"}}) ==
      "error: [stack/provider] instance_requirements with allowed_instance_types and excluded_instance_types; allowed: "
      "one of them (AWS::ECS::CapacityProvider InstanceRequirements)");
  CHECK(error({.memory_min = Size::gibibytes(1),
               .v_cpu_count_min = 1,
               .on_demand_max_price_percentage_over_lowest_price = 20,
               .spot_max_price_percentage_over_lowest_price = 30}) ==
        "error: [stack/provider] instance_requirements with spot_max_price_percentage_over_lowest_price and "
        "on_demand_max_price_percentage_over_lowest_price; allowed: one of them (AWS::ECS::CapacityProvider "
        "InstanceRequirements)");
}

TEST_CASE("a cluster's namespace is in its own VPC") {
  Fixture f;
  auto& cluster = f.stack.add<ecs::Cluster>("cluster", {.vpc = f.vpc});
  auto& other = f.stack.add<ec2::Vpc>("other");
  CHECK(refusal([&] { cluster.add_default_cloud_map_namespace({.name = "shop.local", .vpc = other}); }) ==
        "error: [stack/cluster] a default namespace in stack/other for a cluster in stack/vpc; allowed: the cluster's "
        "own "
        "VPC (AWS::ServiceDiscovery::PrivateDnsNamespace Vpc)");
}
