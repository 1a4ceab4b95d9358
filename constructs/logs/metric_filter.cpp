#include <cdk/error.hpp>
#include <cdk/logs/cfn_metric_filter.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/metric_filter.hpp>

namespace cdk::logs {

MetricFilter::MetricFilter(const Scope& scope, const Props& props)
    : Resource(scope, {.physical_name = props.filter_name}),
      metric_name_(props.metric_name),
      metric_namespace_(props.metric_namespace) {
  if (props.dimensions.size() > 3)
    fail(*this, {"a metric filter has " + std::to_string(props.dimensions.size()) + " dimensions", "at most 3",
                 "AWS::Logs::MetricFilter MetricTransformations"});
  CfnMetricFilterTypes::MetricTransformationProperty transformation{
      .metric_name = props.metric_name,
      .metric_namespace = props.metric_namespace,
      .metric_value = props.metric_value.is_set() ? props.metric_value : Input<std::string>("1"),
      .default_value = props.default_value,
      .unit = props.unit};
  std::vector<CfnMetricFilterTypes::DimensionProperty> dimensions;
  for (const auto& [key, value] : props.dimensions) dimensions.push_back({.key = key, .value = value});
  if (!dimensions.empty()) transformation.dimensions = dimensions;
  add<CfnMetricFilter>("Resource", {.filter_pattern = props.filter_pattern.log_pattern_string(),
                                    .log_group_name = props.log_group->log_group_name(),
                                    .metric_transformations = {transformation},
                                    .apply_on_transformed_logs = props.apply_on_transformed_logs,
                                    .filter_name = physical_name()});
}

cloudwatch::Metric MetricFilter::metric(const cloudwatch::MetricOptions& props) const {
  return cloudwatch::Metric({.metric_name = metric_name_, .namespace_ = metric_namespace_, .statistic = "avg"})
      .with(props)
      .attach_to(*this);
}

}  // namespace cdk::logs
