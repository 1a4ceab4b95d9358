#include <cdk/ec2/ivpc.hpp>
#include <cdk/ecs/aws_log_driver.hpp>
#include <cdk/ecs_patterns/pattern.hpp>
#include <cdk/error.hpp>
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

Pattern::Pattern(const Scope& scope, const PatternOptions& options) : Construct(scope), cluster_(options.cluster) {
  if (options.cluster && options.vpc)
    fail(*this,
         {"both cluster and vpc are given", "one of them at most: the cluster has its own VPC", "CDK: ecs_patterns"});
  if (!cluster_) cluster_ = default_cluster(*this, options.vpc);
}

void Pattern::check_task(bool has_task_definition, bool has_image, const char* image) const {
  if (has_task_definition == has_image)
    fail(*this, {has_image ? "both task_definition and " + std::string(image) + " are given"
                           : "neither task_definition nor " + std::string(image) + " is given",
                 "one of them", "CDK: ecs_patterns"});
}

Optional<ecs::LogDriver> Pattern::log_driver(const Optional<ecs::LogDriver>& given, bool enable_logging) const {
  if (given || !enable_logging) return given;
  return ecs::AwsLogDriver({.stream_prefix = node().id()});
}

ecs::ContainerDefinitionOptions Pattern::container_options(const TaskImageBase& image) const {
  return {
      .image = image.image,
      .docker_labels = image.docker_labels,
      .environment = image.environment,
      .logging = log_driver(image.log_driver, image.enable_logging),
      .secrets = image.secrets,
  };
}

}  // namespace cdk::ecs_patterns
