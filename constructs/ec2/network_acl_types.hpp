// Address blocks and traffic for network ACL entries.
#pragma once

#include <cdk/ec2/cidr_literal.hpp>
#include <cdk/ec2/network_acl_types_props.hpp>
#include <cdk/input.hpp>
#include <string>
#include <type_traits>

namespace cdk::ec2 {

/// The block on the other side of an entry.
class AclCidr {
 public:
  static AclCidr ipv4(Ipv4CidrLiteral cidr) { return AclCidr({.cidr_block = std::string(cidr.text())}); }
  template <class T>
    requires(!std::is_array_v<T> && std::constructible_from<Input<std::string>, const T&>)
  static AclCidr ipv4(const T& ipv4_cidr) {
    return AclCidr({.cidr_block = ipv4_cidr});
  }
  static AclCidr any_ipv4() { return ipv4("0.0.0.0/0"); }
  static AclCidr ipv6(Ipv6CidrLiteral cidr) { return AclCidr({.ipv6_cidr_block = std::string(cidr.text())}); }
  template <class T>
    requires(!std::is_array_v<T> && std::constructible_from<Input<std::string>, const T&>)
  static AclCidr ipv6(const T& ipv6_cidr) {
    return AclCidr({.ipv6_cidr_block = ipv6_cidr});
  }
  static AclCidr any_ipv6() { return ipv6("::/0"); }

  const AclCidrConfig& to_cidr_config() const noexcept { return config_; }

 private:
  explicit AclCidr(AclCidrConfig config) : config_(std::move(config)) {}
  AclCidrConfig config_;
};

/// The protocol and ports of an entry.
class AclTraffic {
 public:
  static AclTraffic all_traffic() { return AclTraffic({.protocol = -1}); }
  static AclTraffic icmp(const AclIcmp& props) { return AclTraffic({.protocol = 1, .icmp = props}); }
  /// Goes with an IPv6 block.
  static AclTraffic icmpv6(const AclIcmp& props) { return AclTraffic({.protocol = 58, .icmp = props}); }
  static AclTraffic tcp_port(int port) { return tcp_port_range(port, port); }
  static AclTraffic tcp_port_range(int start_port, int end_port) { return ports(6, start_port, end_port); }
  static AclTraffic udp_port(int port) { return udp_port_range(port, port); }
  static AclTraffic udp_port_range(int start_port, int end_port) { return ports(17, start_port, end_port); }

  const AclTrafficConfig& to_traffic_config() const noexcept { return config_; }

 private:
  explicit AclTraffic(AclTrafficConfig config) : config_(std::move(config)) {}
  static AclTraffic ports(int protocol, int from, int to) {
    return AclTraffic({.protocol = protocol, .port_range = AclPortRange{.from = from, .to = to}});
  }
  AclTrafficConfig config_;
};

}  // namespace cdk::ec2
