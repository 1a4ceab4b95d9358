// The first generation's way: assets come in through parameters of the template.
#include <cdk/cdk.hpp>
#include <cdk/ecr_assets.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Legacy", {.synthesizer = LegacyStackSynthesizer()});
  stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});

  const AssetStaging& staging = stack.add<AssetStaging>("Staging", {.source_path = "../image_assets/image"});
  const FileAssetSource source{.source_hash = staging.asset_hash(),
                               .file_name = staging.relative_staged_path(stack),
                               .packaging = staging.packaging()};
  const FileAssetLocation file = stack.synthesizer().add_file_asset(source);
  const auto show = [&](Id name, Input<std::string> value) { stack.add<CfnOutput>(name, {.value = value}); };
  show("Bucket", file.bucket_name);
  show("Key", file.object_key);
  show("Url", concat(file.http_url, " ", file.s3_object_url));
  const auto& image = stack.add<ecr_assets::DockerImageAsset>(
      "Image", {.directory = "../image_assets/image", .build_args = {{"A", "b"}}});
  show("Uri", image.image_uri());
  show("Same", stack.synthesizer().add_file_asset(source).object_key);
  return app.run();
}
