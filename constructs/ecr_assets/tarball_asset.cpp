#include <cdk/asset_staging.hpp>
#include <cdk/ecr_assets/tarball_asset.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>
#include <cstdlib>

namespace cdk::ecr_assets {

TarballImageAsset::TarballImageAsset(const Scope& scope, const Props& props) : Construct(scope) {
  const auto& staging = add<AssetStaging>("Staging", {.source_path = props.tarball_file});
  asset_hash_ = staging.asset_hash();
  Stack& stack = Stack::of(*this);
  const char* chosen = std::getenv("CDK_DOCKER");
  const std::string docker = chosen != nullptr ? chosen : "docker";
  DockerImageAssetSource image;
  image.source_hash = asset_hash_;
  image.display_name = props.display_name.empty() ? Names::stack_relative_construct_path(*this) : props.display_name;
  // Prints the name under which the image was loaded: what stands after "Loaded image: ".
  image.executable = {"sh", "-c", docker + R"( load -i "$1" | tail -n 1 | sed "s/Loaded image[^:]*: //g")",
                      "cdk-tarball-image-asset", staging.relative_staged_path(stack)};
  const DockerImageAssetLocation location = stack.synthesizer().add_docker_image_asset(image);
  repository_ = &ecr::Repository::from_repository_name(*this, "Repository", location.repository_name);
  image_uri_ = location.image_uri;
  image_tag_ = location.image_tag.empty() ? asset_hash_ : location.image_tag;
}

}  // namespace cdk::ecr_assets
