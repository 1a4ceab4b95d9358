// Each intrinsic function, and what is computed at once because all of it is known.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Intrinsics");
  int count = 0;
  const auto show = [&](Value value) {
    const std::string id = "P" + std::to_string(++count);
    stack.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };
  const auto zones = stack.add<CfnParameter>("Zones", {.type = "CommaDelimitedList"}).value_as_list();

  show(Fn::ref("P28"));
  show(Fn::get_att("P28", "Value"));
  show(Fn::select(1, {"a", "b", "c"}));
  show(Fn::select(1, zones));
  show(Fn::select(0, Fn::split("/", "a/b")));
  show(Fn::select(2, Fn::split("/", Aws::STACK_ID)));
  show(Fn::join("+", Fn::split("-", "a-b-c")));
  show(Fn::join("+", Fn::split("-", Aws::REGION)));
  show(Fn::select(1, Fn::split("-", Aws::REGION, 3)));
  show(Fn::sub("${Thing}-${AWS::Region}", {{"Thing", Aws::STACK_NAME.value()}}));
  show(Fn::sub("arn:${AWS::Partition}:sns:::x"));
  show(Fn::base64("plain"));
  show(Fn::base64(concat("region ", Aws::REGION)));
  show(Fn::select(0, Fn::cidr("10.0.0.0/16", 4)));
  show(Fn::select(3, Fn::cidr(Aws::ACCOUNT_ID, 4, "8")));
  show(Fn::select(0, Fn::get_azs()));
  show(Fn::select(0, Fn::get_azs("eu-west-1")));
  show(Fn::select(0, Fn::get_azs(Aws::REGION)));
  show(Fn::import_value("shared"));
  show(Fn::import_value(concat(Aws::STACK_NAME, "-shared")));
  show(Fn::select(1, Fn::import_list_value("names", 3)));
  show(Fn::join(",", Fn::import_list_value("names", 2, "|")));
  show(Fn::transform("AWS::Include", {{"Location", Fn::join("/", {"s3:/", Aws::REGION})}, {"Count", 2}}));
  show(Fn::find_in_map("Map", Aws::REGION, "key"));
  show(Fn::parse_domain_name(Aws::URL_SUFFIX));
  show(Fn::parse_domain_name("https://example.com/path"));
  show(Fn::condition_if("Unlikely", "a", "b"));
  show("last");
  stack.add<CfnCondition>("Unlikely", {.expression = Fn::condition_equals(Aws::REGION.value(), "b")});
  stack.add<CfnMapping>("Map", {.mapping = {{"eu-west-1", {{"key", "value"}}}}});

  // lists as whole values
  const auto group = [&](Id id, Input<List<std::string>> list) {
    stack.add<CfnResource>(
        id,
        {.type = "AWS::AutoScaling::AutoScalingGroup",
         .properties = {
             {"AvailabilityZones", list}, {"LaunchConfigurationName", "launch"}, {"MaxSize", "1"}, {"MinSize", "1"}}});
  };
  group("GroupAzs", Fn::get_azs());
  group("GroupParameter", zones);
  group("GroupSplit", Fn::split(",", Aws::STACK_NAME));
  group("GroupImport", Fn::import_list_value("zones", 2));
  group("GroupMixed", {"a", Fn::select(0, zones), Aws::REGION});
  return app.run();
}
