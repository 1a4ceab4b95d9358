#include "private/metric_key.hpp"

#include <algorithm>
#include <cdk/cloudwatch/metric_config.hpp>

namespace cdk::cloudwatch {

Value metric_key(const IMetric& metric) {
  const MetricConfig config = metric.to_metric_config();
  std::vector<Value> parts;
  for (const auto& expression : {config.math_expression, config.search_expression}) {
    if (!expression) continue;
    parts.push_back(expression->expression);
    auto used = expression->using_metrics;
    std::ranges::sort(used, {}, [](const auto& entry) -> const std::string& { return entry.first; });
    for (const auto& [name, each] : used) parts.insert(parts.end(), {Value(name), metric_key(each)});
    parts.insert(parts.end(), {expression->search_region, expression->search_account});
  }
  if (const auto& stat = config.metric_stat) {
    parts.insert(parts.end(), {stat->namespace_, stat->metric_name});
    for (const Dimension& dimension : stat->dimensions) parts.insert(parts.end(), {dimension.name, dimension.value});
    parts.insert(parts.end(), {stat->statistic, stat->period.to_seconds(), stat->region, stat->account});
  }
  return Value::list(std::move(parts));
}

}  // namespace cdk::cloudwatch
