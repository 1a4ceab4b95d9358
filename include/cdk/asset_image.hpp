// Folders that container images are built from, as assets.
#pragma once

#include <cdk/asset_staging.hpp>
#include <cdk/copy_options.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk {

/// The settings of an image's build that count for its hash. What isn't set, or isn't meant to count, is left unset.
struct DockerImageHashOptions {
  using Map = std::vector<std::pair<std::string, std::string>>;

  std::optional<Map> build_args{};
  std::optional<Map> build_contexts{};
  std::optional<Map> build_secrets{};
  std::string build_ssh{};
  /// The user's own addition.
  std::string extra_hash{};
  std::string file{};
  /// Such as "host".
  std::optional<std::string> network_mode{};
  std::optional<std::vector<std::string>> outputs{};
  /// Such as "linux/arm64".
  std::optional<std::string> platform{};
  std::string repository_name{};
  std::string target{};
};

/// How a folder with a Dockerfile is taken into the assembly.
struct DockerImageStagingOptions {
  /// A relative path is looked up from the working folder, then from the source file's own folder.
  std::string directory;
  /// Patterns of what is left out, after those of the folder's .dockerignore file. Default: none.
  std::vector<std::string> exclude{};
  /// Path of the Dockerfile within the folder. Default: "Dockerfile".
  std::string file{};
  /// Default: EXTERNAL.
  std::optional<SymlinkFollowMode> follow{};
  /// What counts for the hash beside the content. Default: nothing.
  DockerImageHashOptions hash{};
  /// Default: DOCKER. (The feature flag `@aws-cdk/aws-ecr-assets:dockerIgnoreSupport` of CDK v1 is always on.)
  std::optional<IgnoreMode> ignore_mode{};
};

/// The props of the AssetStaging with which an image takes its folder into the assembly.
/// Errors, for the image: the folder or the Dockerfile isn't there; .dockerignore can't be read.
AssetStagingProps docker_image_staging(const Construct& image, const DockerImageStagingOptions& options);

/// The text by which the build's settings go into the hash.
std::string docker_image_extra_hash(const DockerImageHashOptions& options);

}  // namespace cdk
