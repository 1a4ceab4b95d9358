// Stack tags when the feature flag asks that they be given to the stack itself.
#include <cdk/cdk.hpp>
#include <cdk/sqs/cfn_queue.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Explicit", {.tags = {{"given", "props"}}});
  stack.add<sqs::CfnQueue>("Queue");
  Tags::of(stack).add("aspect", "1");
  stack.add_stack_tag("added", "later");
  stack.add_stack_tag("gone", "1");
  stack.remove_stack_tag("gone");
  return app.run();
}
