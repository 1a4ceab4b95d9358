#include <cdk/cloudwatch/metric.hpp>
#include <cdk/cloudwatch/stats.hpp>
#include <cdk/ec2/vpn.hpp>

namespace cdk::ec2 {

namespace {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;
using cloudwatch::Stats;
using Text = Input<std::string>;

constexpr const char* NAMESPACE = "AWS/VPN";
constexpr const char* STATE = "TunnelState";
constexpr const char* DATA_IN = "TunnelDataIn";
constexpr const char* DATA_OUT = "TunnelDataOut";

MetricOptions with_default(const MetricOptions& props, const char* statistic) {
  MetricOptions options = props;
  if (options.statistic.empty()) options.statistic = statistic;
  return options;
}

}  // namespace

Metric IVpnConnection::metric(const Text& metric_name, const MetricOptions& props) const {
  return Metric({.metric_name = metric_name, .namespace_ = NAMESPACE, .dimensions_map = {{"VpnId", vpn_id()}}})
      .with(props)
      .attach_to(*this);
}
Metric IVpnConnection::metric(const Text& metric_name) const { return metric(metric_name, {}); }
Metric IVpnConnection::metric_tunnel_state(const MetricOptions& props) const {
  return metric(STATE, with_default(props, Stats::AVERAGE));
}
Metric IVpnConnection::metric_tunnel_state() const { return metric_tunnel_state({}); }
Metric IVpnConnection::metric_tunnel_data_in(const MetricOptions& props) const {
  return metric(DATA_IN, with_default(props, Stats::SUM));
}
Metric IVpnConnection::metric_tunnel_data_in() const { return metric_tunnel_data_in({}); }
Metric IVpnConnection::metric_tunnel_data_out(const MetricOptions& props) const {
  return metric(DATA_OUT, with_default(props, Stats::SUM));
}
Metric IVpnConnection::metric_tunnel_data_out() const { return metric_tunnel_data_out({}); }

Metric VpnConnection::metric_all(const Text& metric_name, const MetricOptions& props) {
  return Metric({.metric_name = metric_name, .namespace_ = NAMESPACE}).with(props);
}
Metric VpnConnection::metric_all(const Text& metric_name) { return metric_all(metric_name, {}); }
Metric VpnConnection::metric_all_tunnel_state(const MetricOptions& props) {
  return metric_all(STATE, with_default(props, Stats::AVERAGE));
}
Metric VpnConnection::metric_all_tunnel_state() { return metric_all_tunnel_state({}); }
Metric VpnConnection::metric_all_tunnel_data_in(const MetricOptions& props) {
  return metric_all(DATA_IN, with_default(props, Stats::SUM));
}
Metric VpnConnection::metric_all_tunnel_data_in() { return metric_all_tunnel_data_in({}); }
Metric VpnConnection::metric_all_tunnel_data_out(const MetricOptions& props) {
  return metric_all(DATA_OUT, with_default(props, Stats::SUM));
}
Metric VpnConnection::metric_all_tunnel_data_out() { return metric_all_tunnel_data_out({}); }

}  // namespace cdk::ec2
