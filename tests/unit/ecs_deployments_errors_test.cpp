#include <cdk/ecs/deployment_lifecycle_hook_target.hpp>
#include <cdk/ecs/task_definition_revision.hpp>
#include <cdk/fn.hpp>

#include "catch.hpp"
#include "ecs_fargate_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using ecs::DeploymentStrategy;
using Props = ecs::FargateServiceProps;

namespace {

constexpr auto CODE_DEPLOY = ecs::DeploymentControllerType::CODE_DEPLOY;

struct Hook : ecs::IDeploymentLifecycleHookTarget {
  ecs::DeploymentLifecycleHookTargetConfig bind(Construct&) override {
    return {.lifecycle_stages = {ecs::DeploymentLifecycleStage::PRE_SCALE_UP}, .target_arn = "arn"};
  }
};

std::string needs_ecs(const std::string& what) {
  return "error: [stack/service] " + what +
         " with another deployment controller than ECS; allowed: the controller ECS (AWS::ECS::Service "
         "DeploymentController)";
}

std::string shift_error(DeploymentStrategy strategy, const ecs::TrafficShiftConfig& config) {
  return Served().refused([&](Props& p) {
    p.deployment_strategy = strategy;
    (strategy == DeploymentStrategy::LINEAR ? p.linear_configuration : p.canary_configuration) = config;
  });
}

const std::string LINEAR = " (AWS::ECS::Service DeploymentConfiguration.LinearConfiguration)";
const std::string CANARY = " (AWS::ECS::Service DeploymentConfiguration.CanaryConfiguration)";

}  // namespace

TEST_CASE("what ECS's own deployments alone can do") {
  const auto refused = [](auto change) {
    return Served().refused([&](Props& p) {
      p.circuit_breaker = {};
      p.deployment_controller = {.type = CODE_DEPLOY};
      change(p);
    });
  };
  Hook hook;
  CHECK(refused([](Props& p) { p.circuit_breaker = {.rollback = true}; }) == needs_ecs("a circuit_breaker"));
  CHECK(refused([](Props& p) { p.deployment_alarms = {{.alarm_names = {"errors"}}}; }) ==
        needs_ecs("deployment_alarms"));
  CHECK(refused([&](Props& p) { p.lifecycle_hooks = {hook}; }) == needs_ecs("a lifecycle hook"));
  CHECK(refused([](Props& p) { p.force_new_deployment = {{.enabled = true}}; }) == needs_ecs("force_new_deployment"));

  Served s;
  auto& service = s.service(
      {.cluster = s.cluster, .task_definition = s.definition, .deployment_controller = {.type = CODE_DEPLOY}});
  CHECK(refusal([&] { service.add_lifecycle_hook(hook); }) == needs_ecs("a lifecycle hook"));
  CHECK(refusal([&] { service.force_new_deployment("1"); }) == needs_ecs("force_new_deployment"));
}

TEST_CASE("deployments that may take long or stop tasks are warned about") {
  Served s;
  s.service({.cluster = s.cluster, .task_definition = s.definition});
  CHECK(warnings(s.app) ==
        "warning: [stack/service] Without circuit_breaker a deployment whose tasks don't start takes up to 3 hours to "
        "fail. [ack: @aws-cdk/aws-ecs:shouldUseCircuitBreaker]\n"
        "warning: [stack/service] min_healthy_percent isn't given, so that a deployment may stop half of the tasks "
        "before new ones run. [ack: @aws-cdk/aws-ecs:minHealthyPercent]");
}

TEST_CASE("a service of task sets says what it leaves out") {
  Served s;
  Props props = s.props();
  props.circuit_breaker = {};
  props.deployment_controller = {.type = ecs::DeploymentControllerType::EXTERNAL};
  s.service(props);
  CHECK(warnings(s.app) ==
        "warning: [stack/service] With an external deployment controller the service has neither task definition nor "
        "launch type: task sets have them. [ack: @aws-cdk/aws-ecs:externalDeploymentController]");
}

TEST_CASE("traffic moves in steps that ECS can make") {
  const auto too_long = Duration::minutes(1441);
  CHECK(shift_error(DeploymentStrategy::LINEAR, {.step_bake_time = too_long}) ==
        "error: [stack/service] linear_configuration step_bake_time is 1441 minutes; allowed: 0 to 1440 whole "
        "minutes" +
            LINEAR);
  CHECK(shift_error(DeploymentStrategy::CANARY, {.step_bake_time = Duration::seconds(90)}) ==
        "error: [stack/service] canary_configuration step_bake_time is 1.5 minutes; allowed: 0 to 1440 whole minutes" +
            CANARY);
  CHECK(shift_error(DeploymentStrategy::LINEAR, {.step_percent = 2}) ==
        "error: [stack/service] linear_configuration step_percent is 2; allowed: 3 to 100, with at most one decimal" +
            LINEAR);
  CHECK(shift_error(DeploymentStrategy::CANARY, {.step_percent = 100.5}) ==
        "error: [stack/service] canary_configuration step_percent is 100.5; allowed: 0.1 to 100, with at most one "
        "decimal" +
            CANARY);
  CHECK(shift_error(DeploymentStrategy::CANARY, {.step_bake_time = Duration::minutes(1440), .step_percent = 0.1}) ==
        "");
  CHECK(Served().refused([](Props& p) { p.linear_configuration = {.step_percent = 10}; }) ==
        "error: [stack/service] linear_configuration with another strategy; allowed: deployment_strategy "
        "DeploymentStrategy::LINEAR" +
            LINEAR);
}

TEST_CASE("a nonce is a text of some length") {
  const auto text = [](int length) {
    return "error: [stack/service] a nonce of " + std::to_string(length) +
           " characters; allowed: 1 to 255 characters (AWS::ECS::Service ForceNewDeployment)";
  };
  CHECK(Served().refused([](Props& p) { p.force_new_deployment = {{.enabled = true, .nonce = ""}}; }) == text(0));
  Served s;
  auto& service = s.service(s.props());
  CHECK(refusal([&] { service.force_new_deployment(std::string(256, 'x')); }) == text(256));
  CHECK(refusal([&] { service.force_new_deployment(std::string(255, 'x')); }) == "");
}

TEST_CASE("a service's alarms all do the same") {
  const auto added = [](ecs::AlarmBehavior first, ecs::AlarmBehavior second) {
    Served s;
    auto& service = s.service(s.props());
    service.enable_deployment_alarms({"errors"}, {.behavior = first});
    return refusal([&] { service.enable_deployment_alarms({"latency"}, {.behavior = second}); });
  };
  constexpr auto FAIL = ecs::AlarmBehavior::FAIL_ON_ALARM;
  constexpr auto ROLLBACK = ecs::AlarmBehavior::ROLLBACK_ON_ALARM;
  const std::string end =
      "; allowed: one behavior for all of a service (AWS::ECS::Service DeploymentConfiguration.Alarms)";
  CHECK(added(FAIL, ROLLBACK) ==
        "error: [stack/service] deployment alarms with the behavior ROLLBACK_ON_ALARM beside others with "
        "FAIL_ON_ALARM" +
            end);
  CHECK(added(ROLLBACK, FAIL) ==
        "error: [stack/service] deployment alarms with the behavior FAIL_ON_ALARM beside others with "
        "ROLLBACK_ON_ALARM" +
            end);
  CHECK(added(FAIL, FAIL) == "");
}

TEST_CASE("an alarm that may refer to the service is told of") {
  Served s;
  s.service(s.props()).enable_deployment_alarms({Fn::import_value("alarm")});
  CHECK(warnings(s.app) ==
        "info: [stack/service] A deployment alarm is given by a reference to it. An alarm that itself refers to this "
        "service makes a cycle; give the alarm a name, and that name here.");
}

TEST_CASE("revisions of task definitions are numbered from 1") {
  CHECK(refusal([] { ecs::TaskDefinitionRevision::of(0); }) ==
        "error: task definition revision 0; allowed: 1 or more, or TaskDefinitionRevision::LATEST (AWS::ECS::Service "
        "TaskDefinition)");
}
