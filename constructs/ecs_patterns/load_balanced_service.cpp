#include <cdk/ec2/ivpc.hpp>
#include <cdk/ecs/aws_log_driver.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs_patterns/load_balanced_service.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/stack.hpp>

namespace cdk::ecs_patterns {
namespace {

/// The cluster that patterns of a stack share when they are given none.
ecs::ICluster& default_cluster(Construct& scope, const OptRef<ec2::IVpc>& vpc) {
  Stack& stack = Stack::of(scope);
  const std::string id = "EcsDefaultClusterMnL3mNNYN" + (vpc ? vpc->node().id() : std::string());
  if (Construct* made = stack.node().try_find_child(id)) return dynamic_cast<ecs::Cluster&>(*made);
  return stack.add<ecs::Cluster>(id, {.vpc = vpc});
}

}  // namespace

LoadBalancedService::LoadBalancedService(const Scope& scope, const LoadBalancedServiceOptions& options)
    : Construct(scope), desired_count_(options.desired_count) {
  if (options.cluster && options.vpc)
    fail(*this,
         {"both cluster and vpc are given", "one of them at most: the cluster has its own VPC", "CDK: ecs_patterns"});
  cluster_ = options.cluster;
  if (!cluster_) cluster_ = default_cluster(*this, options.vpc);
  if (desired_count_.kind() == Value::Kind::Integer && desired_count_.as_int() < 1)
    fail(*this, {"desired_count is " + std::to_string(desired_count_.as_int()), "1 or more",
                 "AWS::ECS::Service DesiredCount"});
}

Input<std::int64_t> LoadBalancedService::service_desired_count() const {
  return FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount") ? desired_count_
                                                                                                   : desired_count();
}

void LoadBalancedService::check_task(bool has_task_definition, bool has_image) const {
  if (has_task_definition == has_image)
    fail(*this, {has_image ? "both task_definition and task_image_options are given"
                           : "neither task_definition nor task_image_options is given",
                 "one of them", "CDK: ecs_patterns"});
}

ecs::ContainerDefinitionOptions LoadBalancedService::container_options(const TaskImageOptions& image) const {
  ecs::ContainerDefinitionOptions options{
      .image = image.image,
      .docker_labels = image.docker_labels,
      .environment = image.environment,
      .logging = image.log_driver,
      .secrets = image.secrets,
  };
  if (!options.logging && image.enable_logging) options.logging = ecs::AwsLogDriver({.stream_prefix = node().id()});
  return options;
}

}  // namespace cdk::ecs_patterns
