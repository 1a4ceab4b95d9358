// Outputs and exports.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Outputs");
  CfnResource& queue = stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});

  stack.add<CfnOutput>("Plain", {.value = "text"});
  stack.add<CfnOutput>(
      "Full", {.value = queue.ref(), .description = "where to send", .export_name = "queue-url", .key = "Keyed"});
  stack.add<CfnOutput>("Joined",
                       {.value = format("https://{}.example/{}", queue.get_att("QueueName"), Aws::REGION.value())});
  stack.add<CfnOutput>("ExportJoined", {.value = queue.get_att("Arn"), .export_name = concat(Aws::STACK_NAME, "-arn")});
  stack.add<CfnOutput>("Number", {.value = Token(42)});
  stack.add<CfnOutput>("List", {.value = Fn::join(",", {"a", queue.ref(), "b"})});

  CfnCondition& sometimes =
      stack.add<CfnCondition>("Sometimes", {.expression = Fn::condition_equals(Aws::REGION.value(), "eu-west-1")});
  stack.add<CfnOutput>("Conditional", {.value = "only there", .condition = &sometimes});
  CfnOutput& changed = stack.add<Construct>("Box").add<CfnOutput>("Changed", {.value = "before"});
  changed.value = "after";
  changed.description = "set later";
  changed.export_name = "later";
  changed.condition = &sometimes;

  // used by another stack
  Stack& user = app.add<Stack>("User");
  user.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  user.add<CfnOutput>("Imported", {.value = changed.import_value()});
  user.add<CfnOutput>("ImportedInText", {.value = format("got {}", changed.import_value())});
  return app.run();
}
