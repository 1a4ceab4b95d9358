#include <algorithm>
#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/cloudwatch/math_expression.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/cloudwatch/stats.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/stack.hpp>

#include "private/metric_impl.hpp"
#include "private/statistic.hpp"

namespace cdk::cloudwatch {

Duration default_period() { return Duration::minutes(5); }

namespace {

void check_period(const Duration& period, const std::source_location& where) {
  const auto seconds = period.to_seconds();
  if (seconds == 1 || seconds == 5 || seconds == 10 || seconds == 20 || seconds == 30 || seconds % 60 == 0) return;
  fail({"a metric's period of " + std::to_string(seconds) + " seconds", "1, 5, 10, 20, 30 or a multiple of 60 seconds",
        "AWS::CloudWatch::Alarm Period"},
       where);
}

void check_dimensions(const MetricProps& props, const std::source_location& where) {
  const char* rule = "AWS::CloudWatch::Alarm Dimensions";
  const auto& dimensions = props.dimensions_map;
  if (dimensions.size() > 30)
    fail({"a metric with " + std::to_string(dimensions.size()) + " dimensions", "at most 30", rule}, where);
  const auto fits = [](std::string_view text) { return !text.empty() && text.size() <= 255; };
  for (const auto& [name, value] : dimensions) {
    if (!fits(name)) fail({"the dimension name \"" + name + "\"", "1 to 255 characters", rule}, where);
    if (!value.is_set() || (value.is_string() && !fits(value.as_string())))
      fail({"the dimension " + name + " with the value " + (value.is_set() ? to_debug_string(value) : "unset"),
            "1 to 255 characters", rule},
           where);
  }
}

std::string unknown_statistic(const MetricProps& props) {
  return "the statistic \"" + props.statistic + "\" of the metric " + title(props.namespace_, {}) + " " +
         title(props.metric_name, {}) +
         (props.label.is_set() ? " (\"" + title(props.label, {}) + "\")" : std::string()) +
         " is none that is known here; the functions of cloudwatch::Stats make them. Acknowledge this if CloudWatch "
         "knows it.";
}

template <class T>
void replace(T& own, const T& given) {
  if constexpr (requires { given.is_set(); }) {
    if (given.is_set()) own = given;
  } else if constexpr (requires { given.has_value(); }) {
    if (given) own = given;
  } else {
    if (!given.empty()) own = given;
  }
}

}  // namespace

class Metric::StatImpl final : public IMetric::Impl {
 public:
  StatImpl(const MetricProps& given, const std::source_location& where) : props(given) {
    if (!props.period) props.period = default_period();
    check_period(*props.period, where);
    check_dimensions(props, where);
    if (props.statistic.empty()) props.statistic = Stats::AVERAGE;
    Statistic statistic = parse_statistic(props.statistic);
    if (statistic.kind == Statistic::Kind::Unknown)
      warnings = {{"CloudWatch:Alarm:UnrecognizedStatistic", unknown_statistic(props)}};
    props.statistic = std::move(statistic.text);
  }

  MetricConfig config() const override {
    MetricStatConfig stat{.metric_name = props.metric_name,
                          .namespace_ = props.namespace_,
                          .period = *props.period,
                          .statistic = props.statistic,
                          .account = props.account.is_set() ? props.account : props.stack_account,
                          .account_override = props.account,
                          .region = props.region.is_set() ? props.region : props.stack_region,
                          .region_override = props.region,
                          .unit_filter = props.unit};
    for (const auto& [name, value] : props.dimensions_map) stat.dimensions.push_back({name, value});
    std::ranges::stable_sort(stat.dimensions, {}, &Dimension::name);
    return {.metric_stat = std::move(stat),
            .rendering_properties = {{"color", props.color.empty() ? Value() : Value(props.color)},
                                     {"label", props.label},
                                     {"id", props.id.empty() ? Value() : Value(props.id)},
                                     {"visible", Input<bool>(props.visible)}}};
  }
  Duration period() const override { return *props.period; }
  std::string to_string() const override { return title(props.label, props.metric_name); }
  IMetric with_period(const Duration& period) const override {
    MetricProps changed = props;
    changed.period = period;
    return Metric(changed);
  }

  MetricProps props;
};

Metric::Metric(const MetricProps& props, Where where) : IMetric(std::make_shared<const StatImpl>(props, where)) {}

const MetricProps& Metric::props() const noexcept { return static_cast<const StatImpl&>(impl()).props; }

const Input<std::string>& Metric::account() const noexcept {
  return props().account.is_set() ? props().account : props().stack_account;
}

const Input<std::string>& Metric::region() const noexcept {
  return props().region.is_set() ? props().region : props().stack_region;
}

Metric Metric::with(const MetricOptions& given, Where where) const {
  MetricProps changed = props();
  replace(changed.account, given.account);
  replace(changed.color, given.color);
  replace(changed.dimensions_map, given.dimensions_map);
  replace(changed.id, given.id);
  replace(changed.label, given.label);
  replace(changed.period, given.period);
  replace(changed.region, given.region);
  replace(changed.stack_account, given.stack_account);
  replace(changed.stack_region, given.stack_region);
  replace(changed.statistic, given.statistic);
  replace(changed.unit, given.unit);
  replace(changed.visible, given.visible);
  return Metric(changed, where);
}

Metric Metric::attach_to(const Construct& scope) const {
  const Stack& stack = Stack::of(scope);
  MetricOptions options;
  if (!stack.env().account.empty()) options.stack_account = stack.env().account;
  if (!stack.env().region.empty()) options.stack_region = stack.env().region;
  return with(options);
}

iam::Grant Metric::grant_put_metric_data(const iam::Principal& grantee) {
  return iam::Grant::add_to_principal(
      {.actions = {"cloudwatch:PutMetricData"}, .grantee = grantee, .resource_arns = {"*"}});
}

MathExpression Metric::anomaly_detection_for(const AnomalyDetectionMetricOptions& props, Where where) {
  const double width = props.std_devs.value_or(2);
  const auto whole = static_cast<std::int64_t>(width);
  const std::string text = to_debug_string(static_cast<double>(whole) == width ? Value(whole) : Value(width));
  if (!(width > 0))
    fail({"a band of " + text + " standard deviations", "more than 0", "AWS::CloudWatch::Alarm Metrics"}, where);
  return MathExpression({.expression = "ANOMALY_DETECTION_BAND(m0, " + text + ")",
                         .color = props.color,
                         .label = props.label.is_set() ? props.label : Input<std::string>("Anomaly Detection Band"),
                         .period = props.period,
                         .search_account = props.search_account,
                         .search_region = props.search_region,
                         .using_metrics = {{"m0", props.metric}},
                         .visible = props.visible},
                        where);
}

Alarm& Metric::create_alarm(Construct& scope, Id id, const CreateAlarmOptions& props) const {
  return Alarm::on(*this, scope, std::move(id), props);
}

}  // namespace cdk::cloudwatch
