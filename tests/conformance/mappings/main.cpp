// Mappings: written out, lazy ones, and look-ups with keys that are known only later.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Mappings");
  const auto parameter = [&](Id id, Value value) {
    stack.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };

  CfnMapping& regions = stack.add<CfnMapping>("Regions", {.mapping = {
                                                              {"eu-west-1", {{"image", "ami-1"}, {"name", "Ireland"}}},
                                                              {"us-east-1", {{"image", "ami-2"}, {"name", "Virginia"}}},
                                                          }});
  regions.set_value("us-east-1", "hour", 5);
  regions.set_value("eu-north-1", "image", "ami-3");
  parameter("Literal", regions.find_in_map("eu-west-1", "name"));
  parameter("ByRegion", regions.find_in_map(Aws::REGION, "image"));
  parameter("BySecond", regions.find_in_map("us-east-1", Aws::STACK_NAME));
  parameter("WithDefault", regions.find_in_map(Aws::REGION, "image", "ami-0"));
  parameter("Joined", concat("image ", regions.find_in_map(Aws::REGION, "image")));
  CfnMapping& lists =
      stack.add<CfnMapping>("Lists", {.mapping = {{"eu-west-1", {{"zones", Value::list({"a", "b"})}}}}});
  parameter("FromList", Fn::select(1, Token(lists.find_in_map(Aws::REGION, "zones"))));
  parameter("ByName", Fn::find_in_map("Regions", "eu-west-1", "name"));

  // a lazy mapping is written only when a look-up needs it; literal look-ups are answered at once
  CfnMapping& used = stack.add<CfnMapping>(
      "Used", {.lazy = true, .mapping = {{"one", {{"key", "first"}}}, {"two", {{"key", "second"}}}}});
  parameter("LazyLiteral", used.find_in_map("one", "key"));
  parameter("LazyToken", used.find_in_map(Aws::REGION, "key"));
  CfnMapping& unused = stack.add<CfnMapping>("Unused", {.lazy = true, .mapping = {{"one", {{"key", "only"}}}}});
  parameter("LazyOnlyLiteral", unused.find_in_map("one", "key"));

  // the transform of look-ups with default values: a text for one of them, a list of one for several
  auto& twice = app.add<Stack>("Twice");
  CfnMapping& names = twice.add<CfnMapping>("Names", {.mapping = {{"one", {{"key", "first"}}}}});
  twice.add<CfnResource>("Handle", {.type = "AWS::CloudFormation::WaitConditionHandle"});
  for (const char* id : {"A", "B"}) twice.add<CfnOutput>(id, {.value = names.find_in_map("one", Aws::REGION, "none")});
  return app.run();
}
