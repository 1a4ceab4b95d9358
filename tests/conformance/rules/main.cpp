// Rules that check parameters before a deployment.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Rules");
  stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  CfnParameter& stage = stack.add<CfnParameter>("Stage");
  CfnParameter& size = stack.add<CfnParameter>("Size");
  stack.add<CfnParameter>("Subnet", {.type = "AWS::EC2::Subnet::Id"});

  CfnRule& rule = stack.add<CfnRule>(
      "SizeFitsStage", {.assertions = {{.assert_ = Fn::condition_contains({"large", "huge"}, size.value_as_string()),
                                        .assert_description = "production is large"}},
                        .rule_condition = Fn::condition_equals(stage.value_as_string(), "prod")});
  rule.add_assertion(Fn::condition_not(Fn::condition_equals(size.value_as_string(), "huge")), "not that large");

  CfnRule& vpcs = stack.add<CfnRule>("Vpcs");
  vpcs.add_assertion(Fn::condition_each_member_equals(Fn::value_of_all("AWS::EC2::Subnet::Id", "VpcId"), "vpc-1"),
                     "one VPC");
  vpcs.add_assertion(Fn::condition_each_member_in(Fn::value_of_all("AWS::EC2::VPC::Id", "Tags.Department"),
                                                  Fn::ref_all("AWS::EC2::VPC::Id")),
                     "known ones");
  vpcs.add_assertion(Fn::condition_contains({"vpc-1", "vpc-2"}, Fn::value_of("Subnet", "VpcId")), "a known VPC");
  const Token ones = Fn::condition_or({Fn::condition_equals(1, 1), Fn::condition_equals(2, 2)});
  vpcs.add_assertion(Fn::condition_and({Fn::condition_contains({"a"}, "a"), ones}), "nested");
  return app.run();
}
