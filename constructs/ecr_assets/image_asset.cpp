#include <cdk/asset_image.hpp>
#include <cdk/asset_staging.hpp>
#include <cdk/ecr_assets/image_asset.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>

namespace cdk::ecr_assets {
namespace {

template <class T>
std::optional<T> unless_empty(const T& value, std::optional<bool> counts) {
  return value.empty() || !counts.value_or(true) ? std::nullopt : std::optional(value);
}

std::string text(const std::string& value, std::optional<bool> counts) {
  return counts.value_or(true) ? value : std::string();
}

DockerImageHashOptions hash_options(const DockerImageAssetProps& props) {
  const auto& counts = props.invalidation;
  DockerImageHashOptions options{
      .build_args = unless_empty(props.build_args, counts.build_args),
      .build_contexts = unless_empty(props.build_contexts, counts.build_contexts),
      .build_secrets = unless_empty(props.build_secrets, counts.build_secrets),
      .build_ssh = text(props.build_ssh, counts.build_ssh),
      .extra_hash = text(props.extra_hash, counts.extra_hash),
      .file = text(props.file, counts.file),
      .outputs = unless_empty(props.outputs, counts.outputs),
      .target = text(props.target, counts.target),
  };
  if (props.network_mode && counts.network_mode.value_or(true)) options.network_mode = props.network_mode->mode();
  if (props.platform && counts.platform.value_or(true)) options.platform = props.platform->platform();
  return options;
}

DockerImageAssetSource::CacheOption cache(const DockerCacheOption& option) { return {option.type, option.params}; }

DockerImageAssetSource source(const DockerImageAssetProps& props) {
  DockerImageAssetSource source{
      .source_hash = {},
      .asset_name = props.asset_name,
      .docker_build_args = props.build_args,
      .docker_build_contexts = props.build_contexts,
      .docker_build_secrets = props.build_secrets,
      .docker_build_ssh = props.build_ssh,
      .docker_build_target = props.target,
      .docker_cache_disabled = props.cache_disabled,
      .docker_file = props.file,
      .docker_outputs = props.outputs,
      .network_mode = props.network_mode ? props.network_mode->mode() : std::string(),
      .platform = props.platform ? props.platform->platform() : std::string(),
  };
  for (const DockerCacheOption& from : props.cache_from) source.docker_cache_from.push_back(cache(from));
  if (props.cache_to) source.docker_cache_to = cache(*props.cache_to);
  return source;
}

}  // namespace

DockerImageAsset::DockerImageAsset(const Scope& scope, const Props& props) : Construct(scope) {
  const auto& staging = add<AssetStaging>("Staging", docker_image_staging(*this, {.directory = props.directory,
                                                                                  .exclude = props.exclude,
                                                                                  .file = props.file,
                                                                                  .follow = props.follow_symlinks,
                                                                                  .hash = hash_options(props),
                                                                                  .ignore_mode = props.ignore_mode}));
  asset_hash_ = staging.asset_hash();
  Stack& stack = Stack::of(*this);
  DockerImageAssetSource image = source(props);
  image.source_hash = asset_hash_;
  image.directory_name = staging.relative_staged_path(stack);
  image.display_name = !props.display_name.empty() ? props.display_name
                       : !props.asset_name.empty() ? props.asset_name
                                                   : Names::stack_relative_construct_path(*this);
  const DockerImageAssetLocation location = stack.synthesizer().add_docker_image_asset(image);
  repository_ = &ecr::Repository::from_repository_name(*this, "Repository", location.repository_name);
  image_uri_ = location.image_uri;
  image_tag_ = location.image_tag.empty() ? asset_hash_ : location.image_tag;
}

}  // namespace cdk::ecr_assets
