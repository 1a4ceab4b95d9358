#include "private/graph_json.hpp"

#include <algorithm>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/environment.hpp>
#include <cdk/stack.hpp>

#include "private/metric_set.hpp"

namespace cdk::cloudwatch {
namespace {

using Options = std::vector<Member>;

/// Sets an option in its place, or as the last.
void set(Options& options, const std::string& name, Value value) {
  const auto there = std::ranges::find(options, name, &Member::name);
  if (there != options.end())
    there->value = std::move(value);
  else
    options.push_back({name, std::move(value)});
}

Value get(const Options& options, const std::string& name) {
  const auto there = std::ranges::find(options, name, &Member::name);
  return there != options.end() ? there->value : Value();
}

bool is_empty_text(const Value& value) { return !value.is_set() || (value.is_string() && value.as_string().empty()); }

/// Unset where it is the stack's own.
Value if_different(const Value& given, const std::string& own) {
  return !own.empty() && given == Value(own) ? Value() : given;
}

void set_period(Options& options, const Duration& period) {
  if (period.to_seconds() != 300) set(options, "period", period.to_seconds());
}

std::vector<Value> stat_json(const MetricStatConfig& stat, Options& options, const Environment& own) {
  std::vector<Value> json{stat.namespace_, stat.metric_name};
  for (const Dimension& dimension : stat.dimensions) json.insert(json.end(), {Value(dimension.name), dimension.value});
  if (stat.account_override.is_set())
    set(options, "accountId", stat.account_override);
  else if (stat.account.is_set())
    set(options, "accountId", if_different(stat.account, own.account));
  if (stat.region_override.is_set())
    set(options, "region", stat.region_override);
  else if (stat.region.is_set())
    set(options, "region", if_different(stat.region, own.region));
  set_period(options, stat.period);
  if (stat.statistic != "Average") set(options, "stat", Value(stat.statistic));
  return json;
}

void set_expression(const MetricExpressionConfig& expression, Options& options, const Environment& own) {
  set(options, "expression", expression.expression);
  if (expression.search_account.is_set())
    set(options, "accountId", if_different(expression.search_account, own.account));
  if (expression.search_region.is_set()) set(options, "region", if_different(expression.search_region, own.region));
  set_period(options, expression.period);
}

Value entry_json(const MetricEntry& entry, const Environment& own) {
  const MetricConfig config = entry.metric.to_metric_config();
  Options options = config.rendering_properties;
  std::vector<Value> json;
  if (config.metric_stat) json = stat_json(*config.metric_stat, options, own);
  if (config.math_expression) set_expression(*config.math_expression, options, own);
  if (config.search_expression) set_expression(*config.search_expression, options, own);
  if (entry.tag.empty()) set(options, "visible", false);
  if (entry.tag == "right") set(options, "yAxis", "right");
  if (!entry.id.empty()) set(options, "id", Value(entry.id));
  const bool is_hidden = get(options, "visible") == Value(false);
  if (!is_hidden && get(options, "expression").is_set() && is_empty_text(get(options, "label")))
    set(options, "label", get(options, "label").is_set() ? Value() : Value(entry.metric.to_string()));
  std::erase_if(options, [](const Member& option) { return !option.value.is_set(); });
  if (!options.empty()) json.push_back(Value::object(std::move(options)));
  return Value::list(std::move(json));
}

}  // namespace

Value graph_metrics(const std::vector<IMetric>& left, const std::vector<IMetric>& right,
                    const ResolveContext& context) {
  MetricSet metrics(context.scope);
  for (const IMetric& metric : left) metrics.add_top_level("left", metric);
  for (const IMetric& metric : right) metrics.add_top_level("right", metric);
  std::vector<Value> json;
  for (const MetricEntry& entry : metrics.entries()) json.push_back(entry_json(entry, context.stack.env()));
  return Value::list(std::move(json));
}

}  // namespace cdk::cloudwatch
