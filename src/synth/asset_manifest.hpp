// The asset manifest of a stack: what is published where.
#pragma once

#include <cdk/stack_synthesizer.hpp>
#include <vector>

namespace cdk {
class AssemblyBuilder;
class Stack;
}  // namespace cdk

namespace cdk::assets {

/// The schema version that the cdk CLI is told.
inline constexpr const char* schema_version = "55.0.0";

struct FileDestination {
  std::string bucket_name;
  std::string prefix = {};
  std::string assume_role_arn = {};
  std::string assume_role_external_id = {};
  Value assume_role_additional_options = {};
};

struct ImageDestination {
  std::string repository_name;
  std::string tag_prefix = {};
  std::string assume_role_arn = {};
  std::string assume_role_external_id = {};
  Value assume_role_additional_options = {};
};

/// Notes a file in the manifest's entries and tells where the template finds it.
FileAssetLocation add_file(std::vector<Member>& files, const Stack& stack, const FileAssetSource& asset,
                           const FileDestination& destination);
DockerImageAssetLocation add_image(std::vector<Member>& images, const Stack& stack, const DockerImageAssetSource& asset,
                                   const ImageDestination& destination);

/// A stack's template as an asset, so that it can be deployed whatever its size.
FileAssetSource template_asset(const Stack& stack, const std::string& text);

/// Writes the manifest beside the stack's template and gives the id of its artifact, which has these properties.
std::string write_manifest(AssemblyBuilder& assembly, const Stack& stack, const std::vector<Member>& files,
                           const std::vector<Member>& images, const std::vector<Member>& properties);

/// An image as the first generation's metadata describes it to the cdk CLI.
Value legacy_image(const DockerImageAssetSource& asset, const std::string& repository);

}  // namespace cdk::assets
