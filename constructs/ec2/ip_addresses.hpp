// Where a VPC and its subnets get their address blocks from.
#pragma once

#include <cdk/ec2/cidr_literal.hpp>
#include <cdk/ec2/ip_addresses_props.hpp>
#include <cdk/input.hpp>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <type_traits>

namespace cdk::ec2 {

class CfnVPCCidrBlock;

/// Gives IPv4 blocks. Derive from it to bring your own.
class IIpAddresses {
 public:
  virtual ~IIpAddresses() = default;
  virtual VpcIpamOptions allocate_vpc_cidr() const = 0;
  virtual SubnetIpamOptions allocate_subnets_cidr(const AllocateCidrRequest& input) const = 0;
};

/// Where a VPC's IPv4 blocks come from.
class IpAddresses {
 public:
  using Where = std::source_location;
  /// From a giver of your own.
  explicit IpAddresses(std::shared_ptr<const IIpAddresses> giver) : giver_(std::move(giver)) {}

  /// The VPC's block, /16 to /28, divided among its subnets. Bits behind the mask are refused: of "10.0.1.0/16" AWS
  /// makes 10.0.0.0/16 and the real CDK 10.1.0.0/16, and neither is what is written. A literal is checked while
  /// compiling: `IpAddresses::cidr("10.0.0.0")` doesn't compile.
  static IpAddresses cidr(VpcCidrLiteral cidr_block) { return from_text(cidr_block.text(), Where::current()); }
  /// Errors: a text that isn't an IPv4 block of /16 to /28, or that has bits behind its mask.
  template <class T>
    requires(!std::is_array_v<T> && std::is_convertible_v<const T&, std::string_view>)
  static IpAddresses cidr(const T& cidr_block, Where where = Where::current()) {
    return from_text(cidr_block, where);
  }
  /// From an IPAM pool, at deployment.
  static IpAddresses aws_ipam_allocation(AwsIpamProps props);

  const IIpAddresses* operator->() const noexcept { return giver_.get(); }

 private:
  static IpAddresses from_text(std::string_view cidr_block, const Where& where);
  std::shared_ptr<const IIpAddresses> giver_;
};

/// Gives IPv6 blocks. Derive from it to bring your own.
class IIpv6Addresses {
 public:
  virtual ~IIpv6Addresses() = default;
  /// Whether the block is one of Amazon's.
  virtual bool amazon_provided() const = 0;
  /// Adds the VPC's IPv6 block.
  virtual CfnVPCCidrBlock& allocate_vpc_ipv6_cidr(const AllocateVpcIpv6CidrRequest& input) const = 0;
  virtual Input<List<std::string>> create_ipv6_cidr_blocks(const CreateIpv6CidrBlocksRequest& input) const = 0;
  virtual SubnetIpamOptions allocate_subnets_ipv6_cidr(const AllocateIpv6CidrRequest& input) const = 0;
};

/// Where a dual-stack VPC's IPv6 blocks come from.
class Ipv6Addresses {
 public:
  explicit Ipv6Addresses(std::shared_ptr<const IIpv6Addresses> giver) : giver_(std::move(giver)) {}
  /// A /56 of Amazon's for the VPC, a /64 of it for each subnet.
  static Ipv6Addresses amazon_provided();

  const IIpv6Addresses* operator->() const noexcept { return giver_.get(); }

 private:
  std::shared_ptr<const IIpv6Addresses> giver_;
};

}  // namespace cdk::ec2
