// Metrics: what CloudWatch measures.
#pragma once

#include <cdk/cloudwatch/alarm_options_props.hpp>
#include <cdk/cloudwatch/imetric.hpp>
#include <cdk/cloudwatch/metric_props.hpp>
#include <source_location>
#include <string>
#include <vector>

namespace cdk {
class Construct;
class Id;
}  // namespace cdk

namespace cdk::iam {
class Grant;
class Principal;
}  // namespace cdk::iam

namespace cdk::cloudwatch {

class Alarm;
class MathExpression;
struct AnomalyDetectionMetricOptions;

/// A metric of CloudWatch with a statistic over a period. A value: `with` gives a changed copy.
class Metric : public IMetric {
 public:
  using Where = std::source_location;

  /// Errors: a period that CloudWatch doesn't have; more than 30 dimensions; one whose name or value is empty or longer
  /// than 255.
  explicit Metric(const MetricProps& props, Where where = Where::current());

  /// The band in which a metric is expected. Errors: a width that isn't above 0.
  static MathExpression anomaly_detection_for(const AnomalyDetectionMetricOptions& props,
                                              Where where = Where::current());
  /// Lets somebody publish metrics.
  static iam::Grant grant_put_metric_data(const iam::Principal& grantee);

  /// This metric with what is given instead of its own.
  Metric with(const MetricOptions& props, Where where = Where::current()) const;
  /// This metric as one of the construct's stack: its account and region, where they are known.
  Metric attach_to(const Construct& scope) const;
  /// An alarm on this metric. Include <cdk/cloudwatch.hpp> to use it.
  Alarm& create_alarm(Construct& scope, Id id, const CreateAlarmOptions& props) const;

  const Input<std::string>& namespace_() const noexcept { return props().namespace_; }
  const Input<std::string>& metric_name() const noexcept { return props().metric_name; }
  const Vector<std::pair<std::string, Input<std::string>>>& dimensions() const noexcept {
    return props().dimensions_map;
  }
  const std::string& statistic() const noexcept { return props().statistic; }
  const Input<std::string>& label() const noexcept { return props().label; }
  const std::string& color() const noexcept { return props().color; }
  const std::string& id() const noexcept { return props().id; }
  const std::optional<bool>& visible() const noexcept { return props().visible; }
  const Optional<Unit>& unit() const noexcept { return props().unit; }
  /// The metric's own account or region, else that of the stack that it belongs to.
  const Input<std::string>& account() const noexcept;
  const Input<std::string>& region() const noexcept;

 private:
  class StatImpl;
  const MetricProps& props() const noexcept;
};

}  // namespace cdk::cloudwatch
