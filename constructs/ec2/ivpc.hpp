// A VPC, made here, imported or looked up.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/ec2/isubnet.hpp>
#include <cdk/ec2/subnet_selection_props.hpp>
#include <cdk/ref.hpp>
#include <cdk/resource.hpp>
#include <string>
#include <vector>

namespace cdk::ec2 {

class ClientVpnEndpoint;
class FlowLog;
class GatewayVpcEndpoint;
class InterfaceVpcEndpoint;
class VpnConnection;
struct ClientVpnEndpointOptions;
struct EnableVpnGatewayOptions;
struct FlowLogOptions;
struct GatewayVpcEndpointOptions;
struct InterfaceVpcEndpointOptions;
struct VpnConnectionOptions;

/// The subnets that a SubnetSelection stands for.
struct SelectedSubnets {
  /// The zones of the subnets, in their order. Errors: an imported subnet whose zone wasn't given.
  std::vector<Input<std::string>> availability_zones() const;
  /// Whether one of them is public.
  bool has_public = false;
  /// Depend on this where the subnets must have reached the internet first.
  DependencyGroup internet_connectivity_established;
  std::vector<Input<std::string>> subnet_ids;
  std::vector<Ref<ISubnet>> subnets;
  /// Whether the VPC is still to be looked up: the subnets are made up until then.
  bool is_pending_lookup = false;
};

/// A VPC.
class IVpc : public Resource {
 public:
  virtual Input<std::string> vpc_id() const = 0;
  virtual Input<std::string> vpc_arn() const = 0;
  /// Errors: an imported VPC whose block wasn't given.
  virtual Input<std::string> vpc_cidr_block() const = 0;
  virtual const std::vector<Ref<ISubnet>>& public_subnets() const = 0;
  /// Those with a way out, but none in.
  virtual const std::vector<Ref<ISubnet>>& private_subnets() const = 0;
  virtual const std::vector<Ref<ISubnet>>& isolated_subnets() const = 0;
  virtual const std::vector<Input<std::string>>& availability_zones() const = 0;
  /// Unset when there is no VPN gateway.
  virtual Input<std::string> vpn_gateway_id() const = 0;
  /// What must exist for the VPC's subnets to reach the internet. Depend on it.
  virtual Dependable internet_connectivity_established() = 0;
  /// Errors: a selection that is contradictory, or that no subnet meets.
  virtual SelectedSubnets select_subnets(const SubnetSelection& selection = {}) = 0;

  /// Gives the VPC a VPN gateway. Errors: it has one already.
  virtual void enable_vpn_gateway(const EnableVpnGatewayOptions& options) = 0;
  /// A connection to a network of yours; the VPC gets a VPN gateway if it has none.
  virtual VpnConnection& add_vpn_connection(Id id, const VpnConnectionOptions& options) = 0;
  /// A way into the VPC for people's devices.
  virtual ClientVpnEndpoint& add_client_vpn_endpoint(Id id, const ClientVpnEndpointOptions& options) = 0;
  /// A way to S3 or DynamoDB that doesn't leave the VPC.
  virtual GatewayVpcEndpoint& add_gateway_endpoint(Id id, const GatewayVpcEndpointOptions& options) = 0;
  /// A way to a service that doesn't leave the VPC.
  virtual InterfaceVpcEndpoint& add_interface_endpoint(Id id, const InterfaceVpcEndpointOptions& options) = 0;
  /// Records of the VPC's traffic, to CloudWatch Logs unless told otherwise.
  virtual FlowLog& add_flow_log(Id id, const FlowLogOptions& options) = 0;
  FlowLog& add_flow_log(Id id);

 protected:
  using Resource::Resource;
};

}  // namespace cdk::ec2
