// What alarms and graphs ask of a metric.
#pragma once

#include <cdk/cloudwatch/imetric.hpp>
#include <cdk/cloudwatch/metric_props.hpp>
#include <cdk/duration.hpp>
#include <cdk/input.hpp>
#include <cdk/value.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::cloudwatch {

/// A name and value that tell a metric from others of its name.
struct Dimension {
  std::string name;
  Input<std::string> value;
};

/// A metric whose data come from CloudWatch itself.
struct MetricStatConfig {
  Input<std::string> metric_name;
  Input<std::string> namespace_;
  Duration period;
  std::string statistic;
  /// The account: `account_override`, or that of the stack that the metric belongs to; unset when neither is known.
  Input<std::string> account{};
  /// The account that the metric was given by its user.
  Input<std::string> account_override{};
  /// By the alphabet.
  std::vector<Dimension> dimensions{};
  Input<std::string> region{};
  Input<std::string> region_override{};
  std::optional<Unit> unit_filter{};
};

/// A metric that is computed from others, or found by a search.
struct MetricExpressionConfig {
  Input<std::string> expression;
  Duration period;
  /// The metrics by the names that the expression has for them.
  std::vector<std::pair<std::string, IMetric>> using_metrics{};
  Input<std::string> search_account{};
  Input<std::string> search_region{};
};

/// One of the three, and what graphs show.
struct MetricConfig {
  std::optional<MetricExpressionConfig> math_expression{};
  std::optional<MetricStatConfig> metric_stat{};
  /// Such as "label" and "color". Unset values aren't rendered.
  std::vector<Member> rendering_properties{};
  std::optional<MetricExpressionConfig> search_expression{};
};

}  // namespace cdk::cloudwatch
