// expect: a_VPC_is_a_slash_16_to_a_slash_28
// AWS has no VPC of that size.
#include <cdk/ec2/ip_addresses.hpp>

#ifdef GOOD
const auto block = cdk::ec2::IpAddresses::cidr("10.0.0.0/16");
#else
const auto block = cdk::ec2::IpAddresses::cidr("10.0.0.0/8");
#endif
