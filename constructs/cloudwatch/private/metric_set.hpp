// The metrics of an alarm or graph.
#pragma once

#include <cdk/cloudwatch/imetric.hpp>
#include <cdk/construct.hpp>
#include <cdk/value.hpp>
#include <string>
#include <vector>

namespace cdk::cloudwatch {

/// A metric that is shown or watched, or one that an expression is made of.
struct MetricEntry {
  IMetric metric;
  Value key;
  int level;
  /// What it is for; empty where it only serves an expression.
  std::string tag = {};
  std::string id = {};
};

/// Metrics and all that they are made of, each once.
class MetricSet {
 public:
  /// The construct is for errors.
  explicit MetricSet(const Construct& scope) : scope_(scope) {}

  /// Errors: one name for two metrics.
  void add_top_level(const std::string& tag, const IMetric& metric) { add(metric, 1, tag, {}); }
  const std::vector<MetricEntry>& entries() const noexcept { return entries_; }
  std::vector<MetricEntry>& entries() noexcept { return entries_; }

 private:
  void add(const IMetric& metric, int level, const std::string& tag, const std::string& id);
  MetricEntry* find(const Value& key, const std::string& id);

  const Construct& scope_;
  std::vector<MetricEntry> entries_;
};

}  // namespace cdk::cloudwatch
