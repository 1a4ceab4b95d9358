// Client VPN: people's devices in a VPC.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/ec2/client_vpn_props.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::ec2 {

class CfnClientVpnEndpoint;

/// A Client VPN endpoint, made here or imported.
class IClientVpnEndpoint : public Resource, public IConnectable {
 public:
  virtual Input<std::string> endpoint_id() const = 0;
  /// Depend on this where the endpoint must reach its subnets.
  virtual Dependable target_networks_associated() const = 0;

 protected:
  using Resource::Resource;
};

/// Lets clients reach a block of addresses. CloudFormation: AWS::EC2::ClientVpnAuthorizationRule.
class ClientVpnAuthorizationRule : public Resource {
 public:
  using Props = ClientVpnAuthorizationRuleProps;
  ClientVpnAuthorizationRule(const Scope& scope, const Props& props);
};

/// Sends packets of clients to a subnet or to other clients. CloudFormation: AWS::EC2::ClientVpnRoute.
class ClientVpnRoute : public Resource {
 public:
  using Props = ClientVpnRouteProps;
  ClientVpnRoute(const Scope& scope, const Props& props);
};

/// Where devices with an OpenVPN client enter a VPC. CloudFormation: AWS::EC2::ClientVpnEndpoint.
class ClientVpnEndpoint : public IClientVpnEndpoint {
 public:
  using Props = ClientVpnEndpointProps;
  /// Errors: clients show nothing; their block is none of AWS's sizes, or overlaps the VPC's; more than two DNS
  /// servers; a group or stream of logs without logging; a handler of another name; a banner that is too long; routes
  /// enforced with a split tunnel.
  ClientVpnEndpoint(const Scope& scope, const Props& props);
  static IClientVpnEndpoint& from_endpoint_attributes(Construct& scope, Id id,
                                                      const ClientVpnEndpointAttributes& attrs);

  Input<std::string> endpoint_id() const override;
  Dependable target_networks_associated() const override { return target_networks_; }
  Connections& connections() override { return connections_; }
  ClientVpnAuthorizationRule& add_authorization_rule(Id id, const ClientVpnAuthorizationRuleOptions& props);
  ClientVpnRoute& add_route(Id id, const ClientVpnRouteOptions& props);

 private:
  void check(const Props& props) const;
  void check_block(const Props& props) const;
  void make(const Props& props);
  void associate(const Props& props);

  Connections connections_;
  DependencyGroup target_networks_;
  CfnClientVpnEndpoint* resource_ = nullptr;
};

}  // namespace cdk::ec2
