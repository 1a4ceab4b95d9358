// Two stacks, or what the environment asks for: ONE for one stack, NESTED for one within it, THROW for an error while
// the tree is built, BAD for one at synthesis.
#include <cdk/cdk.hpp>
#include <cstdlib>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& base = app.add<Stack>("base");
  auto& topic = base.add<CfnResource>("topic", {.type = "AWS::SNS::Topic"});
  if (std::getenv("THROW")) base.add<Construct>("topic");
  if (std::getenv("BAD")) topic.add_property_override("DisplayName", Value::list({}));
  if (!std::getenv("ONE")) app.add<Stack>("user").add<CfnOutput>("arn", {.value = topic.ref()});
  if (std::getenv("NESTED"))
    base.add<NestedStack>("inner").add<CfnResource>("queue", CfnResourceProps{.type = "AWS::SQS::Queue"});
  return app.run();
}
