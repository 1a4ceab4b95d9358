// Any metric.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class Duration;
}

namespace cdk::cloudwatch {

struct MetricConfig;

/// A metric as props take it: a Metric, MathExpression or SearchExpression. Immutable; copies stand for the same
/// metric.
class IMetric {
 public:
  /// What alarms and graphs ask: include <cdk/cloudwatch/metric_config.hpp>.
  MetricConfig to_metric_config() const;
  /// What is likely to be wrong with it, by id. Alarms on the metric warn of it.
  const std::vector<std::pair<std::string, std::string>>& warnings_v2() const noexcept;
  /// Over what time values are put together.
  Duration period() const;
  /// The label, or else the metric's name or the expression.
  std::string to_string() const;
  /// The same metric over another period.
  IMetric with_period(const Duration& period) const;

 protected:
  class Impl;
  explicit IMetric(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
  const Impl& impl() const noexcept { return *impl_; }

 private:
  std::shared_ptr<const Impl> impl_;
};

}  // namespace cdk::cloudwatch
