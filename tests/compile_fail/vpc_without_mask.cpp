// expect: an_IPv4_CIDR_block_is_an_address_and_a_mask_such_as_10_0_0_0_slash_16
// An address alone is no block.
#include <cdk/ec2/ip_addresses.hpp>

#ifdef GOOD
const auto block = cdk::ec2::IpAddresses::cidr("10.0.0.0/16");
#else
const auto block = cdk::ec2::IpAddresses::cidr("10.0.0.0");
#endif
