// What load balancers and target groups measure.
#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/input.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cdk::elbv2 {

enum class HttpCodeElb;
enum class HttpCodeTarget;

/// What the metrics of one load balancer or target group have in common.
class LoadBalancerMetricsBase {
 public:
  using Options = cloudwatch::MetricOptions;
  using Dimensions = std::vector<std::pair<std::string, Input<std::string>>>;

 protected:
  LoadBalancerMetricsBase(const Construct& scope, const char* name_space, Dimensions dimensions)
      : scope_(scope), namespace_(name_space), dimensions_(std::move(dimensions)) {}
  /// As a metric of the scope's stack. `statistic` is the default.
  cloudwatch::Metric metric(const Input<std::string>& name, const char* statistic, const Options& props) const;
  /// The same of no stack.
  cloudwatch::Metric detached(const Input<std::string>& name, const char* statistic, const Options& props) const;

 private:
  const Construct& scope_;
  const char* namespace_;
  Dimensions dimensions_;
};

/// Metrics of an Application Load Balancer. Each is a sum over 5 minutes where nothing else is said.
class ApplicationLoadBalancerMetrics : public LoadBalancerMetricsBase {
 public:
  ApplicationLoadBalancerMetrics(const Construct& scope, const Input<std::string>& load_balancer_full_name);

  /// Any metric of the load balancer. Default statistic: Average.
  cloudwatch::Metric custom(const Input<std::string>& metric_name, const Options& props = {}) const;
  /// Connections from clients and to targets.
  cloudwatch::Metric active_connection_count(const Options& props = {}) const;
  cloudwatch::Metric client_tls_negotiation_error_count(const Options& props = {}) const;
  /// Capacity units, which are paid for.
  cloudwatch::Metric consumed_lc_us(const Options& props = {}) const;
  /// Sign-ins that failed because of the configuration or an internal error.
  cloudwatch::Metric elb_auth_error(const Options& props = {}) const;
  /// Sign-ins that the identity provider refused.
  cloudwatch::Metric elb_auth_failure(const Options& props = {}) const;
  /// Time to the provider's answer, in milliseconds. Default statistic: Average.
  cloudwatch::Metric elb_auth_latency(const Options& props = {}) const;
  cloudwatch::Metric elb_auth_success(const Options& props = {}) const;
  /// Answers of the load balancer itself, not of targets.
  cloudwatch::Metric http_code_elb(HttpCodeElb code, const Options& props = {}) const;
  /// Answers of targets.
  cloudwatch::Metric http_code_target(HttpCodeTarget code, const Options& props = {}) const;
  cloudwatch::Metric http_fixed_response_count(const Options& props = {}) const;
  cloudwatch::Metric http_redirect_count(const Options& props = {}) const;
  /// Redirects that failed because the address would be longer than 8 K.
  cloudwatch::Metric http_redirect_url_limit_exceeded_count(const Options& props = {}) const;
  cloudwatch::Metric ipv6_processed_bytes(const Options& props = {}) const;
  cloudwatch::Metric ipv6_request_count(const Options& props = {}) const;
  cloudwatch::Metric new_connection_count(const Options& props = {}) const;
  cloudwatch::Metric processed_bytes(const Options& props = {}) const;
  /// Connections refused because there were too many.
  cloudwatch::Metric rejected_connection_count(const Options& props = {}) const;
  cloudwatch::Metric request_count(const Options& props = {}) const;
  cloudwatch::Metric rule_evaluations(const Options& props = {}) const;
  cloudwatch::Metric target_connection_error_count(const Options& props = {}) const;
  /// Seconds from a request to the target's answer. Default statistic: Average.
  cloudwatch::Metric target_response_time(const Options& props = {}) const;
  cloudwatch::Metric target_tls_negotiation_error_count(const Options& props = {}) const;
};

/// Metrics of a target group of an Application Load Balancer. Each is a sum over 5 minutes where nothing else is said.
class ApplicationTargetGroupMetrics : public LoadBalancerMetricsBase {
 public:
  ApplicationTargetGroupMetrics(const Construct& scope, const Input<std::string>& target_group_full_name,
                                const Input<std::string>& load_balancer_full_name);

  /// Any metric of the target group. Default statistic: Average.
  cloudwatch::Metric custom(const Input<std::string>& metric_name, const Options& props = {}) const;
  /// Default statistic: Average.
  cloudwatch::Metric healthy_host_count(const Options& props = {}) const;
  cloudwatch::Metric http_code_target(HttpCodeTarget code, const Options& props = {}) const;
  cloudwatch::Metric ipv6_request_count(const Options& props = {}) const;
  cloudwatch::Metric request_count(const Options& props = {}) const;
  cloudwatch::Metric request_count_per_target(const Options& props = {}) const;
  cloudwatch::Metric target_connection_error_count(const Options& props = {}) const;
  /// Seconds from a request to the target's answer. Default statistic: Average.
  cloudwatch::Metric target_response_time(const Options& props = {}) const;
  cloudwatch::Metric target_tls_negotiation_error_count(const Options& props = {}) const;
  /// Default statistic: Average.
  cloudwatch::Metric unhealthy_host_count(const Options& props = {}) const;
};

/// Metrics of a Network Load Balancer. Each is a sum over 5 minutes where nothing else is said.
class NetworkLoadBalancerMetrics : public LoadBalancerMetricsBase {
 public:
  NetworkLoadBalancerMetrics(const Construct& scope, const Input<std::string>& load_balancer_full_name);

  /// Any metric of the load balancer. Default statistic: Average.
  cloudwatch::Metric custom(const Input<std::string>& metric_name, const Options& props = {}) const;
  /// Connections and flows from clients to targets. Default statistic: Average.
  cloudwatch::Metric active_flow_count(const Options& props = {}) const;
  /// Capacity units, which are paid for.
  cloudwatch::Metric consumed_lc_us(const Options& props = {}) const;
  cloudwatch::Metric new_flow_count(const Options& props = {}) const;
  cloudwatch::Metric processed_bytes(const Options& props = {}) const;
  /// Connections that the client, the load balancer or the target broke off.
  cloudwatch::Metric tcp_client_reset_count(const Options& props = {}) const;
  cloudwatch::Metric tcp_elb_reset_count(const Options& props = {}) const;
  cloudwatch::Metric tcp_target_reset_count(const Options& props = {}) const;
};

/// Metrics of a target group of a Network Load Balancer. Each is an average over 5 minutes where nothing else is said.
class NetworkTargetGroupMetrics : public LoadBalancerMetricsBase {
 public:
  NetworkTargetGroupMetrics(const Construct& scope, const Input<std::string>& target_group_full_name,
                            const Input<std::string>& load_balancer_full_name);

  /// Any metric of the target group.
  cloudwatch::Metric custom(const Input<std::string>& metric_name, const Options& props = {}) const;
  cloudwatch::Metric healthy_host_count(const Options& props = {}) const;
  cloudwatch::Metric un_healthy_host_count(const Options& props = {}) const;
};

// CDK's names for them.
using IApplicationLoadBalancerMetrics = ApplicationLoadBalancerMetrics;
using IApplicationTargetGroupMetrics = ApplicationTargetGroupMetrics;
using INetworkLoadBalancerMetrics = NetworkLoadBalancerMetrics;
using INetworkTargetGroupMetrics = NetworkTargetGroupMetrics;

}  // namespace cdk::elbv2
