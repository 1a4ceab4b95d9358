// Brings a stack's assets to where its template looks for them.
#pragma once

#include <string>
#include <vector>

#include "destination.hpp"
#include "stack_assets.hpp"

namespace cdk::app::publish {

/// Publishes the assets of one app.
class Publisher {
 public:
  /// The assembly is written to the folder as soon as something in it must be published.
  Publisher(const CloudAssembly& assembly, std::string folder);

  /// Publishes what isn't there yet, and says what it does.
  /// Errors: a bucket or repository isn't there, or refuses; docker isn't there, or fails; a folder can't be packed.
  void publish(const StackAssets& assets, const Destination& destination);
  /// Publishes one file. Gives its address in S3 for CloudFormation: https://…
  std::string publish_file(const FileAsset& asset, const Destination& destination);

 private:
  void publish_image(const ImageAsset& asset, const Destination& destination);
  /// Where a path of the assembly lies, now that it is needed.
  std::string on_disk(const std::string& path);

  const CloudAssembly& assembly_;
  std::string folder_;
  bool written_ = false;
  std::vector<std::string> known_buckets_;
};

}  // namespace cdk::app::publish
