#include <cdk/ecs/environment_file.hpp>
#include <cdk/error.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/s3_assets/asset.hpp>

namespace cdk::ecs {
namespace {

class InBucket final : public EnvironmentFile::Source {
 public:
  explicit InBucket(EnvironmentFileLocation location) : location_(std::move(location)) {}
  EnvironmentFileConfig bind(Construct&) const override {
    return {.file_type = EnvironmentFileType::S3, .s3_location = location_};
  }

 private:
  EnvironmentFileLocation location_;
};

class OfUser final : public EnvironmentFile::Source {
 public:
  OfUser(std::string path, s3_assets::AssetOptions options) : path_(std::move(path)), options_(std::move(options)) {}

  EnvironmentFileConfig bind(Construct& scope) const override {
    if (asset_ == nullptr) asset_ = &scope.add<s3_assets::Asset>("EnvironmentFile", path_, options_);
    if (!asset_->is_file())
      fail(scope, {"the environment file \"" + path_ + "\" is a folder", "a file",
                   "AWS::ECS::TaskDefinition ContainerDefinitions.EnvironmentFiles"});
    return {.file_type = EnvironmentFileType::S3,
            .s3_location = {.bucket_name = asset_->s3_bucket_name(), .object_key = asset_->s3_object_key()}};
  }

 private:
  std::string path_;
  s3_assets::AssetOptions options_;
  mutable s3_assets::Asset* asset_ = nullptr;
};

}  // namespace

EnvironmentFile EnvironmentFile::from_asset(const std::string& path, const s3_assets::AssetOptions& options) {
  return AssetEnvironmentFile(path, options);
}

EnvironmentFile EnvironmentFile::from_bucket(s3::IBucket& bucket, const std::string& key) {
  return S3EnvironmentFile(bucket, key);
}

AssetEnvironmentFile::AssetEnvironmentFile(const std::string& path, const s3_assets::AssetOptions& options)
    : EnvironmentFile(std::make_shared<const OfUser>(path, options)), path_(path) {}

S3EnvironmentFile::S3EnvironmentFile(s3::IBucket& bucket, const std::string& key)
    : EnvironmentFile(std::make_shared<const InBucket>(
          EnvironmentFileLocation{.bucket_name = bucket.bucket_name(), .object_key = key})) {}

}  // namespace cdk::ecs
