#include <cdk/context_provider.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/error.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

std::string text(const Value& object, std::string_view name) {
  const Value value = object.find(name);
  return value.is_string() ? std::string(value.as_string()) : std::string();
}

// A VPC as the cdk CLI describes it in the context.
class LookedUpVpc final : public VpcBase {
 public:
  LookedUpVpc(const Scope& scope, const Value& described, bool incomplete)
      : VpcBase(scope, {.account = text(described, "ownerAccountId"), .region = text(described, "region")}),
        described_(described) {
    incomplete_subnet_definition_ = incomplete;
    vpn_gateway_id_ = Input<std::string>::from(described.find("vpnGatewayId"));
    collect_zones();
    public_subnets_ = subnets_of("Public");
    private_subnets_ = subnets_of("Private");
    isolated_subnets_ = subnets_of("Isolated");
  }

  Input<std::string> vpc_id() const override { return text(described_, "vpcId"); }
  Input<std::string> vpc_arn() const override {
    const auto known = [](const std::string& part) {
      return part.empty() ? Input<std::string>() : Input<std::string>(part);
    };
    return arn_of(vpc_id(), known(env().region), known(env().account));
  }
  Input<std::string> vpc_cidr_block() const override {
    if (text(described_, "vpcCidrBlock").empty()) {
      fail(*this, {"the address block of this VPC isn't in the context",
                   "a newer look-up: remove the VPC from cdk.context.json", ""});
    }
    return text(described_, "vpcCidrBlock");
  }

 private:
  std::vector<Value> groups() const {
    const Value list = described_.find("subnetGroups");
    return list.is_list() ? std::vector<Value>(list.items().begin(), list.items().end()) : std::vector<Value>();
  }
  static std::vector<Value> subnets(const Value& group) {
    const Value list = group.find("subnets");
    return list.is_list() ? std::vector<Value>(list.items().begin(), list.items().end()) : std::vector<Value>();
  }

  void collect_zones() {
    std::vector<std::string> zones;
    for (const Value& group : groups()) {
      for (const Value& subnet : subnets(group)) zones.push_back(text(subnet, "availabilityZone"));
    }
    std::ranges::sort(zones);
    zones.erase(std::unique(zones.begin(), zones.end()), zones.end());
    availability_zones_.assign(zones.begin(), zones.end());
  }

  std::vector<Ref<ISubnet>> subnets_of(std::string_view type) {
    std::vector<Ref<ISubnet>> made;
    for (const Value& group : groups()) {
      if (text(group, "type") != type) continue;
      int number = 0;
      for (const Value& subnet : subnets(group)) {
        made.push_back(Subnet::from_subnet_attributes(
            *this, text(group, "name") + "Subnet" + std::to_string(++number),
            {.subnet_id = text(subnet, "subnetId"),
             .availability_zone = Input<std::string>::from(subnet.find("availabilityZone")),
             .ipv4_cidr_block = Input<std::string>::from(subnet.find("cidr")),
             .route_table_id = Input<std::string>::from(subnet.find("routeTableId"))}));
      }
    }
    return made;
  }

  Value described_;
};

Value dummy_subnet(const char* zone, const char* id, const char* table) {
  return Value::object({{"availabilityZone", zone}, {"subnetId", id}, {"routeTableId", table}, {"cidr", "1.2.3.4/5"}});
}

Value dummy_group(const char* name, std::vector<Value> subnets) {
  return Value::object({{"name", name}, {"type", name}, {"subnets", Value::list(std::move(subnets))}});
}

// What stands in until the cdk CLI has looked: two zones with a subnet of each type.
Value dummy_vpc() {
  return Value::object(
      {{"vpcId", "vpc-12345"},
       {"vpcCidrBlock", "1.2.3.4/5"},
       {"subnetGroups", Value::list({dummy_group("Public", {dummy_subnet("dummy1a", "s-12345", "rtb-12345s"),
                                                            dummy_subnet("dummy1b", "s-67890", "rtb-67890s")}),
                                     dummy_group("Private", {dummy_subnet("dummy1a", "p-12345", "rtb-12345p"),
                                                             dummy_subnet("dummy1b", "p-67890", "rtb-57890p")}),
                                     dummy_group("Isolated", {dummy_subnet("dummy1a", "p-12345", "rtb-12345p"),
                                                              dummy_subnet("dummy1b", "p-67890", "rtb-57890p")})})}});
}

std::vector<Member> query(const VpcLookupOptions& options) {
  std::vector<Member> filter;
  for (const auto& [name, value] : options.tags) filter.push_back({"tag:" + name, Value(value)});
  if (!options.vpc_id.empty()) filter.push_back({"vpc-id", Value(options.vpc_id)});
  if (!options.vpc_name.empty()) filter.push_back({"tag:Name", Value(options.vpc_name)});
  if (!options.owner_account_id.empty()) filter.push_back({"owner-id", Value(options.owner_account_id)});
  if (options.is_default) filter.push_back({"isDefault", Value(*options.is_default ? "true" : "false")});
  std::vector<Member> props{{"filter", Value::object(std::move(filter))}, {"returnAsymmetricSubnets", Value(true)}};
  if (!options.region.empty()) props.push_back({"region", Value(options.region)});
  if (options.return_vpn_gateways) props.push_back({"returnVpnGateways", Value(*options.return_vpn_gateways)});
  if (!options.subnet_group_name_tag.empty())
    props.push_back({"subnetGroupNameTag", Value(options.subnet_group_name_tag)});
  return props;
}

}  // namespace

IVpc& Vpc::from_lookup(Construct& scope, Id id, const VpcLookupOptions& options) {
  const Value found = ContextProvider::get_value(scope, {.provider = "vpc-provider", .props = query(options)}).value;
  const bool missing = !found.is_object();
  return scope.add<LookedUpVpc>(std::move(id), missing ? dummy_vpc() : found, missing);
}

}  // namespace cdk::ec2
