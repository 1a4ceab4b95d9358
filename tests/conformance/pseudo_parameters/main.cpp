// Account, region and the other values that CloudFormation knows, with open and with known environments.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

void describe(Stack& stack) {
  const auto show = [&](Id id, Input<std::string> value) { stack.add<CfnOutput>(id, {.value = value}); };
  show("Account", stack.account());
  show("Region", stack.region());
  show("Partition", stack.partition());
  show("UrlSuffix", stack.url_suffix());
  show("StackName", stack.stack_name());
  show("StackId", stack.stack_id());
  show("Topics", Fn::join(",", stack.notification_arns()));
  show("Environment", stack.environment());
  show("Zone", stack.availability_zones().at(1));
  show("Pseudo", format("{} {} {} {} {} {}", Aws::ACCOUNT_ID, Aws::REGION, Aws::PARTITION, Aws::URL_SUFFIX,
                        Aws::STACK_NAME, Aws::STACK_ID));
  const ScopedAws scoped(stack);
  show("Scoped", format("{} {} {} {} {} {}", scoped.account_id(), scoped.region(), scoped.partition(),
                        scoped.url_suffix(), scoped.stack_name(), scoped.stack_id()));
  stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue", .properties = {{"QueueName", Aws::NO_VALUE.value()}}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  for (const std::string region : {"eu-west-1", "cn-north-1"})
    app.node().set_context("availability-zones:account=111122223333:region=" + region,
                           Value::list({region + "a", region + "b", region + "c"}));

  describe(app.add<Stack>("Open"));
  describe(app.add<Stack>("Known", {.env = {.account = "111122223333", .region = "eu-west-1"}}));
  describe(app.add<Stack>("China", {.env = {.account = "111122223333", .region = "cn-north-1"}}));
  describe(app.add<Stack>("OnlyRegion", {.env = {.region = "us-east-1"}}));
  describe(app.add<Stack>("OnlyAccount", {.env = {.account = "111122223333"}}));
  describe(app.add<Stack>("Named", {.stack_name = "other-name"}));
  return app.run();
}
