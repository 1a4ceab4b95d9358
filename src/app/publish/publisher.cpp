#include "publisher.hpp"

#include <algorithm>
#include <cdk/cloud_assembly.hpp>

#include "../output.hpp"
#include "bucket.hpp"
#include "image.hpp"

namespace cdk::app::publish {

Publisher::Publisher(const CloudAssembly& assembly, std::string folder)
    : assembly_(assembly), folder_(std::move(folder)) {}

std::string Publisher::on_disk(const std::string& path) {
  if (!written_) assembly_.write(folder_);
  written_ = true;
  return path.starts_with('/') ? path : folder_ + "/" + path;
}

void Publisher::publish(const StackAssets& assets, const Destination& destination) {
  for (const FileAsset& asset : assets.files) publish_file(asset, destination.in_region(asset.region));
  for (const ImageAsset& asset : assets.images) publish_image(asset, destination.in_region(asset.region));
}

std::string Publisher::publish_file(const FileAsset& asset, const Destination& destination) {
  const Object object{destination.fill(asset.bucket), destination.fill(asset.key)};
  if (std::ranges::find(known_buckets_, object.bucket) == known_buckets_.end()) {
    check_bucket(object.bucket, destination);
    known_buckets_.push_back(object.bucket);
  }
  if (!exists(object, destination.aws)) {
    note("publishing " + asset.name + " to s3://" + object.bucket + "/" + object.key);
    const std::string path =
        asset.executable.empty() ? on_disk(asset.path) : printed_by(asset.executable, on_disk(asset.folder));
    upload(path, asset.packed, object, destination.aws);
  }
  return address_of(object, destination);
}

void Publisher::publish_image(const ImageAsset& asset, const Destination& destination) {
  const Repository repository = find_repository(destination.fill(asset.repository), destination);
  const std::string tag = destination.fill(asset.tag);
  if (has_tag(repository, tag, destination.aws)) return;
  const std::string image = repository.address + ":" + tag;
  note("building and publishing " + asset.name + " as " + image);
  build_image(asset.source, on_disk(asset.folder), image);
  push_image(repository, image, destination.aws);
}

}  // namespace cdk::app::publish
