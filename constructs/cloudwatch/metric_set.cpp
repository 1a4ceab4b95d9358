#include "private/metric_set.hpp"

#include <algorithm>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/error.hpp>

#include "private/metric_key.hpp"

namespace cdk::cloudwatch {

void MetricSet::add(const IMetric& metric, int level, const std::string& tag, const std::string& id) {
  const Value key = metric_key(metric);
  MetricEntry* entry = find(key, id);
  if (entry == nullptr) entry = &entries_.emplace_back(MetricEntry{.metric = metric, .key = key, .level = level});
  if (entry->id.empty()) entry->id = id;
  if (entry->tag.empty()) entry->tag = tag;
  const MetricConfig config = metric.to_metric_config();
  if (!config.math_expression) return;
  for (const auto& [name, used] : config.math_expression->using_metrics) add(used, level + 1, {}, name);
}

/// The entry of that id, or else one of the same data that has no other id.
MetricEntry* MetricSet::find(const Value& key, const std::string& id) {
  if (!id.empty()) {
    const auto named = std::ranges::find(entries_, id, &MetricEntry::id);
    if (named != entries_.end() && !(named->key == key))
      fail(scope_, {"the name \"" + id + "\" stands for two metrics", "one metric a name in an alarm or graph",
                    "AWS::CloudWatch::Dashboard DashboardBody"});
    if (named != entries_.end()) return &*named;
  }
  // The latest of them: an earlier one may have an id.
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry)
    if (entry->key == key) return entry->id.empty() || id.empty() ? &*entry : nullptr;
  return nullptr;
}

}  // namespace cdk::cloudwatch
