// expect: CfnSubnetProps
// An Input<bool> takes no text.
#include <cdk/cdk.hpp>
#include <cdk/ec2/cfn_subnet.hpp>

void subnets(cdk::Stack& stack) {
#ifdef GOOD
  stack.add<cdk::ec2::CfnSubnet>("subnet", {.vpc_id = "vpc-1", .map_public_ip_on_launch = true});
#else
  stack.add<cdk::ec2::CfnSubnet>("subnet", {.vpc_id = "vpc-1", .map_public_ip_on_launch = "true"});
#endif
}
