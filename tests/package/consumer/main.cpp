#include <cdk/core.hpp>
#include <cdk/ec2/cfn_eip.hpp>

int main(int argc, char** argv) {
  cdk::App app(argc, argv);
  auto& stack = app.add<cdk::Stack>("addresses");
  auto& address = stack.add<cdk::ec2::CfnEIP>("address", {.domain = "vpc"});
  stack.add<cdk::CfnOutput>("id", {.value = address.attr_allocation_id()});
  return app.run();
}
