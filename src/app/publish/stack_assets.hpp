// What a stack needs published before it is deployed: its asset manifest, read.
#pragma once

#include <cdk/value.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk {
class CloudAssembly;
struct StackArtifact;
}  // namespace cdk

namespace cdk::app::publish {

/// A file, or a folder to be packed, and the object in S3 that it becomes.
struct FileAsset {
  std::string name;
  /// Relative to the assembly's folder, or absolute.
  std::string path;
  bool packed = false;
  /// A command that prints the path of the finished file, in place of `path`. Default: none.
  std::vector<std::string> executable = {};
  /// Where the command runs: relative to the assembly's folder.
  std::string folder = {};
  /// These may hold placeholders such as ${AWS::AccountId}.
  std::string bucket, key;
  /// Empty: the stack's own.
  std::string region = {};
};

/// An image, and the tag of a repository that it becomes.
struct ImageAsset {
  std::string name;
  /// The `source` of the manifest: how docker builds it.
  Value source;
  /// Where its paths start: relative to the assembly's folder.
  std::string folder;
  std::string repository, tag;
  std::string region = {};
};

struct StackAssets {
  std::vector<FileAsset> files;
  std::vector<ImageAsset> images;
  /// The stack's own template, for when it is too large to be sent along.
  std::optional<FileAsset> template_file;
};

StackAssets assets_of(const CloudAssembly& assembly, const StackArtifact& stack);

}  // namespace cdk::app::publish
