#include <cdk/asset_staging.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/names.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3_assets/asset.hpp>
#include <cdk/stack.hpp>

namespace cdk::s3_assets {

Asset::Asset(const Scope& scope, const std::string& path, const AssetOptions& options) : Construct(scope) {
  if (path.empty()) fail(*this, {.message = "an asset without path", .allowed = "the path of a file or folder"});
  const auto& staging = add<AssetStaging>("Stage", {.source_path = path,
                                                    .asset_hash = options.asset_hash,
                                                    .asset_hash_type = options.asset_hash_type,
                                                    .exclude = options.exclude,
                                                    .follow = options.follow_symlinks,
                                                    .ignore_mode = options.ignore_mode});
  Stack& stack = Stack::of(*this);
  asset_hash_ = staging.asset_hash();
  asset_path_ = staging.relative_staged_path(stack);
  is_file_ = staging.packaging() == FileAssetPackaging::FILE;
  is_zip_archive_ = staging.is_archive();
  const std::string name =
      options.display_name.empty() ? Names::stack_relative_construct_path(*this) : options.display_name;
  const FileAssetLocation location = stack.synthesizer().add_file_asset({.source_hash = asset_hash_,
                                                                         .deploy_time = options.deploy_time,
                                                                         .display_name = name,
                                                                         .file_name = asset_path_,
                                                                         .packaging = staging.packaging()});
  http_url_ = location.http_url;
  s3_bucket_name_ = location.bucket_name;
  s3_object_key_ = location.object_key;
  s3_object_url_ = location.s3_object_url;
  OptRef<kms::IKey> key;
  if (location.kms_key_arn.is_set()) key = kms::Key::from_key_arn(*this, "Key", location.kms_key_arn);
  bucket_ = &s3::Bucket::from_bucket_attributes(*this, "AssetBucket",
                                                {.bucket_name = s3_bucket_name_, .encryption_key = key});
  for (const iam::Principal& reader : options.readers) grant_read(reader);
}

void Asset::add_resource_metadata(CfnResource& resource, std::string_view resource_property) const {
  const Value wanted = node().try_get_context("aws:cdk:enable-asset-metadata");
  if (!wanted.is_set() || (wanted.kind() == Value::Kind::Boolean && !wanted.as_bool())) return;
  resource.add_metadata("aws:asset:path", Value(asset_path_));
  resource.add_metadata("aws:asset:is-bundled", false);
  resource.add_metadata("aws:asset:property", Value(resource_property));
}

void Asset::grant_read(const iam::Principal& grantee) { bucket_->grant_read(grantee); }

}  // namespace cdk::s3_assets
