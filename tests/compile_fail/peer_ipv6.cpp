// expect: an_IPv6_CIDR_block_is_an_address_and_a_mask_such_as_2001_db8_slash_32
// A mask is missing.
#include <cdk/ec2/peer.hpp>

#ifdef GOOD
const auto peer = cdk::ec2::Peer::ipv6("2001:db8::/32");
#else
const auto peer = cdk::ec2::Peer::ipv6("2001:db8::");
#endif
