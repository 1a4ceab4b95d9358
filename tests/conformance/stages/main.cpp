// Stages: assemblies in the assembly, names that carry the stage's, references inside one stage.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

struct Service : Stage {
  Service(const Scope& scope, StageProps props) : Stage(scope, props) {
    Stack& data = add<Stack>("Data");
    CfnResource& queue = data.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
    Stack& web = add<Stack>("Web", {.stack_name = node().id() == "Prod" ? "web-production" : ""});
    web.add<CfnResource>("Url",
                         {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", queue.ref()}}});
    web.add<CfnOutput>("Where", {.value = format("{} {} {}", web.account(), web.region(), stage_name())});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& outside = app.add<Stack>("Outside");
  outside.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  app.add<Service>("Test", {.env = {.region = "eu-west-1"}});
  app.add<Service>("Prod", {.env = {.account = "111122223333", .region = "us-east-1"}, .stage_name = "production"});

  // a stage in a stage, and a stack below a construct
  Stage& outer = app.add<Stage>("Outer", {.env = {.account = "222233334444"}});
  Stage& inner = outer.add<Stage>("Inner", {.env = {.region = "eu-north-1"}});
  Stack& deep = inner.add<Construct>("Box").add<Stack>("Deep", {.tags = {{"deep", "yes"}}});
  deep.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  return app.run();
}
