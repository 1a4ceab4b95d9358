// Logical ids that are chosen: overrides and renames, and everything that refers to them.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

CfnResource& queue(Construct& scope, Id id, Input<Map<Json>> properties = {}) {
  return scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue", .properties = properties});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Changes");

  Construct& box = stack.add<Construct>("Box");
  CfnResource& first = queue(box, "First");
  CfnResource& second = queue(box, "Second");
  CfnResource& third = queue(box, "Third", {{"QueueName", Fn::join("-", {"after", first.logical_id()})}});
  third.add_resource_dependency(first);
  third.add_resource_dependency(second);
  first.override_logical_id("Legacy");
  stack.rename_logical_id(stack.get_logical_id(second), "Renamed");
  queue(stack, "Plain");
  stack.rename_logical_id("Plain", "PlainRenamed");

  CfnParameter& parameter = box.add<CfnParameter>("Name");
  parameter.override_logical_id("QueueName");
  CfnCondition& condition = box.add<CfnCondition>(
      "IsNamed", {.expression = Fn::condition_not(Fn::condition_equals(parameter.value_as_string(), ""))});
  condition.override_logical_id("HasName");
  const Token chosen =
      Fn::condition_if(condition.current_logical_id(), parameter.value_as_string(), Aws::NO_VALUE.value());
  CfnResource& fourth = queue(box, "Fourth", {{"QueueName", chosen}});
  fourth.cfn_options().condition = &condition;

  CfnOutput& output = box.add<CfnOutput>("Url", {.value = first.ref()});
  output.override_logical_id("QueueUrl");
  box.add<CfnOutput>("Arn", {.value = first.get_att("Arn")});
  box.add<CfnOutput>("Ids", {.value = concat(first.logical_id(), ",", second.logical_id())});
  return app.run();
}
