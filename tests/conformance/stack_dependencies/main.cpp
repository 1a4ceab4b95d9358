// The order of stacks: said outright, and implied by dependencies of resources and constructs in different stacks.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

CfnResource& queue(Construct& scope, Id id) { return scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue"}); }

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& one = app.add<Stack>("One");
  Stack& two = app.add<Stack>("Two");
  Stack& three = app.add<Stack>("Three");
  Stack& four = app.add<Stack>("Four");
  Stack& five = app.add<Stack>("Five");

  // outright
  queue(one, "Queue");
  two.add_stack_dependency(one, "because");
  CfnResource& in_two = queue(two, "Queue");

  // through resources: no DependsOn across templates
  CfnResource& in_three = queue(three, "Queue");
  in_three.add_resource_dependency(in_two);

  // through constructs
  Construct& box = four.add<Construct>("Box");
  queue(box, "Queue");
  box.node().add_dependency(three);

  // through a nested stack
  NestedStack& nested = five.add<NestedStack>("Nested");
  CfnResource& in_nested = queue(nested, "Queue");
  in_nested.add_resource_dependency(in_three);
  CfnResource& beside = queue(five, "Beside");
  beside.add_resource_dependency(in_nested);
  queue(five, "Before").node().add_dependency(beside);
  return app.run();
}
