// Alarms on every metric of load balancers and target groups; imported ones; of a stack whose region is known.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace cdk;
using cloudwatch::Metric;
using cloudwatch::MetricOptions;
using elbv2::HttpCodeElb;
using elbv2::HttpCodeTarget;

namespace {

void watch(Stack& stack, const std::string& id, const Metric& metric) {
  metric.create_alarm(stack, id, {.evaluation_periods = 1, .threshold = 1});
}

template <class Metrics>
using Ways = std::vector<std::pair<const char*, Metric (Metrics::*)(const MetricOptions&) const>>;

template <class Metrics>
void watch_all(Stack& stack, const std::string& prefix, const Metrics& metrics, const Ways<Metrics>& ways) {
  for (const auto& [name, way] : ways) watch(stack, prefix + name, (metrics.*way)({}));
}

template <class Code>
std::string text(Code code) {
  return std::string(to_value(code));
}

void application(Stack& stack, ec2::Vpc& vpc) {
  using Web = elbv2::ApplicationLoadBalancerMetrics;
  using Group = elbv2::ApplicationTargetGroupMetrics;
  auto& web = stack.add<elbv2::ApplicationLoadBalancer>("Web", {.vpc = vpc});
  auto& group = web.add_listener("Listener", {.port = 80}).add_targets("Group", {.port = 80});
  watch_all<Web>(stack, "Web", web.metrics(),
                 {{"activeConnectionCount", &Web::active_connection_count},
                  {"clientTlsNegotiationErrorCount", &Web::client_tls_negotiation_error_count},
                  {"consumedLCUs", &Web::consumed_lc_us},
                  {"elbAuthError", &Web::elb_auth_error},
                  {"elbAuthFailure", &Web::elb_auth_failure},
                  {"elbAuthLatency", &Web::elb_auth_latency},
                  {"elbAuthSuccess", &Web::elb_auth_success},
                  {"httpFixedResponseCount", &Web::http_fixed_response_count},
                  {"httpRedirectCount", &Web::http_redirect_count},
                  {"httpRedirectUrlLimitExceededCount", &Web::http_redirect_url_limit_exceeded_count},
                  {"ipv6ProcessedBytes", &Web::ipv6_processed_bytes},
                  {"ipv6RequestCount", &Web::ipv6_request_count},
                  {"newConnectionCount", &Web::new_connection_count},
                  {"processedBytes", &Web::processed_bytes},
                  {"rejectedConnectionCount", &Web::rejected_connection_count},
                  {"requestCount", &Web::request_count},
                  {"ruleEvaluations", &Web::rule_evaluations},
                  {"targetConnectionErrorCount", &Web::target_connection_error_count},
                  {"targetResponseTime", &Web::target_response_time},
                  {"targetTLSNegotiationErrorCount", &Web::target_tls_negotiation_error_count}});
  for (const auto code :
       {HttpCodeElb::ELB_3XX_COUNT, HttpCodeElb::ELB_4XX_COUNT, HttpCodeElb::ELB_5XX_COUNT, HttpCodeElb::ELB_500_COUNT,
        HttpCodeElb::ELB_502_COUNT, HttpCodeElb::ELB_503_COUNT, HttpCodeElb::ELB_504_COUNT})
    watch(stack, "Web" + text(code), web.metrics().http_code_elb(code));
  for (const auto code : {HttpCodeTarget::TARGET_2XX_COUNT, HttpCodeTarget::TARGET_3XX_COUNT,
                          HttpCodeTarget::TARGET_4XX_COUNT, HttpCodeTarget::TARGET_5XX_COUNT}) {
    watch(stack, "Web" + text(code), web.metrics().http_code_target(code));
    watch(stack, "Group" + text(code), group.metrics().http_code_target(code));
  }
  watch(stack, "WebCustom",
        web.metrics().custom("GrpcRequestCount", {.period = Duration::minutes(1), .statistic = "Sum"}));
  watch(stack, "WebSlow", web.metrics().target_response_time({.label = "slow", .statistic = cloudwatch::Stats::p(99)}));
  watch_all<Group>(stack, "Group", group.metrics(),
                   {{"healthyHostCount", &Group::healthy_host_count},
                    {"ipv6RequestCount", &Group::ipv6_request_count},
                    {"requestCount", &Group::request_count},
                    {"requestCountPerTarget", &Group::request_count_per_target},
                    {"targetConnectionErrorCount", &Group::target_connection_error_count},
                    {"targetResponseTime", &Group::target_response_time},
                    {"targetTLSNegotiationErrorCount", &Group::target_tls_negotiation_error_count},
                    {"unhealthyHostCount", &Group::unhealthy_host_count}});
  watch(stack, "GroupCustom", group.metrics().custom("LambdaUserError"));
  watch(stack, "GroupMetric", group.metric("LambdaInternalError", {.statistic = "Maximum"}));
  watch(stack, "GroupPlain", group.metric("NonStickyRequestCount"));

  const cloudwatch::MathExpression share(
      {.expression = "100 * bad / all",
       .using_metrics = {{"bad", web.metrics().http_code_target(HttpCodeTarget::TARGET_5XX_COUNT)},
                         {"all", web.metrics().request_count()}}});
  share.create_alarm(stack, "Share", {.evaluation_periods = 1, .threshold = 1});
}

void network(Stack& stack, ec2::Vpc& vpc) {
  using Net = elbv2::NetworkLoadBalancerMetrics;
  using Group = elbv2::NetworkTargetGroupMetrics;
  auto& net = stack.add<elbv2::NetworkLoadBalancer>("Net", {.vpc = vpc});
  auto& flows = net.add_listener("Listener", {.port = 80}).add_targets("Group", {.port = 80});
  watch_all<Net>(stack, "Net", net.metrics(),
                 {{"activeFlowCount", &Net::active_flow_count},
                  {"consumedLCUs", &Net::consumed_lc_us},
                  {"newFlowCount", &Net::new_flow_count},
                  {"processedBytes", &Net::processed_bytes},
                  {"tcpClientResetCount", &Net::tcp_client_reset_count},
                  {"tcpElbResetCount", &Net::tcp_elb_reset_count},
                  {"tcpTargetResetCount", &Net::tcp_target_reset_count}});
  watch(stack, "NetCustom", net.metrics().custom("PeakPacketsPerSecond", {.statistic = "Maximum"}));
  watch_all<Group>(
      stack, "Flows", flows.metrics(),
      {{"healthyHostCount", &Group::healthy_host_count}, {"unHealthyHostCount", &Group::un_healthy_host_count}});
  watch(stack, "FlowsCustom", flows.metrics().custom("ZonalHealthStatus"));
}

void imported(Stack& open) {
  const std::string arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333";
  const std::string web = arn + ":loadbalancer/app/their-web/0123456789abcdef";
  const std::string net = arn + ":loadbalancer/net/their-net/0123456789abcdef";
  const auto application_of = [&open](const char* id, const Input<std::string>& of) {
    return elbv2::ApplicationLoadBalancer::from_application_load_balancer_attributes(
               open, id, {.load_balancer_arn = of, .security_group_id = "sg-1"})
        .metrics();
  };
  const auto network_of = [&open](const char* id, const Input<std::string>& of) {
    return elbv2::NetworkLoadBalancer::from_network_load_balancer_attributes(open, id, {.load_balancer_arn = of})
        .metrics();
  };
  const auto group_of = [&open](const char* id, const Input<std::string>& of, const Input<std::string>& balancer) {
    return elbv2::ApplicationTargetGroup::from_target_group_attributes(
               open, id, {.target_group_arn = of, .load_balancer_arns = balancer})
        .metrics();
  };
  watch(open, "Web", application_of("TheirWeb", web).request_count());
  watch(open, "WebToken", application_of("TokenWeb", Fn::import_value("web")).elb_auth_error());
  watch(open, "Net", network_of("TheirNet", net).new_flow_count());
  watch(open, "NetToken", network_of("TokenNet", Fn::import_value("net")).processed_bytes());
  watch(open, "Group", group_of("TheirGroup", arn + ":targetgroup/their-group/0123456789abcdef", web).request_count());
  watch(open, "GroupToken",
        group_of("TokenGroup", Fn::import_value("group"), Fn::import_value("web")).target_response_time());
  watch(open, "Flows",
        elbv2::NetworkTargetGroup::from_target_group_attributes(
            open, "TheirFlows",
            {.target_group_arn = arn + ":targetgroup/their-flows/0123456789abcdef", .load_balancer_arns = net})
            .metrics()
            .healthy_host_count());
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Metrics", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  application(stack, vpc);
  network(stack, vpc);
  imported(app.add<Stack>("Imports"));
  return app.run();
}
