// VPN gateways and site-to-site connections.
#pragma once

#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/vpn_props.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::cloudwatch {
class Metric;
struct MetricOptions;
}  // namespace cdk::cloudwatch

namespace cdk::ec2 {

class CfnCustomerGateway;
class CfnVPNConnection;
class CfnVPNGateway;

/// A VPN gateway.
class IVpnGateway : public Resource {
 public:
  virtual Input<std::string> gateway_id() const = 0;

 protected:
  using Resource::Resource;
};

/// A VPN gateway, not attached to a VPC yet; `IVpc::enable_vpn_gateway` makes and attaches one.
class VpnGateway : public IVpnGateway {
 public:
  using Props = VpnGatewayProps;
  VpnGateway(const Scope& scope, const Props& props = {});
  Input<std::string> gateway_id() const override;

 private:
  CfnVPNGateway& resource_;
};

/// A site-to-site connection, made here or imported.
class IVpnConnection : public Resource {
 public:
  virtual Input<std::string> vpn_id() const = 0;
  virtual Input<std::string> customer_gateway_id() const = 0;
  virtual Input<std::string> customer_gateway_ip() const = 0;
  virtual std::int64_t customer_gateway_asn() const = 0;

  /// A metric of the connection, by its name in AWS/VPN.
  cloudwatch::Metric metric(const Input<std::string>& metric_name) const;
  cloudwatch::Metric metric(const Input<std::string>& metric_name, const cloudwatch::MetricOptions& props) const;
  /// 0 while both tunnels are down, 1 while both are up. Default: the average over 5 minutes.
  cloudwatch::Metric metric_tunnel_state() const;
  cloudwatch::Metric metric_tunnel_state(const cloudwatch::MetricOptions& props) const;
  /// Bytes that came in. Default: the sum over 5 minutes.
  cloudwatch::Metric metric_tunnel_data_in() const;
  cloudwatch::Metric metric_tunnel_data_in(const cloudwatch::MetricOptions& props) const;
  /// Bytes that went out. Default: the sum over 5 minutes.
  cloudwatch::Metric metric_tunnel_data_out() const;
  cloudwatch::Metric metric_tunnel_data_out(const cloudwatch::MetricOptions& props) const;

 protected:
  using Resource::Resource;
};

/// CDK's name; there is nothing to it beyond IVpnConnection.
using VpnConnectionBase = IVpnConnection;

/// A connection between a VPC and a network of yours.
class VpnConnection : public IVpnConnection {
 public:
  using Props = VpnConnectionProps;
  /// Errors: an address that isn't IPv4; more than two tunnels; a tunnel's block that AWS refuses.
  VpnConnection(const Scope& scope, const Props& props);
  static IVpnConnection& from_vpn_connection_attributes(Construct& scope, Id id, const VpnConnectionAttributes& attrs);
  // The metrics of all connections of account and region together.
  static cloudwatch::Metric metric_all(const Input<std::string>& metric_name);
  static cloudwatch::Metric metric_all(const Input<std::string>& metric_name, const cloudwatch::MetricOptions& props);
  static cloudwatch::Metric metric_all_tunnel_state();
  static cloudwatch::Metric metric_all_tunnel_state(const cloudwatch::MetricOptions& props);
  static cloudwatch::Metric metric_all_tunnel_data_in();
  static cloudwatch::Metric metric_all_tunnel_data_in(const cloudwatch::MetricOptions& props);
  static cloudwatch::Metric metric_all_tunnel_data_out();
  static cloudwatch::Metric metric_all_tunnel_data_out(const cloudwatch::MetricOptions& props);

  Input<std::string> vpn_id() const override;
  Input<std::string> customer_gateway_id() const override;
  Input<std::string> customer_gateway_ip() const override { return ip_; }
  std::int64_t customer_gateway_asn() const override { return asn_; }

 private:
  void check(const Props& props) const;
  Input<std::string> ip_;
  std::int64_t asn_;
  CfnCustomerGateway* gateway_ = nullptr;
  CfnVPNConnection* resource_ = nullptr;
};

}  // namespace cdk::ec2
