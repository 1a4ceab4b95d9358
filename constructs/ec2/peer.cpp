#include <cdk/ec2/peer.hpp>
#include <cdk/error.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

bool is_group_id(std::string_view id) {
  if (!id.starts_with("sg-") || id.size() < 11 || id.size() > 20) return false;
  return std::ranges::all_of(id.substr(3), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

bool is_account(std::string_view id) {
  return id.size() == 12 && std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

std::string quoted(const Value& text) { return "\"" + std::string(text.as_string()) + "\""; }

}  // namespace

Peer Peer::checked_ipv4(Input<std::string> cidr, const Where& where) {
  if (!cidr.is_unresolved() && !detail::is_ipv4_block(cidr.as_string())) {
    fail({quoted(cidr) + " is no IPv4 block", "an address and a mask, such as \"10.0.0.0/16\" or \"192.0.2.1/32\"",
          "AWS::EC2::SecurityGroup CidrIp"},
         where);
  }
  return Peer(Kind::Ipv4, std::move(cidr));
}

Peer Peer::checked_ipv6(Input<std::string> cidr, const Where& where) {
  if (!cidr.is_unresolved() && !detail::is_ipv6_block(cidr.as_string())) {
    fail({quoted(cidr) + " is no IPv6 block", "an address and a mask, such as \"2001:db8::/32\" or \"2001:db8::1/128\"",
          "AWS::EC2::SecurityGroup CidrIpv6"},
         where);
  }
  return Peer(Kind::Ipv6, std::move(cidr));
}

Peer Peer::security_group_id(const Input<std::string>& security_group_id,
                             const Input<std::string>& source_security_group_owner_id, Where where) {
  if (!security_group_id.is_unresolved() && !is_group_id(security_group_id.as_string())) {
    fail({quoted(security_group_id) + " is no security group id", "\"sg-\" and 8 to 17 letters and digits",
          "AWS::EC2::SecurityGroup SourceSecurityGroupId"},
         where);
  }
  const auto& owner = source_security_group_owner_id;
  if (owner.is_set() && !owner.is_unresolved() && !is_account(owner.as_string())) {
    fail({quoted(owner) + " is no account id", "12 digits", "AWS::EC2::SecurityGroup SourceSecurityGroupOwnerId"},
         where);
  }
  return Peer(Kind::SecurityGroupId, security_group_id, owner);
}

bool Peer::can_inline_rule() const {
  return kind_ == Kind::Construct ? construct_->can_inline_rule() : kind_ != Kind::PrefixList;
}

Input<std::string> Peer::unique_id() const { return kind_ == Kind::Construct ? construct_->unique_id() : text_; }

IngressRuleConfig Peer::to_ingress_rule_config() const {
  switch (kind_) {
    case Kind::Construct: return construct_->to_ingress_rule_config();
    case Kind::Ipv4:
    case Kind::AnyIpv4: return {.cidr_ip = text_};
    case Kind::Ipv6:
    case Kind::AnyIpv6: return {.cidr_ipv6 = text_};
    case Kind::PrefixList: return {.source_prefix_list_id = text_};
    case Kind::SecurityGroupId: break;
  }
  return {.source_security_group_id = text_, .source_security_group_owner_id = owner_};
}

EgressRuleConfig Peer::to_egress_rule_config() const {
  switch (kind_) {
    case Kind::Construct: return construct_->to_egress_rule_config();
    case Kind::Ipv4:
    case Kind::AnyIpv4: return {.cidr_ip = text_};
    case Kind::Ipv6:
    case Kind::AnyIpv6: return {.cidr_ipv6 = text_};
    case Kind::PrefixList: return {.destination_prefix_list_id = text_};
    case Kind::SecurityGroupId: break;
  }
  return {.destination_security_group_id = text_};
}

}  // namespace cdk::ec2
