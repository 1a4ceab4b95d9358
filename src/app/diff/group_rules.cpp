#include "group_rules.hpp"

#include <algorithm>

#include "../json_text.hpp"
#include "plain_text.hpp"

namespace cdk::app::diff {
namespace {

using Cells = std::vector<std::vector<std::string>>;

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
  return text;
}

/// "TCP 80", "UDP 3000-3010", "ICMP", "everything".
std::string traffic(const Value& rule) {
  const std::string protocol = plain_text(rule.find("IpProtocol"));
  if (protocol == "-1") return "everything";
  const Value from = rule.find("FromPort"), to = rule.find("ToPort");
  if (!from.is_set() || protocol.starts_with("icmp")) return upper(protocol);
  const std::string first = plain_text(from), last = plain_text(to);
  if (first == "0" && last == "65535") return upper(protocol) + " all ports";
  return upper(protocol) + " " + first + (first == last ? "" : "-" + last);
}

std::string peer(const Value& rule) {
  for (const char* kind : {"CidrIp", "CidrIpv6", "SourceSecurityGroupId", "DestinationSecurityGroupId",
                           "SourceSecurityGroupName", "SourcePrefixListId", "DestinationPrefixListId"})
    if (const Value value = rule.find(kind); value.is_set()) return plain_text(value);
  return "anybody";
}

Cells row(const std::string& group, const char* direction, const Value& rule) {
  return {{group}, {direction}, {traffic(rule)}, {peer(rule)}};
}

}  // namespace

std::vector<Cells> group_rules_of(const Value& template_value) {
  std::vector<Cells> rows;
  for (const auto& [id, resource] : members(template_value, "Resources")) {
    const Value properties = resource.find("Properties");
    const std::string type = text(resource, "Type"), own = "${" + id + ".GroupId}";
    const Value group = properties.find("GroupId");
    const std::string other = group.is_set() ? plain_text(group) : plain_text(properties.find("GroupName"));
    if (type == "AWS::EC2::SecurityGroupIngress") rows.push_back(row(other, "in", properties));
    if (type == "AWS::EC2::SecurityGroupEgress") rows.push_back(row(other, "out", properties));
    if (type != "AWS::EC2::SecurityGroup") continue;
    for (const Value& rule : items(properties, "SecurityGroupIngress")) rows.push_back(row(own, "in", rule));
    for (const Value& rule : items(properties, "SecurityGroupEgress")) rows.push_back(row(own, "out", rule));
  }
  return rows;
}

}  // namespace cdk::app::diff
