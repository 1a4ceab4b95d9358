#include "private/alarm_metrics.hpp"

#include <algorithm>
#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

#include "private/metric_set.hpp"
#include "private/statistic.hpp"

namespace cdk::cloudwatch {
namespace {

using Query = CfnAlarmTypes::MetricDataQueryProperty;

class AlarmMetrics {
 public:
  AlarmMetrics(const IAlarm& alarm, const IMetric& metric) : alarm_(alarm), metrics_(alarm) {
    metrics_.add_top_level("watched", metric);
    int made = 0;
    for (MetricEntry& entry : metrics_.entries())
      if (entry.id.empty()) entry.id = "expr_" + std::to_string(++made);
  }

  const std::string& watched_id() const { return metrics_.entries().front().id; }
  std::vector<Query> queries(int result_levels) const {
    std::vector<Query> queries;
    for (const MetricEntry& entry : metrics_.entries()) queries.push_back(query(entry, entry.level <= result_levels));
    return queries;
  }

 private:
  Query query(const MetricEntry& entry, bool is_result) const;

  const IAlarm& alarm_;
  MetricSet metrics_;
};

void check_region(const IAlarm& alarm, const MetricStatConfig& stat, const IMetric& metric) {
  const std::string& own = alarm.stack().env().region;
  if (own.empty() || !stat.region.is_set() || stat.region == Value(own)) return;
  fail(alarm, {"the alarm is in " + own + ", its metric " + metric.to_string() + " in " + to_debug_string(stat.region),
               "a metric of the alarm's region", "AWS::CloudWatch::Alarm Metrics"});
}

[[noreturn]] void refuse_search(const IAlarm& alarm) {
  fail(alarm, {"an alarm on a search expression", "a metric or a math expression; searches are for graphs",
               "AWS::CloudWatch::Alarm Metrics"});
}

void check_expression(const IAlarm& alarm, const MetricExpressionConfig& expression) {
  if (expression.using_metrics.size() > 10)
    fail(alarm, {"an alarm on an expression of " + std::to_string(expression.using_metrics.size()) + " metrics",
                 "at most 10", "AWS::CloudWatch::Alarm Metrics"});
  if (expression.search_account.is_set() || expression.search_region.is_set())
    fail(alarm, {"an alarm on an expression with search_account or search_region", "neither; they are for graphs",
                 "AWS::CloudWatch::Alarm Metrics"});
}

/// The account of the metric, where it isn't the alarm's own.
Input<std::string> foreign_account(const IAlarm& alarm, const MetricStatConfig& stat) {
  const Stack& stack = alarm.stack();
  if (!stat.account.is_set() || stack.resolve(stat.account) == stack.resolve(stack.account())) return {};
  return stat.account;
}

Input<List<CfnAlarmTypes::DimensionProperty>> dimensions(const MetricStatConfig& stat) {
  if (stat.dimensions.empty()) return {};
  std::vector<CfnAlarmTypes::DimensionProperty> rendered;
  for (const Dimension& dimension : stat.dimensions)
    rendered.push_back({.name = dimension.name, .value = dimension.value});
  return rendered;
}

Value label(const MetricConfig& config) {
  const auto found = std::ranges::find(config.rendering_properties, "label", &Member::name);
  return found == config.rendering_properties.end() ? Value() : found->value;
}

Query stat_query(const IAlarm& alarm, const MetricConfig& config, const std::string& id, bool is_result) {
  const MetricStatConfig& stat = *config.metric_stat;
  return {.id = id,
          .account_id = foreign_account(alarm, stat),
          .label = Input<std::string>::from(label(config)),
          .metric_stat = {{.metric = CfnAlarmTypes::MetricProperty{.dimensions = dimensions(stat),
                                                                   .metric_name = stat.metric_name,
                                                                   .namespace_ = stat.namespace_},
                           .period = stat.period.to_seconds(),
                           .stat = stat.statistic,
                           .unit = stat.unit_filter}},
          .return_data = is_result};
}

Query AlarmMetrics::query(const MetricEntry& entry, bool is_result) const {
  const MetricConfig config = entry.metric.to_metric_config();
  if (config.metric_stat) {
    check_region(alarm_, *config.metric_stat, entry.metric);
    return stat_query(alarm_, config, entry.id, is_result);
  }
  if (!config.math_expression) refuse_search(alarm_);
  const MetricExpressionConfig& expression = *config.math_expression;
  check_expression(alarm_, expression);
  Query query{.id = entry.id,
              .expression = expression.expression,
              .label = Input<std::string>::from(label(config)),
              .return_data = is_result};
  if (expression.using_metrics.empty()) query.period = expression.period.to_seconds();
  return query;
}

/// Into the properties that templates have had from the beginning.
void render_simply(const MetricStatConfig& stat, CfnAlarmProps& props) {
  const Statistic statistic = parse_statistic(stat.statistic);
  props.dimensions = dimensions(stat);
  props.metric_name = stat.metric_name;
  props.namespace_ = stat.namespace_;
  props.period = stat.period.to_seconds();
  (statistic.kind == Statistic::Kind::Simple ? props.statistic : props.extended_statistic) = statistic.text;
  props.unit = stat.unit_filter;
}

}  // namespace

std::optional<std::string> render_metric(const IAlarm& alarm, const IMetric& metric, bool band, CfnAlarmProps& props) {
  const MetricConfig config = metric.to_metric_config();
  if (config.math_expression) {
    const AlarmMetrics metrics(alarm, metric);
    props.metrics = metrics.queries(band ? 2 : 1);
    return metrics.watched_id();
  }
  if (!config.metric_stat) refuse_search(alarm);
  check_region(alarm, *config.metric_stat, metric);
  if (!label(config).is_set() && !foreign_account(alarm, *config.metric_stat).is_set()) {
    render_simply(*config.metric_stat, props);
    return {};
  }
  props.metrics = std::vector<Query>{stat_query(alarm, config, "m1", true)};
  return "m1";
}

}  // namespace cdk::cloudwatch
