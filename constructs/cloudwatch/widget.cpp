#include <cdk/cloudwatch/widget.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>

#include "private/graph_json.hpp"

namespace cdk::cloudwatch {

ConcreteWidget::ConcreteWidget(int width, int height, Where where)
    : width_(width),
      height_(height),
      place_(std::make_shared<Place>()),
      metrics_(std::make_shared<std::vector<IMetric>>()),
      right_metrics_(std::make_shared<std::vector<IMetric>>()) {
  if (width > GRID_WIDTH)
    fail({"a widget that is " + std::to_string(width) + " units wide", "at most 24",
          "AWS::CloudWatch::Dashboard DashboardBody"},
         where);
}

IWidget::Warnings ConcreteWidget::warnings_v2() const {
  Warnings warnings;
  for (const auto* metrics : {metrics_.get(), right_metrics_.get()})
    for (const IMetric& metric : *metrics)
      warnings.insert(warnings.end(), metric.warnings_v2().begin(), metric.warnings_v2().end());
  return warnings;
}

std::vector<Value> ConcreteWidget::entry(const char* type, std::vector<Member> properties) const {
  const auto known = [this](int place) { return place_->is_known ? Value(place) : Value(); };
  return {Value::object({{"type", type},
                         {"width", width_},
                         {"height", height_},
                         {"x", known(place_->x)},
                         {"y", known(place_->y)},
                         {"properties", Value::object(std::move(properties))}})};
}

Value ConcreteWidget::metrics_json() const {
  if (metrics_->empty() && right_metrics_->empty()) return {};
  return Lazy::any([left = metrics_, right = right_metrics_](const ResolveContext& context) {
    return graph_metrics(*left, *right, context);
  });
}

}  // namespace cdk::cloudwatch
