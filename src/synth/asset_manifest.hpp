// The asset manifest of a stack: what is published where.
#pragma once

#include <cdk/stack_synthesizer.hpp>
#include <vector>

namespace cdk {
class Stack;
}

namespace cdk::assets {

/// The schema version that the cdk CLI is told.
inline constexpr const char* schema_version = "55.0.0";

struct FileDestination {
  std::string bucket_name;
  std::string prefix = {};
  std::string assume_role_arn = {};
  std::string assume_role_external_id = {};
};

struct ImageDestination {
  std::string repository_name;
  std::string tag_prefix = {};
  std::string assume_role_arn = {};
  std::string assume_role_external_id = {};
};

/// Notes a file in the manifest's entries and tells where the template finds it.
FileAssetLocation add_file(std::vector<Member>& files, const Stack& stack, const FileAssetSource& asset,
                           const FileDestination& destination);
DockerImageAssetLocation add_image(std::vector<Member>& images, const Stack& stack, const DockerImageAssetSource& asset,
                                   const ImageDestination& destination);

/// The manifest's content.
Value manifest(const std::vector<Member>& files, const std::vector<Member>& images);

}  // namespace cdk::assets
