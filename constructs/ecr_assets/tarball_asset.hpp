// Images that are there as a file.
#pragma once

#include <cdk/ecr/repository.hpp>
#include <cdk/ecr_assets/tarball_asset_props.hpp>
#include <string>

namespace cdk::ecr_assets {

/// An image in a file, which the deployment loads and pushes to the bootstrapped repository. The command that loads it
/// is `docker`, or what CDK_DOCKER names.
class TarballImageAsset : public Construct {
 public:
  using Props = TarballImageAssetProps;

  /// Errors: the file isn't there.
  TarballImageAsset(const Scope& scope, const Props& props);

  const Input<std::string>& image_uri() const noexcept { return image_uri_; }
  const std::string& asset_hash() const noexcept { return asset_hash_; }
  const Input<std::string>& image_tag() const noexcept { return image_tag_; }
  ecr::IRepository& repository() const noexcept { return *repository_; }

 private:
  std::string asset_hash_;
  Input<std::string> image_uri_;
  Input<std::string> image_tag_;
  ecr::IRepository* repository_ = nullptr;
};

}  // namespace cdk::ecr_assets
