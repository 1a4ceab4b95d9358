// Files of environment variables.
#pragma once

#include <cdk/ecs/environment_file_props.hpp>
#include <cdk/s3_assets/asset_props.hpp>
#include <memory>
#include <string>
#include <utility>

namespace cdk {
class Construct;
}

namespace cdk::s3 {
class IBucket;
}

namespace cdk::ecs {

/// A file of environment variables: lines of NAME=value, in a file whose name ends in ".env".
class EnvironmentFile {
 public:
  /// Where a kind of file comes from.
  class Source {
   public:
    virtual ~Source() = default;
    virtual EnvironmentFileConfig bind(Construct& scope) const = 0;
  };

  explicit EnvironmentFile(std::shared_ptr<const Source> source) : source_(std::move(source)) {}
  /// A file of the user's, which the deployment uploads. The execution role must be allowed to read it. A relative path
  /// is looked up from the working folder, then from the source file's own folder.
  static EnvironmentFile from_asset(const std::string& path, const s3_assets::AssetOptions& options = {});
  /// An object of a bucket, which the execution role must be allowed to read: its latest version, ECS takes no other.
  static EnvironmentFile from_bucket(s3::IBucket& bucket, const std::string& key);

  /// Where the container, which is the scope, finds it. Errors: the asset is a folder, or isn't there.
  EnvironmentFileConfig bind(Construct& scope) const { return source_->bind(scope); }

 private:
  std::shared_ptr<const Source> source_;
};

/// A file of the user's. Used by several containers it is one asset, of the first of them.
class AssetEnvironmentFile : public EnvironmentFile {
 public:
  explicit AssetEnvironmentFile(const std::string& path, const s3_assets::AssetOptions& options = {});
  const std::string& path() const noexcept { return path_; }

 private:
  std::string path_;
};

/// An object of a bucket.
class S3EnvironmentFile : public EnvironmentFile {
 public:
  S3EnvironmentFile(s3::IBucket& bucket, const std::string& key);
};

}  // namespace cdk::ecs
