#include "value/collate.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"

using cdk::detail::collates_before;

TEST_CASE("Names are listed as JavaScript's localeCompare orders them") {
  std::vector<std::string> names{"vpc/VPCGW",           "Name", "b", "vpc/ipv6cidr", "B", "a-b", "ab",
                                 "aws-cdk:subnet-name", "a1",   "A"};
  std::ranges::sort(names, collates_before);
  CHECK(names == std::vector<std::string>{"A", "a-b", "a1", "ab", "aws-cdk:subnet-name", "b", "B", "Name",
                                          "vpc/ipv6cidr", "vpc/VPCGW"});
}
