// The path of each construct in the metadata of its resource, when the context asks for it as the cdk CLI does.
#include <cdk/cdk.hpp>
#include <cdk/sqs/cfn_queue.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Paths");
  Construct& box = stack.add<Construct>("Box");
  box.add<sqs::CfnQueue>("Resource");
  sqs::CfnQueue& queue = stack.add<sqs::CfnQueue>("Queue");
  queue.add_metadata("own", "kept");
  Construct& off = stack.add<Construct>("Off");
  off.node().set_context("aws:cdk:enable-path-metadata", false);
  off.add<sqs::CfnQueue>("Queue");
  NestedStack& nested = stack.add<NestedStack>("Nested");
  nested.add<sqs::CfnQueue>("Queue");
  Stack& staged = app.add<Stage>("Prod").add<Stack>("Inner");
  staged.add<sqs::CfnQueue>("Queue");
  return app.run();
}
