// Values exported by hand, so that a later import finds them or a former one keeps working.
#include <cdk/cdk.hpp>
#include <cdk/ec2/cfn_vpc.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Exports");
  ec2::CfnVPC& vpc = stack.add<ec2::CfnVPC>("Vpc", {.cidr_block = "10.0.0.0/16"});
  CfnResource& queue = stack.add<Construct>("Box").add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});

  Stack& consumer = app.add<Stack>("Consumer");
  const auto parameter = [&](Id id, Value value) {
    consumer.add<CfnResource>(id,
                              {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };
  parameter("ByRef", stack.export_value(queue.ref()));
  parameter("ByAtt", stack.export_value(queue.get_att("Arn")));
  parameter("Twice", stack.export_value(queue.get_att("Arn")));
  parameter("Named", stack.export_value(concat("arn ", queue.ref()), {.name = "my-export"}));
  parameter("Described", stack.export_value(vpc.attr_default_network_acl(), {.description = "the default ACL"}));
  parameter("List", Fn::select(0, stack.export_string_list_value(vpc.attr_cidr_block_associations())));
  const Value list = Value::list({"a", queue.ref()});
  parameter("NamedList", Fn::join("+", stack.export_string_list_value(list, {.name = "my-list"})));
  parameter("Implicit", queue.get_att("QueueName"));
  return app.run();
}
