// expect: a_VPC_begins_at_a_multiple_of_its_size_not_within_a_block
// An address within a block doesn't say which block is meant.
#include <cdk/ec2/ip_addresses.hpp>

#ifdef GOOD
const auto block = cdk::ec2::IpAddresses::cidr("10.1.0.0/16");
#else
const auto block = cdk::ec2::IpAddresses::cidr("10.0.1.0/16");
#endif
