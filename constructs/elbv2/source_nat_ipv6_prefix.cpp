#include <cdk/elbv2/source_nat_ipv6_prefix.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {

SourceNatIpv6Prefix SourceNatIpv6Prefix::from_ipv6_prefix(const Input<std::string>& prefix,
                                                          std::source_location where) {
  if (prefix.is_string() && !prefix.as_string().ends_with("/80"))
    fail({"the IPv6 prefix is '" + std::string(prefix.as_string()) + "'",
          "a block with mask /80, such as 2001:db8::/80", "SubnetMappings.SourceNatIpv6Prefix"},
         where);
  return SourceNatIpv6Prefix(prefix);
}

}  // namespace cdk::elbv2
