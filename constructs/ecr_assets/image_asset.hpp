// Images that are built from a folder when the stack is deployed.
#pragma once

#include <cdk/ecr/repository.hpp>
#include <cdk/ecr_assets/image_asset_props.hpp>
#include <string>

namespace cdk::ecr_assets {

/// An image that the deployment builds from a folder with a Dockerfile and pushes to the bootstrapped repository.
class DockerImageAsset : public Construct {
 public:
  using Props = DockerImageAssetProps;

  /// Errors: the folder or the Dockerfile isn't there.
  DockerImageAsset(const Scope& scope, const Props& props);

  /// The URI with the tag, for a task definition.
  const Input<std::string>& image_uri() const noexcept { return image_uri_; }
  /// What names the image: equal content and settings, equal hash.
  const std::string& asset_hash() const noexcept { return asset_hash_; }
  const Input<std::string>& image_tag() const noexcept { return image_tag_; }
  /// The repository that the image is pushed to.
  ecr::IRepository& repository() const noexcept { return *repository_; }

 private:
  std::string asset_hash_;
  Input<std::string> image_uri_;
  Input<std::string> image_tag_;
  ecr::IRepository* repository_ = nullptr;
};

}  // namespace cdk::ecr_assets
