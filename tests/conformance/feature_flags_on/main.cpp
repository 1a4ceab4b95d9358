// Feature flags of the engine, all on; feature_flags_off is the same program with all of them off.
#include <cdk/cdk.hpp>
#include <cdk/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

void parameter(Construct& scope, Id id, Value value) {
  scope.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  const Environment env{.account = "111122223333", .region = "eu-west-1"};

  // @aws-cdk/core:enablePartitionLiterals
  Stack& known = app.add<Stack>("Known", {.env = env});
  parameter(known, "Arn", known.format_arn({.resource = "queue", .service = "sqs"}));
  parameter(known, "Partition", known.partition());
  Stack& china = app.add<Stack>("China", {.env = {.region = "cn-north-1"}});
  parameter(china, "Partition", china.partition());
  Stack& open = app.add<Stack>("Open");
  parameter(open, "Partition", open.partition());

  // @aws-cdk/core:stackRelativeExports
  Stack& producer = app.add<Construct>("Group").add<Stack>("Producer", {.env = env});
  sqs::CfnQueue& queue = producer.add<Construct>("Box").add<sqs::CfnQueue>("Queue");
  parameter(known, "Import", queue.attr_arn());

  // @aws-cdk/core:aspectStabilization: an aspect that adds a construct beside the one it visits
  Construct& grown = open.add<Construct>("Grown");
  sqs::CfnQueue& first = grown.add<sqs::CfnQueue>("Queue");
  Aspects::of(first).add([&](Construct&) {
    if (grown.node().try_find_child("Added") == nullptr) grown.add<sqs::CfnQueue>("Added");
  });
  Tags::of(grown).add("tag", "on all");

  // @aws-cdk/core:aspectPrioritiesMutating: whether tags are there already when an aspect of priority 300 comes
  Aspects::of(first).add(
      [&](Construct&) {
        if (first.tag_manager()->has_tags()) first.queue_name = "tagged";
      },
      {.priority = 300});
  return app.run();
}
