// The code of functions.
#pragma once

#include <cdk/input.hpp>
#include <cdk/lambda_/code_props.hpp>
#include <cdk/s3_assets/asset_props.hpp>
#include <memory>
#include <source_location>
#include <string>

namespace cdk {
class CfnParameter;
class CfnResource;
class Construct;
}  // namespace cdk

namespace cdk::ecr {
class IRepository;
}

namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda_ {

class CfnParametersCode;
struct CfnParametersCodeProps;

/// Brings code. Derive from it for a way of your own.
class ICode {
 public:
  virtual ~ICode() = default;
  /// Whether the code stands in the template.
  virtual bool is_inline() const { return false; }
  /// For the function or layer that it is the code of, which is the scope.
  virtual CodeConfig bind(Construct& scope) const = 0;
  /// For the resource of the function or layer, when that is made.
  virtual void bind_to_resource(CfnResource&, const ResourceBindOptions&) const {}
};

/// The code of a function or layer, by one of the functions below.
class Code {
 public:
  using Where = std::source_location;
  explicit Code(std::shared_ptr<const ICode> code) : code_(std::move(code)) {}

  /// Code that stands in the template: Node.js or Python, at most 4 MiB. Errors: no code at all.
  static Code from_inline(const Input<std::string>& code, Where where = Where::current());
  /// A folder, or an archive of one. A relative path is looked up from the working folder, then from the source file's
  /// own folder. Errors, when a function takes it: it isn't there; a file that is no .zip or .jar; code that a function
  /// of another stack has taken.
  static Code from_asset(const std::string& path, const s3_assets::AssetOptions& options = {},
                         Where where = Where::current());
  /// An object in S3.
  static Code from_bucket(s3::IBucket& bucket, const Input<std::string>& key,
                          const Input<std::string>& object_version = {});
  /// Errors: S3ObjectStorageMode::REFERENCE without object_version.
  static Code from_bucket_v2(s3::IBucket& bucket, const Input<std::string>& key, const BucketOptions& options = {},
                             Where where = Where::current());
  /// An object in S3 that parameters name, for pipelines that give them.
  static CfnParametersCode from_cfn_parameters();
  static CfnParametersCode from_cfn_parameters(const CfnParametersCodeProps& props);
  /// An image in a repository; for Handler::FROM_IMAGE and Runtime::FROM_IMAGE. DockerImageFunction is simpler.
  static Code from_ecr_image(ecr::IRepository& repository, const EcrImageCodeProps& props = {});
  /// An image that is built from a folder with a Dockerfile; likewise.
  static Code from_asset_image(const std::string& directory, const AssetImageCodeProps& props = {},
                               Where where = Where::current());

  bool is_inline() const { return code_->is_inline(); }
  CodeConfig bind(Construct& scope) const { return code_->bind(scope); }
  void bind_to_resource(CfnResource& resource, const ResourceBindOptions& options = {}) const {
    code_->bind_to_resource(resource, options);
  }

 private:
  std::shared_ptr<const ICode> code_;
};

/// Code that stands in the template.
class InlineCode : public Code {
 public:
  explicit InlineCode(const Input<std::string>& code, Where where = Where::current())
      : Code(from_inline(code, where)) {}
};

/// A folder, or an archive of one.
class AssetCode : public Code {
 public:
  explicit AssetCode(const std::string& path, const s3_assets::AssetOptions& options = {},
                     Where where = Where::current())
      : Code(from_asset(path, options, where)), path_(path) {}
  const std::string& path() const noexcept { return path_; }

 private:
  std::string path_;
};

/// An object in S3.
class S3Code : public Code {
 public:
  S3Code(s3::IBucket& bucket, const Input<std::string>& key, const Input<std::string>& object_version = {})
      : Code(from_bucket(bucket, key, object_version)) {}
};

/// An object in S3, with more to say of it.
class S3CodeV2 : public Code {
 public:
  /// Errors: S3ObjectStorageMode::REFERENCE without object_version.
  S3CodeV2(s3::IBucket& bucket, const Input<std::string>& key, const BucketOptions& options = {},
           Where where = Where::current())
      : Code(from_bucket_v2(bucket, key, options, where)) {}
};

/// An image in a repository.
class EcrImageCode : public Code {
 public:
  explicit EcrImageCode(ecr::IRepository& repository, const EcrImageCodeProps& props = {})
      : Code(from_ecr_image(repository, props)) {}
};

/// An image that is built from a folder with a Dockerfile.
class AssetImageCode : public Code {
 public:
  explicit AssetImageCode(const std::string& directory, const AssetImageCodeProps& props = {},
                          Where where = Where::current())
      : Code(from_asset_image(directory, props, where)) {}
};

}  // namespace cdk::lambda_
