// Metrics of clusters and services.
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cluster.hpp>

namespace cdk::ecs {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;

Metric Cluster::metric(const std::string& metric_name) { return metric(metric_name, {}); }
Metric Cluster::metric(const std::string& metric_name, const MetricOptions& props) {
  return Metric(
             {.metric_name = metric_name, .namespace_ = "AWS/ECS", .dimensions_map = {{"ClusterName", cluster_name()}}})
      .with(props)
      .attach_to(*this);
}
Metric Cluster::metric_cpu_reservation() { return metric_cpu_reservation({}); }
Metric Cluster::metric_cpu_reservation(const MetricOptions& props) { return metric("CPUReservation", props); }
Metric Cluster::metric_cpu_utilization() { return metric_cpu_utilization({}); }
Metric Cluster::metric_cpu_utilization(const MetricOptions& props) { return metric("CPUUtilization", props); }
Metric Cluster::metric_memory_reservation() { return metric_memory_reservation({}); }
Metric Cluster::metric_memory_reservation(const MetricOptions& props) { return metric("MemoryReservation", props); }
Metric Cluster::metric_memory_utilization() { return metric_memory_utilization({}); }
Metric Cluster::metric_memory_utilization(const MetricOptions& props) { return metric("MemoryUtilization", props); }

Metric BaseService::metric(const std::string& metric_name) { return metric(metric_name, {}); }
Metric BaseService::metric(const std::string& metric_name, const MetricOptions& props) {
  return Metric({.metric_name = metric_name,
                 .namespace_ = "AWS/ECS",
                 .dimensions_map = {{"ClusterName", cluster_.cluster_name()}, {"ServiceName", service_name()}}})
      .with(props)
      .attach_to(*this);
}
Metric BaseService::metric_cpu_utilization() { return metric_cpu_utilization({}); }
Metric BaseService::metric_cpu_utilization(const MetricOptions& props) { return metric("CPUUtilization", props); }
Metric BaseService::metric_memory_utilization() { return metric_memory_utilization({}); }
Metric BaseService::metric_memory_utilization(const MetricOptions& props) { return metric("MemoryUtilization", props); }

}  // namespace cdk::ecs
