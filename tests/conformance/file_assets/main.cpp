// Files and folders that are staged: fingerprints, what is left out, links, and where the default synthesizer puts
// them.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

void stage(Stack& stack, const std::string& id, AssetStagingProps props) {
  const AssetStaging& staging = stack.add<AssetStaging>(id, props);
  const FileAssetLocation location = stack.synthesizer().add_file_asset({
      .source_hash = staging.asset_hash(),
      .display_name = id,
      .file_name = staging.relative_staged_path(stack),
      .packaging = staging.packaging(),
  });
  const auto show = [&](const char* name, Input<std::string> value) {
    stack.add<CfnOutput>(id + name, {.value = value});
  };
  show("Hash", staging.asset_hash());
  const std::string packaging = staging.packaging() == FileAssetPackaging::FILE ? "file" : "zip";
  show("Packaging", packaging + (staging.is_archive() ? " true" : " false"));
  show("Key", concat(location.object_key, " in ", location.bucket_name));
  show("Url", concat(location.http_url, " ", location.s3_object_url));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Files");
  stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"});

  stage(stack, "Folder", {.source_path = "files"});
  stage(stack, "Single", {.source_path = "files/a.txt"});
  stage(stack, "Binary", {.source_path = "files/data.bin"});
  stage(stack, "Lines", {.source_path = "files/crlf.txt"});
  stage(stack, "Archive", {.source_path = "archive.zip"});

  // what is left out
  stage(stack, "Glob", {.source_path = "files", .exclude = {"*.txt", "sub/deeper/**"}});
  stage(stack, "GlobAll", {.source_path = "files", .exclude = {"**", "!a.txt"}});
  stage(stack, "Git",
        {.source_path = "files",
         .exclude = {"*.txt", "!a.txt", "logs/*", "!logs/keep.log"},
         .ignore_mode = IgnoreMode::GIT});
  stage(stack, "GitFolder", {.source_path = "files", .exclude = {"deeper/"}, .ignore_mode = IgnoreMode::GIT});
  stage(stack, "Docker",
        {.source_path = "files", .exclude = {"sub", "!sub/deeper", "*.bin"}, .ignore_mode = IgnoreMode::DOCKER});
  stage(stack, "DockerDeep",
        {.source_path = "files", .exclude = {"**/*.log", ".hidden"}, .ignore_mode = IgnoreMode::DOCKER});

  // links
  stage(stack, "Followed", {.source_path = "files", .follow = SymlinkFollowMode::ALWAYS});
  stage(stack, "Never", {.source_path = "files", .follow = SymlinkFollowMode::NEVER});
  stage(stack, "External", {.source_path = "files", .follow = SymlinkFollowMode::EXTERNAL});
  stage(stack, "Internal", {.source_path = "files", .follow = SymlinkFollowMode::BLOCK_EXTERNAL});

  // hashes that are not only the content's
  stage(stack, "Extra", {.source_path = "files", .extra_hash = "more"});
  stage(stack, "Custom", {.source_path = "files", .asset_hash = "my own", .asset_hash_type = AssetHashType::CUSTOM});
  return app.run();
}
