// Tags of stacks, in templates and in the assembly.
#include <cdk/cdk.hpp>
#include <cdk/sqs/cfn_queue.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& given = app.add<Stack>("Given", {.tags = {{"beta", "stack"}, {"alpha", "stack"}}});
  given.add<sqs::CfnQueue>("Queue");
  given.add<sqs::CfnQueue>("Own", {.tags = {{.key = "alpha", .value = "queue"}}});

  Stack& aspect = app.add<Stack>("Aspect");
  aspect.add<sqs::CfnQueue>("Queue");
  Tags::of(aspect).add("gamma", "aspect");
  Tags::of(aspect).add("queues", "1", {.include_resource_types = {"AWS::SQS::Queue"}});
  Tags::of(aspect).add("stackless", "1", {.exclude_resource_types = {"aws:cdk:stack"}});

  Stack& none = app.add<Stack>("None");
  none.add<sqs::CfnQueue>("Queue");
  Tags::of(app).add("app", "all");
  Tags::of(none).remove("app");

  NestedStack& nested = given.add<NestedStack>("Nested");
  nested.add<sqs::CfnQueue>("Queue");
  return app.run();
}
