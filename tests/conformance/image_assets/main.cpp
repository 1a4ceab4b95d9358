// Images built from folders: fingerprints, .dockerignore, build options, and the addresses of the published images.
#include <cdk/cdk.hpp>
#include <cdk/ecr_assets.hpp>

using namespace cdk;
using ecr_assets::NetworkMode;
using ecr_assets::Platform;

namespace {

void image(Stack& stack, const std::string& id, ecr_assets::DockerImageAssetProps props) {
  const auto& asset = stack.add<ecr_assets::DockerImageAsset>(id, props);
  const auto show = [&](const char* name, Input<std::string> value) {
    stack.add<CfnOutput>(id + name, {.value = value});
  };
  show("Uri", asset.image_uri());
  show("Tag", asset.image_tag());
  show("Hash", asset.asset_hash());
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Images");
  Stack& known = app.add<Stack>("Known", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});
  known.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});

  image(stack, "Plain", {.directory = "image"});
  image(known, "Plain", {.directory = "image"});
  image(stack, "File", {.directory = "image", .file = "Dockerfile.other"});
  image(stack, "Arguments", {.directory = "image", .build_args = {{"VERSION", "1"}, {"NAME", "web"}}});
  image(stack, "Target", {.directory = "image", .target = "final"});
  image(stack, "Excluded", {.directory = "image", .exclude = {"a.txt"}});
  image(stack, "Platform", {.directory = "image", .platform = Platform::LINUX_ARM64});
  image(stack, "Network", {.directory = "image", .network_mode = NetworkMode::HOST});
  image(stack, "Named", {.directory = "image", .asset_name = "server"});
  image(stack, "Extra", {.directory = "image", .extra_hash = "more"});
  image(stack, "Secret", {.directory = "image", .build_secrets = {{"token", "src=token.txt"}}, .build_ssh = "default"});
  image(stack, "Cached",
        {.directory = "image",
         .cache_disabled = true,
         .cache_from = {{.type = "registry", .params = {{"ref", "example/web:cache"}}}},
         .cache_to = {{.type = "inline"}}});
  image(stack, "Outputs", {.directory = "image", .outputs = {"type=local,dest=out"}});
  image(stack, "Contexts", {.directory = "image", .build_contexts = {{"other", "docker-image://alpine"}}});
  image(stack, "Invalidated",
        {.directory = "image",
         .build_args = {{"VERSION", "2"}},
         .invalidation = {.build_args = false, .file = false, .network_mode = false, .platform = false},
         .platform = Platform::LINUX_AMD64});
  return app.run();
}
