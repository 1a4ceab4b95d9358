// Subnets made in a stack, and imported ones.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/ec2/isubnet.hpp>
#include <cdk/ec2/subnet_props.hpp>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnNatGateway;
class CfnRouteTable;
class CfnSubnet;

/// A subnet with a route table of its own.
class Subnet : public ISubnet {
 public:
  using Props = SubnetProps;
  Subnet(const Scope& scope, const Props& props);
  ~Subnet() override;

  /// A subnet that exists already.
  static ISubnet& from_subnet_attributes(Construct& scope, Id id, const SubnetAttributes& attrs);
  static ISubnet& from_subnet_id(Construct& scope, Id id, const Input<std::string>& subnet_id);
  /// Whether the construct is a subnet made in a stack.
  static bool is_vpc_subnet(const Construct& construct);

  Input<std::string> availability_zone() const override { return availability_zone_; }
  Input<std::string> ipv4_cidr_block() const override { return ipv4_cidr_block_; }
  Input<std::string> subnet_id() const override;
  Input<std::string> subnet_vpc_id() const;
  /// The zone as CloudFormation gives it.
  Input<std::string> subnet_availability_zone() const;
  Input<List<std::string>> subnet_ipv6_cidr_blocks() const;
  Input<std::string> subnet_outpost_arn() const;
  /// The id of the network ACL, also when another one is associated later.
  Input<std::string> subnet_network_acl_association_id() const;
  IRouteTable& route_table() override;
  Dependable internet_connectivity_established() override { return internet_connectivity_; }
  /// The network ACL in force: the VPC's own, unless another one was associated.
  INetworkAcl& network_acl();
  void associate_network_acl(Id id, INetworkAcl& acl) override;

  void add_default_internet_route(const Input<std::string>& gateway_id, const Dependable& gateway_attachment);
  void add_ipv6_default_internet_route(const Input<std::string>& gateway_id,
                                       const std::vector<Dependable>& gateway_attachment = {});
  void add_ipv6_default_egress_only_internet_route(const Input<std::string>& gateway_id);
  void add_default_nat_route(const Input<std::string>& nat_gateway_id);
  /// Lets IPv6-only clients reach IPv4 addresses through the NAT gateway.
  void add_ipv6_nat64_route(const Input<std::string>& nat_gateway_id);
  void add_route(Id id, const AddRouteOptions& options);

 private:
  struct RouteTable;
  Input<std::string> availability_zone_;
  Input<std::string> ipv4_cidr_block_;
  DependencyGroup internet_connectivity_;
  CfnSubnet& resource_;
  std::unique_ptr<RouteTable> route_table_;
  INetworkAcl* network_acl_ = nullptr;
};

/// CDK's names; there is nothing to them beyond ISubnet.
using IPublicSubnet = ISubnet;
using IPrivateSubnet = ISubnet;

/// A subnet with a route to an internet gateway.
class PublicSubnet : public Subnet {
 public:
  using Props = PublicSubnetProps;
  PublicSubnet(const Scope& scope, const Props& props) : Subnet(scope, props) {}

  static IPublicSubnet& from_public_subnet_attributes(Construct& scope, Id id, const PublicSubnetAttributes& attrs);

  /// A NAT gateway in this subnet, with the given Elastic IP or one of its own.
  CfnNatGateway& add_nat_gateway(const Input<std::string>& eip_allocation_id = {},
                                 const AddNatGatewayOptions& options = {});
};

/// A subnet without a way in from the internet.
class PrivateSubnet : public Subnet {
 public:
  using Props = PrivateSubnetProps;
  PrivateSubnet(const Scope& scope, const Props& props) : Subnet(scope, props) {}

  static IPrivateSubnet& from_private_subnet_attributes(Construct& scope, Id id, const PrivateSubnetAttributes& attrs);
};

}  // namespace cdk::ec2
