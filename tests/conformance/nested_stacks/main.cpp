// A nested stack and its parent: references both ways, parameters, names.
#include <cdk/cdk.hpp>
#include <cdk/ec2/cfn_vpc.hpp>

using namespace cdk;

namespace {

void parameter(Construct& scope, Id id, Value value) {
  scope.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Parent");

  CfnResource& queue = stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  NestedStack& nested = stack.add<Construct>("Box").add<NestedStack>(
      "Nested", {.description = "a nested stack",
                 .notification_arns = {"arn:aws:sns:eu-west-1:111122223333:topic"},
                 .parameters = {{"Given", "from-props"}, {"Reference", queue.ref()}},
                 .timeout = Duration::minutes(5)});
  CfnParameter& given = nested.add<CfnParameter>("Given");
  nested.add<CfnParameter>("Reference");
  nested.add<CfnParameter>("Later", {.default_ = "x"});
  nested.set_parameter("Later", concat("set ", queue.get_att("Arn")));

  // downwards: through parameters
  parameter(nested, "Down", queue.ref());
  parameter(nested, "DownAtt", concat(queue.get_att("Arn"), " and ", given.value_as_string()));
  CfnResource& inside = nested.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  ec2::CfnVPC& vpc = nested.add<ec2::CfnVPC>("Vpc", {.cidr_block = "10.0.0.0/16"});
  nested.add<CfnOutput>("Own", {.value = inside.ref()});

  // upwards: through outputs
  parameter(stack, "Up", inside.get_att("Arn"));
  parameter(stack, "UpText", concat("it is ", inside.ref()));
  parameter(stack, "UpAgain", inside.get_att("Arn"));
  parameter(stack, "UpList", Fn::select(0, vpc.attr_cidr_block_associations()));

  // what a nested stack is called, seen from inside and from outside
  parameter(nested, "NameInside", concat(nested.stack_name(), " ", nested.stack_id()));
  parameter(stack, "NameOutside", concat(nested.stack_name(), " ", nested.stack_id()));
  parameter(nested, "ParentName", concat(stack.stack_name(), " ", stack.stack_id()));
  parameter(nested, "Place", concat(nested.account(), " ", nested.region(), " ", nested.partition()));

  // removal policy and dependencies of the stack's own resource
  NestedStack& kept = stack.add<NestedStack>("Kept", {.removal_policy = RemovalPolicy::RETAIN});
  kept.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  kept.node().add_dependency(nested);
  nested.nested_stack_resource()->add_metadata("made", "by hand");
  return app.run();
}
