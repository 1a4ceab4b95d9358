#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/cloudwatch/cfn_dashboard.hpp>
#include <cdk/cloudwatch/dashboard.hpp>
#include <cdk/cloudwatch/layout.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>

namespace cdk::cloudwatch {

Dashboard::Dashboard(const Scope& scope, const Props& props)
    : Resource(scope, {.physical_name = props.dashboard_name}) {
  const auto& name = props.dashboard_name;
  constexpr std::string_view good = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  if (name.is_string() && name.as_string().find_first_not_of(good) != std::string_view::npos)
    fail(*this, {"dashboard_name is \"" + std::string(name.as_string()) + "\"",
                 "letters, digits, hyphens and underscores", "AWS::CloudWatch::Dashboard DashboardName"});
  const std::string rule = "AWS::CloudWatch::Dashboard DashboardBody";
  if (props.start.is_set() && props.default_interval)
    fail(*this, {"start with default_interval", "one of the two", rule});
  if (props.end.is_set() && !props.start.is_set())
    fail(*this, {"the end of a dashboard's time without its start", "both, or start alone", rule});
  resource_ = &add<CfnDashboard>(
      "Resource", {.dashboard_body = Lazy::string([this, props] { return stack().to_json_string(body(props)); }),
                   .dashboard_name = physical_name()});
  for (const auto& row : props.widgets) add_row({row.begin(), row.end()});
  for (const Variable& variable : props.variables) add_variable(variable);
}

Value Dashboard::body(const Props& props) const {
  const Column all(rows_);
  all.position(0, 0);
  std::vector<Value> variables;
  for (const Variable& variable : variables_) variables.push_back(variable->to_json());
  return Value::object(
      {{"start", props.default_interval ? Value("-" + props.default_interval->to_iso_string()) : Value(props.start)},
       {"end", props.default_interval ? Value() : Value(props.end)},
       {"periodOverride", Input<std::string>(props.period_override)},
       {"widgets", Value::list(all.to_json())},
       {"variables", variables.empty() ? Value() : Value::list(std::move(variables))}});
}

void Dashboard::add_row(std::vector<Widget> widgets) {
  if (widgets.empty()) return;
  const Widget row = widgets.size() > 1 ? Widget(Row(std::move(widgets))) : widgets.front();
  for (const auto& [id, text] : row->warnings_v2()) Annotations::of(*this).add_warning_v2(id, text);
  rows_.push_back(row);
}

Input<std::string> Dashboard::dashboard_name() const { return resource_name_attribute(resource_->ref()); }

Input<std::string> Dashboard::dashboard_arn() const {
  return stack().format_arn({.resource = "dashboard",
                             .service = "cloudwatch",
                             .region = "",
                             .resource_name = physical_name().is_set() ? physical_name() : Input<std::string>("")});
}

}  // namespace cdk::cloudwatch
