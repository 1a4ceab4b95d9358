// Files and folders that are published to S3 when the stack is deployed.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/s3_assets/asset_props.hpp>
#include <string>
#include <string_view>

namespace cdk {
class CfnResource;
}

namespace cdk::s3 {
class IBucket;
}

namespace cdk::s3_assets {

/// A file or folder of the user's that the deployment uploads to the bootstrapped bucket: a file as it is, a folder
/// zipped.
class Asset : public Construct {
 public:
  using Props = AssetProps;

  /// Errors: no path; the file or folder isn't there or can't be read; what AssetStaging refuses.
  Asset(const Scope& scope, const Props& props) : Asset(scope, props.path, props) {}
  /// For who is given the options apart from the path.
  Asset(const Scope& scope, const std::string& path, const AssetOptions& options);

  /// What names the asset: equal content, equal hash.
  const std::string& asset_hash() const noexcept { return asset_hash_; }
  /// Path of the copy as seen from the folder with the stack's template; that of the source when staging is disabled.
  const std::string& asset_path() const noexcept { return asset_path_; }
  /// The bucket that the asset is published to.
  s3::IBucket& bucket() const noexcept { return *bucket_; }
  /// https://s3.<region>.<suffix>/bucket/key
  const Input<std::string>& http_url() const noexcept { return http_url_; }
  /// Whether it is a file; a folder otherwise.
  bool is_file() const noexcept { return is_file_; }
  /// Whether it is a folder or an archive (.zip, .jar, .tar, .tar.gz, .tgz).
  bool is_zip_archive() const noexcept { return is_zip_archive_; }
  const Input<std::string>& s3_bucket_name() const noexcept { return s3_bucket_name_; }
  const Input<std::string>& s3_object_key() const noexcept { return s3_object_key_; }
  /// s3://bucket/key
  const Input<std::string>& s3_object_url() const noexcept { return s3_object_url_; }

  /// Tells tools such as the SAM CLI, in the resource's Metadata, which property this asset is the value of. Only with
  /// context `aws:cdk:enable-asset-metadata`, which the cdk CLI sets.
  void add_resource_metadata(CfnResource& resource, std::string_view resource_property) const;
  /// Lets somebody read everything in the asset's bucket.
  void grant_read(const iam::Principal& grantee);

 private:
  std::string asset_hash_;
  std::string asset_path_;
  s3::IBucket* bucket_ = nullptr;
  Input<std::string> http_url_;
  Input<std::string> s3_bucket_name_;
  Input<std::string> s3_object_key_;
  Input<std::string> s3_object_url_;
  bool is_file_ = false;
  bool is_zip_archive_ = false;
};

}  // namespace cdk::s3_assets
