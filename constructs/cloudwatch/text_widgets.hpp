// Widgets that show texts, logs and what functions make.
#pragma once

#include <cdk/cloudwatch/text_widgets_props.hpp>
#include <cdk/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// A text.
class TextWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide.
  explicit TextWidget(const TextWidgetProps& props, Where where = Where::current())
      : ConcreteWidget(props.width.value_or(6), props.height.value_or(2), where), props_(props) {}
  std::vector<Value> to_json() const override;

 private:
  TextWidgetProps props_;
};

/// What a function makes.
class CustomWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide.
  explicit CustomWidget(const CustomWidgetProps& props, Where where = Where::current())
      : ConcreteWidget(props.width.value_or(6), props.height.value_or(6), where), props_(props) {}
  std::vector<Value> to_json() const override;

 private:
  CustomWidgetProps props_;
};

/// The result of a query of CloudWatch Logs.
class LogQueryWidget : public ConcreteWidget {
 public:
  /// Errors: more than 24 units wide; no log group; both query_string and query_lines, or neither.
  explicit LogQueryWidget(const LogQueryWidgetProps& props, Where where = Where::current());
  std::vector<Value> to_json() const override;

 private:
  LogQueryWidgetProps props_;
};

}  // namespace cdk::cloudwatch
