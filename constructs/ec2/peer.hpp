// The other side of a security group rule.
#pragma once

#include <cdk/ec2/cidr_literal.hpp>
#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/peer_props.hpp>
#include <concepts>
#include <source_location>
#include <string>
#include <type_traits>

namespace cdk::ec2 {

class ISecurityGroup;

/// Something that a security group rule can name as its other side: a security group, a prefix list. Address ranges are
/// made with Peer.
class IPeer : public IConnectable {
 public:
  /// Whether a rule with this peer may stand within its security group.
  virtual bool can_inline_rule() const = 0;
  /// Tells this peer from others within construct ids.
  virtual Input<std::string> unique_id() const = 0;
  virtual IngressRuleConfig to_ingress_rule_config() const = 0;
  virtual EgressRuleConfig to_egress_rule_config() const = 0;
};

/// The other side of a rule: an address range, a prefix list, a security group by its id, or anything that is an IPeer.
class Peer {
 public:
  using Where = std::source_location;

  /// Any security group or prefix list is a peer.
  Peer(IPeer& peer) : construct_(&peer) {}

  /// An IPv4 block, `Peer::ipv4("10.0.0.0/16")`. A literal is checked while compiling.
  static Peer ipv4(Ipv4CidrLiteral cidr) { return Peer(Kind::Ipv4, std::string(cidr.text())); }
  /// Errors: a text that isn't an IPv4 block.
  template <class T>
    requires(!std::is_array_v<T> && std::constructible_from<Input<std::string>, const T&>)
  static Peer ipv4(const T& cidr, Where where = Where::current()) {
    return checked_ipv4(Input<std::string>(cidr), where);
  }
  /// 0.0.0.0/0
  static Peer any_ipv4() { return Peer(Kind::AnyIpv4, "0.0.0.0/0"); }
  /// An IPv6 block. A literal is checked while compiling.
  static Peer ipv6(Ipv6CidrLiteral cidr) { return Peer(Kind::Ipv6, std::string(cidr.text())); }
  /// Errors: a text that isn't an IPv6 block.
  template <class T>
    requires(!std::is_array_v<T> && std::constructible_from<Input<std::string>, const T&>)
  static Peer ipv6(const T& cidr, Where where = Where::current()) {
    return checked_ipv6(Input<std::string>(cidr), where);
  }
  /// ::/0
  static Peer any_ipv6() { return Peer(Kind::AnyIpv6, "::/0"); }
  static Peer prefix_list(const Input<std::string>& prefix_list_id) { return Peer(Kind::PrefixList, prefix_list_id); }
  /// Errors: an id that doesn't begin with "sg-", an owner that isn't an account of 12 digits.
  static Peer security_group_id(const Input<std::string>& security_group_id,
                                const Input<std::string>& source_security_group_owner_id = {},
                                Where where = Where::current());

  bool can_inline_rule() const;
  Input<std::string> unique_id() const;
  IngressRuleConfig to_ingress_rule_config() const;
  EgressRuleConfig to_egress_rule_config() const;
  /// The peer itself when it is a construct, else null.
  IPeer* construct() const noexcept { return construct_; }
  /// True for 0.0.0.0/0 and ::/0 by their own functions.
  bool is_any() const noexcept { return kind_ == Kind::AnyIpv4 || kind_ == Kind::AnyIpv6; }

 private:
  enum class Kind { Construct, Ipv4, AnyIpv4, Ipv6, AnyIpv6, PrefixList, SecurityGroupId };
  Peer(Kind kind, Input<std::string> text, Input<std::string> owner = {})
      : kind_(kind), text_(std::move(text)), owner_(std::move(owner)) {}
  static Peer checked_ipv4(Input<std::string> cidr, const Where& where);
  static Peer checked_ipv6(Input<std::string> cidr, const Where& where);

  IPeer* construct_ = nullptr;
  Kind kind_ = Kind::Construct;
  Input<std::string> text_;
  Input<std::string> owner_;
};

}  // namespace cdk::ec2
