#include <algorithm>
#include <cdk/autoscaling/update_policy.hpp>
#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/error.hpp>
#include <cdk/input.hpp>
#include <string>

#include "private/percentage.hpp"

namespace cdk::autoscaling {
namespace {

using Where = std::source_location;
constexpr std::int64_t two_days = 172800;

/// What would work against a rolling update.
std::vector<ScalingProcess> interfering() {
  using enum ScalingProcess;
  return {HEALTH_CHECK, REPLACE_UNHEALTHY, AZ_REBALANCE, ALARM_NOTIFICATION, SCHEDULED_ACTIONS, INSTANCE_REFRESH};
}

Value number(const std::optional<int>& value) { return Input<std::int64_t>(value); }

Value seconds(const std::optional<Duration>& duration) { return duration ? Value(duration->to_seconds()) : Value(); }

std::string rule(const char* property) { return std::string("UpdatePolicy AutoScalingInstanceRefresh.") + property; }

void check_healthy(const InstanceRefreshOptions& options, const Where& where) {
  const auto& least = options.min_healthy_percentage;
  const auto& most = options.max_healthy_percentage;
  check_percentage(least, "min_healthy_percentage", rule("MinHealthyPercentage"), where);
  if (!most) return;
  if (*most < 100 || *most > 200)
    fail({"max_healthy_percentage is " + std::to_string(*most), "100 to 200", rule("MaxHealthyPercentage")}, where);
  if (!least)
    fail({"max_healthy_percentage without min_healthy_percentage", "both together", rule("MaxHealthyPercentage")},
         where);
  if (*most - *least > 100)
    fail({"min_healthy_percentage " + std::to_string(*least) + " and max_healthy_percentage " + std::to_string(*most),
          "a difference of at most 100", rule("MaxHealthyPercentage")},
         where);
}

void check_checkpoints(const InstanceRefreshOptions& options, const Where& where) {
  const auto at_most_two_days = [&](const std::optional<Duration>& time, const std::string& prop, const char* name) {
    if (time && time->to_seconds() > two_days)
      fail({prop + " of " + time->to_human_string(), "at most 48 hours", rule(name)}, where);
  };
  at_most_two_days(options.bake_time, "bake_time", "BakeTime");
  at_most_two_days(options.checkpoint_delay, "checkpoint_delay", "CheckpointDelay");
  const std::vector<int>& points = options.checkpoint_percentages;
  if (options.checkpoint_delay && points.empty())
    fail({"checkpoint_delay without checkpoint_percentages", "both together", rule("CheckpointDelay")}, where);
  for (const int point : points)
    if (point < 1 || point > 100)
      fail({"a checkpoint at " + std::to_string(point) + " percent", "1 to 100", rule("CheckpointPercentages")}, where);
  const auto wrong = std::ranges::adjacent_find(points, std::greater_equal<>());
  if (wrong != points.end())
    fail({"a checkpoint at " + std::to_string(wrong[1]) + " percent after one at " + std::to_string(wrong[0]),
          "rising percentages", rule("CheckpointPercentages")},
         where);
}

Value preferences(const InstanceRefreshOptions& options) {
  std::vector<Value> points;
  for (const int point : options.checkpoint_percentages) points.emplace_back(static_cast<std::int64_t>(point));
  std::vector<Member> made;
  const auto add = [&made](const char* name, Value value) {
    if (value.is_set()) made.push_back({name, std::move(value)});
  };
  add("MinHealthyPercentage", number(options.min_healthy_percentage));
  add("MaxHealthyPercentage", number(options.max_healthy_percentage));
  add("InstanceWarmup", seconds(options.instance_warmup));
  add("SkipMatching", Input<bool>(options.skip_matching));
  if (!points.empty()) add("CheckpointPercentages", Value::list(std::move(points)));
  add("CheckpointDelay", seconds(options.checkpoint_delay));
  add("BakeTime", seconds(options.bake_time));
  std::vector<Value> alarms;
  for (const auto& alarm : options.alarms) alarms.push_back(alarm->alarm_name());
  if (!alarms.empty()) add("AlarmSpecification", Value::object({{"Alarms", Value::list(std::move(alarms))}}));
  add("ScaleInProtectedInstances", Input<std::string>(options.scale_in_protected_instances));
  add("StandbyInstances", Input<std::string>(options.standby_instances));
  return made.empty() ? Value() : Value::object(std::move(made));
}

}  // namespace

UpdatePolicy UpdatePolicy::replacing_update() {
  UpdatePolicy policy;
  policy.fixed_ = Value::object({{"AutoScalingReplacingUpdate", Value::object({{"WillReplace", Value(true)}})}});
  return policy;
}

UpdatePolicy UpdatePolicy::rolling_update(const RollingUpdateOptions& options, Where where) {
  check_percentage(options.min_success_percentage, "min_success_percentage",
                   "UpdatePolicy AutoScalingRollingUpdate.MinSuccessfulInstancesPercent", where);
  UpdatePolicy policy;
  policy.rolling_ = options;
  return policy;
}

UpdatePolicy UpdatePolicy::instance_refresh(const InstanceRefreshOptions& options, Where where) {
  check_healthy(options, where);
  check_checkpoints(options, where);
  if (options.alarms.size() > 10)
    fail({std::to_string(options.alarms.size()) + " alarms", "at most 10", rule("AlarmSpecification")}, where);
  UpdatePolicy policy;
  policy.fixed_ = Value::object(
      {{"AutoScalingInstanceRefresh",
        Value::object({{"Strategy", Input<std::string>(options.strategy)}, {"Preferences", preferences(options)}})}});
  return policy;
}

Value UpdatePolicy::render(const Value& creation_policy) const {
  if (!rolling_) return fixed_;
  const Value signal = creation_policy.find("ResourceSignal");
  std::vector<Value> suspended;
  for (const ScalingProcess process : rolling_->suspend_processes.value_or(interfering()))
    suspended.emplace_back(to_value(process));
  Value percentage = number(rolling_->min_success_percentage);
  if (!percentage.is_set())
    percentage = creation_policy.find("AutoScalingCreationPolicy").find("MinSuccessfulInstancesPercent");
  const bool waits = rolling_->wait_on_resource_signals.value_or(signal.is_set());
  return Value::object(
      {{"AutoScalingRollingUpdate",
        Value::object({{"MaxBatchSize", number(rolling_->max_batch_size)},
                       {"MinInstancesInService", number(rolling_->min_instances_in_service)},
                       {"SuspendProcesses", Value::list(std::move(suspended))},
                       {"MinSuccessfulInstancesPercent", percentage},
                       {"WaitOnResourceSignals", waits ? Value(true) : Value()},
                       {"PauseTime", rolling_->pause_time ? Value(rolling_->pause_time->to_iso_string())
                                                          : signal.find("Timeout")}})}});
}

}  // namespace cdk::autoscaling
