// Zones, images, security groups and endpoint services.
#include <algorithm>

#include "../json_text.hpp"
#include "providers.hpp"

namespace cdk::app::lookup {

Value availability_zones(const aws::AwsCli& aws, const Value&) {
  std::vector<Value> names;
  for (const Value& zone : items(aws.call({"ec2", "describe-availability-zones"}), "AvailabilityZones"))
    if (text(zone, "State") == "available") names.push_back(zone.find("ZoneName"));
  return Value::list(std::move(names));
}

Value endpoint_service_zones(const aws::AwsCli& aws, const Value& query) {
  const Value asked = Value::object({{"ServiceNames", Value::list({query.find("serviceName")})}});
  const auto details = items(aws.call({"ec2", "describe-vpc-endpoint-services"}, asked), "ServiceDetails");
  const Value zones = details.empty() ? Value() : details[0].find("AvailabilityZones");
  return zones.is_list() ? zones : Value::list({});
}

Value machine_image(const aws::AwsCli& aws, const Value& query) {
  std::vector<Value> filters;
  for (const Member& one : members(query, "filters")) filters.push_back(filter(one.name, one.value));
  std::vector<Member> asked{{"Filters", Value::list(std::move(filters))}};
  if (query.find("owners").is_list()) asked.push_back({"Owners", query.find("owners")});
  const auto images = items(aws.call({"ec2", "describe-images"}, Value::object(std::move(asked))), "Images");
  // Dates of one form, so that the order of their texts is that of time.
  const auto newest = std::ranges::max_element(images, {}, [](const Value& i) { return text(i, "CreationDate"); });
  if (newest == images.end()) throw NotFound{"no machine image that matches"};
  return newest->find("ImageId");
}

namespace {

bool allows_all(const Value& permission, std::string_view ranges, std::string_view member, std::string_view all) {
  return std::ranges::any_of(items(permission, ranges), [&](const Value& r) { return text(r, member) == all; });
}

/// To everywhere, over IPv4 and IPv6.
bool allows_all_outbound(const Value& group) {
  bool v4 = false, v6 = false;
  for (const Value& permission : items(group, "IpPermissionsEgress")) {
    if (text(permission, "IpProtocol") != "-1") continue;
    v4 = v4 || allows_all(permission, "IpRanges", "CidrIp", "0.0.0.0/0");
    v6 = v6 || allows_all(permission, "Ipv6Ranges", "CidrIpv6", "::/0");
  }
  return v4 && v6;
}

}  // namespace

Value security_group(const aws::AwsCli& aws, const Value& query) {
  std::vector<Value> filters;
  if (query.find("vpcId").is_set()) filters.push_back(filter("vpc-id", query.find("vpcId")));
  if (query.find("securityGroupName").is_set())
    filters.push_back(filter("group-name", query.find("securityGroupName")));
  std::vector<Member> asked;
  if (!filters.empty()) asked.push_back({"Filters", Value::list(std::move(filters))});
  if (query.find("securityGroupId").is_set())
    asked.push_back({"GroupIds", Value::list({query.find("securityGroupId")})});
  const auto found =
      items(aws.call({"ec2", "describe-security-groups"}, Value::object(std::move(asked))), "SecurityGroups");
  if (found.size() != 1)
    throw NotFound{found.empty() ? "no security group that matches"
                                 : std::to_string(found.size()) + " security groups that match, in place of one"};
  return Value::object(
      {{"securityGroupId", found[0].find("GroupId")}, {"allowAllOutbound", Value(allows_all_outbound(found[0]))}});
}

}  // namespace cdk::app::lookup
