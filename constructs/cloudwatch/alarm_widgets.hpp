// Widgets that show alarms.
#pragma once

#include <cdk/cloudwatch/alarm_widgets_props.hpp>
#include <cdk/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// The metric of an alarm with its threshold.
class AlarmWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide.
  explicit AlarmWidget(const AlarmWidgetProps& props, Where where = Where::current())
      : ConcreteWidget(props.width.value_or(6), props.height.value_or(6), where), props_(props) {}
  std::vector<Value> to_json() const override;

 private:
  AlarmWidgetProps props_;
};

/// The states of alarms.
class AlarmStatusWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide.
  explicit AlarmStatusWidget(const AlarmStatusWidgetProps& props, Where where = Where::current())
      : ConcreteWidget(props.width.value_or(6), props.height.value_or(3), where), props_(props) {}
  std::vector<Value> to_json() const override;

 private:
  AlarmStatusWidgetProps props_;
};

}  // namespace cdk::cloudwatch
