// What ECS manages: instances that it chooses by what they must have, and functions that it calls while it deploys.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda_.hpp>

using namespace cdk;

namespace {

void instances(Stack& stack, ec2::Vpc& vpc, ecs::Cluster& cluster) {
  cluster.add_managed_instances_capacity_provider(stack.add<ecs::ManagedInstancesCapacityProvider>(
      "required", {.security_groups = {stack.add<ec2::SecurityGroup>("required-group", {.vpc = vpc})},
                   .subnets = vpc.private_subnets(),
                   .instance_requirements = {{
                       .memory_min = Size::gibibytes(4),
                       .v_cpu_count_min = 2,
                       .accelerator_count_max = 4,
                       .accelerator_count_min = 1,
                       .accelerator_manufacturers = {ec2::AcceleratorManufacturer::NVIDIA},
                       .accelerator_names = {ec2::AcceleratorName::T4, ec2::AcceleratorName::A10G},
                       .accelerator_total_memory_max = Size::gibibytes(32),
                       .accelerator_total_memory_min = Size::gibibytes(8),
                       .accelerator_types = {ec2::AcceleratorType::GPU},
                       .allowed_instance_types = {"g4dn.*", "g5.*"},
                       .bare_metal = ec2::BareMetal::EXCLUDED,
                       .baseline_ebs_bandwidth_mbps_max = 5000,
                       .baseline_ebs_bandwidth_mbps_min = 500,
                       .burstable_performance = ec2::BurstablePerformance::INCLUDED,
                       .cpu_manufacturers = {ec2::CpuManufacturer::INTEL, ec2::CpuManufacturer::AMD},
                       .instance_generations = {ec2::InstanceGeneration::CURRENT},
                       .local_storage = ec2::LocalStorage::REQUIRED,
                       .local_storage_types = {ec2::LocalStorageType::SSD},
                       .memory_max = Size::gibibytes(64),
                       .memory_per_v_cpu_max = Size::gibibytes(8),
                       .memory_per_v_cpu_min = Size::gibibytes(2),
                       .network_bandwidth_gbps_max = 12.5,
                       .network_bandwidth_gbps_min = 5,
                       .network_interface_count_max = 4,
                       .network_interface_count_min = 1,
                       .on_demand_max_price_percentage_over_lowest_price = 50,
                       .require_hibernate_support = false,
                       .total_local_storage_gb_max = 1000,
                       .total_local_storage_gb_min = 100,
                       .v_cpu_count_max = 16,
                   }}}));
  cluster.add_managed_instances_capacity_provider(stack.add<ecs::ManagedInstancesCapacityProvider>(
      "cheap", {.security_groups = {stack.add<ec2::SecurityGroup>("cheap-group", {.vpc = vpc})},
                .subnets = vpc.private_subnets(),
                .instance_requirements = {{.memory_min = Size::mebibytes(512),
                                           .v_cpu_count_min = 1,
                                           .excluded_instance_types = {"t2.*"},
                                           .max_spot_price_as_percentage_of_optimal_on_demand_price = 60,
                                           .spot_max_price_percentage_over_lowest_price = 30}}}));
}

void hooks(Stack& stack, ecs::Cluster& cluster, ecs::TaskDefinition& task) {
  auto& handler = stack.add<lambda_::Function>(
      "hook", {.code = lambda_::Code::from_inline(R"(exports.handler = async () => ({ hookStatus: "SUCCEEDED" });)"),
               .handler = "index.handler",
               .runtime = lambda_::Runtime::NODEJS_22_X});
  ecs::DeploymentLifecycleLambdaTarget scaled(handler, "PreScaleUp",
                                              {.lifecycle_stages = {ecs::DeploymentLifecycleStage::PRE_SCALE_UP,
                                                                    ecs::DeploymentLifecycleStage::POST_SCALE_UP}});
  auto& hooked = stack.add<ecs::FargateService>(
      "hooked", {.cluster = cluster, .task_definition = task, .lifecycle_hooks = {scaled}});
  ecs::DeploymentLifecycleLambdaTarget reconciled(
      handler, "Reconcile",
      {.lifecycle_stages = {ecs::DeploymentLifecycleStage::RECONCILE_SERVICE},
       .role = stack.add<iam::Role>("hook-role", {.assumed_by = iam::ServicePrincipal("ecs.amazonaws.com")})});
  hooked.add_lifecycle_hook(reconciled);
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("managed");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});
  auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  auto& task = stack.add<ecs::FargateTaskDefinition>("task");
  task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx")});
  instances(stack, vpc, cluster);
  hooks(stack, cluster, task);
  return app.run();
}
