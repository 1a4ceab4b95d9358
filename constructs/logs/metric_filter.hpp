// Metrics of log events.
#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/logs/metric_filter_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::logs {

/// Turns the events of a log group that match a pattern into a metric.
class MetricFilter : public Resource {
 public:
  using Props = MetricFilterProps;

  /// Errors: more than three dimensions.
  MetricFilter(const Scope& scope, const Props& props);
  /// The metric; its average over five minutes unless the props say otherwise.
  cloudwatch::Metric metric(const cloudwatch::MetricOptions& props = {}) const;

 private:
  Input<std::string> metric_name_;
  Input<std::string> metric_namespace_;
};

}  // namespace cdk::logs
