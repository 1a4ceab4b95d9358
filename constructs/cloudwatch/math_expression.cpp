#include <algorithm>
#include <array>
#include <cctype>
#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/cloudwatch/math_expression.hpp>
#include <cdk/error.hpp>
#include <map>

#include "private/metric_impl.hpp"
#include "private/metric_key.hpp"

namespace cdk::cloudwatch {
namespace {

using Metrics = std::vector<std::pair<std::string, IMetric>>;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool is_name(std::string_view text) {
  return !text.empty() && is_lower(text.front()) && std::ranges::all_of(text, is_word);
}

/// What of a text is known now.
std::string literal_text(const Value& value) {
  if (value.is_string()) return std::string(value.as_string());
  std::string text;
  if (value.kind() == Value::Kind::Concat)
    for (const Value& part : value.items())
      if (part.is_string()) text += part.as_string();
  return text;
}

std::string without_quotes(std::string_view expression) {
  std::string left;
  for (std::size_t at = 0; at < expression.size(); ++at) {
    const char c = expression[at];
    const auto end = c == '"' || c == '\'' ? expression.find(c, at + 1) : std::string_view::npos;
    if (end == std::string_view::npos)
      left += c;
    else
      at = end;
  }
  return left;
}

/// What looks like the name of a metric.
std::vector<std::string> names_in(std::string_view expression) {
  const std::string text = without_quotes(expression);
  std::vector<std::string> names;
  for (auto at = text.begin(); at != text.end();) {
    const auto start = std::find_if(at, text.end(), is_lower);
    at = std::find_if_not(start, text.end(), is_word);
    if (start != at) names.emplace_back(start, at);
  }
  return names;
}

/// Whether the expression asks for metrics in ways of its own.
bool is_query(std::string_view expression) {
  std::string upper(expression);
  std::ranges::transform(upper, upper.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  for (const std::string_view word : {"INSIGHT_RULE_METRIC", "SELECT", "SEARCH", "METRICS"})
    for (auto at = upper.find(word); at != std::string::npos; at = upper.find(word, at + 1)) {
      const auto end = at + word.size();
      if ((at == 0 || !is_word(upper[at - 1])) && (end == upper.size() || !is_word(upper[end]))) return true;
    }
  return false;
}

/// Errors: one name stands for two metrics.
void check_names(const Metrics& metrics, std::map<std::string, Value>& seen, const std::source_location& where) {
  for (const auto& [name, metric] : metrics) {
    const Value key = metric_key(metric);
    const auto [known, is_new] = seen.emplace(name, key);
    if (!is_new && !(known->second == key))
      fail({"the name \"" + name + "\" stands for two metrics of an expression", "one metric a name",
            "AWS::CloudWatch::Alarm Metrics.Id"},
           where);
    const MetricConfig config = metric.to_metric_config();
    if (config.math_expression) check_names(config.math_expression->using_metrics, seen, where);
  }
}

void warn(std::vector<std::pair<std::string, std::string>>& warnings, const std::string& id, std::string text) {
  for (auto& [known, message] : warnings) {
    if (known != id) continue;
    message = std::move(text);
    return;
  }
  warnings.emplace_back(id, std::move(text));
}

template <class Props>
Props changed(Props props, const MathExpressionOptions& given) {
  if (!given.color.empty()) props.color = given.color;
  if (given.label.is_set()) props.label = given.label;
  if (given.period) props.period = given.period;
  if (given.search_account.is_set()) props.search_account = given.search_account;
  if (given.search_region.is_set()) props.search_region = given.search_region;
  if (given.visible) props.visible = given.visible;
  return props;
}

template <class Props>
MetricExpressionConfig expression_of(const Props& props) {
  return {.expression = props.expression,
          .period = *props.period,
          .search_account = props.search_account,
          .search_region = props.search_region};
}

std::vector<Member> rendering_of(const MathExpressionOptions& props) {
  return {{"label", props.label},
          {"color", props.color.empty() ? Value() : Value(props.color)},
          {"visible", Input<bool>(props.visible)}};
}

}  // namespace

class MathExpression::MathImpl final : public IMetric::Impl {
 public:
  MathImpl(const MathExpressionProps& given, const std::source_location& where) : props(given) {
    if (!props.period) props.period = default_period();
    for (const auto& [name, metric] : props.using_metrics)
      if (!is_name(name))
        fail({"the name \"" + name + "\" of a metric in an expression",
              "a lowercase letter, then letters, digits and \"_\"", "AWS::CloudWatch::Alarm Metrics.Id"},
             where);
    take_over_period();
    std::map<std::string, Value> seen;
    check_names(props.using_metrics, seen, where);
    warn_of_unknown_names();
    for (const auto& [name, metric] : props.using_metrics)
      for (const auto& [id, text] : metric.warnings_v2()) warn(warnings, id, text);
  }

  MetricConfig config() const override {
    MetricExpressionConfig expression = expression_of(props);
    expression.using_metrics = props.using_metrics;
    return {.math_expression = std::move(expression), .rendering_properties = rendering_of(props)};
  }
  Duration period() const override { return *props.period; }
  std::string to_string() const override { return title(props.label, props.expression); }
  IMetric with_period(const Duration& period) const override {
    MathExpressionProps other = props;
    other.period = period;
    return MathExpression(other);
  }

  MathExpressionProps props;

 private:
  void take_over_period() {
    bool overridden = false;
    for (auto& [name, metric] : props.using_metrics) {
      overridden |= metric.period() != default_period() && metric.period() != *props.period;
      metric = metric.with_period(*props.period);
    }
    if (overridden)
      warn(warnings, "CloudWatch:Math:MetricsPeriodsOverridden",
           "metrics in the expression \"" + title(props.expression, {}) + "\" have periods of their own; its " +
               std::to_string(props.period->to_seconds()) + " seconds take their place");
  }
  void warn_of_unknown_names() {
    const std::string expression = literal_text(props.expression);
    std::string unknown;
    for (const std::string& name : names_in(expression)) {
      const auto is_it = [&name](const auto& used) { return used.first == name; };
      if (std::ranges::none_of(props.using_metrics, is_it)) unknown += (unknown.empty() ? "" : ", ") + name;
    }
    if (!unknown.empty() && !is_query(expression))
      warn(warnings, "CloudWatch:Math:UnknownIdentifier",
           "the expression \"" + title(props.expression, {}) +
               "\" names metrics that using_metrics doesn't have: " + unknown);
  }
};

MathExpression::MathExpression(const MathExpressionProps& props, Where where)
    : IMetric(std::make_shared<const MathImpl>(props, where)) {}

const MathExpressionProps& MathExpression::props() const noexcept { return static_cast<const MathImpl&>(impl()).props; }

MathExpression MathExpression::with(const MathExpressionOptions& given, Where where) const {
  return MathExpression(changed(props(), given), where);
}

Alarm& MathExpression::create_alarm(Construct& scope, Id id, const CreateAlarmOptions& props) const {
  return Alarm::on(*this, scope, std::move(id), props);
}

class SearchExpression::SearchImpl final : public IMetric::Impl {
 public:
  explicit SearchImpl(const SearchExpressionProps& given) : props(given) {
    if (!props.period) props.period = default_period();
  }
  MetricConfig config() const override {
    return {.rendering_properties = rendering_of(props), .search_expression = expression_of(props)};
  }
  Duration period() const override { return *props.period; }
  std::string to_string() const override { return title(props.label, props.expression); }
  IMetric with_period(const Duration& period) const override {
    SearchExpressionProps other = props;
    other.period = period;
    return SearchExpression(other);
  }

  SearchExpressionProps props;
};

SearchExpression::SearchExpression(const SearchExpressionProps& props)
    : IMetric(std::make_shared<const SearchImpl>(props)) {}

const SearchExpressionProps& SearchExpression::props() const noexcept {
  return static_cast<const SearchImpl&>(impl()).props;
}

SearchExpression SearchExpression::with(const SearchExpressionOptions& given) const {
  return SearchExpression(changed(props(), given));
}

}  // namespace cdk::cloudwatch
