// Metrics of all functions together.
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/lambda_/function.hpp>

namespace cdk::lambda_ {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;

namespace {

Metric of_all(const char* metric_name, const char* statistic, const MetricOptions& props) {
  MetricOptions options = props;
  if (options.statistic.empty()) options.statistic = statistic;
  return Function::metric_all(metric_name, options);
}

}  // namespace

Metric Function::metric_all(const std::string& metric_name, const MetricOptions& props) {
  return Metric({.metric_name = metric_name, .namespace_ = "AWS/Lambda"}).with(props);
}

Metric Function::metric_all_concurrent_executions(const MetricOptions& props) {
  return of_all("ConcurrentExecutions", "Maximum", props);
}
Metric Function::metric_all_duration(const MetricOptions& props) { return metric_all("Duration", props); }
Metric Function::metric_all_errors(const MetricOptions& props) { return of_all("Errors", "Sum", props); }
Metric Function::metric_all_invocations(const MetricOptions& props) { return of_all("Invocations", "Sum", props); }
Metric Function::metric_all_throttles(const MetricOptions& props) { return of_all("Throttles", "Sum", props); }
Metric Function::metric_all_unreserved_concurrent_executions(const MetricOptions& props) {
  return of_all("UnreservedConcurrentExecutions", "Maximum", props);
}

}  // namespace cdk::lambda_
