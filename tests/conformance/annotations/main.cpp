// Warnings, notes and acknowledgements, which the assembly carries to whoever deploys.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Noted");

  CfnResource& first = stack.add<CfnResource>("First", {.type = "AWS::SQS::Queue"});
  Annotations::of(first).add_info("for your information");
  Annotations::of(first).add_warning("plain warning");
  Annotations::of(first).add_warning_v2("project:first", "a warning with a name");
  Annotations::of(first).add_warning_v2("project:first", "a warning with a name");
  Annotations::of(first).add_info_v2("project:info", "a note with a name");

  // acknowledged: on the construct, and from above
  Construct& box = stack.add<Construct>("Box");
  CfnResource& second = box.add<CfnResource>("Second", {.type = "AWS::SQS::Queue"});
  Annotations::of(second).add_warning_v2("project:known", "was looked at");
  Annotations::of(second).add_warning_v2("project:other", "was not");
  Annotations::of(second).acknowledge_warning("project:known", "all is well");
  Annotations::of(second).add_warning_v2("project:late", "said before");
  Annotations::of(box).acknowledge_warning("project:late");
  Annotations::of(second).add_warning_v2("project:late", "said after");

  // the user's own metadata
  second.node().add_metadata("project:owner", "web");
  second.node().add_metadata("project:data",
                             Value::object({{"list", Value::list({1, "two"})}, {"region", Aws::REGION.value()}}));
  stack.node().add_metadata("project:stack", true);
  return app.run();
}
