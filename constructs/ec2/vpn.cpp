#include <cdk/ec2/cfn_customer_gateway.hpp>
#include <cdk/ec2/cfn_vpn_connection.hpp>
#include <cdk/ec2/cfn_vpn_connection_route.hpp>
#include <cdk/ec2/cfn_vpn_gateway.hpp>
#include <cdk/ec2/cidr_block.hpp>
#include <cdk/ec2/vpn.hpp>
#include <cdk/error.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

constexpr std::string_view reserved_blocks[] = {"169.254.0.0/30",    "169.254.1.0/30", "169.254.2.0/30",
                                                "169.254.3.0/30",    "169.254.4.0/30", "169.254.5.0/30",
                                                "169.254.169.252/30"};

class ImportedVpnConnection final : public IVpnConnection {
 public:
  ImportedVpnConnection(const Scope& scope, VpnConnectionAttributes attributes)
      : IVpnConnection(scope), attributes_(std::move(attributes)) {}
  Input<std::string> vpn_id() const override { return attributes_.vpn_id; }
  Input<std::string> customer_gateway_id() const override { return attributes_.customer_gateway_id; }
  Input<std::string> customer_gateway_ip() const override { return attributes_.customer_gateway_ip; }
  std::int64_t customer_gateway_asn() const override { return attributes_.customer_gateway_asn; }

 private:
  VpnConnectionAttributes attributes_;
};

std::vector<CfnVPNConnection::VpnTunnelOptionsSpecificationProperty> tunnels(const VpnConnectionProps& props) {
  std::vector<CfnVPNConnection::VpnTunnelOptionsSpecificationProperty> list;
  for (const VpnTunnelOption& tunnel : props.tunnel_options) {
    CfnVPNConnection::VpnTunnelOptionsSpecificationProperty made;
    if (tunnel.pre_shared_key_secret) made.pre_shared_key = tunnel.pre_shared_key_secret->unsafe_unwrap();
    if (!tunnel.tunnel_inside_cidr.empty()) made.tunnel_inside_cidr = tunnel.tunnel_inside_cidr;
    list.push_back(std::move(made));
  }
  return list;
}

std::string route_id(const std::string& block) {
  std::string id = "Route";
  std::ranges::copy_if(block, std::back_inserter(id), [](char c) { return c >= '0' && c <= '9'; });
  return id;
}

}  // namespace

VpnGateway::VpnGateway(const Scope& scope, const Props& props)
    : IVpnGateway(scope),
      resource_(add<CfnVPNGateway>("Default", {.type = props.type.value_or(VpnConnectionType::IPSEC_1),
                                               .amazon_side_asn = props.amazon_side_asn})) {}

Input<std::string> VpnGateway::gateway_id() const { return resource_.ref(); }

VpnConnection::VpnConnection(const Scope& scope, const Props& props)
    : IVpnConnection(scope), ip_(props.ip), asn_(props.asn.value_or(65000)) {
  check(props);
  if (!props.vpc->vpn_gateway_id().is_set()) props.vpc->enable_vpn_gateway({.amazon_side_asn = props.asn});
  gateway_ = &add<CfnCustomerGateway>("CustomerGateway",
                                      {.ip_address = props.ip, .type = VpnConnectionType::IPSEC_1, .bgp_asn = asn_});
  CfnVPNConnectionProps connection{.customer_gateway_id = gateway_->ref(),
                                   .type = VpnConnectionType::IPSEC_1,
                                   .static_routes_only = !props.static_routes.empty(),
                                   .vpn_gateway_id = props.vpc->vpn_gateway_id()};
  if (!props.tunnel_options.empty()) connection.vpn_tunnel_options_specifications = tunnels(props);
  resource_ = &add<CfnVPNConnection>("Resource", std::move(connection));
  for (const std::string& block : props.static_routes) {
    add<CfnVPNConnectionRoute>(route_id(block),
                               {.destination_cidr_block = block, .vpn_connection_id = resource_->ref()});
  }
}

void VpnConnection::check(const Props& props) const {
  if (props.ip.is_string() && !CidrBlock::parse_address(props.ip.as_string())) {
    fail(*this, {"ip \"" + std::string(props.ip.as_string()) + "\"", "an IPv4 address",
                 "AWS::EC2::CustomerGateway IpAddress"});
  }
  const char* rule = "AWS::EC2::VPNConnection VpnTunnelOptionsSpecifications";
  const auto& tunnels = props.tunnel_options;
  if (tunnels.size() > 2) fail(*this, {std::to_string(tunnels.size()) + " tunnels", "at most 2", rule});
  for (const VpnTunnelOption& tunnel : tunnels) {
    const std::string& text = tunnel.tunnel_inside_cidr;
    if (text.empty()) continue;
    const auto block = CidrBlock::parse(text);
    const bool inside = block && block->mask() == 30 && CidrBlock(block->first(), 16).to_string() == "169.254.0.0/16";
    if (!inside || std::ranges::find(reserved_blocks, text) != std::end(reserved_blocks)) {
      fail(*this,
           {"tunnel_inside_cidr \"" + text + "\"",
            "a /30 of 169.254.0.0/16, but for the first of 169.254.0.0 to 169.254.5.0 and 169.254.169.252/30", rule});
    }
  }
  if (tunnels.size() == 2 && !tunnels[0].tunnel_inside_cidr.empty() &&
      tunnels[0].tunnel_inside_cidr == tunnels[1].tunnel_inside_cidr)
    fail(*this, {"tunnel_inside_cidr \"" + tunnels[0].tunnel_inside_cidr + "\" for both tunnels", "two blocks", rule});
}

IVpnConnection& VpnConnection::from_vpn_connection_attributes(Construct& scope, Id id,
                                                              const VpnConnectionAttributes& attrs) {
  return scope.add<ImportedVpnConnection>(std::move(id), attrs);
}

Input<std::string> VpnConnection::vpn_id() const { return resource_->ref(); }
Input<std::string> VpnConnection::customer_gateway_id() const { return gateway_->ref(); }

}  // namespace cdk::ec2
