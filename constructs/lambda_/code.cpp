#include <cdk/ecr_assets/image_asset.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/code.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/s3_assets/asset.hpp>
#include <cdk/stack.hpp>

#include "private/referenced_code.hpp"

namespace cdk::lambda_ {
namespace {

class Inline final : public ICode {
 public:
  explicit Inline(Input<std::string> code) : code_(std::move(code)) {}
  bool is_inline() const override { return true; }
  CodeConfig bind(Construct&) const override { return {.inline_code = code_}; }

 private:
  Input<std::string> code_;
};

class InBucket final : public ICode {
 public:
  InBucket(s3::IBucket& bucket, Input<std::string> key, BucketOptions options)
      : bucket_(bucket), key_(std::move(key)), options_(std::move(options)) {}
  CodeConfig bind(Construct&) const override {
    CodeConfig config{.s3_location = s3::Location{.bucket_name = bucket_.bucket_name(),
                                                  .object_key = key_,
                                                  .object_version = options_.object_version}};
    config.s3_object_storage_mode = options_.s3_object_storage_mode;
    if (options_.source_kms_key) config.source_kms_key_arn = options_.source_kms_key->key_arn();
    return config;
  }
  void bind_to_resource(CfnResource& resource, const ResourceBindOptions&) const override {
    if (options_.s3_object_storage_mode == S3ObjectStorageMode::REFERENCE) let_read_code(resource, bucket_, key_);
  }

 private:
  s3::IBucket& bucket_;
  Input<std::string> key_;
  BucketOptions options_;
};

/// One asset serves all functions of a stack that take the same code. Errors: a function of another stack.
template <class Asset, class Make>
Asset& shared_asset(Asset*& asset, Construct& scope, Make make) {
  if (asset == nullptr) return *(asset = &make());
  if (&Stack::of(*asset) != &Stack::of(scope))
    fail(scope, {"code that the stack '" + Stack::of(*asset).node().path() + "' has taken already",
                 "code of its own for each stack", "AWS::Lambda::Function Code"});
  return *asset;
}

class FromAsset final : public ICode {
 public:
  FromAsset(const std::string& path, const s3_assets::AssetOptions& options, Code::Where where)
      : path_(path), options_(options), where_(where) {
    if (!options_.deploy_time) options_.deploy_time = true;
  }
  CodeConfig bind(Construct& scope) const override {
    const auto& asset = shared_asset(asset_, scope, [&]() -> s3_assets::Asset& {
      return scope.add<s3_assets::Asset>(Id("Code", where_), {.path = path_,
                                                              .asset_hash = options_.asset_hash,
                                                              .asset_hash_type = options_.asset_hash_type,
                                                              .deploy_time = options_.deploy_time,
                                                              .display_name = options_.display_name,
                                                              .exclude = options_.exclude,
                                                              .follow_symlinks = options_.follow_symlinks,
                                                              .ignore_mode = options_.ignore_mode,
                                                              .readers = options_.readers});
    });
    if (!asset.is_zip_archive())
      fail(scope, {"'" + path_ + "' as code", "a folder, or an archive of one", "AWS::Lambda::Function Code"});
    return {.s3_location = s3::Location{.bucket_name = asset.s3_bucket_name(), .object_key = asset.s3_object_key()}};
  }
  void bind_to_resource(CfnResource& resource, const ResourceBindOptions& options) const override {
    asset_->add_resource_metadata(resource, options.resource_property.empty() ? "Code" : options.resource_property);
  }

 private:
  std::string path_;
  s3_assets::AssetOptions options_;
  Code::Where where_;
  mutable s3_assets::Asset* asset_ = nullptr;
};

CodeConfig image(const Input<std::string>& uri, const ImageCodeOptions& options) {
  return {.image = CodeImageConfig{.image_uri = uri,
                                   .cmd = options.cmd,
                                   .entrypoint = options.entrypoint,
                                   .working_directory = options.working_directory}};
}

class EcrImage final : public ICode {
 public:
  EcrImage(ecr::IRepository& repository, EcrImageCodeProps props) : repository_(repository), props_(std::move(props)) {}
  CodeConfig bind(Construct&) const override {
    repository_.grant_pull(iam::ServicePrincipal("lambda.amazonaws.com"));
    const auto& given = props_.tag_or_digest;
    return image(repository_.repository_uri_for_tag_or_digest(given.is_set() ? given : Input<std::string>("latest")),
                 props_);
  }

 private:
  ecr::IRepository& repository_;
  EcrImageCodeProps props_;
};

class AssetImage final : public ICode {
 public:
  AssetImage(const std::string& directory, const AssetImageCodeProps& props, Code::Where where)
      : directory_(directory), props_(props), where_(where) {}
  CodeConfig bind(Construct& scope) const override {
    const auto& asset = shared_asset(asset_, scope, [&]() -> ecr_assets::DockerImageAsset& {
      auto& made = scope.add<ecr_assets::DockerImageAsset>(Id("AssetImage", where_), asset_props());
      made.repository().grant_pull(iam::ServicePrincipal("lambda.amazonaws.com"));
      return made;
    });
    return image(asset.image_uri(), props_);
  }

 private:
  ecr_assets::DockerImageAssetProps asset_props() const {
    return {.directory = directory_,
            .asset_name = props_.asset_name,
            .build_args = props_.build_args,
            .build_contexts = props_.build_contexts,
            .build_secrets = props_.build_secrets,
            .build_ssh = props_.build_ssh,
            .cache_disabled = props_.cache_disabled,
            .cache_from = props_.cache_from,
            .cache_to = props_.cache_to,
            .display_name = props_.display_name,
            .exclude = props_.exclude,
            .extra_hash = props_.extra_hash,
            .file = props_.file,
            .follow_symlinks = props_.follow_symlinks,
            .ignore_mode = props_.ignore_mode,
            .invalidation = props_.invalidation,
            .network_mode = props_.network_mode,
            .outputs = props_.outputs,
            .platform = props_.platform,
            .target = props_.target};
  }

  std::string directory_;
  AssetImageCodeProps props_;
  Code::Where where_;
  mutable ecr_assets::DockerImageAsset* asset_ = nullptr;
};

}  // namespace

Code Code::from_inline(const Input<std::string>& code, Where where) {
  if (!code.is_set() || (code.is_string() && code.as_string().empty()))
    fail({"inline code of no characters", "the source of the function", "AWS::Lambda::Function ZipFile"}, where);
  return Code(std::make_shared<const Inline>(code));
}

Code Code::from_asset(const std::string& path, const s3_assets::AssetOptions& options, Where where) {
  return Code(std::make_shared<const FromAsset>(path, options, where));
}

Code Code::from_bucket(s3::IBucket& bucket, const Input<std::string>& key, const Input<std::string>& object_version) {
  return from_bucket_v2(bucket, key, {.object_version = object_version});
}

Code Code::from_bucket_v2(s3::IBucket& bucket, const Input<std::string>& key, const BucketOptions& options,
                          Where where) {
  if (options.s3_object_storage_mode == S3ObjectStorageMode::REFERENCE && !options.object_version.is_set())
    fail({"S3ObjectStorageMode::REFERENCE without object_version", "both together",
          "AWS::Lambda::Function Code.S3ObjectStorageMode"},
         where);
  return Code(std::make_shared<const InBucket>(bucket, key, options));
}

Code Code::from_ecr_image(ecr::IRepository& repository, const EcrImageCodeProps& props) {
  return Code(std::make_shared<const EcrImage>(repository, props));
}

Code Code::from_asset_image(const std::string& directory, const AssetImageCodeProps& props, Where where) {
  return Code(std::make_shared<const AssetImage>(directory, props, where));
}

}  // namespace cdk::lambda_
