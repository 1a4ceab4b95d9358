// Widgets that show metrics.
#pragma once

#include <cdk/cloudwatch/color.hpp>
#include <cdk/cloudwatch/metric_widgets_props.hpp>
#include <cdk/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// A graph.
class GraphWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide; end without start; a moment that isn't in ISO 8601; labels on a chart that is no
  /// pie.
  explicit GraphWidget(const GraphWidgetProps& props, Where where = Where::current());
  void add_left_metric(const IMetric& metric) { metrics().push_back(metric); }
  void add_right_metric(const IMetric& metric) { right_metrics().push_back(metric); }
  std::vector<Value> to_json() const override;

 private:
  GraphWidgetProps props_;
};

/// A gauge, whose range is 0 to 100 unless its axis says otherwise.
class GaugeWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide; end without start.
  explicit GaugeWidget(const GaugeWidgetProps& props, Where where = Where::current());
  void add_metric(const IMetric& metric) { metrics().push_back(metric); }
  std::vector<Value> to_json() const override;

 private:
  GaugeWidgetProps props_;
};

/// A table.
class TableWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide; end without start.
  explicit TableWidget(const TableWidgetProps& props, Where where = Where::current());
  void add_metric(const IMetric& metric) { metrics().push_back(metric); }
  std::vector<Value> to_json() const override;

 private:
  TableWidgetProps props_;
};

/// The latest values of metrics.
class SingleValueWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide; end without start; sparkline with set_period_to_time_range.
  explicit SingleValueWidget(const SingleValueWidgetProps& props, Where where = Where::current());
  std::vector<Value> to_json() const override;

 private:
  SingleValueWidgetProps props_;
};

}  // namespace cdk::cloudwatch
