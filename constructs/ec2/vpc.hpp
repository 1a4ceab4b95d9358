// VPCs made in a stack.
#pragma once

#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/vpc_base.hpp>
#include <cdk/ec2/vpc_lookup_props.hpp>
#include <cdk/ec2/vpc_props.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::ec2 {

class CfnVPC;
class CfnVPCCidrBlock;

/// A VPC with its subnets, route tables, internet and NAT gateways. With no props: three zones (two where the stack's
/// environment is open), each with a public and a private subnet, and a NAT gateway in each.
class Vpc : public VpcBase {
 public:
  using Props = VpcProps;
  /// The block of a VPC that says nothing.
  static constexpr std::string_view DEFAULT_CIDR_RANGE = "10.0.0.0/16";
  /// The groups of a VPC that says nothing: Public, and Private with egress.
  static std::vector<SubnetConfiguration> DEFAULT_SUBNETS();
  /// The groups of a VPC with `nat_gateways = 0`: Public and Isolated.
  static std::vector<SubnetConfiguration> DEFAULT_SUBNETS_NO_NAT();

  /// Errors: contradictory props; subnets that don't fit into the block; NAT gateways without public subnets.
  Vpc(const Scope& scope, const Props& props = {});

  /// A VPC that exists already. Errors: lists of subnets whose lengths don't match the zones.
  static IVpc& from_vpc_attributes(Construct& scope, Id id, const VpcAttributes& attrs);

  /// A VPC that the cdk CLI looks up in the account; its subnets are made up until it has.
  /// Errors: the stack's environment is open.
  static IVpc& from_lookup(Construct& scope, Id id, const VpcLookupOptions& options);

  Input<std::string> vpc_id() const override;
  Input<std::string> vpc_arn() const override { return arn_of(vpc_id()); }
  Input<std::string> vpc_cidr_block() const override;
  Input<List<std::string>> vpc_cidr_block_associations() const;
  Input<std::string> vpc_default_network_acl() const;
  Input<std::string> vpc_default_security_group() const;
  Input<List<std::string>> vpc_ipv6_cidr_blocks() const;
  /// Unset when there is no internet gateway.
  const Input<std::string>& internet_gateway_id() const noexcept { return internet_gateway_id_; }
  bool dns_hostnames_enabled() const noexcept { return dns_hostnames_enabled_; }
  bool dns_support_enabled() const noexcept { return dns_support_enabled_; }

 private:
  void check(const Props& props) const;
  void choose_availability_zones(const Props& props);
  int nat_gateway_count(const Props& props);
  void create_subnets(const Props& props);
  std::vector<RequestedSubnet> requested_subnets() const;
  void create_subnet(const RequestedSubnet& requested, const AllocatedSubnet& allocated);
  SubnetProps subnet_props(const RequestedSubnet& requested, const AllocatedSubnet& allocated) const;
  void create_internet_gateway(const Props& props, int nat_gateways);
  void create_nat_gateways(const Props& props, int count);
  void create_egress_only_internet_gateway();
  void create_vpn(const Props& props);
  void restrict_default_security_group();

  bool ipv6_;
  bool dns_hostnames_enabled_;
  bool dns_support_enabled_;
  IpAddresses ip_addresses_;
  std::vector<SubnetConfiguration> subnet_configuration_;
  std::vector<Ref<PublicSubnet>> own_public_subnets_;
  std::vector<Ref<PrivateSubnet>> own_private_subnets_;
  Input<std::string> internet_gateway_id_;
  CfnVPC& resource_;
};

}  // namespace cdk::ec2
