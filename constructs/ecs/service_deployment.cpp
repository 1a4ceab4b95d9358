// How a service's deployments go: controller, alarms, hooks, shifting of traffic.
#include <cdk/annotations.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/deployment_lifecycle_hook_target.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cmath>

#include "private/deployment_controller.hpp"

namespace cdk::ecs {
namespace {

using Cfn = CfnServiceTypes;

std::string number(double value) {
  std::string text = std::to_string(value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

void require_ecs_controller(const BaseService& service, const std::string& what) {
  if (!service.is_using_ecs_deployment_controller())
    fail(service, {what + " with another deployment controller than ECS", "the controller ECS",
                   "AWS::ECS::Service DeploymentController"});
}

void BaseService::check_controller(const BaseServiceOptions& options) {
  const bool has_breaker = options.circuit_breaker.enable || options.circuit_breaker.rollback;
  if (has_external_controller(options))
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-ecs:externalDeploymentController",
        "With an external deployment controller the service has neither task definition nor launch type: task sets "
        "have them.");
  if (has_breaker) require_ecs_controller(*this, "a circuit_breaker");
  if (!has_breaker && is_ecs_controller_)
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-ecs:shouldUseCircuitBreaker",
        "Without circuit_breaker a deployment whose tasks don't start takes up to 3 hours to fail.");
  if (options.deployment_alarms) require_ecs_controller(*this, "deployment_alarms");
  if (options.force_new_deployment)
    set_force_new_deployment(options.force_new_deployment->enabled, options.force_new_deployment->nonce);
  if (!options.min_healthy_percent.is_set())
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-ecs:minHealthyPercent",
        "min_healthy_percent isn't given, so that a deployment may stop half of the tasks before new ones run.");
}

void BaseService::set_force_new_deployment(bool enabled, const Input<std::string>& nonce) {
  require_ecs_controller(*this, "force_new_deployment");
  if (nonce.is_string() && (nonce.as_string().empty() || nonce.as_string().size() > 255))
    fail(*this, {"a nonce of " + std::to_string(nonce.as_string().size()) + " characters", "1 to 255 characters",
                 "AWS::ECS::Service ForceNewDeployment"});
  resource_->force_new_deployment =
      Cfn::ForceNewDeploymentProperty{.enable_force_new_deployment = enabled, .force_new_deployment_nonce = nonce};
}

void BaseService::force_new_deployment(const Input<std::string>& nonce) { set_force_new_deployment(true, nonce); }

void BaseService::check_shift(const TrafficShiftConfig& config, DeploymentStrategy strategy,
                              const BaseServiceOptions& options, double least_percent) const {
  if (!config.step_bake_time && !config.step_percent) return;
  const bool is_linear = strategy == DeploymentStrategy::LINEAR;
  const std::string name = is_linear ? "linear_configuration" : "canary_configuration";
  const std::string rule = std::string("AWS::ECS::Service DeploymentConfiguration.") +
                           (is_linear ? "LinearConfiguration" : "CanaryConfiguration");
  if (options.deployment_strategy != strategy)
    fail(*this, {name + " with another strategy",
                 std::string("deployment_strategy DeploymentStrategy::") + (is_linear ? "LINEAR" : "CANARY"), rule});
  if (const auto& percent = config.step_percent) {
    const double tenths = *percent * 10;
    if (*percent < least_percent || *percent > 100 || std::abs(tenths - std::round(tenths)) > 1e-9)
      fail(*this, {name + " step_percent is " + number(*percent),
                   number(least_percent) + " to 100, with at most one decimal", rule});
  }
  if (const auto& time = config.step_bake_time) {
    const double minutes = time->to_minutes({.integral = false});
    if (minutes > 1440 || minutes != std::floor(minutes))
      fail(*this, {name + " step_bake_time is " + number(minutes) + " minutes", "0 to 1440 whole minutes", rule});
  }
}

bool BaseService::has_deployment_alarms_in_region() const {
  const std::string& region = env().region;
  for (const char* prefix : {"cn-", "us-gov-", "us-iso-", "us-isob-"})
    if (region.starts_with(prefix)) return false;
  return true;
}

void BaseService::apply_deployment_alarms(const BaseServiceOptions& options) {
  if (options.deployment_alarms) {
    enable_deployment_alarms(options.deployment_alarms->alarm_names, {.behavior = options.deployment_alarms->behavior});
  } else if (is_ecs_controller_ && has_deployment_alarms_in_region() &&
             !FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm")) {
    deployment_alarms_ = std::make_unique<Cfn::DeploymentAlarmsProperty>(
        Cfn::DeploymentAlarmsProperty{.alarm_names = std::vector<std::string>{}, .enable = false, .rollback = false});
  }
}

void BaseService::enable_deployment_alarms(std::vector<Input<std::string>> alarm_names,
                                           const DeploymentAlarmOptions& options) {
  const std::string rule = "AWS::ECS::Service DeploymentConfiguration.Alarms";
  if (alarm_names.empty()) fail(*this, {"deployment alarms without an alarm", "at least one alarm name", rule});
  for (const auto& name : alarm_names)
    if (name.is_unresolved())
      Annotations::of(*this).add_info(
          "A deployment alarm is given by a reference to it. An alarm that itself refers to this service makes a "
          "cycle; "
          "give the alarm a name, and that name here.");
  const bool is_on = deployment_alarms_ && deployment_alarms_->enable == Value(true);
  const bool rolls_back = options.behavior != AlarmBehavior::FAIL_ON_ALARM;
  if (is_on && options.behavior && deployment_alarms_->rollback != Value(rolls_back))
    fail(*this,
         {"deployment alarms with the behavior " + std::string(to_value(*options.behavior)) + " beside others with " +
              std::string(to_value(rolls_back ? AlarmBehavior::FAIL_ON_ALARM : AlarmBehavior::ROLLBACK_ON_ALARM)),
          "one behavior for all of a service", rule});
  std::vector<Value> names;
  if (is_on)
    for (const Value& name : deployment_alarms_->alarm_names.items()) names.push_back(name);
  names.insert(names.end(), alarm_names.begin(), alarm_names.end());
  deployment_alarms_ = std::make_unique<Cfn::DeploymentAlarmsProperty>(Cfn::DeploymentAlarmsProperty{
      .alarm_names = Input<List<std::string>>::from(Value::list(std::move(names))),
      .enable = true,
      .rollback = is_on ? Input<bool>(deployment_alarms_->rollback) : Input<bool>(rolls_back)});
}

void BaseService::add_lifecycle_hook(IDeploymentLifecycleHookTarget& target) {
  require_ecs_controller(*this, "a lifecycle hook");
  const DeploymentLifecycleHookTargetConfig config = target.bind(*this);
  std::vector<Input<std::string>> stages;
  for (const DeploymentLifecycleStage stage : config.lifecycle_stages) stages.emplace_back(stage);
  lifecycle_hooks_.push_back({.lifecycle_stages = stages,
                              .hook_target_arn = config.target_arn,
                              .role_arn = config.role ? config.role->role_arn() : config.role_arn});
}

}  // namespace cdk::ecs
