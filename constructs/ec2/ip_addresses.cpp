#include <cdk/ec2/cfn_vpc_cidr_block.hpp>
#include <cdk/ec2/cidr_block.hpp>
#include <cdk/ec2/ip_addresses.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

#include <algorithm>
#include <bit>

namespace cdk::ec2 {

namespace {

constexpr int smallest_mask = 16;
constexpr int largest_mask = 28;

[[noreturn]] void refuse_mask(const Construct& vpc, const RequestedSubnet& subnet, int mask) {
  fail(vpc, {"subnet \"" + subnet.subnet_construct_id + "\" has a mask of /" + std::to_string(mask), "/16 to /28",
             "AWS::EC2::Subnet CidrBlock"});
}

// A known block, divided one subnet after another. Subnets without a mask share what is left evenly.
class FixedBlock final : public IIpAddresses {
 public:
  explicit FixedBlock(CidrBlock block) : block_(block) {}

  VpcIpamOptions allocate_vpc_cidr() const override { return {.cidr_block = block_.to_string()}; }

  SubnetIpamOptions allocate_subnets_cidr(const AllocateCidrRequest& input) const override {
    const auto& subnets = input.requested_subnets;
    std::vector<std::string> blocks(subnets.size());
    std::uint64_t next = block_.first();
    for (std::size_t i = 0; i < subnets.size(); ++i) {
      if (subnets[i].configuration.cidr_mask)
        blocks[i] = take(input, subnets[i], *subnets[i].configuration.cidr_mask, next);
    }
    const auto open = static_cast<std::uint64_t>(
        std::ranges::count_if(subnets, [](const auto& subnet) { return !subnet.configuration.cidr_mask; }));
    const int mask = open == 0 ? 0 : even_mask(input, open, next);
    for (std::size_t i = 0; i < subnets.size(); ++i) {
      if (!subnets[i].configuration.cidr_mask) blocks[i] = take(input, subnets[i], mask, next);
    }
    SubnetIpamOptions allocated;
    for (std::string& block : blocks) allocated.allocated_subnets.push_back({.cidr = std::move(block)});
    return allocated;
  }

 private:
  int even_mask(const AllocateCidrRequest& input, std::uint64_t count, std::uint64_t next) const {
    const std::uint64_t left = next > block_.last() ? 0 : block_.last() + 1 - next;
    const std::uint64_t each = left / count;
    if (each < CidrBlock::size_of(largest_mask)) {
      fail(*input.scope, {std::to_string(count) + " subnets don't fit into the " + std::to_string(left) +
                              " addresses that are left of " + block_.to_string(),
                          "at least 16 addresses for each: a larger VPC, fewer zones, fewer groups or smaller masks",
                          "AWS::EC2::Subnet CidrBlock"});
    }
    return 33 - std::bit_width(each);
  }

  // The space between blocks of different size is lost: a block starts at a multiple of its size.
  std::string take(const AllocateCidrRequest& input, const RequestedSubnet& subnet, int mask,
                   std::uint64_t& next) const {
    if (mask < smallest_mask || mask > largest_mask) refuse_mask(*input.scope, subnet, mask);
    if (next + CidrBlock::size_of(mask) - 1 > block_.last()) {
      const std::uint64_t left = next > block_.last() ? 0 : block_.last() + 1 - next;
      fail(*input.scope,
           {"subnet \"" + subnet.subnet_construct_id + "\" with a mask of /" + std::to_string(mask) +
                " doesn't fit into the " + std::to_string(left) + " addresses that are left of " + block_.to_string(),
            "subnets that fit into their VPC", "AWS::EC2::Subnet CidrBlock"});
    }
    const CidrBlock block(next + CidrBlock::size_of(mask) - 1, mask);
    next = block.last() + 1;
    return block.to_string();
  }

  CidrBlock block_;
};

// Where a subnet's block lies when its VPC's is known only at deployment.
struct Split {
  int netmask;
  std::uint64_t count;
  std::uint64_t index;
};

// Fn::Cidr gives at most 256 blocks: more are made of blocks of blocks.
Input<std::string> block_of(const Input<std::string>& parent, const Split& split) {
  if (split.count == 1) return parent;
  if (split.count <= 256) {
    return Fn::select(static_cast<std::int64_t>(split.index),
                      Fn::cidr(parent, static_cast<std::int64_t>(split.count), std::to_string(32 - split.netmask)));
  }
  const Split outer{split.netmask - 8, (split.count + 255) / 256, split.index / 256};
  return block_of(block_of(parent, outer), {split.netmask, 256, split.index - outer.index * 256});
}

class AwsIpam final : public IIpAddresses {
 public:
  explicit AwsIpam(AwsIpamProps props) : props_(std::move(props)) {}

  VpcIpamOptions allocate_vpc_cidr() const override {
    return {.ipv4_ipam_pool_id = props_.ipv4_ipam_pool_id, .ipv4_netmask_length = props_.ipv4_netmask_length};
  }

  SubnetIpamOptions allocate_subnets_cidr(const AllocateCidrRequest& input) const override {
    SubnetIpamOptions allocated;
    const std::uint64_t size = CidrBlock::size_of(props_.ipv4_netmask_length);
    std::uint64_t offset = 0;
    for (const RequestedSubnet& subnet : input.requested_subnets) {
      const int mask = mask_of(input, subnet);
      const std::uint64_t own = CidrBlock::size_of(mask);
      offset = (offset + own - 1) / own * own;
      if (offset + own > size) {
        fail(*input.scope, {"subnet \"" + subnet.subnet_construct_id + "\" with a mask of /" + std::to_string(mask) +
                                " doesn't fit into a VPC of /" + std::to_string(props_.ipv4_netmask_length),
                            "subnets that fit into their VPC", "AWS::EC2::Subnet CidrBlock"});
      }
      allocated.allocated_subnets.push_back({.cidr = block_of(input.vpc_cidr, {mask, size / own, offset / own})});
      offset += own;
    }
    return allocated;
  }

 private:
  int mask_of(const AllocateCidrRequest& input, const RequestedSubnet& subnet) const {
    const auto mask =
        subnet.configuration.cidr_mask ? subnet.configuration.cidr_mask : props_.default_subnet_ipv4_netmask_length;
    if (!mask) {
      fail(*input.scope, {"subnet \"" + subnet.subnet_construct_id + "\" has no mask",
                          "cidr_mask in its configuration, or default_subnet_ipv4_netmask_length for all",
                          "IpAddresses::aws_ipam_allocation"});
    }
    if (*mask < smallest_mask || *mask > largest_mask) refuse_mask(*input.scope, subnet, *mask);
    return *mask;
  }

  AwsIpamProps props_;
};

class AmazonProvided final : public IIpv6Addresses {
 public:
  bool amazon_provided() const override { return true; }
  CfnVPCCidrBlock& allocate_vpc_ipv6_cidr(const AllocateVpcIpv6CidrRequest& input) const override {
    return input.scope->add<CfnVPCCidrBlock>("ipv6cidr",
                                             {.vpc_id = input.vpc_id, .amazon_provided_ipv6_cidr_block = true});
  }
  Input<List<std::string>> create_ipv6_cidr_blocks(const CreateIpv6CidrBlocksRequest& input) const override {
    return Fn::cidr(input.ipv6_selected_cidr, input.subnet_count, input.size_mask.empty() ? "64" : input.size_mask);
  }
  SubnetIpamOptions allocate_subnets_ipv6_cidr(const AllocateIpv6CidrRequest& input) const override {
    SubnetIpamOptions allocated;
    std::int64_t index = 0;
    for (const AllocatedSubnet& subnet : input.allocated_subnets)
      allocated.allocated_subnets.push_back({.cidr = subnet.cidr, .ipv6_cidr = Fn::select(index++, input.ipv6_cidrs)});
    return allocated;
  }
};

}  // namespace

IpAddresses IpAddresses::from_text(std::string_view cidr_block, const Where& where) {
  const auto block = CidrBlock::parse(cidr_block);
  if (!block || block->mask() < smallest_mask || block->mask() > largest_mask) {
    fail({"\"" + std::string(cidr_block) + "\" is no address block for a VPC",
          "an IPv4 address and a mask of /16 to /28, such as \"10.0.0.0/16\"", "AWS::EC2::VPC CidrBlock"},
         where);
  }
  if (detail::has_bits_behind_mask(cidr_block)) {
    fail({"\"" + std::string(cidr_block) + "\" lies within an address block, it doesn't begin one",
          block->to_string() + " for the block that it lies in", "AWS::EC2::VPC CidrBlock"},
         where);
  }
  return IpAddresses(std::make_shared<const FixedBlock>(*block));
}

IpAddresses IpAddresses::aws_ipam_allocation(AwsIpamProps props) {
  return IpAddresses(std::make_shared<const AwsIpam>(std::move(props)));
}

Ipv6Addresses Ipv6Addresses::amazon_provided() { return Ipv6Addresses(std::make_shared<const AmazonProvided>()); }

}  // namespace cdk::ec2
