// References that are outputs of the other stack: where they were asked to be weak, and between accounts.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

struct Pair {
  Stage& stage;
  CfnResource& queue;
};

CfnResource& topic(Stack& stack, const CfnResource& named_after) {
  return stack.add<CfnResource>("Topic",
                                {.type = "AWS::SNS::Topic", .properties = {{"DisplayName", named_after.ref()}}});
}

Pair pair(App& app, Id id, const char* strength, const Environment& from = {}, const Environment& to = {}) {
  auto& stage = app.add<Stage>(std::move(id));
  if (strength != nullptr) stage.node().set_context("@aws-cdk/core:defaultCrossStackReferences", strength);
  auto& producer = stage.add<Stack>("Producer", {.env = from});
  auto& consumer = stage.add<Stack>("Consumer", {.env = to});
  auto& queue = producer.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  auto& inner = producer.add<NestedStack>("Inner").add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  topic(consumer, queue);
  consumer.add<CfnOutput>("Both", {.value = format("{} {}", queue.ref(), inner.get_att("QueueName"))});
  return {stage, queue};
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  const Environment here{.account = "111122223333", .region = "eu-west-1"};
  const Environment region{.account = "111122223333", .region = "us-east-1"};
  const Environment account{.account = "444455556666", .region = "us-east-1"};

  pair(app, "Weak", "weak");
  pair(app, "Both", "both");
  pair(app, "WeakElsewhere", "weak", here, region);
  pair(app, "BothElsewhere", "both", here, region);
  const Pair across = pair(app, "Account", nullptr, here, account);
  topic(across.stage.add<Stack>("Third", {.env = {.account = "777788889999", .region = "us-east-1"}}), across.queue);
  return app.run();
}
