// Two small stacks for the tests of what goes wrong, and more as the environment asks for: FILES a folder to be packed,
// COMMAND a file whose path that shell command prints, STAGE all of it in a stage, NESTED a stack within the first,
// IMAGE an image to be built, LARGE a template that must go through S3, CHANGED another output, ACCOUNT another
// account.
#include <cdk/cdk.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/ecr_assets/image_asset.hpp>
#include <cstdlib>
#include <string>

using namespace cdk;

namespace {

bool is_asked(const char* name) { return std::getenv(name) != nullptr; }

/// A role that a service may take on.
void add_role(Stack& stack) {
  const Value statement = Value::object({{"Effect", "Allow"},
                                         {"Action", "sts:AssumeRole"},
                                         {"Principal", Value::object({{"Service", "ecs-tasks.amazonaws.com"}})}});
  stack.add<CfnResource>("role", {.type = "AWS::IAM::Role"})
      .add_property_override("AssumeRolePolicyDocument",
                             Value::object({{"Version", "2012-10-17"}, {"Statement", Value::list({statement})}}));
}

/// A stack within a stack, with a role when NESTED says so.
void add_inner(Stack& stack) {
  auto& inner = stack.add<NestedStack>("inner");
  inner.add<CfnResource>("pipe", CfnResourceProps{.type = "AWS::SQS::Queue"});
  if (std::getenv("NESTED") == std::string("role")) add_role(inner);
}

/// A folder, and an output that tells where it is published.
void add_files(Stack& stack) {
  const auto& files = stack.add<AssetStaging>("files", {.source_path = "files"});
  const FileAssetLocation location = stack.synthesizer().add_file_asset({.source_hash = files.asset_hash(),
                                                                         .display_name = "files",
                                                                         .file_name = files.relative_staged_path(stack),
                                                                         .packaging = files.packaging()});
  stack.add<CfnOutput>("key", {.value = location.object_key});
}

/// A file that a command makes, and an output that tells where it is published.
void add_made_file(Stack& stack) {
  const FileAssetLocation location =
      stack.synthesizer().add_file_asset({.source_hash = "made",
                                          .display_name = "made",
                                          .executable = {"sh", "-c", std::getenv("COMMAND")},
                                          .packaging = FileAssetPackaging::ZIP_DIRECTORY});
  stack.add<CfnOutput>("made", {.value = location.object_key});
}

/// An output of what stands in the parameter store, which must be looked up.
void add_looked_up(Stack& stack) {
  const Value found = ContextProvider::get_value(
                          stack, {.provider = "ssm", .dummy_value = "dummy", .props = {{"parameterName", "/name"}}})
                          .value;
  stack.add<CfnOutput>("found", {.value = stack.to_json_string(found)});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Environment env{.account = is_asked("ACCOUNT") ? "999999999999" : ""};
  if (is_asked("LOOKUP")) env = {.account = "123456789012", .region = "us-east-1"};
  StackProps props{.env = env};
  if (is_asked("BARE")) props.synthesizer = BootstraplessSynthesizer();
  Construct& place = is_asked("STAGE") ? static_cast<Construct&>(app.add<Stage>("prod")) : app;
  auto& base = place.add<Stack>("base", props);
  auto& topic = base.add<CfnResource>("topic", {.type = "AWS::SNS::Topic"});
  base.add<CfnResource>("queue", {.type = "AWS::SQS::Queue"});
  base.add<CfnParameter>("Size", {.default_ = Value("small")});
  base.add<CfnOutput>("name", {.value = "first"});
  if (is_asked("CHANGED")) base.add<CfnOutput>("changed", {.value = "second"});
  if (is_asked("ROLE")) add_role(base);
  if (is_asked("FILES")) add_files(base);
  if (is_asked("NESTED")) add_inner(base);
  if (is_asked("LOOKUP")) add_looked_up(base);
  if (is_asked("COMMAND")) add_made_file(base);
  if (is_asked("IMAGE"))
    base.add<CfnOutput>("image",
                        {.value = base.add<ecr_assets::DockerImageAsset>("web", {.directory = "image"}).image_uri()});
  if (is_asked("LARGE")) base.add_metadata("text", Value(std::string(60'000, 'x')));
  auto& mail = place.add<Stack>("user", {.env = env}).add<CfnResource>("mail", {.type = "AWS::SNS::Subscription"});
  mail.add_property_override("Protocol", "email");
  mail.add_property_override("Endpoint", "me@example.org");
  mail.add_property_override("TopicArn", topic.ref());
  return app.run();
}
