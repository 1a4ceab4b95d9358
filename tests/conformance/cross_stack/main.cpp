// References from stack to stack in one environment: exports and imports, and the order that they bring.
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
  Stack& producer = app.add<Stack>("Producer");
  Stack& consumer = app.add<Stack>("Consumer");
  Stack& third = app.add<Stack>("Third", {.stack_name = "third-name"});

  CfnResource& queue = producer.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  CfnResource& boxed = producer.add<Construct>("Box").add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  CfnParameter& input = producer.add<CfnParameter>("Input", {.default_ = "x"});
  ec2::CfnVPC& vpc = third.add<ec2::CfnVPC>("Vpc", {.cidr_block = "10.0.0.0/16"});

  parameter(consumer, "Ref", queue.ref());
  parameter(consumer, "Att", queue.get_att("Arn"));
  parameter(consumer, "Again", queue.get_att("Arn"));
  parameter(consumer, "Text", format("url: {}, name: {}", queue.ref(), boxed.get_att("QueueName")));
  parameter(consumer, "Joined", Fn::join("/", {"a", boxed.ref()}));
  parameter(consumer, "Sub", Fn::sub("${Url}", {{"Url", queue.ref()}}));
  parameter(consumer, "Parameter", input.value_as_string());
  parameter(consumer, "StackName", concat(third.stack_name(), " ", producer.stack_name()));
  consumer.add<CfnOutput>("Output", {.value = boxed.get_att("Arn")});
  consumer.add_metadata("from", boxed.ref());

  // back and forth between other pairs, and a list attribute
  parameter(producer, "FromThird", vpc.attr_cidr_block());
  parameter(producer, "Blocks", Fn::select(0, vpc.attr_cidr_block_associations()));
  CfnResource& group =
      producer.add<CfnResource>("Group", {.type = "AWS::AutoScaling::AutoScalingGroup",
                                          .properties = {
                                              {"AvailabilityZones", vpc.attr_cidr_block_associations()},
                                              {"LaunchConfigurationName", "launch"},
                                              {"MaxSize", "1"},
                                              {"MinSize", "1"},
                                          }});
  group.add_metadata("third", vpc.ref());
  return app.run();
}
