// The network of an image's build.
#pragma once

#include <string>
#include <string_view>

namespace cdk::ecr_assets {

/// The network that the instructions of a Dockerfile are run in: `docker build --network`.
class NetworkMode {
 public:
  static const NetworkMode DEFAULT;
  static const NetworkMode HOST;
  static const NetworkMode NONE;
  /// That of a running container.
  static NetworkMode from_container(std::string_view container_id) {
    return NetworkMode("container:" + std::string(container_id));
  }
  static NetworkMode custom(std::string_view mode) { return NetworkMode(std::string(mode)); }
  const std::string& mode() const noexcept { return mode_; }

 private:
  explicit NetworkMode(std::string mode) : mode_(std::move(mode)) {}
  std::string mode_;
};

inline const NetworkMode NetworkMode::DEFAULT{"default"};
inline const NetworkMode NetworkMode::HOST{"host"};
inline const NetworkMode NetworkMode::NONE{"none"};

}  // namespace cdk::ecr_assets
