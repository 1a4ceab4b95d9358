#include <cdk/ec2/vpc.hpp>
#include <cdk/error.hpp>

namespace cdk::ec2 {

namespace {

// The parallel lists that describe the subnets of one type.
struct SubnetLists {
  const char* type;
  const std::vector<Input<std::string>>& ids;
  const std::vector<std::string>& names;
  const std::vector<Input<std::string>>& route_table_ids;
  const std::vector<Input<std::string>>& cidr_blocks;
};

class ImportedVpc final : public VpcBase {
 public:
  ImportedVpc(const Scope& scope, const VpcAttributes& attributes)
      : VpcBase(scope, {.region = attributes.region}), id_(attributes.vpc_id), cidr_block_(attributes.vpc_cidr_block) {
    availability_zones_ = attributes.availability_zones;
    vpn_gateway_id_ = attributes.vpn_gateway_id;
    public_subnets_ = import({"public", attributes.public_subnet_ids, attributes.public_subnet_names,
                              attributes.public_subnet_route_table_ids, attributes.public_subnet_ipv4_cidr_blocks},
                             "Public");
    private_subnets_ = import({"private", attributes.private_subnet_ids, attributes.private_subnet_names,
                               attributes.private_subnet_route_table_ids, attributes.private_subnet_ipv4_cidr_blocks},
                              "Private");
    isolated_subnets_ =
        import({"isolated", attributes.isolated_subnet_ids, attributes.isolated_subnet_names,
                attributes.isolated_subnet_route_table_ids, attributes.isolated_subnet_ipv4_cidr_blocks},
               "Isolated");
  }

  Input<std::string> vpc_id() const override { return id_; }
  Input<std::string> vpc_arn() const override { return arn_of(id_); }
  Input<std::string> vpc_cidr_block() const override {
    if (!cidr_block_.is_set()) {
      fail(*this, {"the address block of this imported VPC isn't known",
                   "vpc_cidr_block given to Vpc::from_vpc_attributes", ""});
    }
    return cidr_block_;
  }

 private:
  std::vector<Ref<ISubnet>> import(const SubnetLists& lists, const char* default_name) {
    check(lists);
    std::vector<Ref<ISubnet>> subnets;
    const std::size_t zones = availability_zones_.size();
    for (std::size_t i = 0; i < lists.ids.size(); ++i) {
      const std::string name = lists.names.empty() ? default_name : lists.names[i / zones];
      SubnetAttributes subnet{.subnet_id = lists.ids[i], .availability_zone = availability_zones_[i % zones]};
      if (!lists.route_table_ids.empty()) subnet.route_table_id = lists.route_table_ids[i];
      if (!lists.cidr_blocks.empty()) subnet.ipv4_cidr_block = lists.cidr_blocks[i];
      subnets.push_back(Subnet::from_subnet_attributes(*this, name + "Subnet" + std::to_string(i + 1), subnet));
    }
    return subnets;
  }

  void check(const SubnetLists& lists) const {
    const std::string prefix = lists.type + std::string("_subnet_");
    const std::size_t zones = availability_zones_.size();
    const std::string ids = std::to_string(lists.ids.size()) + " " + prefix + "ids";
    if (zones == 0 ? !lists.ids.empty() : lists.ids.size() % zones != 0) {
      fail(*this, {ids + " for " + std::to_string(zones) + " availability zones", "one for each zone and group",
                   "VpcAttributes " + prefix + "ids"});
    }
    const auto match = [&](std::size_t count, const char* name) {
      if (count == 0 || count == lists.ids.size()) return;
      fail(*this, {std::to_string(count) + " " + prefix + name + " for " + ids, "one for each, or none",
                   "VpcAttributes " + prefix + name});
    };
    match(lists.route_table_ids.size(), "route_table_ids");
    match(lists.cidr_blocks.size(), "ipv4_cidr_blocks");
    if (!lists.names.empty() && (zones == 0 || lists.names.size() != lists.ids.size() / zones)) {
      fail(*this, {std::to_string(lists.names.size()) + " " + prefix + "names for " + ids, "one for each group",
                   "VpcAttributes " + prefix + "names"});
    }
  }

  Input<std::string> id_;
  Input<std::string> cidr_block_;
};

}  // namespace

IVpc& Vpc::from_vpc_attributes(Construct& scope, Id id, const VpcAttributes& attrs) {
  return scope.add<ImportedVpc>(std::move(id), attrs);
}

}  // namespace cdk::ec2
