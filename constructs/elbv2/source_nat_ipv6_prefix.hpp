// The addresses that UDP over IPv6 leaves a Network Load Balancer from.
#pragma once

#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <utility>

namespace cdk::elbv2 {

/// A range of IPv6 addresses of a subnet, for source NAT.
class SourceNatIpv6Prefix {
 public:
  /// AWS picks one.
  static SourceNatIpv6Prefix auto_assigned() { return SourceNatIpv6Prefix("auto_assigned"); }
  /// A block with mask /80, such as "2001:db8::/80". Errors: another mask, or none.
  static SourceNatIpv6Prefix from_ipv6_prefix(const Input<std::string>& prefix,
                                              std::source_location where = std::source_location::current());

  const Input<std::string>& prefix() const noexcept { return prefix_; }

 private:
  explicit SourceNatIpv6Prefix(Input<std::string> prefix) : prefix_(std::move(prefix)) {}
  Input<std::string> prefix_;
};

}  // namespace cdk::elbv2
