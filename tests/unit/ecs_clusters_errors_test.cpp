#include <cdk/app.hpp>
#include <cdk/ecs/amis.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/stack.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

const std::string AT = "error: [stack/cluster] ";

std::string exec_error(ecs::ExecuteCommandConfiguration exec) {
  App app;
  auto& stack = app.add<Stack>("stack");
  return refusal([&] { stack.add<ecs::Cluster>("cluster", {.execute_command_configuration = exec}); });
}

std::string strategy_error(std::vector<ecs::CapacityProviderStrategy> strategy) {
  App app;
  auto& cluster = app.add<Stack>("stack").add<ecs::Cluster>("cluster", {.enable_fargate_capacity_providers = true});
  return refusal([&] { cluster.add_default_capacity_provider_strategy(strategy); });
}

}  // namespace

TEST_CASE("sessions are logged where that is said, and only then") {
  const std::string rule = " (AWS::ECS::Cluster Configuration.ExecuteCommandConfiguration)";
  const auto OVERRIDE = ecs::ExecuteCommandLogging::OVERRIDE;
  CHECK(exec_error({.log_configuration = {.s3_key_prefix = "sessions"}}) ==
        AT +
            "log_configuration of ECS Exec without ExecuteCommandLogging::OVERRIDE; allowed: both together, or "
            "neither" +
            rule);
  CHECK(exec_error({.logging = OVERRIDE}) ==
        AT + "ExecuteCommandLogging::OVERRIDE without a log_configuration; allowed: both together, or neither" + rule);
  CHECK(exec_error({.log_configuration = {.cloud_watch_encryption_enabled = true}, .logging = OVERRIDE}) ==
        AT +
            "cloud_watch_encryption_enabled without a cloud_watch_log_group; allowed: encryption of a log in a log "
            "group that is given" +
            rule);
  CHECK(exec_error({.log_configuration = {.s3_key_prefix = "sessions"}, .logging = OVERRIDE}).empty());
}

TEST_CASE("a cluster has one default strategy, with one kind of provider and one base") {
  const std::string rule = " (AWS::ECS::ClusterCapacityProviderAssociations DefaultCapacityProviderStrategy)";
  CHECK(strategy_error({{.capacity_provider = "FARGATE"}, {.capacity_provider = "mine"}}) ==
        AT + "a capacity provider strategy with Fargate and other providers; allowed: one kind of provider" + rule);
  CHECK(
      strategy_error({{.capacity_provider = "FARGATE", .base = 1}, {.capacity_provider = "FARGATE_SPOT", .base = 2}}) ==
      AT + "a base for more than one capacity provider; allowed: one provider with a base" + rule);
  CHECK(strategy_error({{.capacity_provider = "FARGATE", .base = 1}, {.capacity_provider = "FARGATE_SPOT", .base = 0}})
            .empty());

  App app;
  auto& cluster = app.add<Stack>("stack").add<ecs::Cluster>("cluster", {.enable_fargate_capacity_providers = true});
  cluster.add_default_capacity_provider_strategy({{.capacity_provider = "FARGATE"}});
  CHECK(refusal([&] { cluster.add_default_capacity_provider_strategy({{.capacity_provider = "FARGATE_SPOT"}}); }) ==
        AT + "a second default capacity provider strategy; allowed: one for each cluster" + rule);
}

TEST_CASE("only look-ups that are kept have a key to be told apart by") {
  const std::string refused =
      "error: additional_cache_key \"blue\" without cached_in_context; allowed: both together: only cached look-ups "
      "have a key (CDK: EcsOptimizedImageOptions)";
  CHECK(refusal([] { ecs::EcsOptimizedImage::amazon_linux({.additional_cache_key = "blue"}); }) == refused);
  CHECK(refusal([] {
          ecs::EcsOptimizedImage::amazon_linux2023(ecs::AmiHardwareType::ARM, {.additional_cache_key = "blue"});
        }) == refused);
  CHECK(refusal([] {
          ecs::EcsOptimizedImage::windows(ecs::WindowsOptimizedVersion::SERVER_2022, {.additional_cache_key = "blue"});
        }) == refused);
  CHECK(refusal([] { ecs::BottleRocketImage({.additional_cache_key = "blue"}); }) == refused);
}
