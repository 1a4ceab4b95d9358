// DependsOn: between resources, and between constructs and groups down to every resource below them.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

CfnResource& queue(Construct& scope, Id id) { return scope.add<CfnResource>(id, {.type = "AWS::SQS::Queue"}); }

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Dependencies");

  // resources: sorted by path, each once
  CfnResource& z = queue(stack, "Z");
  CfnResource& a = queue(stack, "A");
  CfnResource& user = queue(stack, "User");
  user.add_resource_dependency(z);
  user.add_resource_dependency(a);
  user.add_resource_dependency(z);
  CfnResource& changed = queue(stack, "Changed");
  changed.add_resource_dependency(z);
  changed.add_resource_dependency(a);
  changed.remove_resource_dependency(z);
  changed.replace_dependency(a, user);

  // constructs: all resources below the one wait for all below the other
  Construct& network = stack.add<Construct>("Network");
  queue(network, "Subnet");
  queue(network.add<Construct>("Gateway"), "Attachment");
  Construct& service = stack.add<Construct>("Service");
  queue(service, "Task");
  queue(service, "Balancer");
  service.node().add_dependency(network);

  // groups, which may grow later and hold groups
  DependencyGroup group;
  DependencyGroup inner{a};
  group.add(inner);
  CfnResource& waiting = queue(stack, "Waiting");
  waiting.node().add_dependency(group);
  inner.add(network);

  // what has no resources adds nothing; what is below itself is left out
  Construct& empty = stack.add<Construct>("Empty");
  queue(stack, "Alone").node().add_dependency(empty);
  Construct& parent = stack.add<Construct>("Parent");
  CfnResource& child = queue(parent, "Child");
  parent.node().add_dependency(child);

  // parameters and outputs are no resources
  CfnParameter& parameter = stack.add<CfnParameter>("Parameter");
  queue(stack, "AfterParameter").node().add_dependency(parameter);

  // a dependency on a resource that is conditional
  CfnResource& sometimes = queue(stack, "Sometimes");
  CfnCondition& rarely =
      stack.add<CfnCondition>("Rarely", {.expression = Fn::condition_equals(Aws::REGION.value(), "eu-west-1")});
  sometimes.cfn_options().condition = &rarely;
  CfnResource& afterwards = queue(stack, "AfterSometimes");
  afterwards.cfn_options().condition = &rarely;
  afterwards.add_resource_dependency(sometimes);
  return app.run();
}
