// What stands behind a metric.
#pragma once

#include <cdk/cloudwatch/metric_config.hpp>

namespace cdk::cloudwatch {

class IMetric::Impl {
 public:
  virtual ~Impl() = default;
  virtual MetricConfig config() const = 0;
  virtual Duration period() const = 0;
  virtual std::string to_string() const = 0;
  virtual IMetric with_period(const Duration& period) const = 0;

  std::vector<std::pair<std::string, std::string>> warnings;
};

Duration default_period();

/// How a message names a metric: its label, or what it has instead of one.
inline std::string title(const Input<std::string>& label, const Input<std::string>& otherwise) {
  const Value& shown = label.is_set() && !(label.is_string() && label.as_string().empty()) ? label : otherwise;
  return shown.is_string() ? std::string(shown.as_string()) : to_debug_string(shown);
}

}  // namespace cdk::cloudwatch
