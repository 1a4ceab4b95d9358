// A VPC with its subnets, grouped by type and name.
#include <algorithm>
#include <optional>

#include "../json_text.hpp"
#include "providers.hpp"

namespace cdk::app::lookup {
namespace {

struct Subnet {
  std::string type, name, zone, cidr, id, route_table;
};

std::string tag_of(const Value& resource, std::string_view key) {
  for (const Value& tag : items(resource, "Tags"))
    if (text(tag, "Key") == key) return text(tag, "Value");
  return {};
}

/// The subnet's own table, or else the VPC's main one.
std::optional<Value> table_of(const std::string& subnet, const std::vector<Value>& tables) {
  const auto associated = [&](auto is_it) {
    return std::ranges::find_if(
        tables, [&](const Value& table) { return std::ranges::any_of(items(table, "Associations"), is_it); });
  };
  auto found = associated([&](const Value& a) { return text(a, "SubnetId") == subnet; });
  if (found == tables.end()) found = associated([](const Value& a) { return is_true(a, "Main"); });
  return found != tables.end() ? std::optional(*found) : std::nullopt;
}

/// By where its routes lead, when no tag tells.
std::string type_by_routes(const Value& subnet, const std::optional<Value>& table) {
  if (is_true(subnet, "MapPublicIpOnLaunch")) return "Public";
  const std::vector<Value> routes = table ? items(*table, "Routes") : std::vector<Value>();
  const auto leads = [&](auto is_it) { return std::ranges::any_of(routes, is_it); };
  if (leads([](const Value& route) { return text(route, "GatewayId").starts_with("igw-"); })) return "Public";
  const bool out = leads([](const Value& route) {
    return text(route, "DestinationCidrBlock") == "0.0.0.0/0" &&
           (route.find("NatGatewayId").is_set() || route.find("TransitGatewayId").is_set());
  });
  return out ? "Private" : "Isolated";
}

Subnet described(const Value& subnet, const std::vector<Value>& tables, const std::string& name_tag) {
  const std::string id = text(subnet, "SubnetId");
  const auto table = table_of(id, tables);
  if (!table) throw NotFound{"the subnet " + id + " without a route table"};
  std::string type = tag_of(subnet, "aws-cdk:subnet-type");
  if (type.empty()) type = type_by_routes(subnet, table);
  if (type != "Public" && type != "Private" && type != "Isolated")
    throw NotFound{"the subnet " + id + " with the type '" + type + "', which is none of Public, Private, Isolated"};
  std::string name = tag_of(subnet, name_tag.empty() ? "aws-cdk:subnet-name" : name_tag);
  if (name.empty() && !name_tag.empty()) throw NotFound{"the subnet " + id + " without a tag '" + name_tag + "'"};
  if (name.empty()) name = type;
  return {type, name, text(subnet, "AvailabilityZone"), text(subnet, "CidrBlock"), id, text(*table, "RouteTableId")};
}

/// In the order of their first subnets, and within a group by zone.
std::vector<std::vector<Subnet>> grouped(const std::vector<Subnet>& subnets) {
  std::vector<std::vector<Subnet>> groups;
  for (const Subnet& subnet : subnets) {
    const auto same = [&](const auto& g) { return g[0].type == subnet.type && g[0].name == subnet.name; };
    auto group = std::ranges::find_if(groups, same);
    if (group == groups.end()) group = groups.insert(groups.end(), std::vector<Subnet>());
    group->push_back(subnet);
  }
  for (auto& group : groups) std::ranges::stable_sort(group, {}, &Subnet::zone);
  return groups;
}

Value group_value(const std::vector<Subnet>& group) {
  std::vector<Value> subnets;
  for (const Subnet& subnet : group)
    subnets.push_back(Value::object({{"subnetId", Value(subnet.id)},
                                     {"cidr", Value(subnet.cidr)},
                                     {"availabilityZone", Value(subnet.zone)},
                                     {"routeTableId", Value(subnet.route_table)}}));
  return Value::object(
      {{"name", Value(group[0].name)}, {"type", Value(group[0].type)}, {"subnets", Value::list(std::move(subnets))}});
}

Value find_vpc(const aws::AwsCli& aws, const Value& query) {
  std::vector<Value> filters;
  for (const Member& one : members(query, "filter")) filters.push_back(filter(one.name, one.value));
  const Value asked = Value::object({{"Filters", Value::list(std::move(filters))}});
  const auto vpcs = items(aws.call({"ec2", "describe-vpcs"}, asked), "Vpcs");
  if (vpcs.size() != 1)
    throw NotFound{vpcs.empty() ? "no VPC that matches"
                                : std::to_string(vpcs.size()) + " VPCs that match, in place of one"};
  return vpcs[0];
}

/// Unset when there is none, or not just one.
Value gateway_of(const aws::AwsCli& aws, const Value& query, const Value& vpc_id) {
  if (query.find("returnVpnGateways").is_set() && !is_true(query, "returnVpnGateways")) return {};
  const Value asked = Value::object(
      {{"Filters", Value::list({filter("attachment.vpc-id", vpc_id), filter("attachment.state", Value("attached")),
                                filter("state", Value("available"))})}});
  const auto gateways = items(aws.call({"ec2", "describe-vpn-gateways"}, asked), "VpnGateways");
  return gateways.size() == 1 ? gateways[0].find("VpnGatewayId") : Value();
}

}  // namespace

Value vpc(const aws::AwsCli& aws, const Value& query) {
  const Value found = find_vpc(aws, query);
  const Value in_it = Value::object({{"Filters", Value::list({filter("vpc-id", found.find("VpcId"))})}});
  const auto tables = items(aws.call({"ec2", "describe-route-tables"}, in_it), "RouteTables");
  std::vector<Subnet> subnets;
  for (const Value& subnet : items(aws.call({"ec2", "describe-subnets"}, in_it), "Subnets"))
    subnets.push_back(described(subnet, tables, text(query, "subnetGroupNameTag")));
  std::vector<Value> groups;
  for (const auto& group : grouped(subnets)) groups.push_back(group_value(group));
  return Value::object({{"vpcId", found.find("VpcId")},
                        {"vpcCidrBlock", found.find("CidrBlock")},
                        {"ownerAccountId", found.find("OwnerId")},
                        {"availabilityZones", Value::list({})},
                        {"vpnGatewayId", gateway_of(aws, query, found.find("VpcId"))},
                        {"subnetGroups", Value::list(std::move(groups))}});
}

}  // namespace cdk::app::lookup
