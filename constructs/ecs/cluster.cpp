#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/aspects.hpp>
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/ecs/cfn_cluster.hpp>
#include <cdk/ecs/cfn_cluster_capacity_provider_associations.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::ecs {

/// Adds the resource that ties capacity providers to a cluster once the whole program has added its providers.
class CapacityProviderAssociations : public Aspect {
 public:
  explicit CapacityProviderAssociations(Cluster& cluster) : cluster_(cluster) {}

  void visit(Construct& construct) override {
    if (&construct != &cluster_ || made_) return;
    if (cluster_.default_strategy_.empty() && cluster_.capacity_providers_.empty()) return;
    made_ = true;
    std::vector<CfnClusterCapacityProviderAssociationsTypes::CapacityProviderStrategyProperty> strategy;
    for (const CapacityProviderStrategy& one : cluster_.default_strategy_)
      strategy.push_back({.capacity_provider = one.capacity_provider, .base = one.base, .weight = one.weight});
    cluster_.add<CfnClusterCapacityProviderAssociations>(cluster_.node().id(),
                                                         {.cluster = cluster_.cluster_name(),
                                                          .default_capacity_provider_strategy = strategy,
                                                          .capacity_providers = cluster_.capacity_providers_});
  }

 private:
  Cluster& cluster_;
  bool made_ = false;
};

Cluster::Cluster(const cdk::Scope& scope, const Props& props)
    : ICluster(scope, {.physical_name = props.cluster_name}), props_(props) {
  if (props_.enable_fargate_capacity_providers) enable_fargate_capacity_providers();
  check();
  CfnClusterProps cfn{.cluster_name = physical_name(),
                      .configuration = Input<CfnClusterTypes::ClusterConfigurationProperty>::from(configuration())};
  if (props_.container_insights_v2)
    cfn.cluster_settings = {{.name = "containerInsights", .value = *props_.container_insights_v2}};
  resource_ = &add<CfnCluster>("Resource", std::move(cfn));
  vpc_ = props_.vpc;
  if (!vpc_) vpc_ = add<ec2::Vpc>("Vpc", {.max_azs = 2});
  if (props_.default_cloud_map_namespace) add_default_cloud_map_namespace(*props_.default_cloud_map_namespace);
  if (props_.capacity) autoscaling_group_ = add_capacity("DefaultAutoScalingGroup", *props_.capacity);
  allow_ephemeral_storage_key();
  Aspects::of(*this).add(CapacityProviderAssociations(*this), {.priority = AspectPriority::mutating_in(*this)});
}

void Cluster::check() const {
  const ExecuteCommandConfiguration& exec = props_.execute_command_configuration;
  const ExecuteCommandLogConfiguration& log = exec.log_configuration;
  const std::string rule = "AWS::ECS::Cluster Configuration.ExecuteCommandConfiguration";
  const bool has_log = log.cloud_watch_log_group || log.cloud_watch_encryption_enabled.is_set() || log.s3_bucket ||
                       log.s3_encryption_enabled.is_set() || log.s3_key_prefix.is_set();
  if ((exec.logging == ExecuteCommandLogging::OVERRIDE) != has_log)
    fail(*this, {has_log ? "log_configuration of ECS Exec without ExecuteCommandLogging::OVERRIDE"
                         : "ExecuteCommandLogging::OVERRIDE without a log_configuration",
                 "both together, or neither", rule});
  if (log.cloud_watch_encryption_enabled == Value(true) && !log.cloud_watch_log_group)
    fail(*this, {"cloud_watch_encryption_enabled without a cloud_watch_log_group",
                 "encryption of a log in a log group that is given", rule});
  if (log.s3_encryption_enabled == Value(true) && !log.s3_bucket)
    fail(*this, {"s3_encryption_enabled without an s3_bucket", "encryption of a log in a bucket that is given", rule});
}

const ExecuteCommandConfiguration* Cluster::execute_command_configuration() const {
  return &props_.execute_command_configuration;
}

Input<std::string> Cluster::cluster_arn() {
  return resource_arn_attribute(resource_->attr_arn(),
                                {.resource = "cluster", .service = "ecs", .resource_name = physical_name()});
}

Input<std::string> Cluster::cluster_name() { return resource_name_attribute(resource_->ref()); }

bool Cluster::is_cluster(const Construct& construct) { return dynamic_cast<const Cluster*>(&construct) != nullptr; }

void Cluster::enable_fargate_capacity_providers() {
  for (const char* provider : {"FARGATE", "FARGATE_SPOT"})
    if (std::ranges::find(capacity_providers_, Value(provider)) == capacity_providers_.end())
      capacity_providers_.emplace_back(provider);
}

void Cluster::add_default_capacity_provider_strategy(std::vector<CapacityProviderStrategy> strategy) {
  const std::string rule = "AWS::ECS::ClusterCapacityProviderAssociations DefaultCapacityProviderStrategy";
  if (!default_strategy_.empty())
    fail(*this, {"a second default capacity provider strategy", "one for each cluster", rule});
  const auto is_fargate = [](const CapacityProviderStrategy& one) {
    return one.capacity_provider.is_string() &&
           one.capacity_provider.as_string().find("FARGATE") != std::string_view::npos;
  };
  const auto fargate = std::ranges::count_if(strategy, is_fargate);
  if (fargate != 0 && fargate != static_cast<std::ptrdiff_t>(strategy.size()))
    fail(*this, {"a capacity provider strategy with Fargate and other providers", "one kind of provider", rule});
  const auto has = [](const std::vector<Input<std::string>>& names, const Value& name) {
    return std::ranges::find(names, name) != names.end();
  };
  for (const CapacityProviderStrategy& one : strategy)
    if (!has(capacity_providers_, one.capacity_provider) &&
        !has(cluster_scoped_capacity_providers_, one.capacity_provider))
      fail(*this, {"the cluster has no capacity provider " + to_debug_string(one.capacity_provider),
                   "one that was added to the cluster before", rule});
  if (std::ranges::count_if(strategy, [](const auto& one) { return one.base.value_or(0) != 0; }) > 1)
    fail(*this, {"a base for more than one capacity provider", "one provider with a base", rule});
  default_strategy_ = std::move(strategy);
}

iam::Grant ICluster::grant_task_protection(const iam::Principal& grantee) {
  return iam::Grant::add_to_principal(
      {.actions = {"ecs:UpdateTaskProtection"}, .grantee = grantee, .resource_arns = {arn_for_tasks("*")}});
}

Input<std::string> ICluster::arn_for_tasks(std::string_view key_pattern) {
  return stack().format_arn(
      {.resource = "task", .service = "ecs", .resource_name = concat(cluster_name(), "/", key_pattern)});
}

}  // namespace cdk::ecs
