#include "stack_assets.hpp"

#include <algorithm>
#include <cdk/cloud_assembly.hpp>

#include "../../value/json_reader.hpp"
#include "../json_text.hpp"
#include "../stacks.hpp"

namespace cdk::app::publish {
namespace {

std::string placed(const std::string& folder, const std::string& path) {
  return path.starts_with('/') ? path : folder + path;
}

FileAsset file_asset(const std::string& name, const Value& source, const Value& destination,
                     const std::string& folder) {
  const std::vector<std::string> executable = texts(source.find("executable"));
  return {.name = name,
          .path = placed(folder, text(source, "path")),
          .packed = text(source, "packaging") == "zip" && executable.empty(),  // a command gives it packed
          .executable = executable,
          .folder = folder,
          .bucket = text(destination, "bucketName"),
          .key = text(destination, "objectKey"),
          .region = text(destination, "region")};
}

ImageAsset image_asset(const std::string& name, const Value& source, const Value& destination,
                       const std::string& folder) {
  return {.name = name,
          .source = source,
          .folder = folder,
          .repository = text(destination, "repositoryName"),
          .tag = text(destination, "imageTag"),
          .region = text(destination, "region")};
}

/// Calls with the name, source and destination of each entry.
template <class Take>
void each(const Value& entries, Take take) {
  if (!entries.is_object()) return;
  for (const Member& entry : entries.members()) {
    const std::string shown = text(entry.value, "displayName");
    for (const Member& destination : entry.value.find("destinations").members())
      take(shown.empty() ? entry.name : shown, entry.value.find("source"), destination.value);
  }
}

}  // namespace

StackAssets assets_of(const CloudAssembly& assembly, const StackArtifact& stack) {
  StackAssets assets;
  const std::string folder = folder_of(stack);
  const std::string path = folder + stack.artifact_id + ".assets.json";
  const auto found = std::ranges::find(assembly.files(), path, &AssemblyFile::path);
  if (found == assembly.files().end()) return assets;  // a synthesizer without assets
  const Value manifest = parse_json(found->content);
  each(manifest.find("files"), [&](const std::string& name, const Value& source, const Value& destination) {
    FileAsset asset = file_asset(name, source, destination, folder);
    if (asset.path == stack.template_file)
      assets.template_file = std::move(asset);
    else
      assets.files.push_back(std::move(asset));
  });
  each(manifest.find("dockerImages"), [&](const std::string& name, const Value& source, const Value& destination) {
    assets.images.push_back(image_asset(name, source, destination, folder));
  });
  return assets;
}

}  // namespace cdk::app::publish
