#include <algorithm>
#include <cdk/cloudwatch/metric_widgets.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

#include "private/widget_json.hpp"

namespace cdk::cloudwatch {
namespace {

const std::string RULE = "AWS::CloudWatch::Dashboard DashboardBody";

/// Whether a text is a digit for each "0", and otherwise the same.
bool has_form(std::string_view text, std::string_view form) {
  return std::ranges::equal(text, form, [](char c, char f) { return f == '0' ? c >= '0' && c <= '9' : c == f; });
}

bool is_iso_8601(std::string_view text) {
  constexpr std::string_view form = "0000-00-00T00:00:00";
  if (!has_form(text.substr(0, form.size()), form)) return false;
  const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
  if (number(5) < 1 || number(5) > 12 || number(8) < 1 || number(8) > 31 || number(11) > 23 || number(14) > 59 ||
      number(17) > 59)
    return false;
  std::string_view rest = text.substr(form.size());
  if (rest.ends_with('Z')) rest.remove_suffix(1);
  if (rest.empty()) return true;
  return rest.size() > 1 && rest.front() == '.' &&
         std::ranges::all_of(rest.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

Value annotation(const HorizontalAnnotation& given, const char* axis = nullptr) {
  Member value{"value", given.value}, label{"label", given.label};
  std::vector<Member> members = given.label_first ? std::vector{label, value} : std::vector{value, label};
  members.insert(members.end(), {{"color", given.color},
                                 {"fill", Input<std::string>(given.fill)},
                                 {"visible", Input<bool>(given.visible)},
                                 {"yAxis", axis != nullptr ? Value(axis) : Value()}});
  return Value::object(std::move(members));
}

Value annotation(const VerticalAnnotation& given) {
  return Value::object({{"value", Value(given.date)},
                        {"label", given.label},
                        {"color", given.color},
                        {"fill", Input<std::string>(given.fill)},
                        {"visible", Input<bool>(given.visible)}});
}

Value or_unset(std::vector<Value> items) { return items.empty() ? Value() : Value::list(std::move(items)); }

Value annotations(const GraphWidgetProps& props) {
  std::vector<Value> horizontal, vertical;
  for (const auto& given : props.left_annotations) horizontal.push_back(annotation(given, "left"));
  for (const auto& given : props.right_annotations) horizontal.push_back(annotation(given, "right"));
  for (const auto& given : props.vertical_annotations) vertical.push_back(annotation(given));
  if (horizontal.empty() && vertical.empty()) return {};
  return Value::object({{"horizontal", or_unset(std::move(horizontal))}, {"vertical", or_unset(std::move(vertical))}});
}

Value legend(const Optional<LegendPosition>& position) {
  return position ? Value::object({{"position", Value(to_value(*position))}}) : Value();
}

/// The last properties of graphs, gauges and tables.
void add_options(std::vector<Member>& properties, const MetricWidgetOptions& props) {
  properties.insert(properties.end(), {{"setPeriodToTimeRange", Input<bool>(props.set_period_to_time_range)},
                                       {"period", props.period ? Value(props.period->to_seconds()) : Value()},
                                       {"stat", props.statistic},
                                       {"start", props.start},
                                       {"end", props.end},
                                       {"accountId", props.account_id}});
}

void check_time_range(const WidgetTimeRange& range, const std::source_location& where) {
  if (range.end.is_set() && !range.start.is_set())
    fail({"the end of a widget's time without its start", "both, or start alone", RULE}, where);
}

}  // namespace

Value y_axis(const YAxisProps& axis) {
  if (!axis.label.is_set() && !axis.min.is_set() && !axis.max.is_set() && !axis.show_units) return {};
  return Value::object(
      {{"label", axis.label}, {"min", axis.min}, {"max", axis.max}, {"showUnits", Input<bool>(axis.show_units)}});
}

Input<std::string> region_of(const Input<std::string>& given) { return given.is_set() ? given : Aws::REGION; }

GraphWidget::GraphWidget(const GraphWidgetProps& props, Where where)
    : ConcreteWidget(props.width.value_or(6), props.height.value_or(6), where), props_(props) {
  for (const VerticalAnnotation& moment : props.vertical_annotations)
    if (!is_iso_8601(moment.date))
      fail({"an annotation at \"" + moment.date + "\"", "a moment in ISO 8601, such as \"2022-10-19T00:00:00Z\"", RULE},
           where);
  check_time_range(props, where);
  if (props.display_labels_on_chart && props.view != GraphWidgetView::PIE)
    fail({"display_labels_on_chart of a graph that is no pie", "GraphWidgetView::PIE with it", RULE}, where);
  metrics() = props.left;
  right_metrics() = props.right;
}

std::vector<Value> GraphWidget::to_json() const {
  std::vector<Member> properties{
      {"view", Value(to_value(props_.view))},
      {"title", props_.title},
      {"region", region_of(props_.region)},
      {"stacked", Input<bool>(props_.stacked)},
      {"labels", props_.display_labels_on_chart ? Value::object({{"visible", true}}) : Value()},
      {"metrics", metrics_json()},
      {"annotations", annotations(props_)},
      {"yAxis", Value::object({{"left", y_axis(props_.left_y_axis)}, {"right", y_axis(props_.right_y_axis)}})},
      {"legend", legend(props_.legend_position)},
      {"liveData", Input<bool>(props_.live_data)}};
  add_options(properties, props_);
  return entry("metric", std::move(properties));
}

GaugeWidget::GaugeWidget(const GaugeWidgetProps& props, Where where)
    : ConcreteWidget(props.width.value_or(6), props.height.value_or(6), where), props_(props) {
  check_time_range(props, where);
  metrics() = props.metrics;
}

std::vector<Value> GaugeWidget::to_json() const {
  std::vector<Value> marks;
  for (const auto& given : props_.annotations) marks.push_back(annotation(given));
  const YAxisProps& axis = props_.left_y_axis;
  const Value left = Value::object({{"min", axis.min.is_set() ? Value(axis.min) : Value(0)},
                                    {"max", axis.max.is_set() ? Value(axis.max) : Value(100)},
                                    {"label", axis.label},
                                    {"showUnits", Input<bool>(axis.show_units)}});
  std::vector<Member> properties{
      {"view", "gauge"},
      {"title", props_.title},
      {"region", region_of(props_.region)},
      {"metrics", metrics_json()},
      {"annotations", marks.empty() ? Value() : Value::object({{"horizontal", Value::list(std::move(marks))}})},
      {"yAxis", Value::object({{"left", left}})},
      {"legend", legend(props_.legend_position)},
      {"liveData", Input<bool>(props_.live_data)}};
  add_options(properties, props_);
  return entry("metric", std::move(properties));
}

TableWidget::TableWidget(const TableWidgetProps& props, Where where)
    : ConcreteWidget(props.width.value_or(6), props.height.value_or(6), where), props_(props) {
  check_time_range(props, where);
  metrics() = props.metrics;
}

std::vector<Value> TableWidget::to_json() const {
  std::vector<Value> columns, thresholds;
  for (const TableSummaryColumn column : props_.summary.columns) columns.emplace_back(to_value(column));
  for (const TableThreshold& threshold : props_.thresholds) thresholds.push_back(threshold.to_json());
  std::vector<Member> properties{
      {"title", props_.title},
      {"view", "table"},
      {"table", Value::object({{"layout", Value(to_value(props_.layout))},
                               {"showTimeSeriesData", !props_.summary.hide_non_summary_columns},
                               {"stickySummary", props_.summary.sticky},
                               {"summaryColumns", Value::list(std::move(columns))}})},
      {"region", region_of(props_.region)},
      {"metrics", metrics_json()},
      {"annotations",
       thresholds.empty() ? Value() : Value::object({{"horizontal", Value::list(std::move(thresholds))}})},
      {"yAxis", Value::object({{"left", props_.show_units_in_label ? Value::object({{"showUnits", true}}) : Value()}})},
      {"liveData", Input<bool>(props_.live_data)},
      {"singleValueFullPrecision", Input<bool>(props_.full_precision)}};
  add_options(properties, props_);
  return entry("metric", std::move(properties));
}

SingleValueWidget::SingleValueWidget(const SingleValueWidgetProps& props, Where where)
    : ConcreteWidget(props.width.value_or(6), props.height.value_or(3), where), props_(props) {
  if (props.set_period_to_time_range.value_or(false) && props.sparkline.value_or(false))
    fail({"sparkline with set_period_to_time_range", "one of the two", RULE}, where);
  check_time_range(props, where);
  metrics() = props.metrics;
}

std::vector<Value> SingleValueWidget::to_json() const {
  return entry("metric", {{"view", "singleValue"},
                          {"title", props_.title},
                          {"region", region_of(props_.region)},
                          {"sparkline", Input<bool>(props_.sparkline)},
                          {"metrics", metrics().empty() ? Value::list({}) : metrics_json()},
                          {"setPeriodToTimeRange", Input<bool>(props_.set_period_to_time_range)},
                          {"singleValueFullPrecision", Input<bool>(props_.full_precision)},
                          {"period", props_.period ? Value(props_.period->to_seconds()) : Value()},
                          {"start", props_.start},
                          {"end", props_.end},
                          {"accountId", props_.account_id},
                          {"liveData", Input<bool>(props_.live_data)}});
}

}  // namespace cdk::cloudwatch
