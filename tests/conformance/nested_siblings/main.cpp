// Nested stacks beside and inside each other, and references that leave the tree of one parent.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

void parameter(Construct& scope, Id id, Value value) {
  scope.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
}

CfnResource& queue(Construct& scope, Id id) { return scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue"}); }

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Root");
  NestedStack& left = stack.add<NestedStack>("Left");
  NestedStack& right = stack.add<NestedStack>("Right");
  NestedStack& deep = left.add<NestedStack>("Deep");
  NestedStack& deeper = deep.add<NestedStack>("Deeper");

  CfnResource& top = queue(stack, "Top");
  CfnResource& in_left = queue(left, "Queue");
  CfnResource& in_deeper = queue(deeper, "Queue");

  parameter(right, "FromLeft", in_left.ref());
  parameter(right, "FromDeeper", concat("deep: ", in_deeper.get_att("Arn")));
  parameter(deeper, "FromTop", top.get_att("Arn"));
  parameter(deep, "FromDeeper", in_deeper.ref());
  parameter(stack, "FromDeeper", in_deeper.get_att("QueueName"));
  parameter(deep, "FromLeft", in_left.get_att("Arn"));

  // across stacks: out of a nested stack into another stack, and into a nested stack of it
  Stack& other = app.add<Stack>("Other");
  parameter(other, "FromLeft", in_left.ref());
  NestedStack& away = other.add<NestedStack>("Away");
  parameter(away, "FromTop", top.ref());
  parameter(away, "FromDeeper", in_deeper.get_att("Arn"));

  // order between resources of siblings is order between the stacks
  CfnResource& last = queue(right, "Last");
  last.add_resource_dependency(in_left);
  return app.run();
}
