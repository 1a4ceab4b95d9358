#include <cdk/cloudwatch/text_widgets.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <utility>

#include "private/widget_json.hpp"

namespace cdk::cloudwatch {

std::vector<Value> TextWidget::to_json() const {
  return entry("text", {{"markdown", props_.markdown}, {"background", Value(to_value(props_.background))}});
}

std::vector<Value> CustomWidget::to_json() const {
  return entry("custom", {{"endpoint", props_.function_arn},
                          {"params", props_.params},
                          {"title", props_.title},
                          {"updateOn", Value::object({{"refresh", props_.update_on_refresh},
                                                      {"resize", props_.update_on_resize},
                                                      {"timeRange", props_.update_on_time_range_change}})}});
}

LogQueryWidget::LogQueryWidget(const LogQueryWidgetProps& props, Where where)
    : ConcreteWidget(props.width.value_or(6), props.height.value_or(6), where), props_(props) {
  const std::string rule = "AWS::CloudWatch::Dashboard DashboardBody";
  if (props.log_group_names.empty()) fail({"a query of no log group", "at least one", rule}, where);
  if (props.query_string.is_set() != props.query_lines.empty())
    fail({props.query_string.is_set() ? "query_string and query_lines" : "a query without query_string and query_lines",
          "one of the two", rule},
         where);
}

std::vector<Value> LogQueryWidget::to_json() const {
  Input<std::string> query = "";
  for (const auto& name : props_.log_group_names) query = concat(query, "SOURCE '", name, "' | ");
  if (props_.query_string.is_set()) query = concat(query, props_.query_string);
  const char* separator = "";
  for (const auto& line : props_.query_lines) query = concat(query, std::exchange(separator, "\n| "), line);
  const bool is_stacked = props_.view == LogQueryVisualizationType::STACKEDAREA;
  const bool is_series = is_stacked || props_.view == LogQueryVisualizationType::LINE;
  return entry("log", {{"view", is_series ? Value("timeSeries") : Value(to_value(props_.view))},
                       {"title", props_.title},
                       {"region", region_of(props_.region)},
                       {"accountId", props_.account_id},
                       {"query", query},
                       {"queryLanguage", Input<std::string>(props_.query_language)},
                       {"stacked", is_series ? Value(is_stacked) : Value()}});
}

}  // namespace cdk::cloudwatch
