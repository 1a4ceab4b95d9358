#include <cdk/cloudwatch/stats.hpp>
#include <cdk/elbv2/application_load_balancer_props.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>

namespace cdk::elbv2 {

using cloudwatch::Metric;
using cloudwatch::Stats;

namespace {

constexpr const char* APPLICATION = "AWS/ApplicationELB";
constexpr const char* NETWORK = "AWS/NetworkELB";

}  // namespace

Metric LoadBalancerMetricsBase::detached(const Input<std::string>& name, const char* statistic,
                                         const Options& props) const {
  return Metric({.metric_name = name, .namespace_ = namespace_, .dimensions_map = dimensions_, .statistic = statistic})
      .with(props);
}

Metric LoadBalancerMetricsBase::metric(const Input<std::string>& name, const char* statistic,
                                       const Options& props) const {
  return detached(name, statistic, props).attach_to(scope_);
}

ApplicationLoadBalancerMetrics::ApplicationLoadBalancerMetrics(const Construct& scope,
                                                               const Input<std::string>& load_balancer_full_name)
    : LoadBalancerMetricsBase(scope, APPLICATION, {{"LoadBalancer", load_balancer_full_name}}) {}

Metric ApplicationLoadBalancerMetrics::custom(const Input<std::string>& metric_name, const Options& props) const {
  return detached(metric_name, Stats::AVERAGE, props);
}

Metric ApplicationLoadBalancerMetrics::active_connection_count(const Options& props) const {
  return metric("ActiveConnectionCount", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::client_tls_negotiation_error_count(const Options& props) const {
  return metric("ClientTLSNegotiationErrorCount", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::consumed_lc_us(const Options& props) const {
  return metric("ConsumedLCUs", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::elb_auth_error(const Options& props) const {
  return detached("ELBAuthError", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::elb_auth_failure(const Options& props) const {
  return detached("ELBAuthFailure", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::elb_auth_latency(const Options& props) const {
  return detached("ELBAuthLatency", Stats::AVERAGE, props);
}

Metric ApplicationLoadBalancerMetrics::elb_auth_success(const Options& props) const {
  return detached("ELBAuthSuccess", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::http_code_elb(HttpCodeElb code, const Options& props) const {
  return detached(code, Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::http_code_target(HttpCodeTarget code, const Options& props) const {
  return detached(code, Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::http_fixed_response_count(const Options& props) const {
  return metric("HTTP_Fixed_Response_Count", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::http_redirect_count(const Options& props) const {
  return metric("HTTP_Redirect_Count", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::http_redirect_url_limit_exceeded_count(const Options& props) const {
  return metric("HTTP_Redirect_Url_Limit_Exceeded_Count", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::ipv6_processed_bytes(const Options& props) const {
  return metric("IPv6ProcessedBytes", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::ipv6_request_count(const Options& props) const {
  return metric("IPv6RequestCount", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::new_connection_count(const Options& props) const {
  return metric("NewConnectionCount", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::processed_bytes(const Options& props) const {
  return metric("ProcessedBytes", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::rejected_connection_count(const Options& props) const {
  return metric("RejectedConnectionCount", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::request_count(const Options& props) const {
  return metric("RequestCount", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::rule_evaluations(const Options& props) const {
  return metric("RuleEvaluations", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::target_connection_error_count(const Options& props) const {
  return detached("TargetConnectionErrorCount", Stats::SUM, props);
}

Metric ApplicationLoadBalancerMetrics::target_response_time(const Options& props) const {
  return detached("TargetResponseTime", Stats::AVERAGE, props);
}

Metric ApplicationLoadBalancerMetrics::target_tls_negotiation_error_count(const Options& props) const {
  return detached("TargetTLSNegotiationErrorCount", Stats::SUM, props);
}

ApplicationTargetGroupMetrics::ApplicationTargetGroupMetrics(const Construct& scope,
                                                             const Input<std::string>& target_group_full_name,
                                                             const Input<std::string>& load_balancer_full_name)
    : LoadBalancerMetricsBase(scope, APPLICATION,
                              {{"LoadBalancer", load_balancer_full_name}, {"TargetGroup", target_group_full_name}}) {}

Metric ApplicationTargetGroupMetrics::custom(const Input<std::string>& metric_name, const Options& props) const {
  return metric(metric_name, Stats::AVERAGE, props);
}

Metric ApplicationTargetGroupMetrics::healthy_host_count(const Options& props) const {
  return metric("HealthyHostCount", Stats::AVERAGE, props);
}

Metric ApplicationTargetGroupMetrics::http_code_target(HttpCodeTarget code, const Options& props) const {
  return metric(code, Stats::SUM, props);
}

Metric ApplicationTargetGroupMetrics::ipv6_request_count(const Options& props) const {
  return metric("IPv6RequestCount", Stats::SUM, props);
}

Metric ApplicationTargetGroupMetrics::request_count(const Options& props) const {
  return metric("RequestCount", Stats::SUM, props);
}

Metric ApplicationTargetGroupMetrics::request_count_per_target(const Options& props) const {
  return metric("RequestCountPerTarget", Stats::SUM, props);
}

Metric ApplicationTargetGroupMetrics::target_connection_error_count(const Options& props) const {
  return metric("TargetConnectionErrorCount", Stats::SUM, props);
}

Metric ApplicationTargetGroupMetrics::target_response_time(const Options& props) const {
  return metric("TargetResponseTime", Stats::AVERAGE, props);
}

Metric ApplicationTargetGroupMetrics::target_tls_negotiation_error_count(const Options& props) const {
  return metric("TargetTLSNegotiationErrorCount", Stats::SUM, props);
}

Metric ApplicationTargetGroupMetrics::unhealthy_host_count(const Options& props) const {
  return metric("UnHealthyHostCount", Stats::AVERAGE, props);
}

NetworkLoadBalancerMetrics::NetworkLoadBalancerMetrics(const Construct& scope,
                                                       const Input<std::string>& load_balancer_full_name)
    : LoadBalancerMetricsBase(scope, NETWORK, {{"LoadBalancer", load_balancer_full_name}}) {}

Metric NetworkLoadBalancerMetrics::custom(const Input<std::string>& metric_name, const Options& props) const {
  return metric(metric_name, Stats::AVERAGE, props);
}

Metric NetworkLoadBalancerMetrics::active_flow_count(const Options& props) const {
  return metric("ActiveFlowCount", Stats::AVERAGE, props);
}

Metric NetworkLoadBalancerMetrics::consumed_lc_us(const Options& props) const {
  return metric("ConsumedLCUs", Stats::SUM, props);
}

Metric NetworkLoadBalancerMetrics::new_flow_count(const Options& props) const {
  return metric("NewFlowCount", Stats::SUM, props);
}

Metric NetworkLoadBalancerMetrics::processed_bytes(const Options& props) const {
  return metric("ProcessedBytes", Stats::SUM, props);
}

Metric NetworkLoadBalancerMetrics::tcp_client_reset_count(const Options& props) const {
  return metric("TCP_Client_Reset_Count", Stats::SUM, props);
}

Metric NetworkLoadBalancerMetrics::tcp_elb_reset_count(const Options& props) const {
  return metric("TCP_ELB_Reset_Count", Stats::SUM, props);
}

Metric NetworkLoadBalancerMetrics::tcp_target_reset_count(const Options& props) const {
  return metric("TCP_Target_Reset_Count", Stats::SUM, props);
}

NetworkTargetGroupMetrics::NetworkTargetGroupMetrics(const Construct& scope,
                                                     const Input<std::string>& target_group_full_name,
                                                     const Input<std::string>& load_balancer_full_name)
    : LoadBalancerMetricsBase(scope, NETWORK,
                              {{"LoadBalancer", load_balancer_full_name}, {"TargetGroup", target_group_full_name}}) {}

Metric NetworkTargetGroupMetrics::custom(const Input<std::string>& metric_name, const Options& props) const {
  return metric(metric_name, Stats::AVERAGE, props);
}

Metric NetworkTargetGroupMetrics::healthy_host_count(const Options& props) const {
  return metric("HealthyHostCount", Stats::AVERAGE, props);
}

Metric NetworkTargetGroupMetrics::un_healthy_host_count(const Options& props) const {
  return metric("UnHealthyHostCount", Stats::AVERAGE, props);
}

}  // namespace cdk::elbv2
