// What clusters refuse.
#include <algorithm>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/error.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <cmath>

#include "private/engine_description.hpp"
#include "private/insights.hpp"

namespace cdk::rds {
namespace {

constexpr const char* TYPE = "AWS::RDS::DBCluster";

std::string rule(const char* property) { return std::string(TYPE) + " " + property; }

/// As short as it gets: "0.5", "2".
std::string text(double number) { return to_debug_string(Value(number)); }

bool is_limitless(const DatabaseClusterBaseProps& props) {
  return props.cluster_scalability_type == ClusterScalabilityType::LIMITLESS;
}

}  // namespace

void DatabaseClusterNew::check(const DatabaseClusterBaseProps& props) const {
  const auto selected = vpc_.select_subnets(vpc_subnets_ ? *vpc_subnets_ : ec2::SubnetSelection());
  if (selected.subnet_ids.size() < 2)
    fail(*this, {"a cluster in " + std::to_string(selected.subnet_ids.size()) + " subnets", "2 or more",
                 "AWS::RDS::DBSubnetGroup SubnetIds"});
  if (props.parameter_group && !props.parameters.empty())
    fail(*this, {"a parameter_group and parameters are given", "one of the two", rule("DBClusterParameterGroupName")});
  check_insights(*this, props, TYPE);
  check_monitoring(props);
  check_capacity(props);
  for (const Input<std::string>& log : props.cloudwatch_logs_exports) {
    const auto known = engine_.supported_log_types();
    if (!log.is_string() || std::ranges::find(known, log.as_string()) != known.end()) continue;
    std::string allowed;
    for (const std::string_view name : known) allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    fail(*this, {"the log \"" + std::string(log.as_string()) + "\" of " + std::string(engine_.engine_type()), allowed,
                 rule("EnableCloudwatchLogsExports")});
  }
  if (is_limitless(props)) {
    check_limitless(props);
  } else if (!props.writer) {
    fail(*this, {"a cluster has no writer", "a ClusterInstance as writer", "AWS::RDS::DBInstance"});
  }
}

void DatabaseClusterNew::check_limitless(const DatabaseClusterBaseProps& props) const {
  const auto refuse = [&](const std::string& what, const char* allowed, const char* property) {
    fail(*this, {"a LIMITLESS cluster with " + what, allowed, rule(property)});
  };
  if (!props.enable_performance_insights.value_or(false))
    refuse("enable_performance_insights not true", "true", "PerformanceInsightsEnabled");
  if (!props.performance_insight_retention ||
      *props.performance_insight_retention < PerformanceInsightRetention::MONTHS_1)
    refuse("a performance_insight_retention of less than 31 days", "MONTHS_1 or more",
           "PerformanceInsightsRetentionPeriod");
  if (!props.monitoring_interval || !props.enable_cluster_level_enhanced_monitoring.value_or(false))
    refuse("no enhanced monitoring of its own", "a monitoring_interval and enable_cluster_level_enhanced_monitoring",
           "MonitoringInterval");
  if (props.writer || !props.readers.empty())
    refuse(props.writer ? "a writer" : "readers", "neither writer nor readers", "ClusterScalabilityType");
  if (!engine_.engine_version().full_version().ends_with("limitless"))
    refuse("the engine " + described(engine_),
           "a version for it, such as AuroraPostgresEngineVersion::VER_16_4_LIMITLESS", "EngineVersion");
  if (props.storage_type != DBClusterStorageType::AURORA_IOPT1)
    refuse("storage_type other than AURORA_IOPT1", "AURORA_IOPT1", "StorageType");
  if (props.cloudwatch_logs_exports.empty())
    refuse("no cloudwatch_logs_exports", "one log or more", "EnableCloudwatchLogsExports");
}

void DatabaseClusterNew::check_monitoring(const DatabaseClusterBaseProps& props) const {
  if (!props.monitoring_interval) {
    if (props.enable_cluster_level_enhanced_monitoring.value_or(false))
      fail(*this, {"enable_cluster_level_enhanced_monitoring without a monitoring_interval", "both",
                   rule("MonitoringInterval")});
    return;
  }
  constexpr std::int64_t allowed[] = {0, 1, 5, 10, 15, 30, 60};
  const std::int64_t seconds = props.monitoring_interval->to_seconds();
  if (std::ranges::find(allowed, seconds) == std::end(allowed))
    fail(*this, {"the monitoring_interval is " + std::to_string(seconds) + " seconds", "0, 1, 5, 10, 15, 30 or 60",
                 rule("MonitoringInterval")});
}

void DatabaseClusterNew::check_capacity(const DatabaseClusterBaseProps&) const {
  const std::string scaling = "ServerlessV2ScalingConfiguration.";
  const auto check = [&](const char* name, double capacity, double least, const char* property) {
    if (capacity < least || capacity > 256 || capacity * 2 != std::floor(capacity * 2))
      fail(*this, {std::string(name) + " is " + text(capacity), text(least) + " to 256 in steps of 0.5",
                   rule((scaling + property).c_str())});
  };
  check("serverless_v2_max_capacity", max_capacity_, 1, "MaxCapacity");
  check("serverless_v2_min_capacity", min_capacity_, 0, "MinCapacity");
  if (min_capacity_ > max_capacity_)
    fail(*this, {"serverless_v2_min_capacity is " + text(min_capacity_) + " and serverless_v2_max_capacity " +
                     text(max_capacity_),
                 "a min that isn't above the max", rule((scaling + "MinCapacity").c_str())});
}

void DatabaseClusterNew::check_auto_pause(const DatabaseClusterBaseProps& props,
                                          const ClusterEngineConfig& engine) const {
  if (!props.serverless_v2_auto_pause_duration) return;
  const std::string property = rule("ServerlessV2ScalingConfiguration.SecondsUntilAutoPause");
  if (!engine.features.serverless_v2_auto_pause_supported.value_or(false))
    fail(*this, {"a serverless_v2_auto_pause_duration is given for " + described(engine_) + ", which doesn't pause",
                 "another version", property});
  const std::int64_t seconds = props.serverless_v2_auto_pause_duration->to_seconds();
  if (seconds < 300 || seconds > 86400)
    fail(*this, {"the serverless_v2_auto_pause_duration is " + std::to_string(seconds) + " seconds",
                 "300 (5 minutes) to 86400 (24 hours)", property});
}

}  // namespace cdk::rds
