// The default security group of VPCs, restricted by prop and by feature flag.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& open = app.add<Stack>("Open");
  open.add<ec2::Vpc>("Asked", {.max_azs = 1, .restrict_default_security_group = true});
  open.add<ec2::Vpc>("Again", {.restrict_default_security_group = true, .subnet_configuration = {{}}});
  open.add<ec2::Vpc>("Not", {.restrict_default_security_group = false, .subnet_configuration = {{}}});
  open.add<ec2::Vpc>("Silent", {.subnet_configuration = {{}}});

  auto& flagged = app.add<Stack>("Flagged", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  flagged.node().set_context("@aws-cdk/aws-ec2:restrictDefaultSecurityGroup", true);
  flagged.add<ec2::Vpc>("Silent", {.subnet_configuration = {{}}});
  flagged.add<ec2::Vpc>("Not", {.restrict_default_security_group = false, .subnet_configuration = {{}}});
  return app.run();
}
