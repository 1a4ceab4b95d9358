#include <algorithm>
#include <cdk/assembly_builder.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/legacy_stack_synthesizer.hpp>
#include <cdk/stack.hpp>

#include "../tree/find_or_add.hpp"
#include "asset_manifest.hpp"

namespace cdk {
namespace {

using detail::find_or_add;

CfnParameter& parameter(Construct& scope, const char* id, const std::string& description) {
  return find_or_add<CfnParameter>(scope, id, CfnParameter::Props{.description = description});
}

}  // namespace

std::unique_ptr<StackSynthesizer> LegacyStackSynthesizer::bind(Stack& stack) const {
  auto bound = std::make_unique<LegacyStackSynthesizer>(*this);
  bound->stack_ = &stack;
  return bound;
}

FileAssetLocation LegacyStackSynthesizer::add_file_asset(const FileAssetSource& asset) {
  if (asset.file_name.empty())
    fail(*stack_,
         {"an asset made by a command was added to a LegacyStackSynthesizer", "assets that are files or folders"});
  const std::string& hash = asset.source_hash;
  Construct& all = find_or_add<Construct>(*stack_, "AssetParameters");
  const bool is_new = all.node().try_find_child(hash) == nullptr;
  Construct& own = find_or_add<Construct>(all, hash);
  // The descriptions are those that CDK writes, since templates are compared with its.
  auto& bucket = parameter(own, "S3Bucket", "S3 bucket for asset \"" + hash + "\"");
  auto& key = parameter(own, "S3VersionKey", "S3 key for asset version \"" + hash + "\"");
  auto& artifact = parameter(own, "ArtifactHash", "Artifact hash for asset \"" + hash + "\"");
  if (is_new)
    stack_->node().add_metadata(
        "aws:cdk:asset",
        Value::object({{"path", Value(asset.file_name)},
                       {"id", Value(hash)},
                       {"packaging", asset.packaging == FileAssetPackaging::ZIP_DIRECTORY ? "zip" : "file"},
                       {"sourceHash", Value(hash)},
                       {"s3BucketParameter", Value(bucket.current_logical_id())},
                       {"s3KeyParameter", Value(key.current_logical_id())},
                       {"artifactHashParameter", Value(artifact.current_logical_id())}}));

  const auto parts = Fn::split("||", key.value_as_string());
  const auto object_key = concat(Fn::select(0, parts), Fn::select(1, parts));
  const auto bucket_name = bucket.value_as_string();
  return {.bucket_name = bucket_name,
          .object_key = object_key,
          .http_url = format("https://s3.{}.{}/{}/{}", stack_->region(), stack_->url_suffix(), bucket_name, object_key),
          .s3_object_url = format("s3://{}/{}", bucket_name, object_key)};
}

DockerImageAssetLocation LegacyStackSynthesizer::add_docker_image_asset(const DockerImageAssetSource& asset) {
  if (asset.directory_name.empty())
    fail(*stack_, {"an image made by a command was added to a LegacyStackSynthesizer", "images built from a folder"});
  const Value given = stack_->node().try_get_context("assets-ecr-repository-name");
  const std::string repository = given.is_string() ? std::string(given.as_string()) : "aws-cdk/assets";
  if (std::ranges::find(images_, asset.source_hash) == images_.end()) {
    images_.push_back(asset.source_hash);
    stack_->node().add_metadata("aws:cdk:asset", assets::legacy_image(asset, repository));
  }
  return {.image_uri = format("{}.dkr.ecr.{}.{}/{}:{}", stack_->account(), stack_->region(), stack_->url_suffix(),
                              repository, asset.source_hash),
          .repository_name = repository,
          .image_tag = asset.source_hash};
}

void LegacyStackSynthesizer::synthesize(AssemblyBuilder& assembly) { assembly.add_stack(*stack_, {}, {}); }

}  // namespace cdk
