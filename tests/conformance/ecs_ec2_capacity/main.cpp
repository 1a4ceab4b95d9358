// Clusters on instances: groups made by the cluster, spot instances that are drained, capacity providers.
#include <cdk/autoscaling.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/kms.hpp>

using namespace cdk;

namespace {

const ec2::InstanceType& medium() {
  static const ec2::InstanceType type("t3.medium");
  return type;
}

void groups(Stack& stack, ec2::IVpc& vpc) {
  auto& cluster = stack.add<ecs::Cluster>("groups", {.vpc = vpc});
  cluster.add_capacity("default", {.instance_type = medium()});
  cluster.add_capacity("spot", {.instance_type = medium(),
                                .desired_capacity = 2,
                                .max_capacity = 2,
                                .min_capacity = 2,
                                .spot_instance_draining = true,
                                .spot_price = "0.0735",
                                .topic_encryption_key = stack.add<kms::Key>("key")});
  cluster.add_capacity("rocket", {.instance_type = ec2::InstanceType("m6g.large"),
                                  .machine_image_type = ecs::MachineImageType::BOTTLEROCKET});
  cluster.add_capacity("rocket-image", {.instance_type = medium(), .machine_image = ecs::BottleRocketImage()});
  cluster.add_capacity("windows",
                       {.instance_type = medium(),
                        .machine_image = ecs::EcsOptimizedImage::windows(ecs::WindowsOptimizedVersion::SERVER_2022),
                        .spot_instance_draining = true,
                        .spot_price = "1"});
  cluster.add_capacity("rolling", {.instance_type = medium(),
                                   .machine_image = ecs::EcsOptimizedImage::amazon_linux2023(),
                                   .update_policy = autoscaling::UpdatePolicy::rolling_update()});
}

/// Clusters that know their group.
void known_groups(Stack& stack, ec2::IVpc& vpc) {
  auto& own = stack.add<ecs::Cluster>(
      "own", {.capacity = {{.instance_type = medium(), .desired_capacity = 2, .max_capacity = 3}}, .vpc = vpc});
  auto& there = ecs::Cluster::from_cluster_attributes(
      stack, "there",
      {.cluster_name = "there",
       .vpc = vpc,
       .autoscaling_group =
           autoscaling::AutoScalingGroup::from_auto_scaling_group_name(stack, "there-group", "known")});
  const std::vector<Ref<ecs::ICluster>> clusters = {own, there};
  for (ecs::ICluster& cluster : clusters)
    stack.add<CfnOutput>(cluster.node().id() + "-name",
                         {.value = cluster.autoscaling_group()->auto_scaling_group_name()});
}

autoscaling::AutoScalingGroup& group(Stack& stack, ec2::IVpc& vpc, const char* name) {
  return stack.add<autoscaling::AutoScalingGroup>(
      name, {.vpc = vpc, .instance_type = medium(), .machine_image = ecs::EcsOptimizedImage::amazon_linux2()});
}

void providers(Stack& stack, ec2::IVpc& vpc) {
  auto& cluster = stack.add<ecs::Cluster>("providers", {.enable_fargate_capacity_providers = true, .vpc = vpc});
  auto& managed = stack.add<ecs::AsgCapacityProvider>("managed", {.auto_scaling_group = group(stack, vpc, "one"),
                                                                  .capacity_provider_name = "managed",
                                                                  .enable_managed_draining = false,
                                                                  .instance_warmup_period = 60,
                                                                  .maximum_scaling_step_size = 5,
                                                                  .minimum_scaling_step_size = 2,
                                                                  .target_capacity_percent = 80});
  auto& plain = stack.add<ecs::AsgCapacityProvider>("plain", {.auto_scaling_group = group(stack, vpc, "two"),
                                                              .enable_managed_scaling = false,
                                                              .enable_managed_termination_protection = false});
  auto& drained = stack.add<ecs::AsgCapacityProvider>("drained", {.auto_scaling_group = group(stack, vpc, "three"),
                                                                  .enable_managed_draining = true,
                                                                  .enable_managed_termination_protection = false});
  cluster.add_asg_capacity_provider(managed);
  cluster.add_asg_capacity_provider(managed);
  cluster.add_asg_capacity_provider(plain, {.spot_instance_draining = true});
  cluster.add_asg_capacity_provider(drained);
  cluster.add_default_capacity_provider_strategy(
      {{.capacity_provider = managed.capacity_provider_name(), .base = 1, .weight = 1}});
  auto& task_definition = stack.add<ecs::Ec2TaskDefinition>("task");
  task_definition.add_container("web",
                                {.image = ecs::ContainerImage::from_registry("nginx"), .memory_reservation_mib = 256});
  stack.add<ecs::Ec2Service>("service",
                             {.cluster = cluster,
                              .task_definition = task_definition,
                              .capacity_provider_strategies = {
                                  {.capacity_provider = plain.capacity_provider_name(), .base = 2, .weight = 2}}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("capacity");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  groups(stack, vpc);
  known_groups(stack, vpc);
  providers(stack, vpc);
  return app.run();
}
