#include <cdk/ec2/cidr_block.hpp>
#include <cdk/ec2/isubnet.hpp>
#include <cdk/ec2/subnet_filter.hpp>
#include <cdk/error.hpp>

#include <algorithm>
#include <utility>

namespace cdk::ec2 {

namespace {

// Keeps the subnets that a predicate holds for, in their order.
template <class Predicate>
SubnetFilter keep(Predicate predicate) {
  struct Keep final : SubnetFilter::Rule {
    explicit Keep(Predicate p) : holds(std::move(p)) {}
    SubnetFilter::Subnets select_subnets(const SubnetFilter::Subnets& subnets) const override {
      SubnetFilter::Subnets kept;
      for (const Ref<ISubnet>& subnet : subnets) {
        if (holds(*subnet)) kept.push_back(subnet);
      }
      return kept;
    }
    Predicate holds;
  };
  return SubnetFilter(std::make_shared<const Keep>(std::move(predicate)));
}

CidrBlock block_of(const ISubnet& subnet) {
  const Input<std::string> text = subnet.ipv4_cidr_block();
  if (!text.is_unresolved()) {
    if (const auto block = CidrBlock::parse(text.as_string())) return *block;
  }
  fail(subnet, {"the subnet's address block is known only at deployment", "a filter that doesn't look at addresses",
                "SubnetFilter"});
}

bool names(const std::vector<std::string>& list, const Value& value) {
  return std::ranges::any_of(list, [&](const std::string& name) { return value == Value(name); });
}

struct OnePerAz final : SubnetFilter::Rule {
  SubnetFilter::Subnets select_subnets(const SubnetFilter::Subnets& subnets) const override {
    SubnetFilter::Subnets kept;
    std::vector<Value> seen;
    for (const Ref<ISubnet>& subnet : subnets) {
      Value zone = subnet->availability_zone();
      if (std::ranges::find(seen, zone) != seen.end()) continue;
      seen.push_back(std::move(zone));
      kept.push_back(subnet);
    }
    return kept;
  }
};

}  // namespace

SubnetFilter SubnetFilter::by_ids(std::vector<std::string> subnet_ids) {
  return keep([ids = std::move(subnet_ids)](const ISubnet& subnet) { return names(ids, subnet.subnet_id()); });
}

SubnetFilter SubnetFilter::availability_zones(std::vector<Input<std::string>> availability_zones) {
  return keep([zones = std::move(availability_zones)](const ISubnet& subnet) {
    const Value zone = subnet.availability_zone();
    return std::ranges::any_of(zones, [&](const Value& wanted) { return wanted == zone; });
  });
}

SubnetFilter SubnetFilter::one_per_az() { return SubnetFilter(std::make_shared<const OnePerAz>()); }

SubnetFilter SubnetFilter::contains_ip_addresses(std::vector<std::string> ipv4_addrs, std::source_location where) {
  std::vector<std::uint64_t> addresses;
  for (const std::string& text : ipv4_addrs) {
    const auto address = CidrBlock::parse_address(text);
    if (!address)
      fail({"\"" + text + "\" is no IPv4 address", "an address such as \"10.0.0.1\"", "SubnetFilter"}, where);
    addresses.push_back(*address);
  }
  return keep([addresses = std::move(addresses)](const ISubnet& subnet) {
    const CidrBlock block = block_of(subnet);
    return std::ranges::any_of(addresses, [&](std::uint64_t address) { return block.contains(address); });
  });
}

SubnetFilter SubnetFilter::by_cidr_mask(int mask) {
  return keep([mask](const ISubnet& subnet) { return block_of(subnet).mask() == mask; });
}

SubnetFilter SubnetFilter::by_cidr_ranges(std::vector<std::string> cidrs, std::source_location where) {
  std::vector<CidrBlock> blocks;
  for (const std::string& text : cidrs) {
    const auto block = CidrBlock::parse(text);
    if (!block) fail({"\"" + text + "\" is no IPv4 block", "a block such as \"10.0.0.0/16\"", "SubnetFilter"}, where);
    blocks.push_back(*block);
  }
  return keep([blocks = std::move(blocks)](const ISubnet& subnet) {
    const CidrBlock own = block_of(subnet);
    return std::ranges::any_of(blocks, [&](const CidrBlock& block) { return block.contains(own); });
  });
}

}  // namespace cdk::ec2
